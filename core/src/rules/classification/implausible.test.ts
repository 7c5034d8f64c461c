import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'classification/implausible';

function flagged(flags: string, levels: string, more = '') {
  return judgeShort({yaml: `flags: [${flags}]\ninformation: [{ name: Ärenden, ${levels} }]\n${more}`});
}

test.each([
  ['personal-data', 'K: 0, R: 0, T: 0', 1],
  ['personal-data', 'K: 1, R: 0, T: 0', 0],
  ['protected-identity', 'K: 2, R: 3, T: 3', 1],
  ['protected-identity', 'K: 3, R: 0, T: 0', 0],
  ['patient-data', 'K: 1, R: 1, T: 1', 2],
  ['patient-data', 'K: 2, R: 2, T: 0', 0],
  ['public-records', 'K: 0, R: 0, T: 0', 0],
])('%s with %s gives %i findings', (flags, levels, count) => {
  expect(flagged(flags, levels).messages(rule)).toHaveLength(count);
});

test('a flag that another brings with it counts, and each flag is told', () => {
  expect(flagged('sensitive-personal-data', 'K: 0, R: 0, T: 0').messages(rule, 'sv')).toEqual([
    'Klassningen stämmer inte med ”Känsliga personuppgifter”: kontrollera båda. Förutsättningen brukar betyda att konfidentialitet är minst 2 (betydande), men den är klassad till 0 (försumbar) för ”Ärenden”.',
    'Klassningen stämmer inte med ”Personuppgifter”: kontrollera båda. Förutsättningen brukar betyda att konfidentialitet är minst 1 (måttlig), men den är klassad till 0 (försumbar) för ”Ärenden”.',
  ]);
});

test('a flag of the organisation counts like one of the procurement', () => {
  const reading = judgeShort({
    yaml: 'flags: []\ninformation: [{ name: Ärenden, K: 1, R: 1, T: 1 }]\n',
    config: {flags: ['secrecy']},
  });
  expect(reading.messages(rule)).toHaveLength(1);
});

test('a flag never raises the need: nothing more is demanded', () => {
  const reading = flagged('secrecy', 'K: 1, R: 1, T: 1');
  expect(reading.judged.needs.get('confidentiality')?.level).toBe(1);
});

test('a need that was raised is what counts', () => {
  const raised = 'raised:\n  - { aspect: K, to: 2, because: accumulation, motive: Hela kommunen }\n';
  expect(flagged('secrecy', 'K: 1, R: 1, T: 1', raised).messages(rule)).toEqual([]);
});

test('the highest information type decides, and is the place', () => {
  const reading = judgeShort({
    yaml: 'flags: [secrecy]\ninformation:\n  - { name: Statistik, K: 0, R: 1, T: 1 }\n  - { name: Ärenden, K: 1, R: 1, T: 1 }\n',
  });
  const [finding] = reading.findings(rule);
  expect(finding && reading.at(finding)).toBe('Ärenden');
});
