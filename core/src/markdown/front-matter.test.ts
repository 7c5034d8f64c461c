import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describesProcurement, findFrontMatter} from './front-matter.ts';
import {scanBlocks} from './scan-blocks.ts';

describe('front matter', () => {
  test.each([
    ['---\nklausul:\n  format: 1\n---\n\n# Krav\n', 'klausul:\n  format: 1'],
    ['---\r\na: 1\r\n---\r\n', 'a: 1'],
    ['---\ra: 1\r---\r', 'a: 1'],
    ['--- \t\na: 1\n---\t', 'a: 1'],
    ['---\n---\n', ''],
    ['---\n\n---\n', ''],
    ['---\na: "---"\n---\n---\n', 'a: "---"'],
  ])('of %j', (text, expected) => {
    const matter = findFrontMatter(text);
    expect(matter?.text).toBe(expected);
    expect(text.startsWith(expected, matter?.start)).toBe(true);
  });

  test.each([
    '',
    '---',
    '---\n',
    '---\na: 1\n',
    ' ---\na: 1\n---\n',
    '----\na\n----\n',
    '# Krav\n\n---\na: 1\n---\n',
    '\n---\n---\n',
    '---a\n---\n',
  ])('%j has none', (text) => {
    expect(findFrontMatter(text)).toBeUndefined();
  });

  test('is what the scanner takes for it', () => {
    const lines = fc.constantFrom('---', '--- ', '---\t', ' ---', '----', 'a: 1', '', '# x', '...');
    const breaks = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(lines, {maxLength: 6}), breaks, fc.boolean(), (parts, lineBreak, ends) => {
        const text = parts.join(lineBreak) + (ends ? lineBreak : '');
        const [block] = scanBlocks(text).blocks;
        expect(findFrontMatter(text) !== undefined).toBe(block?.kind === 'front-matter');
      }),
      {numRuns: 1000, seed: 1},
    );
  });
});

describe('a Markdown file is a procurement of its own', () => {
  test.each(['---\nklausul:\n  format: 1\n---\n', '---\ntitle: x\nklausul :\n---\n', '---\r\nklausul: {}\r\n---\r\n'])(
    '%j',
    (text) => {
      expect(describesProcurement(text)).toBe(true);
    },
  );

  test.each([
    '---\nx:\n  klausul: 1\n---\n',
    '---\nklausuler: 1\n---\n',
    '---\n# klausul:\n---\n',
    'klausul:\n  format: 1\n',
    '---\na: 1\n---\nklausul: 1\n',
  ])('not %j', (text) => {
    expect(describesProcurement(text)).toBe(false);
  });
});
