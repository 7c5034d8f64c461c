import {describe, expect, test} from 'vitest';
import {judgeShort} from '../../../tests/support/shorthand.ts';
import {countCoverage} from '../reporting/report.ts';

const section = (placement: string, clauses: string) =>
  `<!-- klausul:begin placement=${placement} -->\n\n${clauses}\n\n<!-- klausul:end -->\n`;

describe('the clause that decides', () => {
  const decides = (...documents: readonly string[]) => {
    const {status, clause} = judgeShort({documents: documents.join('\n')}).coverage('ADM-01') ?? {};
    return `${status} ${clause?.clause.level ?? ''}`.trim();
  };
  const misplaced = section('processor', '[ADM-01]');
  const award = section('award', '[ADM-01]');
  const low = section('contract', '[ADM-01 level=2]');
  const edited = section('contract', '[ADM-01 “ska” → “bör”]');
  const good = section('specification', '[ADM-01]');

  test.each([
    ['nothing', [], 'missing'],
    ['one at a place where it may not stand', [misplaced], 'missing 3'],
    ['an award criterion before a misplaced one', [misplaced, award], 'award-only 3'],
    ['one that is too low before an award criterion', [award, low], 'too-low 2'],
    ['one that was edited before one that is too low', [low, edited], 'edited 3'],
    ['one that covers before all others', [edited, low, award, misplaced, good], 'covered 3'],
  ])('%s', (_, documents, expected) => {
    expect(decides(...documents)).toBe(expected);
    expect(decides(...documents.toReversed())).toBe(expected);
  });

  test('among equals the first in the documents', () => {
    const reading = judgeShort({documents: section('contract', '[ADM-01]\n\n[ADM-01]')});
    expect(reading.coverage('ADM-01')?.clause?.clause.begin.line).toBe(3);
  });
});

test('a decision counts only where the clauses leave the demand open, and another document before a decision', () => {
  const deviation =
    'deviations:\n  - { requirement: KON-01, decision: lower, to: 1, reason: Reservrutin, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n';
  const elsewhere =
    'met-elsewhere:\n  - { requirement: KON-01, document: 41-sla.md, section: 2, assessed-by: Systemägare, date: 2026-10-20 }\n';
  const status = (yaml: string, clause: string) =>
    judgeShort({
      yaml,
      documents: {
        'krav.md': section('contract', clause),
        '41-sla.md': '# SLA\n\n## 2. Återställning\n\nLeverantören återställer tjänsten.\n',
      },
    }).status('KON-01');
  expect(status(deviation + elsewhere, '[KON-01]')).toBe('covered');
  expect(status(deviation + elsewhere, '[KON-01 level=1]')).toBe('elsewhere');
  expect(status(deviation, '[KON-01 level=1]')).toBe('deviating');
});

test('a deviation that lowers points at the clause that it accepts', () => {
  const yaml =
    'deviations:\n  - { requirement: KON-01, decision: lower, to: 1, reason: Reservrutin, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n';
  const reading = judgeShort({
    yaml,
    documents: section('award', '[KON-01]') + section('contract', '[KON-01 level=1]'),
  });
  expect(reading.coverage('KON-01')).toMatchObject({status: 'deviating', clause: {clause: {level: 1}}});
});

test('the parameters that are too weak are named, and only those', () => {
  const reading = judgeShort({
    documents: section('contract', '[PAT-01 patch-critical=30d patch-high=1d patch-other=400d]'),
  });
  expect(reading.coverage('PAT-01')?.weak).toEqual(['patch-critical', 'patch-other']);
});

test('what is demanded is the sum of its states; the buyer’s, elsewhere and not applicable stand outside', () => {
  const reading = judgeShort({
    yaml: 'deliveries: [on-premise, support]\nmet-elsewhere:\n  - { requirement: KIT-01, document: krav.md, section: Avtal, assessed-by: Systemägare, date: 2026-10-20 }\n',
    documents: `${section('specification', '[AUT-01 level=1]\n\n[AUT-02 “ska” → “bör”]\n\n[LOG-01]')}\n# Avtal\n\nKoden deponeras.\n`,
  });
  const counts = countCoverage(reading.judged.coverage);
  const {demanded, elsewhere, buyer, 'not-applicable': notApplicable, ...states} = counts;
  expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(demanded);
  expect(states).toMatchObject({covered: 1, 'too-low': 1, edited: 1, deviating: 0, 'award-only': 0});
  expect(elsewhere).toBe(1);
  expect(buyer).toBeGreaterThan(0);
  expect(demanded + elsewhere + buyer + notApplicable).toBe(reading.judged.coverage.length);
});

test('in a section without a placement a clause is what its document takes when that is just one, else what it calls itself', () => {
  const documents = '<!-- klausul:begin -->\n\n[ADM-01 frame=1]\n\n<!-- klausul:end -->\n';
  const placement = (yaml: string) => judgeShort({yaml, documents}).judged.clauses[0]?.placement;
  expect(placement('')).toBe('specification');
  expect(placement('placements: { contract: krav.md }')).toBe('contract');
  expect(placement('placements: { contract: krav.md, specification: krav.md }')).toBe('specification');
});

test('logs kept longer than a lowered need asks are more than it needs, not too weak for it', () => {
  const yaml = 'flags: []\ninformation: [{ name: Ritningar, K: 1, R: 1, T: 1 }]\n';
  const reading = judgeShort({yaml, documents: section('contract', '[LOG-02 level=3 log-retention=24mo]')});
  expect(reading.status('LOG-02')).toBe('covered');
  expect(reading.findings('proportionality/above-need').map(({requirement}) => requirement)).toContain('LOG-02');
});
