import {expect} from 'vitest';
import type {Reading} from './procurement.ts';

/** Applies the first remedy that a rule offers; fails unless its finding goes and no other comes. */
export function expectMended(reading: Reading, rule: string, kind: 'safe' | 'suggested'): Reading {
  const before = reading.findings().map(told);
  const own = reading.findings(rule).map(told);
  const after = reading.remedy(rule, kind);
  const left = after.findings().map(told);
  expect(left.filter((finding) => !before.includes(finding))).toEqual([]);
  expect(own.filter((finding) => left.includes(finding))).toEqual(own.slice(1));
  return after;
}

/** A finding without its place, which moves with the edit. */
function told({rule, requirement, message}: {rule: string; requirement?: string; message: string}): string {
  return `${rule} ${requirement ?? ''} ${message.replace(/:\d+/g, '')}`;
}
