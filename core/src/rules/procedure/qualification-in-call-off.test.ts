import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'procedure/qualification-in-call-off';

function inQualification(clauses: string, procedure = 'call-off', yaml = '') {
  const framework = procedure === 'call-off' ? 'framework: { name: Programvaror och tjänster }\n' : '';
  return judgeShort({
    yaml: `${yaml}procedure: ${procedure}\n${framework}`,
    documents: `<!-- klausul:begin placement=qualification -->\n\n${clauses}\n\n<!-- klausul:end -->\n`,
  });
}

test.each(['open', 'restricted', 'negotiated', 'below-threshold', 'direct'])(
  'in a procedure that is %s it may stand there',
  (procedure) => {
    expect(inQualification('[LIS-01]', procedure).messages(rule)).toEqual([]);
  },
);

test('every clause there is told once, and by no other rule', () => {
  const reading = inQualification('[LIS-01]\n\n[LIS-02]\n\n[AUT-01]', 'call-off', 'chosen: [LIS-02]\n');
  expect(reading.findings(rule).map(({requirement}) => requirement)).toEqual(['LIS-01', 'LIS-02', 'AUT-01']);
  const others = reading.findings().filter((finding) => finding.rule !== rule && finding.file === 'krav.md');
  expect(others.map((finding) => finding.rule)).toEqual([]);
});

test('in the language of the reader', () => {
  expect(inQualification('[LIS-01]').messages(rule, 'sv')).toEqual([
    'LIS-01 kan inte vara kvalificeringskrav i ett avrop: flytta kravet. Leverantörerna prövades i ramavtalet och prövas inte på nytt (LOU 7:3). Ta bort kravet, eller gör det till ett kontraktsvillkor om ramavtalet tillåter det.',
  ]);
});

test('a section for it may stand empty, and generate leaves it so', () => {
  const reading = judgeShort({
    yaml: 'chosen: [LIS-02]\nprocedure: call-off\nframework: { name: Programvaror och tjänster }\n',
    documents:
      '<!-- klausul:begin placement=qualification -->\n\n<!-- klausul:end -->\n\n<!-- klausul:begin placement=contract -->\n\n<!-- klausul:end -->\n',
  }).generate();
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.clauses('LIS-01').map(({section}) => section?.placement)).toEqual(['contract']);
  expect(reading.clauses('LIS-02')).toEqual([]);
});
