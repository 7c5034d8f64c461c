import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'classification/partial';

function classified(information: string) {
  return judgeShort({yaml: `information:\n${information}`});
}

test('the others decide meanwhile', () => {
  const reading = classified('  - { name: Journaler, K: 3, R: 2, T: 1 }\n  - { name: Bokningar, K: 1, R: 1 }\n');
  expect(reading.judged.needs.get('availability')?.level).toBe(1);
  expect(reading.messages(rule)).toHaveLength(1);
});

test('several aspects stand together, in the language of the reader, at the name', () => {
  const reading = classified('  - { name: Journaler, K: 3, R: 2, T: 1 }\n  - { name: Bokningar, K: 1 }\n');
  const [finding] = reading.findings(rule, 'sv');
  expect(finding?.message).toBe(
    'En informationsmängd är inte klassad i alla delar: klassa den. ”Bokningar” saknar nivå för riktighet och tillgänglighet. Övriga informationsmängder avgör så länge.',
  );
  expect(finding && reading.at(finding)).toBe('Bokningar');
  expect(finding?.severity).toBe('warning');
});

test('what no information type is classified for is told by classification/incomplete alone', () => {
  const reading = classified('  - { name: Journaler, K: 3, R: 2 }\n  - { name: Bokningar, K: 1, R: 1 }\n');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('classification/incomplete')).toHaveLength(1);
});

test('level 0 is a class', () => {
  expect(
    classified('  - { name: Journaler, K: 3, R: 2, T: 1 }\n  - { name: Statistik, K: 0, R: 0, T: 0 }\n').messages(rule),
  ).toEqual([]);
});

test('traceability on one and not on the other is no oversight', () => {
  expect(
    classified('  - { name: Journaler, K: 3, R: 2, T: 1, S: 2 }\n  - { name: Statistik, K: 0, R: 0, T: 0 }\n').messages(
      rule,
    ),
  ).toEqual([]);
});
