import {describe, test} from 'vitest';
import {judgeText, type Reading} from '../../../tests/support/procurement.ts';
import {expectLinear} from '../../../tests/support/steps.ts';
import {clean} from './clean.ts';
import {generate} from './generate.ts';

const yaml = `format: 1
name: Journalsystem
language: sv
scale: klassa-4
deliveries: [consulting]
information: [{ name: Journaler, K: 1, R: 1, T: 1 }]
`;
const clause = (words: string) =>
  `<!-- klausul:clause PER-01 level=1 rev=1 lang=sv frame=4 ${words}sum=1:9f2c41d0b7aa -->\n\nText.\n\n<!-- klausul:/clause -->\n\n`;
const heading = '<!-- klausul:heading PER -->\n\n## Personal\n\n<!-- klausul:/heading -->\n\n';
const section = (body: string, words = '') => `<!-- klausul:begin${words} -->\n\n${body}<!-- klausul:end -->\n\n`;

const shapes: readonly (readonly [what: string, make: (count: number) => string])[] = [
  ['clauses edited by hand', (count) => section(clause('').repeat(count))],
  ['adopted clauses', (count) => section(clause('adopted ').repeat(count))],
  ['headings of clauses edited by hand', (count) => section((heading + clause('')).repeat(count))],
  ['headings alone', (count) => section(heading.repeat(count))],
  ['sections', (count) => section('').repeat(count)],
  ['sections that were made', (count) => section('', ' made').repeat(count)],
  ['sections that were made at the end', (count) => `Text.\n${section('', ' made=newline').repeat(count)}`],
  ['sections with a clause edited by hand', (count) => section(clause(''), ' made').repeat(count)],
  ['headings of its own', (count) => '# A\n\n'.repeat(count) + section('')],
];

/** A procurement with so much of it in its document, judged. */
const reading = (make: (count: number) => string) => (count: number) => judgeText({yaml, documents: make(count)});

describe('what is written takes steps in proportion to the document', () => {
  test.each(shapes)('%s: generated', (_, make) => {
    expectLinear<Reading>(reading(make), ({judged}) => generate(judged), 50);
  });

  test.each(shapes)('%s: cleaned', (_, make) => {
    expectLinear<Reading>(reading(make), ({judged}) => clean(judged), 50);
  });
});
