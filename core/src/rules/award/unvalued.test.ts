import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'award/unvalued';

function scored(clauses: string, yaml = '') {
  return judgeShort({
    yaml,
    documents: `<!-- klausul:begin placement=award -->\n\n${clauses}\n\n<!-- klausul:end -->\n`,
  });
}

test.each(['deduction', 'addition', 'points'])('a value by %s is a value', (method) => {
  expect(scored('[FED-01]', `award:\n  FED-01: { method: ${method}, value: "10" }\n`).messages(rule)).toEqual([]);
});

test('each criterion needs its own', () => {
  const reading = scored('[FED-01]\n\n[TIL-01]\n\n[UTV-02]', 'award:\n  FED-01: { method: points, value: "10" }\n');
  expect(reading.findings(rule).map(({requirement}) => requirement)).toEqual(['TIL-01', 'UTV-02']);
});

test('a mandatory clause needs none', () => {
  const reading = judgeShort();
  expect(reading.messages(rule)).toEqual([]);
});

test('a value without a criterion is no fault of the documents', () => {
  expect(judgeShort({yaml: 'award:\n  FED-01: { method: points, value: "10" }\n'}).findings()).toEqual([]);
});

test('an edited criterion needs its value too, at its marker, in the language of the reader', () => {
  const reading = scored('[FED-01 “ska” → “bör”]');
  const [finding] = reading.findings(rule, 'sv');
  expect(finding?.message).toBe(
    'FED-01 har inget värde i utvärderingen: ange det under ”award”. Det är ett tilldelningskriterium, och utan ett angivet värde kan anbuden inte jämföras (LOU 16:6).',
  );
  expect(finding && reading.at(finding)).toMatch(/^<!-- klausul:clause FED-01/);
});
