import {describe, expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'parameter/contradiction';

function contract(...clauses: readonly string[]) {
  const lines = clauses.map((clause) => `[${clause}]`).join('\n\n');
  return judgeShort({documents: `<!-- klausul:begin placement=contract -->\n\n${lines}\n\n<!-- klausul:end -->\n`});
}

describe('the same value twice', () => {
  test('in different annexes', () => {
    const section = (clause: string) =>
      `<!-- klausul:begin placement=contract -->\n\n${clause}\n\n<!-- klausul:end -->\n`;
    const reading = judgeShort({
      documents: {
        'krav.md': '',
        '40-avtal.md': section('[KON-01 rto=24h]'),
        '41-sla.md': section('[KON-01 rto=8h]'),
      },
    });
    const [finding, ...others] = reading.findings(rule, 'sv');
    expect(others).toEqual([]);
    expect(finding && reading.placeOf(finding)).toBe('41-sla.md:3:1');
    expect(finding?.message).toBe(
      'KON-01 säger emot ett annat krav: använd samma värde. Återställningstid (RTO) är 8 timmar här men 24 timmar i KON-01, 40-avtal.md:3.',
    );
  });

  test.each([
    ['24h', '1d', 0],
    ['48h', '2880min', 0],
    ['24h', '24h', 0],
    ['24h', '23h', 1],
  ])('%s and %s give %i findings', (first, second, count) => {
    expect(contract(`KON-01 rto=${first}`, `KON-01 rto=${second}`).messages(rule)).toHaveLength(count);
  });

  test('a text that was edited is told by clause/edited alone', () => {
    const reading = contract('KON-01', 'KON-01 “24 timmar” → “72 timmar”');
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.messages('clause/edited')).toHaveLength(1);
  });

  test('a value changed in the marker alone is told by clause/outdated: the text still says the same', () => {
    const reading = contract('KON-01', 'KON-01 “rto=24h” → “rto=48h”');
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.messages('clause/outdated')).toHaveLength(1);
  });

  test('an award criterion promises more without contradicting', () => {
    const reading = judgeShort({
      documents: `<!-- klausul:begin placement=contract -->

[TIL-01 availability=99.5%]

<!-- klausul:end -->

<!-- klausul:begin placement=award -->

[TIL-01 availability=99.8%]

<!-- klausul:end -->
`,
    });
    expect(reading.messages(rule)).toEqual([]);
  });
});

describe('values that depend on each other', () => {
  test('a search that reaches further back than the logs', () => {
    expect(contract('LOG-02 log-retention=12mo log-searchable=365d').messages(rule, 'sv')).toEqual([
      'LOG-02 går inte ihop med ett annat krav: ändra ett av värdena. Direkt sökbara loggar (365 dagar) är mer än bevarande av loggar (12 månader i LOG-02, krav.md:3), så de går inte att uppfylla samtidigt.',
    ]);
    expect(contract('LOG-02 log-retention=24mo log-searchable=365d').messages(rule)).toEqual([]);
  });

  test('equal is not more', () => {
    expect(contract('PAT-01 patch-critical=14d patch-high=14d patch-other=14d').messages(rule)).toEqual([]);
  });

  test('over two clauses the place is the one that is more, and the other is named', () => {
    const reading = contract('EXT-01 return-time=240d', 'EXT-03 exit-support=6mo');
    const [finding] = reading.findings(rule);
    expect(finding && reading.at(finding)).toContain('clause EXT-01');
    expect(finding?.message).toContain('(6 months in EXT-03,');
  });

  test('one that is not there contradicts nothing', () => {
    expect(contract('EXT-01 return-time=240d').messages(rule)).toEqual([]);
  });

  test('units that nobody can compare contradict nothing', () => {
    expect(contract('KON-01 rto=snart', 'PAT-01 patch-critical=1wd patch-high=1h').messages(rule)).toEqual([]);
  });
});

test('what generate writes never contradicts itself, at any level or with any flag', () => {
  const flags = ['[]', '[patient-data, processor]', '[cybersecurity-law, public-records, sensitive-personal-data]'];
  const deliveries = '[saas, hosting, on-premise, development, consulting, hardware, medical-device, support]';
  for (const level of [0, 1, 2, 3]) {
    for (const own of flags) {
      const reading = judgeShort({
        yaml: `deliveries: ${deliveries}\nflags: ${own}\ninformation: [{ name: Allt, K: ${level}, R: ${level}, T: ${level}, S: ${level} }]\n`,
      });
      expect(reading.messages(rule)).toEqual([]);
    }
  }
});
