import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'clause/duplicate';

function section(placement: string, clauses: string) {
  return `<!-- klausul:begin placement=${placement} -->\n\n${clauses}\n\n<!-- klausul:end -->\n`;
}

test('in several documents the first by the name of the document is the one to keep', () => {
  const reading = judgeShort({
    documents: {
      'krav.md': '',
      '41-sla.md': section('contract', '[KON-01]'),
      '40-avtal.md': `# Avtal\n\n${section('contract', '[KON-01]')}`,
    },
  });
  const [finding, ...others] = reading.findings(rule);
  expect(others).toEqual([]);
  expect(finding && reading.placeOf(finding)).toBe('41-sla.md:3:1');
  expect(finding?.message).toBe(
    'KON-01 stands in several places: keep the clause in one of them. It stands in 40-avtal.md:5 already.',
  );
});

test('three times gives two findings', () => {
  const reading = judgeShort({documents: section('contract', '[KON-01]\n\n[KON-01]\n\n[KON-01]')});
  expect(reading.messages(rule, 'sv')).toEqual(
    Array(2).fill('KON-01 står på flera ställen: behåll kravet på ett av dem. Det står redan i krav.md:3.'),
  );
});

test('an award criterion is no duplicate, before or after the clause; two of them are not told either', () => {
  const award = section('award', '[FED-01 level=3]');
  const mandatory = section('specification', '[FED-01 level=2]');
  for (const documents of [award + mandatory, mandatory + award, mandatory + award + award]) {
    expect(judgeShort({documents}).messages(rule)).toEqual([]);
  }
});

test('levels and texts of the two do not matter', () => {
  const reading = judgeShort({documents: section('contract', '[KON-01]\n\n[KON-01 level=3 “ska” → “bör”]')});
  expect(reading.messages(rule)).toHaveLength(1);
});

test('a clause shown in code is no second one', () => {
  const reading = judgeShort({documents: `${section('contract', '[KON-01]')}\n\`\`\`\n[KON-01]\n\`\`\`\n`});
  expect(reading.messages(rule)).toEqual([]);
});
