import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'classification/outdated';

function classified(
  date: string,
  {today, maxAge, published}: {today?: string; maxAge?: number; published?: string} = {},
) {
  return judgeShort({
    yaml: `classified: { date: ${date} }\n${published ? `published: ${published}\n` : ''}`,
    ...(today ? {today} : {}),
    ...(maxAge ? {config: {maxAge}} : {}),
  });
}

test.each([
  ['2025-11-24', '2026-11-24', 12, 0],
  ['2025-11-23', '2026-11-24', 12, 1],
  ['2026-11-24', '2026-11-24', 12, 0],
  ['2026-11-25', '2026-11-24', 12, 1],
  ['2024-11-24', '2026-11-24', 24, 0],
  ['2026-02-28', '2026-03-31', 1, 0],
  ['2026-02-27', '2026-03-31', 1, 1],
  ['2027-02-28', '2028-02-29', 12, 0],
  ['2027-02-27', '2028-02-29', 12, 1],
  ['2025-12-31', '2026-06-30', 6, 0],
  ['2025-12-29', '2026-06-30', 6, 1],
])('classified on %s and judged on %s with %i months gives %i findings', (date, today, maxAge, count) => {
  expect(classified(date, {today, maxAge}).messages(rule)).toHaveLength(count);
});

test('before, on and after publication', () => {
  expect(classified('2026-11-09', {published: '2026-11-10'}).messages(rule)).toEqual([]);
  expect(classified('2026-11-10', {published: '2026-11-10'}).messages(rule)).toEqual([]);
  expect(classified('2026-11-11', {published: '2026-11-10'}).messages(rule, 'sv')).toEqual([
    'Klassningen är gjord efter annonseringen: ompröva kraven eller rätta dagen. Informationen klassades 2026-11-11, men upphandlingen annonserades 2026-11-10. Kraven bygger på klassningen och ska inte komma före den.',
  ]);
});

test('one fault is told, the gravest', () => {
  expect(classified('2026-11-25', {published: '2026-11-10'}).messages(rule)).toEqual([
    'The classification has a day that is yet to come: correct the day. The information is classified on 2026-11-25.',
  ]);
});

test('the place is the day; without one it is the information', () => {
  const reading = classified('2025-01-01');
  const [finding] = reading.findings(rule);
  expect(finding && reading.at(finding)).toBe('2025-01-01');
  const undated = judgeShort({yaml: '# without: classified\n'});
  const [other] = undated.findings(rule);
  expect(other && undated.at(other)).toContain('Elevhälsojournaler');
});

test('a day that the calendar lacks cannot be judged at all', () => {
  expect(() => classified('2026-02-30')).toThrow('The day 2026-02-30 is not in the calendar');
});
