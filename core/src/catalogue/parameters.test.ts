import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {catalog} from '../../../tests/support/procurement.ts';
import type {Level, ParameterEntry} from './catalog.ts';
import {
  boundsFor,
  canonicalValue,
  compareValues,
  fillParameters,
  localiseValue,
  parametersIn,
  type Standing,
  standingOf,
} from './parameters.ts';

function parameter(id: string): ParameterEntry {
  const found = catalog.parameter(id);
  if (!found) throw new Error(`The catalogue has no ${id}`);
  return found;
}

function bounds(id: string, level: Level, ...flags: string[]) {
  const {default: standard, min, max} = boundsFor(parameter(id), level, new Set(flags));
  return `${min}–${max}, ${standard}`;
}

describe('the bounds of a need', () => {
  test('are those of the level, and level 0 has those of level 1', () => {
    expect([0, 1, 2, 3].map((level) => bounds('rto', level as Level))).toEqual([
      '24h–120h, 72h',
      '24h–120h, 72h',
      '8h–48h, 24h',
      '1h–8h, 4h',
    ]);
  });

  test('logs of access to patient records are kept for 60 months at least, whatever the level', () => {
    expect(bounds('log-retention', 1)).toBe('3mo–18mo, 6mo');
    expect(bounds('log-retention', 1, 'patient-data')).toBe('60mo–120mo, 60mo');
    expect(bounds('log-retention', 2, 'patient-data')).toBe('60mo–120mo, 60mo');
    expect(bounds('log-retention', 3, 'patient-data')).toMatch(/^60mo–\d+mo, 60mo$/);
  });

  test('a first notice of an incident leaves the buyer time for its own 24 hours under the cybersecurity act', () => {
    expect(bounds('incident-notice', 1)).toBe('4h–72h, 24h');
    expect(bounds('incident-notice', 1, 'personal-data')).toBe('4h–24h, 24h');
    expect(bounds('incident-notice', 1, 'cybersecurity-law')).toBe('4h–23h, 12h');
    expect(bounds('incident-notice', 1, 'personal-data', 'cybersecurity-law')).toBe('4h–23h, 12h');
    expect(bounds('incident-notice', 2, 'personal-data', 'cybersecurity-law')).toBe('2h–23h, 12h');
    expect(bounds('incident-notice', 3, 'personal-data', 'cybersecurity-law')).toBe('1h–12h, 4h');
  });

  test('a flag that says nothing of the parameter changes nothing', () => {
    expect(bounds('rto', 2, 'patient-data', 'secrecy', 'unknown')).toBe(bounds('rto', 2));
  });

  test('of every parameter, at every level and under every set of flags: least, default and most are in order', () => {
    const flags = [...new Set(catalog.data.parameters.flatMap((entry) => Object.keys(entry.flags ?? {})))];
    fc.assert(
      fc.property(
        fc.constantFrom(...catalog.data.parameters),
        fc.constantFrom(0, 1, 2, 3),
        fc.subarray(flags),
        (entry, level, chosen) => {
          const {min, max, default: standard} = boundsFor(entry, level as Level, new Set(chosen));
          expect(standingOf(entry, standard, {min, max, default: standard})).toBe('within');
          for (const value of [min, max, standard]) expect(canonicalValue(entry, value)).toBe(value);
        },
      ),
      {numRuns: 500, seed: 1},
    );
  });

  const own = (change: Partial<ParameterEntry>): ParameterEntry => ({...parameter('rto'), ...change}) as ParameterEntry;

  test('a flag’s default only ever makes the default stricter', () => {
    const lower = own({flags: {a: {default: '30 h'}, b: {default: '12 h'}}});
    expect(boundsFor(lower, 2, new Set(['a'])).default).toBe('24h');
    expect(boundsFor(lower, 2, new Set(['b'])).default).toBe('12h');
    const higher = own({direction: 'higher', flags: {a: {default: '30 h'}, b: {default: '12 h'}}});
    expect(boundsFor(higher, 2, new Set(['a'])).default).toBe('30h');
    expect(boundsFor(higher, 2, new Set(['b'])).default).toBe('24h');
  });

  test('a flag narrows the bounds, and the default follows them', () => {
    expect(boundsFor(own({flags: {a: {max: '10 h'}}}), 2, new Set(['a']))).toEqual({
      min: '8h',
      max: '10h',
      default: '10h',
    });
    expect(boundsFor(own({flags: {a: {max: '100 h'}}}), 2, new Set(['a'])).max).toBe('48h');
    expect(boundsFor(own({flags: {a: {min: '30 h'}}}), 2, new Set(['a']))).toEqual({
      min: '30h',
      max: '48h',
      default: '30h',
    });
    expect(boundsFor(own({flags: {a: {min: '1 h'}}}), 2, new Set(['a'])).min).toBe('8h');
  });
});

describe('how a value stands to its bounds', () => {
  const standing = (id: string, value: string, level: Level = 2) =>
    standingOf(parameter(id), value, boundsFor(parameter(id), level, new Set()));

  test.each<[string, string, Standing]>([
    ['rto', '24h', 'within'],
    ['rto', '8h', 'within'],
    ['rto', '48h', 'within'],
    ['rto', '1d', 'within'],
    ['rto', '49h', 'too-weak'],
    ['rto', '3 d', 'too-weak'],
    ['rto', '7h', 'too-strict'],
    ['rto', '480min', 'within'],
    ['rto', '479min', 'too-strict'],
    ['availability', '99.5%', 'within'],
    ['availability', '98,9 %', 'too-weak'],
    ['availability', '99.9%', 'too-strict'],
    ['log-retention', '12mo', 'within'],
    ['log-retention', '1y', 'within'],
    ['log-retention', '5mo', 'too-weak'],
    ['log-retention', '4y', 'too-weak'],
    ['service-hours', 'extended', 'within'],
    ['service-hours', 'office', 'within'],
    ['asvs-level', '3', 'too-strict'],
    ['rto', 'snart', 'unreadable'],
    ['rto', '12', 'unreadable'],
    ['rto', '12mo', 'unreadable'],
    ['rto', '12 constructor', 'unreadable'],
    ['service-hours', 'dygnet runt', 'unreadable'],
    ['service-hours', '', 'unreadable'],
  ])('%s %s is %s', (id, value, expected) => {
    expect(standing(id, value)).toBe(expected);
  });

  test('a choice is ordered as the catalogue lists it', () => {
    expect(standing('service-hours', 'office', 3)).toBe('too-weak');
    expect(standing('service-hours', 'always', 1)).toBe('too-strict');
    expect(compareValues(parameter('service-hours'), 'office', 'always')).toBeLessThan(0);
  });
});

describe('values canonical and local', () => {
  test.each<[string, string | number, string | undefined]>([
    ['rto', '12 timmar', '12h'],
    ['rto', '12\u00a0h', '12h'],
    ['rto', '2 dygn', '2d'],
    ['rto', 12, undefined],
    ['rto', '12 arbetsdagar', undefined],
    ['availability', '99,5 %', '99.5%'],
    ['availability', '99,5', undefined],
    ['asvs-level', 2, '2'],
    ['asvs-level', '2 h', undefined],
    ['service-hours', 'always', 'always'],
    ['service-hours', 'Always', undefined],
    ['service-hours', 'dygnet runt alla dagar', undefined],
  ])('%s written %j is %j', (id, written, canonical) => {
    expect(canonicalValue(parameter(id), written)).toBe(canonical);
  });

  test('a reader reads words, and what cannot be read stays as it was written', () => {
    expect(localiseValue(parameter('rto'), '12h', 'sv')).toBe('12 timmar');
    expect(localiseValue(parameter('availability'), '99.5%', 'sv')).toBe('99,5 %');
    expect(localiseValue(parameter('service-hours'), 'always', 'sv')).toBe('dygnet runt alla dagar');
    expect(localiseValue(parameter('service-hours'), 'always', 'en')).toBe('around the clock, every day');
    expect(localiseValue(parameter('rto'), 'snart', 'sv')).toBe('snart');
    expect(localiseValue(parameter('service-hours'), 'ibland', 'en')).toBe('ibland');
  });

  test('a text names its parameters once each, in its order', () => {
    expect(parametersIn('inom {rto}, högst {rpo}, åter {rto}, inte {RTO} eller { rto }')).toEqual(['rto', 'rpo']);
  });

  test('filling a text puts in words, and leaves what has no value', () => {
    const values = new Map([
      ['rto', '12h'],
      ['okänd', 'x'],
      ['main', '$&'],
    ]);
    expect(fillParameters('inom {rto} och {rpo} ({main})', values, catalog, 'sv')).toBe(
      'inom 12 timmar och {rpo} ($&)',
    );
  });
});
