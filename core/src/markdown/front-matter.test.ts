import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {judgeText} from '../../../tests/support/procurement.ts';
import {type BrokenFrontMatter, describesProcurement, findBrokenFrontMatter, findFrontMatter} from './front-matter.ts';
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
  test.each([
    '---\nklausul:\n  format: 1\n---\n',
    '---\ntitle: x\nklausul :\n---\n',
    '---\r\nklausul: {}\r\n---\r\n',
    '---\n"klausul": {}\n---\n',
  ])('%j', (text) => {
    expect(describesProcurement(text)).toBe(true);
    expect(findBrokenFrontMatter(text)).toBeUndefined();
  });

  test.each([
    '',
    '# Krav\n',
    '---\nx:\n  klausul: 1\n---\n',
    '---\nx:\n  klausul:\n    format: 1\n---\n',
    '---\nklausuler: 1\n---\n',
    '---\n# klausul:\n---\n',
    '---\na: 1\n---\nklausul: 1\n',
    '---\n\nKravet följer av avtalets klausul: den fjärde.\n',
    'klausul: 4 :: begin\n',
    'Klausul:\n\n- en punkt\n',
    '---\n\nklausul:\n\n---\n\nText\n',
    '---\ntitle: x\n---\n\n```yaml\n---\nklausul:\n  format: 1\n---\n```\n',
    '# Exempel\n\n---\nklausul:\n  format: 1\n---\n',
  ])('not %j', (text) => {
    expect(describesProcurement(text)).toBe(text.includes('\n\nklausul:\n\n---'));
    expect(findBrokenFrontMatter(text)).toBeUndefined();
  });
});

/** A single file as an officer has it. */
const file = `---
title: Bilaga
klausul:
  format: 1
  name: Skolfoto

  # klassning
  information: [{ name: Elevfoton, K: 2, R: 1, T: 4 }]
---

# Krav

---
`;

describe('a description that nobody can read is told of', () => {
  test.each<[what: string, text: string, fault: BrokenFrontMatter['fault'], line: string]>([
    ['not closed', file.replace(/\n---/g, ''), 'not-closed', '---'],
    ['closed by dots', file.replace(/\n---/g, '\n...'), 'dots', '...'],
    ['closed by a line of dashes too short', file.replace(/\n---/g, '\n--'), 'not-closed', '---'],
    ['closed with a blank before', file.replace(/\n---/g, '\n ---'), 'not-closed', '---'],
    ['with an empty line before', `\n${file}`, 'not-first', '---'],
    ['with a blank before', ` ${file}`, 'not-first', ' ---'],
    ['with a tab before', `\t${file}`, 'not-first', '\t---'],
    ['opened by two dashes', file.slice(1), 'not-first', '--'],
    ['opened by four dashes', `-${file}`, 'not-first', '----'],
    ['opened by a typographic dash', file.replace('---', '—'), 'not-first', '—'],
    ['not opened', file.slice(4), 'not-opened', 'title: Bilaga'],
    ['not opened, without other keys', file.slice(4).replace('title: Bilaga\n', ''), 'not-opened', 'klausul:'],
    ['in capitals', file.replace('klausul:', 'Klausul:'), 'key', 'Klausul:'],
    ['misspelt', file.replace('klausul:', 'klasul:'), 'key', 'klasul:'],
    ['indented', file.replace('title: Bilaga\n', '').replace(/^(?=[k ])/gm, ' '), 'key', ' klausul:'],
    ['behind a tab', file.replace('title: Bilaga\n', '').replace('klausul:', '\tklausul:'), 'key', '\tklausul:'],
  ])('%s', (_, text, fault, line) => {
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const written = text.replaceAll('\n', lineBreak);
      const broken = findBrokenFrontMatter(written);
      expect(describesProcurement(written)).toBe(true);
      expect(broken?.fault).toBe(fault);
      expect(written.slice(broken?.start, broken?.end)).toBe(line);
    }
  });

  test.each([file.replace(/\n---/g, ''), file.replace(/\n---/g, '\n...'), `\n${file}`, file.slice(4)])(
    'and stops all the same when it concerns national security: %#',
    (text) => {
      const documents = text.replace('name: Skolfoto', 'name: Skolfoto\n  scale: klassa-4');
      expect(judgeText({documents}).judgement.state).toBe('stopped');
      const {judgement} = judgeText({documents: documents.replace('T: 4', 'T: 3')});
      expect(judgement).toMatchObject({state: 'unreadable', problems: [{rule: 'procurement/unreadable'}]});
      expect(JSON.stringify(judgement.state === 'unreadable' && judgement.problems)).not.toMatch(/Skolfoto|Elevfoton/);
    },
  );
});
