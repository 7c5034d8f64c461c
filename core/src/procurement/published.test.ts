import {expect, test} from 'vitest';
import {citation} from './law.ts';
import {whyPublished} from './published.ts';

const open = {law: 'LOU', procedure: 'open', published: '2026-11-10'} as const;

test('from the day of publication on a change is a corrigendum, and before it is not', () => {
  expect(whyPublished(open, '2026-11-09')).toBeUndefined();
  expect(whyPublished({law: 'LOU', procedure: 'open'}, '2026-11-10')).toBeUndefined();
  expect(whyPublished(open, '2026-11-10')).toEqual({
    sv: 'Upphandlingen annonserades 2026-11-10. Därefter är en ändring en rättelse som kan kräva förlängd anbudstid (LOU 11:8).',
    en: 'The procurement was published on 2026-11-10. After that a change is a corrigendum that may need an extended time limit (LOU 11:8).',
  });
});

test.each([
  ['LOU', 'open', 'LOU 11:8', 'LOU 16:6'],
  ['LOU', 'restricted', 'LOU 11:8', 'LOU 16:6'],
  ['LOU', 'negotiated', 'LOU 11:8', 'LOU 16:6'],
  ['LOU', 'below-threshold', 'LOU 19 kap.', 'LOU 19 kap.'],
  ['LOU', 'direct', 'LOU 19 a kap.', 'LOU 19 a kap.'],
  ['LOU', 'call-off', 'LOU 7 kap.', 'LOU 7 kap.'],
  ['LUF', 'open', 'LUF 11 kap.', 'LUF 16 kap.'],
  ['LUF', 'below-threshold', 'LUF 19 kap.', 'LUF 19 kap.'],
  ['LUK', 'open', 'LUK 9 kap.', 'LUK 13 kap.'],
  ['LUK', 'below-threshold', 'LUK 15 kap.', 'LUK 15 kap.'],
  ['LUK', 'direct', 'LUK 15 kap.', 'LUK 15 kap.'],
] as const)('under %s, %s, a change cites %s and an award criterion %s', (law, procedure, change, award) => {
  expect(citation('change-after-publication', {law, procedure}).sv).toBe(change);
  expect(citation('award-value', {law, procedure}).sv).toBe(award);
  expect(whyPublished({law, procedure, published: '2026-11-10'}, '2026-11-10')?.sv).toContain(`(${change}).`);
});

test('that suppliers are not selected anew in a call-off has its own place', () => {
  expect(citation('selection-in-call-off', {law: 'LOU', procedure: 'call-off'})).toEqual({
    sv: 'LOU 7:3',
    en: 'LOU 7:3',
  });
  expect(citation('selection-in-call-off', {law: 'LUF', procedure: 'call-off'})).toEqual({
    sv: 'LUF 7 kap.',
    en: 'LUF chapter 7',
  });
});
