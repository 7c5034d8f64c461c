import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'deviation/expired';
const lowered = '<!-- klausul:begin placement=contract -->\n\n[KON-01 level=1]\n\n<!-- klausul:end -->\n';

function between(approved: string, until: string, documents = lowered) {
  const yaml = `deviations:\n  - { requirement: KON-01, decision: lower, to: 1, reason: Reservrutin, approver: Förvaltningschef, approved: ${approved}, until: ${until} }\n`;
  return judgeShort({yaml, documents});
}

test.each([
  ['2026-11-24', '2026-11-24', 'deviating', 0],
  ['2026-11-24', '2027-11-24', 'deviating', 0],
  ['2025-11-24', '2026-11-24', 'deviating', 0],
  ['2025-11-24', '2026-11-23', 'too-low', 1],
  ['2026-11-25', '2027-11-24', 'too-low', 1],
  ['2026-11-25', '2026-11-24', 'too-low', 1],
  ['2025-11-25', '2025-11-24', 'too-low', 1],
] as const)('from %s to %s it is %s', (approved, until, status, count) => {
  const reading = between(approved, until);
  expect(reading.status('KON-01')).toBe(status);
  expect(reading.messages(rule)).toHaveLength(count);
});

test('each fault has its words, in the language of the reader', () => {
  expect(between('2025-11-24', '2026-11-23').messages(rule, 'sv')).toEqual([
    'Avsteget från KON-01 har gått ut: besluta på nytt eller uppfyll kravet. Det gällde till och med 2026-11-23.',
  ]);
  expect(between('2026-11-25', '2027-11-24').messages(rule, 'sv')).toEqual([
    'Avsteget från KON-01 gäller inte än: vänta eller rätta dagen. Det är godkänt först från 2026-11-25.',
  ]);
  expect(between('2026-11-25', '2026-11-01').messages(rule, 'sv')).toEqual([
    'Avsteget från KON-01 slutar innan det är godkänt: rätta dagarna. Sista dagen är 2026-11-01.',
  ]);
});

test('it runs out overnight', () => {
  const reading = between('2026-11-01', '2026-11-24');
  expect(reading.rules).not.toContain('coverage/too-low');
  const tomorrow = reading.under({today: '2026-11-25'});
  expect(tomorrow.rules).toEqual(expect.arrayContaining(['coverage/too-low', rule]));
});

test('one that has run out and whose demand is met is only to be removed', () => {
  const reading = between('2025-11-24', '2026-11-23', lowered.replace(' level=1', ''));
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('deviation/unused')).toHaveLength(1);
});

test('one that lacks its last day is incomplete, not expired', () => {
  const yaml = 'deviations:\n  - { requirement: KON-01, decision: lower, to: 1, approved: 2025-11-01 }\n';
  expect(judgeShort({yaml, documents: lowered}).messages(rule)).toEqual([]);
});
