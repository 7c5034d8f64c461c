import {describe, expect, test} from 'vitest';
import {catalog} from '../../../tests/support/procurement.ts';
import type {Scale} from '../catalogue/catalog.ts';
import {aspectLabel, aspectOfLetter, canonicalLevel, explainLevel, levelLabel} from './scale.ts';

function scale(id: string): Scale {
  const found = catalog.scale(id);
  if (!found) throw new Error(`There is no scale ${id}`);
  return found;
}

describe('a level as an organisation writes it', () => {
  test.each([
    ['klassa-4', 0, 0],
    ['klassa-4', 3, 3],
    ['klassa-4', '3', 3],
    ['klassa-4', ' 3 ', 3],
    ['klassa-4', 4, 'stop'],
    ['klassa-4', 5, undefined],
    ['klassa-4', -1, undefined],
    ['klassa-4', 'allvarlig', undefined],
    ['klassa-4', '', undefined],
    ['klassa-3', 3, undefined],
    ['klassa-3', '3 betydande', 2],
    ['klassa-3', '3 Betydande', 2],
    ['klassa-3', '4 synnerligen allvarlig', 'stop'],
    ['klassa-4', '3 allvarlig', 3],
    ['klassa-4', '3 (allvarlig)', 3],
    ['klassa-4', '2 (considerable)', 2],
    ['klassa-4', '４', 'stop'],
    ['klassa-3', '4\u00a0synnerligen  allvarlig', 'stop'],
    ['klassa-3', '3  Betydande'.normalize('NFD'), 2],
    ['klassa-3', '2 måttlig'.normalize('NFD'), 1],
    ['egen-skala', 'Öppen'.normalize('NFD'), 0],
    ['egen-skala', 'starkt\u202fskyddad', 3],
    ['egen-skala', 'säkerhetsskydd'.normalize('NFD'), 'stop'],
    ['low-moderate-high', 'moderate', 2],
    ['low-moderate-high', 'HIGH', 3],
    ['low-moderate-high', 'constructor', undefined],
  ] as const)('%s %j is %j', (id, written, level) => {
    expect(canonicalLevel(scale(id), written)).toBe(level);
  });

  test('every level and every aspect of every scale has a canonical one', () => {
    for (const one of catalog.data.scales) {
      for (const {value, canonical} of one.levels) expect(canonicalLevel(one, value)).toBe(canonical);
      for (const {letter, aspect} of one.aspects) expect(aspectOfLetter(one, letter)?.aspect).toBe(aspect);
      expect(aspectOfLetter(one, '!')).toBeUndefined();
    }
  });
});

describe('words for people', () => {
  test('a level is told as the scale writes and calls it', () => {
    expect(levelLabel(scale('klassa-4'), 3, 'sv')).toBe('3 (allvarlig)');
    expect(levelLabel(scale('klassa-3'), 3, 'sv')).toBe('4 allvarlig');
    expect(levelLabel(scale('klassa-3'), 3, 'en')).toBe('serious');
    expect(levelLabel(scale('egen-skala'), 0, 'sv')).toBe('öppen');
    expect(levelLabel(scale('low-moderate-high'), 2, 'en')).toBe('moderate');
  });

  test('an aspect has the scale’s name, or its own', () => {
    expect(aspectLabel(scale('klassa-4'), 'availability', 'sv')).toBe('tillgänglighet');
    expect(aspectLabel({...scale('klassa-4'), aspects: []}, 'availability', 'sv')).toBe('availability');
  });

  test('a number that means different things in different versions is asked for with its word', () => {
    expect(explainLevel(scale('klassa-3'), 3, catalog.data.scales).sv).toContain('till exempel ”3 betydande”');
    expect(explainLevel(scale('klassa-4'), 'high', catalog.data.scales).en).toContain('but in low-moderate-high');
    expect(explainLevel(scale('klassa-4'), 'x', catalog.data.scales).en).toBe(
      'The level “x” is not in the scale klassa-4. Choose among 0, 1, 2, 3.',
    );
  });
});
