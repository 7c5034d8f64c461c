import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  compareAcrossUnits,
  compareQuantities,
  localiseQuantity,
  parseQuantity,
  possibleInstead,
  printQuantity,
  type Quantity,
  type Unit,
} from './quantity.ts';

const units = ['ms', 'min', 'h', 'd', 'wd', 'mo', 'y', 'percent', 'count'] as const satisfies readonly Unit[];

describe('a value as an officer writes it', () => {
  test.each<[string | number, number, Unit]>([
    ['12 h', 12, 'h'],
    ['12h', 12, 'h'],
    ['12 H', 12, 'h'],
    [' 12 h ', 12, 'h'],
    ['12\u00a0h', 12, 'h'],
    ['12\u202ftimmar', 12, 'h'],
    ['1 timme', 1, 'h'],
    ['4 timmar', 4, 'h'],
    ['1 hour', 1, 'h'],
    ['12 hours', 12, 'h'],
    ['30 minuter', 30, 'min'],
    ['100 millisekunder', 100, 'ms'],
    ['7 dagar', 7, 'd'],
    ['7 dygn', 7, 'd'],
    ['1 dag', 1, 'd'],
    ['7 days', 7, 'd'],
    ['5 arbetsdagar', 5, 'wd'],
    ['5 working days', 5, 'wd'],
    ['5 wd', 5, 'wd'],
    ['12 månader', 12, 'mo'],
    ['12 ma\u030anader', 12, 'mo'],
    ['1 month', 1, 'mo'],
    ['5 år', 5, 'y'],
    ['5 a\u030ar', 5, 'y'],
    ['5 years', 5, 'y'],
    ['99,5 %', 99.5, 'percent'],
    ['99.5%', 99.5, 'percent'],
    ['99,95 procent', 99.95, 'percent'],
    ['2', 2, 'count'],
    [2, 2, 'count'],
    ['100 %', 100, 'percent'],
    ['0 %', 0, 'percent'],
    [0, 0, 'count'],
    ['0,5 h', 0.5, 'h'],
    ['007 d', 7, 'd'],
  ])('%j is %d %s', (written, amount, unit) => {
    expect(parseQuantity(written)).toEqual({amount, unit});
  });

  test.each([
    '',
    ' ',
    'h',
    'fyra timmar',
    '-4 h',
    '4 - 8 h',
    '4  h',
    '4\nh',
    '1 000 ms',
    '1e3 ms',
    '4.h',
    '.5 h',
    '4,5,6 h',
    '1234567890 h',
    '1.1234567 h',
    '12 constructor',
    '12 hasownproperty',
    '12 tostring',
    '12 __proto__',
    '12 snart',
    '４ h',
    '٤ h',
    'NaN',
    'Infinity h',
  ])('%j is no value', (written) => {
    expect(parseQuantity(written)).toBeUndefined();
  });
});

describe('a value in a marker and in a sentence', () => {
  test.each<[Quantity, string, string, string]>([
    [{amount: 12, unit: 'h'}, '12h', '12 timmar', '12 hours'],
    [{amount: 1, unit: 'h'}, '1h', '1 timme', '1 hour'],
    [{amount: 0.5, unit: 'h'}, '0.5h', '0,5 timmar', '0.5 hours'],
    [{amount: 1, unit: 'mo'}, '1mo', '1 månad', '1 month'],
    [{amount: 5, unit: 'y'}, '5y', '5 år', '5 years'],
    [{amount: 1, unit: 'wd'}, '1wd', '1 arbetsdag', '1 working day'],
    [{amount: 99.5, unit: 'percent'}, '99.5%', '99,5 %', '99.5%'],
    [{amount: 2, unit: 'count'}, '2', '2', '2'],
  ])('%j', (quantity, marker, sv, en) => {
    expect(printQuantity(quantity)).toBe(marker);
    expect(localiseQuantity(quantity, 'sv')).toBe(sv);
    expect(localiseQuantity(quantity, 'en')).toBe(en);
  });

  test('what is printed or told reads back as the same value', () => {
    const amounts = fc.oneof(
      fc.integer({min: 0, max: 999_999_999}),
      fc.integer({min: 0, max: 999_999_999}).map((number) => number / 100),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(...units), (amount, unit) => {
        if (possibleInstead(printQuantity({amount, unit}))) return;
        for (const text of [
          printQuantity({amount, unit}),
          localiseQuantity({amount, unit}, 'sv'),
          localiseQuantity({amount, unit}, 'en'),
        ])
          expect(parseQuantity(text)).toEqual({amount, unit});
      }),
      {numRuns: 500, seed: 1},
    );
  });
});

describe('what is impossible is no value, whatever a catalogue says', () => {
  test.each([
    ['101 %', '0–100 %'],
    ['100,01 procent', '0–100 %'],
    ['0 h', 'en tid längre än 0'],
    ['0,0 min', 'en tid längre än 0'],
    ['0 arbetsdagar', 'en tid längre än 0'],
    [0.5, 'ett heltal'],
  ])('%j: possible is %s', (written, possible) => {
    expect(parseQuantity(written)).toBeUndefined();
    expect(possibleInstead(written)?.sv).toBe(possible);
  });

  test('what is possible, or no quantity at all, needs no such words', () => {
    for (const written of ['100 %', '1 ms', 'snart', '']) expect(possibleInstead(written)).toBeUndefined();
  });
});

describe('values are compared where that has a meaning', () => {
  const compare = (a: string, b: string) => {
    const [left, right] = [parseQuantity(a), parseQuantity(b)];
    return left && right && compareQuantities(left, right);
  };

  test.each([
    ['48 h', '2 d'],
    ['90 min', '1,5 h'],
    ['1000 ms', '0,016666 min'],
    ['24 mo', '2 y'],
  ])('%s and %s measure the same thing', (a, b) => {
    expect(compare(a, b)).toBeCloseTo(0, -2);
    expect(compare(`1${a}`, b)).toBeGreaterThan(0);
  });

  test.each([
    ['30 d', '1 mo'],
    ['5 d', '5 wd'],
    ['99 %', '99'],
    ['12 h', '12'],
    ['1 y', '365 d'],
  ])('%s and %s do not', (a, b) => {
    expect(compare(a, b)).toBeUndefined();
  });

  test('only relations between parameters count a month as 30 days', () => {
    const across = (a: Quantity, b: Quantity) => compareAcrossUnits(a, b);
    expect(across({amount: 30, unit: 'd'}, {amount: 1, unit: 'mo'})).toBe(0);
    expect(across({amount: 365, unit: 'd'}, {amount: 1, unit: 'y'})).toBeGreaterThan(0);
    expect(across({amount: 2, unit: 'h'}, {amount: 1, unit: 'mo'})).toBeLessThan(0);
    expect(across({amount: 5, unit: 'wd'}, {amount: 5, unit: 'd'})).toBeUndefined();
    expect(across({amount: 5, unit: 'percent'}, {amount: 5, unit: 'mo'})).toBeUndefined();
  });
});
