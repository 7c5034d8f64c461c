import {describe, expect, test} from 'vitest';
import {expectMended} from '../../../../tests/support/expect-mended.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'coverage/too-low';

/** The example with these clauses among the contract conditions, beside all others. */
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

describe('the rung', () => {
  test('of two clauses the stronger counts, whichever comes first', () => {
    for (const clauses of ['[KON-01 level=1]\n\n[KON-01 level=2]', '[KON-01 level=2]\n\n[KON-01 level=1]']) {
      const reading = contract(clauses);
      expect(reading.status('KON-01')).toBe('covered');
      expect(reading.messages(rule)).toEqual([]);
    }
  });

  test('of two that are both too low only the stronger is told', () => {
    const reading = contract('[KON-01 level=1]\n\n[KON-01 level=2]', 'information: [{ name: Larm, K: 0, R: 0, T: 3 }]');
    expect(reading.messages(rule)).toEqual([
      'KON-01 is too weak: raise the clause. It stands at level 2 but is needed at level 3 because availability is 3 (serious) for “Larm”.',
    ]);
  });

  test('a high confidentiality makes no clause about availability too low', () => {
    const reading = contract('[KON-01 level=1]', 'information: [{ name: Journaler, K: 3, R: 2, T: 1 }]');
    expect(reading.status('KON-01')).toBe('covered');
  });

  test('a rung that lists several levels answers each of them', () => {
    const reading = judgeShort({yaml: 'flags: [patient-data]\ninformation: [{ name: Journaler, K: 2, R: 2, T: 2 }]'});
    expect(reading.block('BEH-07')).toContain('level=2');
    const raised = reading.edit('klausul.yaml', (text) => text.replace('K: 2', 'K: 3'));
    expect(raised.status('BEH-07')).toBe('covered');
  });

  test('a scale with words says the words', () => {
    const reading = judgeShort({
      yaml: 'scale: low-moderate-high\ninformation: [{ name: Loans, C: low, I: low, A: low }]\n',
    }).edit('klausul.yaml', (text) => text.replace('A: low', 'A: moderate'));
    const finding = reading.findings(rule).find(({requirement}) => requirement === 'KON-01');
    expect(finding?.message).toBe(
      'KON-01 is too weak: raise the clause. It stands at level low but is needed at level moderate because availability is moderate for “Loans”.',
    );
  });

  test('a level changed by hand in the marker is not believed: the text is another', () => {
    const reading = contract('[KON-01 level=1 “level=1” → “level=2”]');
    expect(reading.status('KON-01')).toBe('edited');
    expect(reading.rules).toEqual(['clause/outdated']);
  });

  test('the place is the marker, and related is where it was classified', () => {
    const reading = contract('[KON-01 level=1]');
    const [finding] = reading.findings(rule);
    expect(finding && reading.at(finding)).toMatch(/^<!-- klausul:clause KON-01 level=1 .* -->$/);
    expect(finding?.related && reading.at(finding.related)).toBe('Elevhälsojournaler');
    expect(finding?.requirement).toBe('KON-01');
  });
});

describe('the value', () => {
  const status = (value: string, clause = 'KON-01', yaml = '') => contract(`[${clause} ${value}]`, yaml).status(clause);

  test('counts up to the bound and not beyond, in whatever unit', () => {
    expect(status('rto=48h')).toBe('covered');
    expect(status('rto=2d')).toBe('covered');
    expect(status('rto=49h')).toBe('too-low');
    expect(status('rto=3d')).toBe('too-low');
  });

  test('a stricter value is not too low', () => {
    expect(status('rto=1h')).toBe('covered');
  });

  test('a percentage is compared as a number', () => {
    expect(status('availability=99%', 'TIL-01')).toBe('covered');
    expect(status('availability=98.9%', 'TIL-01')).toBe('too-low');
  });

  test('a choice is compared by its order', () => {
    const yaml = 'information: [{ name: Larm, K: 1, R: 1, T: 3 }]';
    expect(status('service-hours=extended', 'TIL-01', yaml)).toBe('covered');
    const reading = contract('[TIL-01 service-hours=office]', yaml);
    expect(reading.messages(rule)[0]).toContain(
      'service hours working days, 07:00 to 18:00 instead of every day, 06:00 to 22:00 to around the clock, every day',
    );
  });

  test('a range is wrong on both sides', () => {
    expect(status('log-retention=12mo', 'LOG-02')).toBe('covered');
    expect(status('log-retention=11mo', 'LOG-02')).toBe('too-low');
    expect(status('log-retention=60mo', 'LOG-02')).toBe('covered');
    expect(status('log-retention=61mo', 'LOG-02')).toBe('too-low');
  });

  test('a flag has bounds of its own', () => {
    expect(status('incident-notice=24h', 'INC-01', 'information: [{ name: Protokoll, K: 1, R: 1, T: 1 }]')).toBe(
      'covered',
    );
    const law = 'flags: [personal-data, cybersecurity-law]\ninformation: [{ name: Protokoll, K: 1, R: 1, T: 1 }]';
    expect(status('incident-notice=24h', 'INC-01', law)).toBe('too-low');
    expect(status('incident-notice=23h', 'INC-01', law)).toBe('covered');
  });

  test('one that cannot be read is no value', () => {
    const reading = contract('[KON-01 rto=snart]');
    expect(reading.messages(rule)).toEqual([
      'KON-01 has a value that is not accepted: change the value. It concerns recovery time objective (RTO) snart instead of 8–48 hours at level 2, which is needed because availability is 2 (considerable) for “Elevhälsojournaler”.',
    ]);
  });

  test('several are told together, in the language of the reader', () => {
    const reading = contract('[LOG-02 log-retention=6mo log-searchable=30d]');
    expect(reading.messages(rule, 'sv')).toEqual([
      'LOG-02 har ett värde som inte godtas: ändra värdet. Det gäller bevarande av loggar 6 månader i stället för 12–60 månader och direkt sökbara loggar 30 dagar i stället för 90–365 dagar på nivå 3, som behövs eftersom konfidentialitet är 3 (allvarlig) för ”Elevhälsojournaler”.',
    ]);
    expect(reading.messages(rule, 'en')[0]).toContain(
      'retention of logs 6 months instead of 12–60 months and immediately searchable logs 30 days instead of 90–365 days',
    );
  });

  test('a value that was changed in the text is an edit, not a value', () => {
    const reading = contract('[KON-01 “24 timmar” → “96 timmar”]');
    expect(reading.status('KON-01')).toBe('edited');
    expect(reading.messages(rule)).toEqual([]);
  });
});

describe('the remedy', () => {
  test('raises the rung and leaves nothing to say', () => {
    const mended = expectMended(contract('[KON-01 level=1]'), rule, 'safe');
    expect(mended.findings()).toEqual([]);
    expect(mended.block('KON-01')).toMatch(/level=2 .*rto=24h/);
  });

  test('replaces only what is too weak: the other value stays', () => {
    const mended = expectMended(contract('[LOG-02 log-retention=36mo log-searchable=30d]'), rule, 'safe');
    expect(mended.block('LOG-02')).toMatch(/log-retention=36mo log-searchable=365d/);
  });

  test('keeps keys of the marker that it does not know, and the line endings of the document', () => {
    const reading = contract('[KON-01 level=1 “ sum=” → “ lot=2 sum=”]').edit('krav.md', (text) =>
      text.replaceAll('\n', '\r\n'),
    );
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.block('KON-01')).toContain(' lot=2 ');
    expect(mended.text('krav.md').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('never writes a chosen value that is too weak itself', () => {
    const reading = contract('[KON-01 level=1]', 'parameters: { rto: 100 h }');
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.block('KON-01')).toContain('rto=24h');
    expect(mended.rules).toEqual(['parameter/out-of-range']);
  });

  test('has a name that says what it does', () => {
    const titles = (clauses: string, language: 'sv' | 'en') => contract(clauses).remedies(rule, language);
    expect(titles('[KON-01 level=1]', 'sv')).toEqual(['safe: Höj KON-01 till nivå 2']);
    expect(titles('[KON-01 level=1]', 'en')).toEqual(['safe: Raise KON-01 to level 2']);
    expect(titles('[KON-01 rto=72h]', 'sv')).toEqual(['safe: Skriv om KON-01 med ett värde som godtas']);
    expect(titles('[KON-01 rto=72h]', 'en')).toEqual(['safe: Write KON-01 anew with an accepted value']);
  });
});

describe('a deviation that lowers', () => {
  const lower = (to: number) =>
    `deviations:\n  - { requirement: KON-01, decision: lower, to: ${to}, reason: Reservrutin på papper, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n`;

  test('accepts the clause at the level it names', () => {
    const reading = contract('[KON-01 level=1]', lower(1));
    expect(reading.status('KON-01')).toBe('deviating');
    expect(reading.findings()).toEqual([]);
  });

  test('accepts no clause below that level', () => {
    const yaml = `information: [{ name: Larm, K: 1, R: 1, T: 3 }]\n${lower(2)}`;
    const reading = contract('[KON-01 level=1]', yaml);
    expect(reading.status('KON-01')).toBe('too-low');
    expect(reading.rules).toEqual(['coverage/too-low', 'deviation/unused']);
  });

  test('accepts a weaker value within the bounds of that level, and none beyond', () => {
    expect(contract('[KON-01 rto=72h]', lower(1)).status('KON-01')).toBe('deviating');
    expect(contract('[KON-01 level=1 rto=120h]', lower(1)).status('KON-01')).toBe('deviating');
    expect(contract('[KON-01 level=1 rto=121h]', lower(1)).status('KON-01')).toBe('too-low');
  });

  test('accepts no clause that stands among the award criteria or where it may not stand', () => {
    const documents = (placement: string) =>
      `<!-- klausul:begin placement=${placement} -->\n\n[KON-01 level=1]\n\n<!-- klausul:end -->\n`;
    expect(judgeShort({yaml: lower(1), documents: documents('award')}).status('KON-01')).toBe('award-only');
    expect(judgeShort({yaml: lower(1), documents: documents('qualification')}).status('KON-01')).toBe('missing');
    expect(judgeShort({yaml: lower(1), documents: documents('specification')}).status('KON-01')).toBe('deviating');
  });

  test('accepts no clause that was edited', () => {
    const reading = contract('[KON-01 level=1 “ska” → “bör”]', lower(1));
    expect(reading.status('KON-01')).toBe('edited');
  });
});
