import {describe, expect, test} from 'vitest';
import {judgeText, releases} from '../../../tests/support/procurement.ts';
import {expectLinear} from '../../../tests/support/steps.ts';
import {mostProblems} from '../text/problem-list.ts';
import {readConfig} from './config.ts';

const base = 'format: 1\nname: Journalsystem\nlanguage: sv\nscale: klassa-4\n';
const information = 'information: [{ name: Journaler, K: 3, R: 2, T: 2 }]\n';
const sound = `${base}deliveries: [saas]\n${information}`;
const repeat = (count: number, line: (index: number) => string) =>
  Array.from({length: count}, (_, index) => line(index)).join('');

/** What strangers have sent, and what no person writes. */
const shapes: readonly (readonly [what: string, make: (count: number) => string])[] = [
  ['unknown keys', (count) => sound + repeat(count, (index) => `k${index}: 1\n`)],
  ['numbers as keys', (count) => sound + repeat(count, (index) => `${index}: 1\n`)],
  ['keys written twice', (count) => sound + repeat(count, () => 'name: x\n')],
  ['parts of a value', (count) => `${sound}owner: { unit: a${repeat(count, (index) => `, b ${index}`)} }\n`],
  ['unknown parameters', (count) => `${sound}parameters:\n${repeat(count, (index) => `  p${index}: 12 h\n`)}`],
  [
    'award keys',
    (count) => `${sound}award:\n${repeat(count, (index) => `  AUT-${index}: { method: deduction, value: x }\n`)}`,
  ],
  [
    'award keys of a good form',
    (count) =>
      `${sound}award:\n${repeat(count, (index) => `  ${letters(index)}-01: { method: deduction, value: x }\n`)}`,
  ],
  ['unknown flags', (count) => `${sound}flags:\n${repeat(count, (index) => `  - f${index}\n`)}`],
  ['one flag again and again', (count) => `${sound}flags:\n${repeat(count, () => '  - secrecy\n')}`],
  ['flags that are mappings', (count) => `${sound}flags:\n${repeat(count, (index) => `  - {a: ${index}}\n`)}`],
  ['unknown deliveries', (count) => `${base}${information}deliveries:\n${repeat(count, (index) => `  - d${index}\n`)}`],
  [
    'deliveries that are mappings',
    (count) => `${base}${information}deliveries:\n${repeat(count, (index) => `  - {a: ${index}}\n`)}`,
  ],
  ['unknown requirements', (count) => `${sound}chosen:\n${repeat(count, (index) => `  - ${letters(index)}-01\n`)}`],
  [
    'information types',
    (count) =>
      `${base}deliveries: [saas]\ninformation:\n${repeat(count, (index) => `  - { name: a${index}, K: 2, R: 2, T: 2 }\n`)}`,
  ],
  [
    'letters that the scale lacks',
    (count) =>
      `${base}deliveries: [saas]\ninformation:\n${repeat(count, (index) => `  - { name: a${index}, X: 2 }\n`)}`,
  ],
  [
    'levels that the scale lacks',
    (count) =>
      `${base}deliveries: [saas]\ninformation:\n${repeat(count, (index) => `  - { name: a${index}, K: 9, R: 2, T: 2 }\n`)}`,
  ],
  [
    'raises',
    (count) => `${sound}raised:\n${repeat(count, () => '  - { aspect: X, to: 7, because: integration, motive: x }\n')}`,
  ],
  [
    'deviations',
    (count) =>
      `${sound}deviations:\n${repeat(count, (index) => `  - { requirement: ${letters(index)}-01, decision: omit }\n`)}`,
  ],
  [
    'deviations that compensate',
    (count) =>
      `${sound}deviations:\n  - requirement: LOG-02\n    decision: omit\n    compensating:\n${repeat(count, (index) => `      - ${letters(index)}-01\n`)}`,
  ],
  [
    'other documents',
    (count) =>
      `${sound}met-elsewhere:\n${repeat(count, (index) => `  - { requirement: ${letters(index)}-01, document: x.md, section: "1" }\n`)}`,
  ],
];

/** AAA, AAB, … */
function letters(index: number): string {
  return [676, 26, 1].map((weight) => String.fromCharCode(65 + (Math.floor(index / weight) % 26))).join('');
}

describe('reading a procurement takes steps in proportion to its file', () => {
  test.each(shapes)('%s', (_, make) => {
    expectLinear(make, (yaml) => judgeText({yaml, documents: '# Krav\n'}), 100);
  });

  test.each(shapes.slice(0, 6))('%s in front matter', (_, make) => {
    const front = (count: number) => `---\nklausul:\n${make(count).replace(/^(?=.)/gm, '  ')}---\n\n# Krav\n`;
    expectLinear(front, (text) => judgeText({documents: text}), 100);
  });
});

/** Where a megabyte of it is too much to be read, and just below. */
describe('not more is told than anyone would read', () => {
  test.each(shapes.slice(0, 8))('%s', (_, make) => {
    for (const count of [4000, Math.floor(1_000_000 / (make(1000).length / 1000))]) {
      const {judgement} = judgeText({yaml: make(count), documents: '# Krav\n'});
      expect(judgement.state).toBe('unreadable');
      if (judgement.state !== 'unreadable') return;
      expect(judgement.problems.length).toBeLessThanOrEqual(mostProblems + 1);
      expect(JSON.stringify(judgement.problems).length).toBeLessThan(100_000);
    }
  });
});

test('a configuration too', () => {
  const keys = (count: number) => repeat(count, (index) => `k${index}: 1\n`);
  const config = (text: string) => readConfig('klausul.config.yaml', text, releases, ['coverage/missing']);
  expectLinear(keys, config, 100);
  const {problems} = config(keys(5000));
  expect(problems).toHaveLength(mostProblems + 1);
  expect(problems.at(-1)?.message.en).toBe('There are 4901 more faults. Mend the first 100 and check again.');
});
