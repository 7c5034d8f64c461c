import {describe, expect, test} from 'vitest';
import {judgeText} from '../../../tests/support/procurement.ts';
import {expectLinear} from '../../../tests/support/steps.ts';
import {headingDepth, placesOf} from '../generation/place-clauses.ts';
import {mostProblems} from '../text/problem-list.ts';
import {readDocument} from './read-document.ts';
import {scanBlocks} from './scan-blocks.ts';

const repeat = (part: string) => (count: number) => part.repeat(count);
const clause =
  '<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 sum=1:9f2c41d0b7aa -->\n<!-- klausul:/clause -->\n';
const inSection = (body: string) => (count: number) =>
  `<!-- klausul:begin -->\n${body.repeat(count)}<!-- klausul:end -->\n`;

/** What strangers have sent, and what no person writes. */
const shapes: readonly (readonly [what: string, make: (count: number) => string])[] = [
  ['prose', repeat('Leverantören ska skydda informationen.\n\n')],
  ['headings', repeat('# Krav\n\n')],
  ['underlined headings', repeat('Krav\n===\n')],
  ['one paragraph', repeat('Leverantören ska\n')],
  ['lists', repeat('- a\n  - b\n')],
  ['nested quotations', repeat('> > > a\n')],
  ['one line of bullets', (count) => `${'- '.repeat(90)}${'* '.repeat(count)}`],
  ['tables', repeat('| a |\n| - |\n| b |\n\n')],
  ['one table', (count) => `| a |\n| - |\n${'| b |\n'.repeat(count)}`],
  ['delimiter rows', repeat('|-|-|\n')],
  ['fences', repeat('```\n<!-- klausul:begin -->\n```\n')],
  ['a fence that never ends', (count) => `\`\`\`\n${'<!-- klausul:begin -->\n'.repeat(count)}`],
  ['an HTML block', (count) => `<div>\n${'<!-- klausul:begin -->\n'.repeat(count)}`],
  ['comments', repeat('<!-- x -->\n')],
  ['comments that never end', repeat('<!-- x\n')],
  ['tags', repeat('<a b="c" d>\n')],
  ['a tag of attributes', (count) => `<a ${'b="c" '.repeat(count)}>\n`],
  ['definitions', repeat('[a]: b "c"\n')],
  ['labels that never end', repeat('[^a\n')],
  ['brackets', repeat('[')],
  ['footnotes', repeat('[^1]: a\n\n    b\n')],
  ['clauses', repeat(clause)],
  ['clauses in a section', inSection(clause)],
  ['sections', repeat('<!-- klausul:begin -->\n\n<!-- klausul:end -->\n\n')],
  ['family headings', inSection('<!-- klausul:heading AUT -->\n\n### A\n\n<!-- klausul:/heading -->\n\n')],
  ['sections that never end', repeat('<!-- klausul:begin -->\n')],
  ['clauses that never end', repeat(clause.split('\n')[0] ?? '')],
  ['ends', repeat('<!-- klausul:/clause -->\n')],
  ['ends of sections', repeat('<!-- klausul:end -->\n')],
  ['markers that do not exist', repeat('<!-- klausul:x -->\n')],
  ['a long marker', (count) => `<!-- klausul:clause AUT-01 ${'a=b '.repeat(count)}-->\n`],
  ['a long value', (count) => `<!-- klausul:clause AUT-01 a="${'\\"'.repeat(count)}" -->\n`],
  ['markers in a row', repeat('<!-- klausul:begin --> ')],
  ['the word klausul', repeat('klausul: ')],
  ['damaged markers', repeat('<!-- klasul:begin -->\n\n<!-- klausul:end ->\n\n')],
  ['nested clauses', inSection(`${clause.split('\n')[0]}\n${clause}<!-- klausul:/clause -->\n`)],
  ['markers in lists', repeat('- <!-- klausul:begin -->\n')],
  ['words like ours', repeat('klausl: begin ')],
  ['lines that end in CR', repeat('# Krav\r\r')],
];

describe('a document takes steps in proportion to its length', () => {
  test.each(shapes)('%s: scanned', (_, make) => {
    expectLinear(make, scanBlocks, 100);
  });

  test.each(shapes)('%s: read', (_, make) => {
    expectLinear(make, (text) => readDocument('krav.md', text), 100);
  });
});

const yaml = `format: 1
name: Journalsystem
language: sv
scale: klassa-4
deliveries: [saas]
information: [{ name: Journaler, K: 1, R: 1, T: 1 }]
`;

test('the depth of a heading is found in one pass over the document', () => {
  const ours =
    '<!-- klausul:begin -->\n\n<!-- klausul:heading AUT -->\n\n#### B\n\n<!-- klausul:/heading -->\n\n<!-- klausul:end -->\n\n';
  const make = (count: number) =>
    `## A\n\n${ours.repeat(count)}<!-- klausul:begin -->\n\n<!-- klausul:end -->\n\n# C\n`;
  const placeIn = (text: string) => {
    const {documents, procurement} = judgeText({yaml, documents: text}).judged;
    const place = placesOf(documents, procurement).at(-1);
    if (!place) throw new Error('There is no section');
    return place;
  };
  expect(headingDepth(placeIn(make(2)))).toBe(3);
  expectLinear((count) => placeIn(make(count)), headingDepth, 50);
});

test('125,000 empty clauses are read, and no more is told of a document than anyone would read', () => {
  const text = inSection('<!-- klausul:clause AUT-01 -->\n<!-- klausul:/clause -->\n')(60_000);
  expect(readDocument('krav.md', inSection(clause)(125_000)).clauses).toHaveLength(125_000);
  const {judgement} = judgeText({yaml, documents: text});
  expect(judgement).toMatchObject({state: 'unreadable'});
  if (judgement.state === 'unreadable') expect(judgement.problems).toHaveLength(mostProblems + 1);
});
