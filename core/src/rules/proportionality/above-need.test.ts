import {describe, expect, test} from 'vitest';
import {expectMended} from '../../../../tests/support/expect-mended.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'proportionality/above-need';

function contract(clauses: string, yaml = '') {
  return judgeShort({
    yaml,
    documents: `# Säkerhetskrav

<!-- klausul:begin placement=specification -->

[every clause]

<!-- klausul:end -->

# Villkor under avtalstiden

<!-- klausul:begin placement=contract -->

[every clause]

${clauses}

<!-- klausul:end -->
`,
  });
}

test('the heavier of two clauses is told, the lighter is only there twice', () => {
  const reading = contract('[KON-01 level=2]\n\n[KON-01 level=3]');
  const [finding, ...others] = reading.findings(rule);
  expect(others).toEqual([]);
  expect(finding && reading.at(finding)).toContain('level=3');
  expect(reading.rules).toEqual(['clause/duplicate', 'parameter/contradiction', rule]);
});

test('aspects are weighed one by one: a high confidentiality does not excuse a heavy clause about availability', () => {
  const reading = contract('[KON-01 level=3]', 'information: [{ name: Journaler, K: 3, R: 2, T: 1 }]');
  expect(reading.messages(rule)).toEqual([
    'KON-01 is heavier than the information needs: choose a lighter rung. It stands at level 3, but level 1 is enough for the classified information. If the classification is wrong, raise it.',
  ]);
});

test('a level on the same rung is not above it', () => {
  const basic = 'flags: []\ninformation: [{ name: Evenemang, K: 0, R: 0, T: 0 }]\n';
  expect(contract('[INC-01 level=1]', basic).messages(rule)).toEqual([]);
  expect(contract('[INC-01 level=2]', basic).messages(rule)).toHaveLength(1);
});

test('the lightest rung that answers is enough, also when it is written for a higher level', () => {
  const yaml = 'flags: []\ninformation: [{ name: Driftlarm, K: 0, R: 0, T: 1 }]\nchosen: [NYC-02]\n';
  const reading = judgeShort({yaml});
  expect(reading.block('NYC-02')).toContain('level=3');
  expect(reading.messages(rule)).toEqual([]);
});

test('what a flag lifts is not above the need', () => {
  const yaml = 'flags: [sensitive-personal-data]\ninformation: [{ name: Matallergier, K: 2, R: 1, T: 1 }]\n';
  const lifted = judgeShort({yaml: yaml.replace('K: 2', 'K: 1')});
  expect(lifted.block('AUT-01')).toContain('level=2');
  expect(lifted.messages(rule)).toEqual([]);
});

test('an award criterion may ask for more', () => {
  const yaml = 'award:\n  KON-01: { method: points, value: "5" }\n';
  const reading = judgeShort({
    yaml,
    documents: '<!-- klausul:begin placement=award -->\n\n[KON-01 level=3]\n\n<!-- klausul:end -->\n',
  });
  expect(reading.messages(rule)).toEqual([]);
});

test('what nothing asks for is told by another rule', () => {
  const reading = contract('[KON-01 level=3]', 'information: [{ name: Journaler, K: 3, R: 2, T: 0 }]');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('proportionality/unneeded')).toHaveLength(1);
});

test('related is where the information was classified', () => {
  const reading = contract('[KON-01 level=3]');
  const [finding] = reading.findings(rule, 'sv');
  expect(finding?.related?.as).toBe('level');
  expect(finding?.related && reading.at(finding.related)).toBe('Elevhälsojournaler');
});

describe('the remedy', () => {
  test('is a person’s decision, and leaves nothing to say', () => {
    const reading = contract('[KON-01 level=3]');
    expect(reading.remedies(rule)).toEqual(['suggested: Lighten KON-01 to level 2']);
    const mended = expectMended(reading, rule, 'suggested');
    expect(mended.findings()).toEqual([]);
    expect(mended.block('KON-01')).toMatch(/level=2 .*rto=24h/);
  });

  test('gives the value that the procurement chose', () => {
    const mended = contract('[KON-01 level=3]', 'parameters: { rto: 30 h }').remedy(rule);
    expect(mended.block('KON-01')).toContain('rto=30h');
  });

  test('keeps keys of the marker that it does not know, and the line endings of the document', () => {
    const reading = contract('[KON-01 level=3 “ sum=” → “ adopted lot=2 sum=”]').edit('krav.md', (text) =>
      text.replaceAll('\n', '\r\n'),
    );
    const mended = expectMended(reading, rule, 'suggested');
    expect(mended.block('KON-01')).toMatch(/ adopted lot=2 /);
    expect(mended.text('krav.md').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is not offered for a text that was edited: it would be lost', () => {
    const reading = contract('[KON-01 level=3 “ska” → “måste”]');
    expect(reading.remedies(rule)).toEqual([]);
  });

  test('generate never lightens', () => {
    const reading = contract('[KON-01 level=3]');
    expect(reading.generate().text('krav.md')).toBe(reading.text('krav.md'));
  });
});
