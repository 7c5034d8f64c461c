import {expect, test} from 'vitest';
import {judgeText} from '../../../tests/support/procurement.ts';
import {expectLinear} from '../../../tests/support/steps.ts';
import type {Judged} from '../coverage/judge.ts';
import {generate} from '../generation/generate.ts';
import {rules} from './index.ts';
import {validate} from './validate.ts';

const yaml = `format: 1
name: Journalsystem
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
flags: [personal-data, processor]
`;
const information = (level: number) =>
  `information:\n  - { name: Journaler, K: ${level}, R: ${level}, T: ${level}, S: 1 }\n`;
const empty = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n\n';

/** A section with every clause that is asked for at a level, about seventy. */
function sectionFor(level: number): string {
  const reading = judgeText({yaml: yaml + information(level), documents: {'a.md': empty}});
  return reading.apply(generate(reading.judged).edits).text('a.md');
}

const section = sectionFor(2);

const [clause = ''] = /^<!-- klausul:clause [\s\S]*?<!-- klausul:\/clause -->\n/m.exec(section) ?? [];
const oneClause = empty.replace('\n\n<!-- klausul:end', () => `\n\n${clause}\n<!-- klausul:end`);

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({length: count}, (_, index) => part(index)).join('');
const written = (documents: Readonly<Record<string, string>>, more = information(2)) =>
  judgeText({yaml: yaml + more, documents}).judged;
const ofClauses = (change: (text: string) => string) => (count: number) =>
  written({'a.md': change(section).repeat(count)});

/** Procurements of a size, each of a kind that some rule has much to say of. */
const shapes: readonly (readonly [what: string, make: (count: number) => Judged])[] = [
  ['clauses that stand again and again', ofClauses((text) => text)],
  ['clauses changed by hand', ofClauses((text) => text.replaceAll(' ska ', ' bör '))],
  ['clauses that are too weak', (count) => written({'a.md': sectionFor(1).repeat(count)}, information(3))],
  ['clauses that are too heavy', (count) => written({'a.md': sectionFor(3).repeat(count)}, information(1))],
  ['clauses of no release', ofClauses((text) => text.replaceAll('rev=1', 'rev=77'))],
  ['clauses of no requirement', ofClauses((text) => text.replaceAll(/clause [A-Z]{3}/g, 'clause XYZ'))],
  ['clauses among the award criteria', ofClauses((text) => text.replace('begin', 'begin placement=award'))],
  ['clauses among the selection criteria', ofClauses((text) => text.replace('begin', 'begin placement=qualification'))],
  [
    'clauses with other values than was chosen',
    (count) =>
      written({'a.md': section.repeat(count)}, `${information(2)}parameters: { rto: 1 h, log-retention: 9 y }\n`),
  ],
  ['sections', (count) => written({'a.md': empty.repeat(count)})],
  [
    'documents',
    (count) => written(Object.fromEntries(Array.from({length: count}, (_, index) => [`${index}.md`, oneClause]))),
  ],
  [
    'information types',
    (count) =>
      written(
        {'a.md': empty},
        `information:\n${repeat(count, (index) => `  - { name: Journal ${index}, K: 2, R: 2, T: ${index % 3} }\n`)}`,
      ),
  ],
  [
    'deviations',
    (count) =>
      written(
        {'a.md': empty},
        `${information(2)}deviations:\n${repeat(count, () => '  - { requirement: LOG-02, decision: omit, approver: Chef, approved: 2025-01-01, until: 2026-01-01 }\n')}`,
      ),
  ],
  [
    'demands met elsewhere',
    (count) =>
      written(
        {'a.md': section, 'b.md': '# 1 Avtal\n'},
        `${information(2)}met-elsewhere:\n${repeat(count, () => '  - { requirement: LOG-02, document: b.md, section: "1", assessed-by: Jurist, date: 2026-10-01 }\n')}`,
      ),
  ],
];

/** Every rule alone: the steps are counted by function, so that one that grows faster is named. */
test.each(shapes)('every rule takes steps in proportion to the number of %s', (_, make) => {
  expectLinear(
    make,
    (judged) => {
      for (const rule of rules) rule.run(judged, () => undefined);
    },
    8,
  );
});

test('most rules have something to say of them', () => {
  const told = new Set(shapes.flatMap(([, make]) => validate(make(2)).map(({rule}) => rule)));
  expect(told.size).toBeGreaterThan(rules.length / 2);
});
