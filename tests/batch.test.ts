import {spawnSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import type {Report} from '../core/src/index.ts';
import {Folder, type Outcome} from './support/command-line.ts';

/** Batches that are large enough for several threads, run as users run them: workers are files of the build. */
const bin = fileURLToPath(new URL('../cli/bin/klausul.js', import.meta.url));

const yaml = (name: string, level: string) => `format: 1
name: ${name}
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
information:
  - { name: Bokningar i ${name}, K: ${level}, R: 1, T: 1 }
`;
const text = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';

function procurement(folder: Folder, path: string, level: string): void {
  mkdirSync(folder.file(path), {recursive: true});
  folder.write(join(path, 'klausul.yaml'), yaml(path, level));
  folder.write(join(path, 'krav.md'), text);
}

/**
 * 230 procurements: some with faults, some stopped, one in the folder of another, one file that is found only when its
 * folder is read, one that is reached by a link as well, one with a configuration of its own.
 */
function batch(): Folder {
  const folder = new Folder();
  folder.write('klausul.config.yaml', 'format: 1\n');
  for (let number = 100; number < 325; number++) {
    const level = number % 50 === 7 ? '9' : number % 50 === 31 ? '4' : String(number % 4);
    procurement(folder, `upphandling-${number}`, level);
  }
  procurement(folder, 'upphandling-120/inre', '2');
  folder.write('upphandling-120/fil.md', `---\nklausul:\n${yaml('Fil', '1').replace(/^(?=.)/gm, '  ')}---\n\n${text}`);
  folder.write('upphandling-200/klausul.config.yaml', 'format: 1\nrules: { classification/outdated: off }\n');
  symlinkSync('upphandling-300', folder.file('länk'));
  procurement(folder, 'trasig', '1');
  folder.write('trasig/krav.md', '# Krav\n\n<!-- klausul:begin -->\n');
  return folder;
}

function run(folder: Folder, argv: readonly string[], environment: Readonly<Record<string, string>> = {}): Outcome {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...argv], {
    cwd: folder.path,
    env: {PATH: process.env.PATH, LANG: 'sv_SE.UTF-8', ...environment},
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return {code: status ?? -1, stdout, stderr};
}

describe('a batch in several threads', () => {
  test.each([
    ['validate', ['--format', 'json']],
    ['validate', ['.', 'upphandling-100', 'finns-inte', 'upphandling-100/krav.md', '--language', 'en']],
    ['generate', ['--check']],
  ])('%s %j says the same, byte for byte, as in one', (command, argv) => {
    const folder = batch();
    const alone = run(folder, [command, ...argv, '--jobs', '1']);
    expect(alone).toMatchObject({code: 3, stdout: expect.stringContaining('upphandling-131')});
    expect(run(folder, [command, ...argv, '--jobs', '3'])).toEqual(alone);
  });

  test('several reports at once, on stdout with its colours and in files without', () => {
    const folder = batch();
    const reports = (jobs: string) => {
      const outcome = run(
        folder,
        ['validate', '--format', 'text', '--format', 'text:a.txt', '--format', 'json:a.json', '--jobs', jobs],
        {
          FORCE_COLOR: '1',
        },
      );
      return [outcome, folder.read('a.txt'), folder.read('a.json')];
    };
    const alone = reports('1');
    expect(reports('2')).toEqual(alone);
    expect((alone[0] as Outcome).stdout).toContain('\u001b[');
    expect(alone[1]).not.toContain('\u001b[');
  });

  test('a worker that dies is an error of the procurement that it had in hand; the others are judged', () => {
    const folder = batch();
    // Memory runs out in the worker that opens one of the files, whichever that is.
    folder.write(
      'minnet-tar-slut.cjs',
      `const fs = require('node:fs');
const {openSync} = fs;
if (!require('node:worker_threads').isMainThread) fs.openSync = (path, ...rest) => {
  if (String(path).includes('upphandling-150')) for (const all = []; ; ) all.push(new Array(100000).fill(all.length));
  return openSync(path, ...rest);
};
require('node:module').syncBuiltinESMExports();
`,
    );
    const report = (jobs: string, environment = {}) => {
      const {code, stdout} = run(folder, ['validate', '--format', 'json', '--jobs', jobs], environment);
      return {code, procurements: (JSON.parse(stdout) as Report).procurements};
    };
    const dying = {NODE_OPTIONS: '--require ./minnet-tar-slut.cjs --max-old-space-size=64'};
    const [{code, procurements}, alone] = [report('2', dying), report('1')];
    const at = procurements.findIndex(({path}) => path === 'upphandling-150');
    expect(procurements[at]).toMatchObject({
      state: 'unreadable',
      findings: [{rule: 'procurement/unreadable', message: expect.stringMatching(/minnet tog slut/)}],
    });
    expect(procurements.toSpliced(at, 1)).toEqual(alone.procurements.toSpliced(at, 1));
    expect(code).toBe(3);
    // Of a stopped one a worker tells no more than its path.
    const stopped = procurements.filter(({state}) => state === 'stopped');
    expect(stopped.map(({path}) => path)).toEqual([131, 181, 231, 281].map((number) => `upphandling-${number}`));
    expect(JSON.stringify(stopped)).not.toContain('Bokningar');
  });

  test('the shards together judge what all judge', () => {
    const folder = batch();
    const judged = (...argv: string[]) =>
      (JSON.parse(run(folder, ['validate', '--format', 'json', ...argv]).stdout) as Report).procurements;
    const shards = [1, 2, 3].map((index) => judged('--shard', `${index}/3`));
    expect(shards.flat()).toEqual(judged());
    expect(shards.map(({length}) => length)).toEqual([77, 75, 76]);
  });
});

test.each(['0', '-1', 'två', '1.5', ''])('--jobs %s is refused with what is expected', (written) => {
  const {code, stdout, stderr} = run(new Folder(), ['validate', '--jobs', written]);
  expect({code, stdout}).toEqual({code: 2, stdout: ''});
  expect(stderr).toMatch(/--jobs <n>/);
});

test.each(['0/2', '3/2', '1', '1/', 'en/två', '1/0'])('--shard %s is refused with what is expected', (written) => {
  for (const [language, word] of [
    ['sv', /passar inte --shard <i\/n>/],
    ['en', /does not fit --shard <i\/n>/],
  ] as const) {
    const {code, stderr} = run(new Folder(), ['validate', '--shard', written, '--language', language]);
    expect(code).toBe(2);
    expect(stderr).toMatch(word);
  }
});

test('two procurements whose klausul.yaml is one file by a link are two: their documents are their own', () => {
  const folder = new Folder();
  procurement(folder, 'a', '1');
  mkdirSync(folder.file('b'));
  folder.write('b/krav.md', text);
  folder.write('klausul.config.yaml', 'format: 1\n');
  symlinkSync('../a/klausul.yaml', folder.file('b/klausul.yaml'));
  const {procurements} = JSON.parse(run(folder, ['validate', '--format', 'json']).stdout) as Report;
  expect(procurements.map(({path, state}) => `${path} ${state}`)).toEqual(['a judged', 'b judged']);
});
