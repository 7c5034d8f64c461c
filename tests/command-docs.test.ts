import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {commonOptions} from '../cli/src/arguments/common-options.ts';
import {longName} from '../cli/src/arguments/names.ts';
import {commands, groups} from '../cli/src/commands/index.ts';

const page = readFileSync(fileURLToPath(new URL('../docs/command-line.md', import.meta.url)), 'utf8');

test.each(Object.keys(commands))('docs/command-line.md tells of %s and of each of its options', async (name) => {
  const {command} = (await commands[name]?.()) ?? {};
  const words = name.split(' ').filter((word) => !Object.hasOwn(groups, word));
  const options = Object.entries(command?.takes ?? {}).flatMap(([key, {kind}]) =>
    kind === 'option' ? [longName(key)] : [],
  );
  const missing = [...words, ...options].filter((word) => !new RegExp(`\`[^\`]*${word}\\b[^\`]*\``).test(page));
  expect(missing).toEqual([]);
});

test('docs/command-line.md tells of the options that all commands take', () => {
  expect(Object.keys(commonOptions).filter((key) => !page.includes(`\`${longName(key)}`))).toEqual([]);
});
