import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'deviation/incomplete';
const lowered = '<!-- klausul:begin placement=contract -->\n\n[KON-01 level=1]\n\n<!-- klausul:end -->\n';

const complete = {
  requirement: 'KON-01',
  decision: 'lower',
  to: '1',
  reason: 'Reservrutin på papper',
  approver: 'Förvaltningschef',
  approved: '2026-11-01',
  until: '2027-11-01',
};

function deviation(changes: Readonly<Record<string, string | undefined>>, documents = lowered) {
  const keys = Object.entries({...complete, ...changes}).filter(([, value]) => value !== undefined);
  const yaml = `deviations:\n  - { ${keys.map(([key, value]) => `${key}: ${value}`).join(', ')} }\n`;
  return judgeShort({yaml, documents});
}

test('a complete one holds', () => {
  const reading = deviation({});
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.status('KON-01')).toBe('deviating');
});

test.each(['reason', 'approver', 'approved', 'until', 'to'])('without %s it does not hold', (key) => {
  const reading = deviation({[key]: undefined});
  expect(reading.messages(rule)).toEqual([
    `The deviation from KON-01 lacks ${key}: fill in. Until then it does not hold.`,
  ]);
  expect(reading.status('KON-01')).toBe('too-low');
});

test('one that omits needs neither level nor fingerprint', () => {
  const reading = deviation({decision: 'omit', to: undefined}, '# Inget\n');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.status('KON-01')).toBe('deviating');
});

test('one that accepts an edit needs the fingerprint', () => {
  const edited = lowered.replace('level=1]', '“ ska” → “ bör”]');
  const reading = deviation({decision: 'edit', to: undefined}, edited);
  expect(reading.messages(rule, 'sv')).toEqual([
    'Avsteget från KON-01 saknar sum: fyll i. Tills dess gäller det inte.',
  ]);
  expect(reading.status('KON-01')).toBe('edited');
});

test('all that is missing is told at once, where the deviation stands', () => {
  const reading = deviation({reason: undefined, approver: undefined, approved: undefined, until: undefined});
  const [finding, ...others] = reading.findings(rule, 'sv');
  expect(others).toEqual([]);
  expect(finding?.message).toBe(
    'Avsteget från KON-01 saknar reason, approver, approved och until: fyll i. Tills dess gäller det inte.',
  );
  expect(finding && reading.at(finding)).toBe('KON-01');
});

test('one that excuses nothing need not be completed but removed', () => {
  const met = deviation({reason: undefined}, lowered.replace(' level=1', ''));
  expect(met.messages(rule)).toEqual([]);
  expect(met.messages('deviation/unused')).toHaveLength(1);
});

test('among several for one requirement the complete one holds', () => {
  const yaml = `deviations:
  - { requirement: KON-01, decision: lower, to: 1 }
  - { requirement: KON-01, decision: lower, to: 1, reason: Reservrutin, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }
`;
  const reading = judgeShort({yaml, documents: lowered});
  expect(reading.status('KON-01')).toBe('deviating');
  expect(reading.messages(rule)).toHaveLength(1);
});
