import {expect, test} from 'vitest';
import {figuresOf, tryMutants} from './mutants/try-mutants.ts';

test('a demand that nothing answers is always told as an error, whatever was done to the files', () => {
  const outcome = tryMutants(1500, 20261126);
  console.log(figuresOf(outcome));
  expect(outcome.silent.map(({start, kinds, requirements}) => ({start, kinds, requirements}))).toEqual([]);
  expect(outcome.judged).toBeGreaterThan(700);
  expect(outcome.told).toBeGreaterThan(400);
}, 600_000);
