import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'classification/incomplete';

function classified(information: string, yaml = '') {
  return judgeShort({yaml: `${yaml}information:\n${information}`});
}

test('one information type is enough for an aspect', () => {
  const reading = classified('  - { name: Journaler, K: 3, R: 2 }\n  - { name: Bokningar, T: 2 }\n');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.judged.needs.get('availability')?.level).toBe(2);
});

test('a need that was raised does not replace the classification', () => {
  const yaml = 'raised:\n  - { aspect: T, to: 2, because: integration, motive: Läses av akuten }\n';
  const reading = classified('  - { name: Journaler, K: 3, R: 2 }\n', yaml);
  expect(reading.messages(rule)).toEqual([
    'No information type is classified for availability (T): classify at least one. To raise the need does not replace the classification.',
  ]);
  expect(reading.messages('classification/partial')).toEqual([]);
});

test('every aspect that is missing is told, in the letters of the scale', () => {
  expect(classified('  - { name: Journaler, S: 1 }\n').messages(rule, 'sv')).toEqual([
    'Ingen informationsmängd är klassad för konfidentialitet (K): klassa minst en. Utan det går det inte att säga vilka krav som behövs.',
    'Ingen informationsmängd är klassad för riktighet (R): klassa minst en. Utan det går det inte att säga vilka krav som behövs.',
    'Ingen informationsmängd är klassad för tillgänglighet (T): klassa minst en. Utan det går det inte att säga vilka krav som behövs.',
  ]);
  const english = classified('  - { name: Loans, C: low, I: low }\n', 'scale: low-moderate-high\n');
  expect(english.messages(rule)[0]).toContain('availability (A)');
});

test('what is known is judged all the same', () => {
  const reading = classified('  - { name: Journaler, K: 3, R: 2 }\n');
  expect(reading.status('KIV-01')).toBe('covered');
  expect(reading.status('KON-01')).toBeUndefined();
});

test('traceability is never missed', () => {
  expect(classified('  - { name: Journaler, K: 3, R: 2, T: 2 }\n').messages(rule)).toEqual([]);
});

test('the place is the information', () => {
  const reading = classified('  - { name: Journaler, K: 3, R: 2 }\n');
  const [finding] = reading.findings(rule);
  expect(finding && reading.at(finding)).toContain('{ name: Journaler, K: 3, R: 2 }');
  expect(finding?.severity).toBe('error');
});
