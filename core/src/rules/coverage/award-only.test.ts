import {expect, test} from 'vitest';
import {expectMended} from '../../../../tests/support/expect-mended.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'coverage/award-only';
const award = 'award:\n  FED-01: { method: deduction, value: 50000 SEK }\n';

function documents(mandatory: string, scored = '[FED-01]') {
  return `# Säkerhetskrav

<!-- klausul:begin placement=specification -->

[every clause]

${mandatory}

<!-- klausul:end -->

# Villkor under avtalstiden

<!-- klausul:begin placement=contract -->

[every clause]

<!-- klausul:end -->

# Utvärdering

<!-- klausul:begin placement=award -->

${scored}

<!-- klausul:end -->
`;
}

test('a mandatory clause on the level that is needed and a criterion for the level above is normal', () => {
  const yaml = `${award}information: [{ name: Elevhälsojournaler, K: 2, R: 2, T: 2 }]\n`;
  const reading = judgeShort({yaml, documents: documents('[FED-01 level=2]', '[FED-01 level=3]')});
  expect(reading.status('FED-01')).toBe('covered');
  expect(reading.findings()).toEqual([]);
});

test('a criterion beside a clause that is too low leaves the clause to be raised', () => {
  const reading = judgeShort({yaml: award, documents: documents('[FED-01 level=2]', '[FED-01 level=3]')});
  expect(reading.status('FED-01')).toBe('too-low');
  expect(reading.rules).toEqual(['coverage/too-low']);
});

test('a criterion for what the information does not need is neither missing nor too much', () => {
  const yaml = 'award:\n  BEH-04: { method: points, value: "5" }\n';
  const reading = judgeShort({yaml, documents: documents('', '[BEH-04]')});
  expect(reading.findings()).toEqual([]);
});

test('a section takes its placement from its document when the procurement gives the document just one', () => {
  const section = '# Utvärdering\n\n<!-- klausul:begin -->\n\n[FED-01]\n\n<!-- klausul:end -->\n';
  const texts = {'krav.md': documents('', ''), '30-utvardering.md': section};
  const named = judgeShort({yaml: `${award}placements: { award: 30-utvardering.md }`, documents: texts});
  expect(named.status('FED-01')).toBe('award-only');
  const unnamed = judgeShort({yaml: award, documents: texts});
  expect(unnamed.status('FED-01')).toBe('covered');
});

test('the remedy asks every bidder, and leaves the criterion', () => {
  const reading = judgeShort({yaml: award, documents: documents('')});
  const [finding] = reading.findings(rule);
  expect(finding?.related && reading.at(finding.related)).toBe('Elevhälsojournaler');
  const mended = expectMended(reading, rule, 'safe');
  expect(mended.findings()).toEqual([]);
  expect(mended.clauses('FED-01').map(({section}) => section?.placement)).toEqual(['specification', 'award']);
});

test('without a section for it there is no remedy, and the missing place is told', () => {
  const reading = judgeShort({
    yaml: award,
    documents: '# Utvärdering\n\n<!-- klausul:begin placement=award -->\n\n[FED-01]\n\n<!-- klausul:end -->\n',
  });
  expect(reading.remedies(rule)).toEqual([]);
  const waiting = reading.judged.coverage.filter(
    ({demand, status}) => ['missing', 'award-only'].includes(status) && demand.placements[0] === 'specification',
  );
  expect(waiting.map(({demand}) => demand.requirement.id)).toContain('FED-01');
  expect(reading.messages('document/no-place')).toContainEqual(
    expect.stringMatching(
      new RegExp(`^${waiting.length} clauses have no place: mark a section. They belong among the technical`),
    ),
  );
});

test('no clause is ever generated among the award criteria', () => {
  const reading = judgeShort({
    documents: '# Utvärdering\n\n<!-- klausul:begin placement=award -->\n\n<!-- klausul:end -->\n',
  });
  expect(reading.generate().judged.clauses).toEqual([]);
});

test('the information owner may decide that points are enough', () => {
  const omit =
    'deviations:\n  - { requirement: FED-01, decision: omit, reason: Två av fem leverantörer klarar det, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n';
  const reading = judgeShort({yaml: award + omit, documents: documents('')});
  expect(reading.status('FED-01')).toBe('deviating');
  expect(reading.findings()).toEqual([]);
});
