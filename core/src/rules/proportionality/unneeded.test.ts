import {describe, expect, test} from 'vitest';
import {expectMended} from '../../../../tests/support/expect-mended.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'proportionality/unneeded';

function specification(clauses: string, yaml = '', placement = 'specification') {
  return judgeShort({
    yaml,
    documents: `# Säkerhetskrav

<!-- klausul:begin placement=${placement} -->

${clauses}

<!-- klausul:end -->
`,
  });
}

test('a clause whose need was lowered to nothing', () => {
  const reading = specification('[RED-01]', 'information: [{ name: Journaler, K: 3, R: 2, T: 1 }]');
  expect(reading.messages(rule, 'sv')).toEqual([
    'RED-01 behövs inte: ta bort kravet. Redundans: varken klassningen, förutsättningarna eller grundskyddet frågar efter det. Är klassningen fel, så rätta den.',
  ]);
});

test('a clause at every level of a demand is needed', () => {
  expect(specification('[RED-01 level=2]\n\n[RED-01 level=3]').messages(rule)).toEqual([]);
});

test('the reason names what to change: nothing asks, it was not chosen, the delivery has no use for it, it is the buyer’s', () => {
  const messages = (id: string, yaml = '') => specification(`[${id}]`, yaml).messages(rule, 'sv');
  expect(messages('SEP-02')[0]).toContain('väljs uttryckligen');
  expect(messages('SEP-02', 'chosen: [SEP-02]')).toEqual([]);
  expect(messages('NAT-01')[0]).toContain('varken leveransformen eller förfarandet');
  expect(messages('NAT-01', 'deliveries: [hosting]')).toEqual([]);
  expect(messages('NAT-01', 'deliveries: [on-premise]')[0]).toContain('gör beställaren det, inte leverantören');
});

test('a clause among the award criteria is worth what the buyer says', () => {
  expect(specification('[RED-03]', '', 'award').messages(rule)).toEqual([]);
});

test('an id that the catalogue lacks is unknown, not unneeded', () => {
  expect(specification('[RED-03 “clause RED-03” → “clause RED-99”]').messages(rule)).toEqual([]);
});

test('among the qualification of a call-off the other rule says it all', () => {
  const callOff = 'chosen: [LIS-02]\nprocedure: call-off\nframework: { name: Programvaror och tjänster }\n';
  const reading = specification('[LIS-02]', callOff, 'qualification');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('procedure/qualification-in-call-off')).toHaveLength(1);
});

test('an edited clause that nothing asks for is both', () => {
  const reading = specification('[RED-03 “ska” → “bör”]');
  const rules = reading.findings().filter(({requirement}) => requirement === 'RED-03');
  expect(rules.map((finding) => finding.rule).sort()).toEqual(['clause/edited', rule]);
});

describe('the remedy', () => {
  const around = (clause: string) => `<!-- klausul:begin placement=specification -->

[every clause]

${clause}Text efter kravet.

<!-- klausul:end -->

<!-- klausul:begin placement=contract -->

[every clause]

<!-- klausul:end -->
`;

  test('takes the block and the empty line after it, and nothing else', () => {
    const reading = judgeShort({documents: around('[BEH-04]\n\n')});
    const mended = expectMended(reading, rule, 'suggested');
    expect(mended.findings()).toEqual([]);
    expect(mended.text('krav.md')).toBe(judgeShort({documents: around('')}).text('krav.md'));
  });

  test('does so with every line ending, and at the end of a file', () => {
    for (const ending of ['\r\n', '\r']) {
      const reading = judgeShort({documents: around('[BEH-04]\n\n')}).edit('krav.md', (text) =>
        text.replaceAll('\n', ending),
      );
      const mended = expectMended(reading, rule, 'suggested');
      expect(mended.text('krav.md')).toBe(
        judgeShort({documents: around('')})
          .text('krav.md')
          .replaceAll('\n', ending),
      );
    }
    const last = judgeShort({documents: 'Före.\n\n[BEH-04]'});
    expect(last.remedy(rule).text('krav.md')).toBe('Före.\n\n');
  });

  test('is never safe', () => {
    const reading = judgeShort({documents: around('[BEH-04]\n\n')});
    expect(reading.remedies(rule, 'sv')).toEqual(['suggested: Ta bort BEH-04']);
    expect(reading.generate().text('krav.md')).toBe(reading.text('krav.md'));
  });
});
