import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'clause/unknown';
const whole = judgeShort();

function marked(change: (block: string) => string) {
  return whole.editClause('KON-01', change);
}

test('an id that is like no other is unknown without a guess', () => {
  const reading = marked((text) => text.replace('clause KON-01', 'clause XYZ-77'));
  expect(reading.messages(rule, 'sv')).toEqual([
    'Kravet XYZ-77 finns inte: rätta märket eller ta bort kravet. Det finns inte i katalogen klausul-sv@2026.1.',
  ]);
  expect(reading.messages(rule, 'en')).toEqual([
    'There is no requirement XYZ-77: correct the marker or remove the clause. It is not in the catalogue klausul-sv@2026.1.',
  ]);
});

test('the demand that it was meant for is missing', () => {
  const reading = marked((text) => text.replace('clause KON-01', 'clause KON-10'));
  expect(reading.status('KON-01')).toBe('missing');
  expect(reading.rules).toEqual([rule, 'coverage/missing']);
});

test.each([
  ['a revision of a later catalogue', (text: string) => text.replace('rev=1', 'rev=2')],
  ['revision 0', (text: string) => text.replace('rev=1', 'rev=0')],
  ['a frame that is not there', (text: string) => text.replace('frame=4', 'frame=99')],
  ['a lost value', (text: string) => text.replace(' rto=24h', '')],
])('%s is told once, and the clause counts for nothing', (_, change) => {
  const reading = marked(change);
  expect(reading.rules).toEqual([rule]);
  expect(reading.messages(rule)).toHaveLength(1);
  expect(reading.status('KON-01')).toBe('edited');
});

test('keys that no parameter has are kept and not judged', () => {
  const reading = marked((text) => text.replace(' sum=', ' lot=2 note="se bilaga" reviewed sum='));
  expect(reading.findings()).toEqual([]);
});

test('the place is the marker', () => {
  const reading = marked((text) => text.replace('clause KON-01', 'clause KON-10'));
  const [finding] = reading.findings(rule);
  expect(finding && reading.at(finding)).toMatch(/^<!-- klausul:clause KON-10 .* -->$/);
  expect(finding).toMatchObject({requirement: 'KON-10', severity: 'error'});
});
