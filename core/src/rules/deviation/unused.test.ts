import {describe, expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'deviation/unused';

function deviation(decision: string, clause: string, yaml = '') {
  const own = `deviations:\n  - { requirement: KON-01, decision: ${decision}, reason: Reservrutin, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n`;
  return judgeShort({
    yaml: yaml + own,
    documents: {
      'krav.md': `<!-- klausul:begin placement=contract -->\n\n${clause}\n\n<!-- klausul:end -->\n`,
      '41-sla.md': '# SLA\n\n## 2. Återställning\n\nLeverantören återställer tjänsten.\n',
    },
  });
}

describe('the demand is met', () => {
  test('by a clause at its level', () => {
    for (const decision of ['omit', 'lower, to: 1', 'edit, sum: "1:9f2c41d0b7aa"'])
      expect(deviation(decision, '[KON-01]').messages(rule)).toHaveLength(1);
  });

  test('by a clause above it', () => {
    expect(deviation('omit', '[KON-01 level=3]').messages(rule)).toHaveLength(1);
  });

  test('by another document', () => {
    const elsewhere =
      'met-elsewhere:\n  - { requirement: KON-01, document: 41-sla.md, section: 2, assessed-by: Systemägare, date: 2026-10-20 }\n';
    expect(deviation('omit', '[KON-02]', elsewhere).messages(rule, 'sv')).toEqual([
      'Avsteget från KON-01 behövs inte längre: ta bort det. Kravet är uppfyllt.',
    ]);
  });
});

test('the demand is the buyer’s, or nobody’s', () => {
  const information = 'information: [{ name: Journaler, K: 3, R: 2, T: 0 }]\n';
  expect(deviation('omit', '[KON-02]', information).messages(rule, 'sv')).toEqual([
    'Avsteget från KON-01 behövs inte: ta bort det. Upphandlingen behöver inte kravet.',
  ]);
  expect(deviation('omit', '[KON-02]', 'deliveries: [consulting]\n').messages(rule)).toHaveLength(1);
});

test('one that lowers a demand whose clause is yet to come is not unused: the clause is missing', () => {
  const reading = deviation('lower, to: 1', '[KON-02]');
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('coverage/missing').find((message) => message.startsWith('KON-01'))).toContain('at level 1');
});

describe('it is about something else than what stands there', () => {
  test.each([
    ['omit', '[KON-01 level=1]'],
    ['omit', '[KON-01 “ska” → “bör”]'],
    ['lower, to: 1', '[KON-01 “ska” → “bör”]'],
    ['edit, sum: "1:9f2c41d0b7aa"', '[KON-01 “ska” → “bör”]'],
    ['edit, sum: "1:9f2c41d0b7aa"', '[KON-01 level=1]'],
  ])('%s, and %s', (decision, clause) => {
    const reading = deviation(decision, clause);
    expect(reading.messages(rule, 'sv')).toEqual([
      'Avsteget från KON-01 stämmer inte med dokumenten: kontrollera det. Det gäller något annat än det som står där. Se över beslut, nivå och fingeravtryck.',
    ]);
    expect(reading.status('KON-01')).not.toBe('deviating');
  });

  test('a clause that stands where it may not is not what was omitted', () => {
    const reading = judgeShort({
      yaml: 'deviations:\n  - { requirement: AUT-01, decision: omit, reason: Slutet nät, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n',
      documents: '<!-- klausul:begin placement=contract -->\n\n[AUT-01]\n\n<!-- klausul:end -->\n',
    });
    expect(reading.messages(rule)).toHaveLength(1);
  });
});

test('one that does not hold is told by its own rule', () => {
  const reading = deviation('lower, to: 1', '[KON-02]').edit('klausul.yaml', (text) =>
    text.replace('until: 2027-11-01', 'until: 2026-11-23'),
  );
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('deviation/expired')).toHaveLength(1);
});

test('of two that say the same the second excuses nothing', () => {
  const reading = deviation('lower, to: 1', '[KON-01 level=1]').edit('klausul.yaml', (text) =>
    text.replace(/( {2}- \{ requirement: KON-01.*\}\n)/, '$1$1'),
  );
  const [finding, ...others] = reading.findings(rule);
  expect(others).toEqual([]);
  expect(finding && reading.text('klausul.yaml').indexOf('KON-01')).toBeLessThan(finding?.start ?? 0);
});
