import {describe, expect, test} from 'vitest';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'parameter/out-of-range';

describe('a value that the procurement chose', () => {
  const chosen = (parameters: string, yaml = '') => judgeShort({yaml: `${yaml}parameters: { ${parameters} }\n`});

  test.each([
    ['rto: 8 h', 0],
    ['rto: 48 h', 0],
    ['rto: 2 d', 0],
    ['rto: 7 h', 1],
    ['rto: 49 h', 1],
    ['log-retention: 12 mo', 0],
    ['log-retention: 11 mo', 1],
    ['log-retention: 5 y', 0],
    ['log-retention: 6 y', 1],
    ['availability: "99,5 %"', 0],
    ['availability: 99.81 %', 1],
    ['service-hours: office', 0],
    ['rto: 4 timmar', 1],
    ['rto: "8\u00a0timmar"', 0],
  ])('%s gives %i findings', (parameters, count) => {
    expect(chosen(parameters).messages(rule)).toHaveLength(count);
  });

  test('on either side says what is accepted, where it was chosen', () => {
    const reading = chosen('rto: 7 h');
    const [finding] = reading.findings(rule, 'sv');
    expect(finding?.message).toBe(
      'KON-01 godtar inte det valda värdet: välj ett annat. Återställningstid (RTO) är 7 timmar, men på nivå 2 godtas 8–48 timmar. Det går också att motivera ett avsteg.',
    );
    expect(finding && reading.at(finding)).toBe('7 h');
    expect(finding).toMatchObject({requirement: 'KON-01', severity: 'warning'});
  });

  test('stricter than needed is written all the same, and told once', () => {
    const reading = chosen('rto: 2 h');
    expect(reading.block('KON-01')).toContain('rto=2h');
    expect(reading.rules).toEqual([rule]);
    expect(reading.messages(rule)).toHaveLength(1);
  });

  test('weaker than needed is not written, and the documents stay covered', () => {
    const reading = chosen('rto: 100 h, log-retention: 100 mo');
    expect(reading.status('KON-01')).toBe('covered');
    expect(reading.status('LOG-02')).toBe('covered');
    expect(reading.block('LOG-02')).toContain('log-retention=24mo');
    expect(reading.messages(rule)).toHaveLength(2);
  });

  test('in bounds of other units says both', () => {
    expect(chosen('patch-critical: 1 h').messages(rule)).toEqual([
      'PAT-01 does not accept the chosen value: choose another. Critical security update is 1 hour, but at level 3 24 hours to 7 days is accepted. A deviation with reasons is possible too.',
    ]);
  });

  test('that no clause of this procurement uses is left alone', () => {
    expect(chosen('rto: 1000 h', 'information: [{ name: Journaler, K: 3, R: 2, T: 0 }]\n').messages(rule)).toEqual([]);
  });

  test('is not told again when a deviation has settled the requirement', () => {
    const yaml =
      'deviations:\n  - { requirement: KON-01, decision: lower, to: 1, reason: Reservrutin, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\nparameters: { rto: 100 h }\n';
    const documents =
      '<!-- klausul:begin placement=contract -->\n\n[KON-01 level=1 rto=100h]\n\n<!-- klausul:end -->\n';
    const reading = judgeShort({yaml, documents});
    expect(reading.status('KON-01')).toBe('deviating');
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.under({today: '2027-11-02'}).messages(rule)).toHaveLength(1);
  });
});

describe('a clause', () => {
  const clause = (words: string, placement = 'contract', yaml = '') =>
    judgeShort({
      yaml,
      documents: `<!-- klausul:begin placement=${placement} -->\n\n[${words}]\n\n<!-- klausul:end -->\n`,
    });

  test('with a stricter value than needed covers, and is told', () => {
    const reading = clause('KON-01 rto=7h');
    expect(reading.status('KON-01')).toBe('covered');
    expect(reading.messages(rule, 'sv')).toEqual([
      'KON-01 har ett strängare värde än informationen behöver: lätta det. Återställningstid (RTO) är 7 timmar, men 8–48 timmar räcker på nivå 2.',
    ]);
  });

  test('with a weaker one is told by coverage/too-low', () => {
    const reading = clause('KON-01 rto=49h');
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.messages('coverage/too-low')).toHaveLength(1);
  });

  test('above its need is told as a whole', () => {
    const reading = clause('KON-01 level=3 rto=1h');
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.messages('proportionality/above-need')).toHaveLength(1);
  });

  test('below its need is told by coverage/too-low', () => {
    const reading = clause('KON-01 level=1 rto=1h');
    expect(reading.messages(rule)).toEqual([]);
  });

  test('among the award criteria may promise more', () => {
    expect(clause('TIL-01 availability=99.95%', 'award').messages(rule)).toEqual([]);
  });

  test('whose value no range is too strict for has none', () => {
    expect(clause('LOG-02 log-retention=61mo').messages(rule)).toEqual([]);
  });

  test('with two strict values gives a finding for each', () => {
    expect(clause('PAT-01 patch-critical=1h patch-high=1d').messages(rule)).toHaveLength(2);
  });
});
