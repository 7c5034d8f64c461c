import {describe, expect, test} from 'vitest';
import {expectLinear} from '../../../tests/support/steps.ts';
import {nodeAt, readYaml} from './read-yaml.ts';

const lines = (line: (index: number) => string) => (count: number) =>
  Array.from({length: count}, (_, index) => line(index)).join('');

describe('reading takes steps in proportion to the text', () => {
  test.each<[what: string, make: (count: number) => string]>([
    ['keys', lines((index) => `k${index}: 1\n`)],
    ['numbers as keys', lines((index) => `${index}: 1\n`)],
    ['keys in quotes', lines((index) => `"k${index}": 1\n`)],
    ['keys that stand again and again', lines(() => 'a: 1\n')],
    ['items', lines(() => '- a\n')],
    ['nothing but dashes', lines(() => '-\n')],
    ['mappings in a list', lines(() => '- {a: 1, b: [c]}\n')],
    ['pairs in a list', (count) => `[${'a: 1,'.repeat(count)}]`],
    ['keys in braces', (count) => `{${lines((index) => `k${index}, `)(count)}}`],
    ['brackets in brackets', (count) => `[${'[[[[[[a]]]]]],'.repeat(count)}]`],
    ['words', (count) => `a: ${'x '.repeat(count)}`],
    ['words over many lines', (count) => `a: ${'x\n  '.repeat(count)}`],
    ['a text in quotes', (count) => `a: "${'x\\n\n '.repeat(count)}"`],
    ['a block of text', (count) => `a: |\n${'  x\n\n'.repeat(count)}`],
    ['blank lines of a block', (count) => `a: >-\n${'  \n'.repeat(count)}`],
    ['comments', lines(() => '# x\n')],
    ['comments behind values', lines((index) => `k${index}: 1 # x\n`)],
    ['anchors', lines((index) => `- &a${index} x\n`)],
    ['references', (count) => `- &a x\n${'- *a\n'.repeat(count)}`],
    ['tags', lines(() => '- !x a\n')],
    ['explicit keys', lines(() => '? a\n')],
    ['documents', lines(() => '---\na\n')],
    ['lines that end in CR', lines((index) => `k${index}: 1\r`)],
  ])('%s', (_, make) => {
    expectLinear(make, readYaml, 200);
  });

  test('and so does looking every key up', () => {
    expectLinear(
      lines((index) => `k${index}: 1\n`),
      (text) => {
        const {root, value} = readYaml(text);
        for (const key of Object.keys(value as object)) expect(root && nodeAt(root, [key])).toBeDefined();
      },
      300,
    );
  });
});
