import {expect, test} from 'vitest';
import {withEarlier} from '../../../../tests/support/procurement.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'catalog/newer-release';
const older = judgeShort({yaml: 'catalog: klausul-sv@2025.9\n', releases: withEarlier});

test('the place is the pin', () => {
  const [finding, ...others] = older.findings(rule);
  expect(others).toEqual([]);
  expect(finding && older.at(finding)).toBe('klausul-sv@2025.9');
  expect(finding).toMatchObject({severity: 'information'});
});

test('it is the only thing that a newer release changes', () => {
  expect(older.findings().filter((finding) => finding.rule !== rule)).toEqual([]);
});

test('the newest has none after it, and what is not pinned follows the newest', () => {
  expect(judgeShort({yaml: 'catalog: klausul-sv@2026.1\n', releases: withEarlier}).findings(rule)).toEqual([]);
  expect(judgeShort({releases: withEarlier}).findings(rule)).toEqual([]);
});

test('a flag of the organisation that only the newer release knows is told of and counts for nothing', () => {
  const reading = older.under({config: {flags: ['space-law']}});
  expect(reading.messages(rule)).toEqual([
    expect.stringContaining('klausul-sv@2026.1'),
    'space-law of klausul.config.yaml count for nothing here. The procurement follows klausul-sv@2025.9, which is older than that.',
  ]);
  expect(reading.judged.procurement.flags.has('space-law')).toBe(false);
});
