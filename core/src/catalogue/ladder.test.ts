import {describe, expect, test} from 'vitest';
import type {Level, Rung} from './catalog.ts';
import {answers, levelOn, lowest, rungFor} from './ladder.ts';

function rung(levels: Level[], only = false): Rung {
  const text = {sv: 'Lösningen ska …', en: 'The solution shall …'};
  return {levels, effort: 1, text, ...(only ? {only: true} : {})} as Rung;
}

const low = rung([0, 1]);
const middle = rung([2]);
const high = rung([3]);
const ladder = {rungs: [low, middle, high]};

describe('which rung answers a need', () => {
  test('the one that lists it, and any higher one', () => {
    expect([0, 1, 2, 3].map((need) => answers(low, need as Level))).toEqual([true, true, false, false]);
    expect([0, 1, 2, 3].map((need) => answers(middle, need as Level))).toEqual([true, true, true, false]);
    expect([0, 1, 2, 3].map((need) => answers(high, need as Level))).toEqual([true, true, true, true]);
  });

  test('a rung marked “only” answers what it lists and nothing lower', () => {
    const only = rung([3], true);
    expect([0, 1, 2, 3].map((need) => answers(only, need as Level))).toEqual([false, false, false, true]);
  });

  test('a rung that begins below a need answers it only when it lists it', () => {
    expect(answers(rung([1, 3]), 2)).toBe(false);
    expect(answers(rung([1, 3]), 3)).toBe(true);
    expect(answers(rung([1, 3]), 0)).toBe(true);
  });

  test('the lightest is chosen, and none when the ladder is too short', () => {
    expect(rungFor(ladder, 0)).toBe(low);
    expect(rungFor(ladder, 2)).toBe(middle);
    expect(rungFor({rungs: [low, high]}, 2)).toBe(high);
    expect(rungFor({rungs: [low, middle]}, 3)).toBeUndefined();
    expect(rungFor({rungs: [low, rung([3], true)]}, 2)).toBeUndefined();
    expect(rungFor({rungs: []}, 1)).toBeUndefined();
  });

  test('a clause is written for the need itself, or for the lowest level of a rung that starts higher', () => {
    expect(levelOn(low, 0)).toBe(0);
    expect(levelOn(low, 1)).toBe(1);
    expect(levelOn(high, 2)).toBe(3);
    expect(levelOn(rung([2, 3]), 1)).toBe(2);
    expect(lowest(rung([3, 1]))).toBe(1);
  });
});
