import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {type Arrows, type Package, readArrows} from './arrows.ts';
import {packages} from './packages.ts';
import {repository} from './paths.ts';

const core: Package = {
  name: '@klausul/core',
  folder: 'core/src',
  mayImport: [],
  hostless: true,
  order: ['text', 'coverage', 'rules', 'index'],
};
const cli: Package = {name: 'klausul', folder: 'cli/src', mayImport: ['@klausul/core']};

/** A small house where every arrow runs forward. */
const house = {
  'core/package.json': '{"dependencies": {"js-yaml": "5.5.0"}}',
  'core/src/text/splice.ts': "import {load} from 'js-yaml';\n",
  'core/src/coverage/coverage.ts': "import {splice} from '../text/splice.ts';\n",
  'core/src/rules/missing.ts':
    "import {\n  coverage,\n  type Coverage,\n} from '../coverage/coverage.ts';\nimport {splice} from '../text/splice.ts';\n",
  'core/src/index.ts': "export {missing} from './rules/missing.ts';\n",
  'cli/src/main.ts': "const {judge} = await import('@klausul/core');\n",
};

function arrowsIn(files: Readonly<Record<string, string>>): Arrows {
  const folder = mkdtempSync(join(tmpdir(), 'klausul-hus å '));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  for (const [file, text] of Object.entries({...house, ...files})) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  return readArrows(folder, [core, cli]);
}

test('arrows are counted in the order of the rooms', () => {
  const {arrows, faults} = arrowsIn({});
  expect(faults).toEqual([]);
  expect(arrows.get('@klausul/core')).toEqual([
    {from: 'coverage', to: 'text', count: 1},
    {from: 'rules', to: 'text', count: 1},
    {from: 'rules', to: 'coverage', count: 1},
    {from: 'index', to: 'rules', count: 1},
  ]);
});

test.each<[string, Readonly<Record<string, string>>, readonly (string | RegExp)[]]>([
  [
    'a type that is imported backwards',
    {'core/src/text/finding.ts': "import type {Rule} from '../rules/rule.ts';\n", 'core/src/rules/rule.ts': ''},
    ['core/src/text imports rules, which comes after it (1 times)'],
  ],
  [
    'a re-export backwards',
    {'core/src/coverage/all.ts': "export * from '../rules/missing.ts';\n"},
    ['core/src/coverage imports rules, which comes after it (1 times)'],
  ],
  [
    'a room that nobody gave a place',
    {'core/src/helpers/helper.ts': ''},
    ['core/src/helpers has no place in the order of @klausul/core'],
  ],
  [
    'Node in the core',
    {'core/src/text/read.ts': "import {readFileSync} from 'node:fs';\n"},
    ['core/src/text/read.ts imports node:fs, but @klausul/core knows no host'],
  ],
  [
    'an editor in the core',
    {'core/src/text/read.ts': "import type {Uri} from 'vscode';\n"},
    ['core/src/text/read.ts imports vscode, but @klausul/core knows no host'],
  ],
  [
    'a library that the core does not declare',
    {'core/src/text/read.ts': "import 'diff';\n"},
    ['core/src/text/read.ts imports diff, which is no dependency'],
  ],
  [
    'the command line in the core',
    {'core/src/text/read.ts': "const host = await import('klausul');\n"},
    ['core/src/text/read.ts imports klausul, but @klausul/core may not'],
  ],
  [
    'a file of another package by its path',
    {'cli/src/read.ts': "import {splice} from '../../core/src/text/splice.ts';\n"},
    ['cli/src/read.ts reaches into core/src/text/splice.ts, which is not of klausul'],
  ],
  [
    'two files that import each other, even as types',
    {
      'cli/src/a.ts': "import type {B} from './b.ts';\n",
      'cli/src/b.ts': "import {A} from './a.ts';\n",
    },
    ['A circle of imports: cli/src/a.ts → cli/src/b.ts → cli/src/a.ts'],
  ],
])('%s is a fault', (_, files, expected) => {
  expect(arrowsIn(files).faults).toEqual(expected);
});

test('what only tests import is no arrow', () => {
  expect(arrowsIn({'core/src/text/splice.test.ts': "import {rules} from '../rules/missing.ts';\n"}).faults).toEqual([]);
});

test('no arrow of this repository runs back', () => {
  expect(readArrows(repository, packages).faults).toEqual([]);
});
