import {expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'procedure/framework';
const named = 'framework: { name: Programvaror och tjänster }\n';

test.each(['open', 'restricted', 'negotiated', 'below-threshold', 'direct'])(
  'in a procedure that is %s a framework is left over',
  (procedure) => {
    expect(judgeShort({yaml: `procedure: ${procedure}\n`}).findings(rule)).toEqual([]);
    const reading = judgeShort({yaml: `procedure: ${procedure}\n${named}`});
    const [finding, ...others] = reading.findings(rule);
    expect(others).toEqual([]);
    expect(finding && reading.at(finding)).toContain('Programvaror');
  },
);

test('a call-off under another act cites that act', () => {
  expect(judgeShort({yaml: `procedure: call-off\n${named}`}).findings(rule)).toEqual([]);
  expect(judgeShort({yaml: 'law: LUF\nprocedure: call-off\n'}).messages(rule, 'sv')[0]).toContain('(LUF 7 kap.)');
});
