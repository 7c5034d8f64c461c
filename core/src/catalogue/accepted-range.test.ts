import {expect, test} from 'vitest';
import {catalog} from '../../../tests/support/procurement.ts';
import {acceptedRange} from './accepted-range.ts';

test.each([
  ['rto', '8h', '48h', '8–48 timmar', '8–48 hours'],
  ['rto', '1h', '1h', '1 timme', '1 hour'],
  ['patch-critical', '24h', '7d', '24 timmar till 7 dagar', '24 hours to 7 days'],
  ['availability', '99%', '99.8%', '99–99,8 %', '99–99.8%'],
  ['asvs-level', '1', '2', '1–2', '1–2'],
  [
    'service-hours',
    'extended',
    'always',
    'alla dagar klockan 06.00–22.00 till dygnet runt alla dagar',
    'every day, 06:00 to 22:00 to around the clock, every day',
  ],
])('%s from %s to %s', (id, min, max, sv, en) => {
  const parameter = catalog.parameter(id);
  if (!parameter) throw new Error(`The catalogue has no parameter ${id}`);
  expect(acceptedRange(parameter, {min, max, default: min}, 'sv')).toBe(sv);
  expect(acceptedRange(parameter, {min, max, default: min}, 'en')).toBe(en);
});
