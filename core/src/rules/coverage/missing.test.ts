import {describe, expect, test} from 'vitest';
import {expectMended} from '../../../../tests/support/expect-mended.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';
import {say} from '../../reporting/say.ts';

const rule = 'coverage/missing';

const bothSections = `# Säkerhetskrav

<!-- klausul:begin placement=specification -->

<!-- klausul:end -->

# Villkor under avtalstiden

<!-- klausul:begin placement=contract -->

<!-- klausul:end -->
`;

/** The ids of the requirements that are demanded of the supplier. */
function demanded(yaml: string): readonly string[] {
  const {judged} = judgeShort({yaml, documents: bothSections});
  return judged.demands.filter(({relevance}) => relevance === 'demanded').map(({requirement}) => requirement.id);
}

function classified(levels: string): string {
  return `flags: []\ninformation: [{ name: Driftlarm för vattenverk, ${levels} }]\n`;
}

describe('what is needed', () => {
  test('a need for availability alone asks for recovery, not for silence, keys or third countries', () => {
    const ids = demanded(classified('K: 0, R: 0, T: 3'));
    expect(ids).toContain('KON-01');
    expect(ids).toContain('RED-01');
    expect(ids.filter((id) => /^(?:NYC|SEK|LOK|PER|KIV|PUB)/.test(id))).toEqual([]);
  });

  test('a need for confidentiality alone asks for nothing about recovery and availability', () => {
    const ids = demanded(classified('K: 3, R: 0, T: 0'));
    expect(ids).toContain('KIV-01');
    expect(ids.filter((id) => /^(?:KON|TIL|RED|SKP)/.test(id))).toEqual([]);
  });

  test('each aspect takes its maximum over the information types, and they never mix', () => {
    const {judged} = judgeShort({
      yaml: 'information:\n  - { name: Journaler, K: 3, R: 1, T: 1 }\n  - { name: Bokningar, K: 1, R: 1, T: 2 }\n',
    });
    expect([...judged.needs].map(([aspect, {level}]) => `${aspect} ${level}`)).toEqual([
      'confidentiality 3',
      'integrity 1',
      'availability 2',
    ]);
  });

  test('traceability that nobody classified and traceability at 0 are different statements that demand the same', () => {
    const absent = judgeShort({yaml: classified('K: 0, R: 0, T: 0')});
    const zero = judgeShort({yaml: classified('K: 0, R: 0, T: 0, S: 0')});
    expect(absent.judged.needs.has('traceability')).toBe(false);
    expect(zero.judged.needs.get('traceability')?.level).toBe(0);
    expect(demanded(classified('K: 0, R: 0, T: 0, S: 0'))).toEqual(demanded(classified('K: 0, R: 0, T: 0')));
    expect(demanded(classified('K: 0, R: 0, T: 0, S: 2'))).toContain('LOG-05');
  });

  test('at level 0 everywhere only basic protection is asked for', () => {
    const {judged} = judgeShort({yaml: classified('K: 0, R: 0, T: 0'), documents: bothSections});
    const asked = judged.demands.filter(({relevance}) => relevance === 'demanded');
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.every(({because, level}) => level === 0 && because.some((reason) => 'basic' in reason))).toBe(true);
  });

  test('over several deliveries the supplier is asked for what it does in one of them', () => {
    const has = (deliveries: string) =>
      judgeShort({yaml: `deliveries: [${deliveries}]`, documents: bothSections}).status('KIV-01');
    expect(has('on-premise')).toBe('buyer');
    expect(has('consulting')).toBe('not-applicable');
    expect(has('consulting, on-premise')).toBe('buyer');
    expect(has('consulting, on-premise, saas')).toBe('missing');
  });

  test('what the buyer does itself is not missing, and stays on the list of the buyer when the supplier does it too', () => {
    const alone = judgeShort({yaml: 'deliveries: [on-premise]', documents: bothSections});
    expect(alone.findings(rule).some(({requirement}) => requirement === 'KIV-01')).toBe(false);
    const both = judgeShort({yaml: 'deliveries: [on-premise, saas]', documents: bothSections});
    expect(both.coverage('KIV-01')?.demand).toMatchObject({relevance: 'demanded', buyerPart: true});
  });

  test('a call-off asks for no qualification: it was tested in the framework', () => {
    const yaml = 'chosen: [LIS-02]\n';
    const callOff = `${yaml}procedure: call-off\nframework: { name: Programvaror och tjänster }\n`;
    expect(judgeShort({yaml, documents: bothSections}).status('LIS-02')).toBe('missing');
    expect(judgeShort({yaml: callOff, documents: bothSections}).status('LIS-02')).toBe('not-applicable');
  });

  test('a requirement that is chosen is asked for whatever the level, and only then', () => {
    expect(judgeShort({documents: bothSections}).status('NYC-02')).toBeUndefined();
    const reading = judgeShort({yaml: 'chosen: [NYC-02]', documents: bothSections});
    expect(reading.status('NYC-02')).toBe('missing');
    const light = judgeShort({yaml: `${classified('K: 1, R: 1, T: 1')}chosen: [NYC-02]`, documents: bothSections});
    expect(light.messages(rule).find((message) => message.startsWith('NYC-02'))).toMatch(
      /because the procurement chose it/,
    );
  });
});

describe('why and where', () => {
  test('the reason is the information that decides, in the language of the reader', () => {
    const reading = judgeShort({documents: bothSections.replace('contract', 'processor')});
    const [sv, en] = (['sv', 'en'] as const).map((language) =>
      reading.findings(rule, language).find(({requirement}) => requirement === 'SKP-01'),
    );
    expect(sv?.message).toBe(
      'SKP-01 Säkerhetskopiering saknas: sätt in det. Det behövs på nivå 2 eftersom riktighet är 2 (betydande) för ”Elevhälsojournaler”.',
    );
    expect(en?.message).toBe(
      'SKP-01 Backup is missing: insert it. It is needed at level 2 because integrity is 2 (considerable) for “Elevhälsojournaler”.',
    );
  });

  test('a need that was raised names what raised it and where', () => {
    const reading = judgeShort({
      yaml: 'raised:\n  - { aspect: T, to: 3, because: integration, motive: Akutsystemet läser härifrån }\n',
      documents: bothSections,
    });
    const finding = reading.findings(rule).find(({requirement}) => requirement === 'KON-03');
    expect(finding?.message).toContain('availability is raised to 3 (serious) (integration)');
    expect(finding?.message).not.toContain('Akutsystemet');
    expect(finding?.related && reading.at(finding.related)).toContain('aspect: T');
  });

  test('related is where it was classified, where the flag stands, or where it was chosen', () => {
    const reading = judgeShort({
      yaml: 'flags: [personal-data, ai]\nchosen: [KLS-02]\ninformation:\n  - { name: Alarmnummer, K: 0, R: 0, T: 1 }\n  - { name: Scheman, K: 0, R: 0, T: 2 }\n',
      documents: bothSections,
    });
    const related = (requirement: string) => {
      const finding = reading.findings(rule).find((candidate) => candidate.requirement === requirement);
      return finding?.related && `${say(finding, 'en', 'house').related}: ${reading.at(finding.related)}`;
    };
    expect(related('KON-01')).toBe('Classified here: Scheman');
    expect(related('AIA-01')).toBe('The flag stands here: ai');
    expect(related('KLS-02')).toBe('Chosen here: KLS-02');
    expect(related('AUT-01')).toBeUndefined();
  });

  test('a flag that lifts a requirement to its floor is the reason', () => {
    const reading = judgeShort({
      yaml: 'flags: [sensitive-personal-data]\ninformation: [{ name: Matallergier, K: 1, R: 1, T: 1 }]\n',
      documents: bothSections,
    });
    const finding = reading.findings(rule).find(({requirement}) => requirement === 'AUT-01');
    expect(finding?.message).toContain(
      'needed at level 2 because the flag “Special categories of personal data” holds',
    );
    expect(finding?.related && reading.at(finding.related)).toBe('sensitive-personal-data');
  });

  test('a flag of the organisation is stated nowhere in the procurement, so nothing is related', () => {
    const reading = judgeShort({
      yaml: 'information: [{ name: Matallergier, K: 1, R: 1, T: 1 }]\n',
      documents: bothSections,
      config: {flags: ['sensitive-personal-data']},
    });
    const finding = reading.findings(rule).find(({requirement}) => requirement === 'AUT-01');
    expect(finding?.message).toContain('Special categories of personal data');
    expect(finding?.related).toBeUndefined();
  });

  test('the place is the section where the clause would go', () => {
    const reading = judgeShort({documents: bothSections});
    const lines = (requirement: string) =>
      reading
        .findings(rule)
        .filter((finding) => finding.requirement === requirement)
        .map((finding) => reading.placeOf(finding));
    expect(lines('AUT-01')).toEqual(['krav.md:3:1']);
    expect(lines('KON-01')).toEqual(['krav.md:9:1']);
  });

  test('among several sections of a placement the one in the document that the procurement names comes first', () => {
    const section = '<!-- klausul:begin placement=contract -->\n\n<!-- klausul:end -->\n';
    const reading = judgeShort({
      yaml: 'placements: { contract: 40-avtal.md }',
      documents: {'krav.md': section, '40-avtal.md': section},
    });
    expect(reading.findings(rule).find(({requirement}) => requirement === 'KON-01')?.file).toBe('40-avtal.md');
  });

  test('without a place it is the name of the procurement', () => {
    const reading = judgeShort({documents: '# Inga krav\n'});
    const places = new Set(reading.findings(rule).map((finding) => reading.at(finding)));
    expect([...places]).toEqual(['Verksamhetssystem för elevhälsa']);
  });
});

describe('what does not count as a clause', () => {
  const clause = judgeShort().block('AUT-01');
  const quoted = clause.replace(/^/gm, '> ');
  const listed = clause.replace(/^(?=.)/gm, '  ').replace(/^ {2}/, '- ');
  const fenced = ['```markdown', clause, '```'].join('\n');
  const indented = clause.replace(/^(?=.)/gm, '    ');
  const inComment = `<!--\n${clause.replaceAll('<!--', '').replaceAll('-->', '')}\n-->`;

  test.each([
    ['a quotation', quoted],
    ['a list', listed],
    ['a code block', fenced],
    ['indented code', `Så här ser det ut:\n\n${indented}`],
    ['another comment', inComment],
  ])('one that stands in %s', (_, text) => {
    const reading = judgeShort({
      documents: `# Säkerhetskrav\n\n<!-- klausul:begin placement=specification -->\n\n[every clause but AUT-01]\n\n${text}\n\n<!-- klausul:end -->\n\n# Villkor\n\n<!-- klausul:begin placement=contract -->\n\n[every clause]\n\n<!-- klausul:end -->\n`,
    });
    const findings = reading.findings().filter((finding) => finding.rule !== 'document/marker');
    expect(findings.map((finding) => `${finding.rule} ${finding.requirement}`)).toEqual([`${rule} AUT-01`]);
  });

  test('one that stands in an HTML block means to count, so the marker is told of', () => {
    const inDetails = `<details>\n${clause.replaceAll('\n\n', '\n')}\n</details>`;
    const reading = judgeShort().edit('krav.md', (text) => `${text}\n${inDetails}\n`);
    expect(reading.findings('document/marker').map((finding) => reading.at(finding))).toEqual([
      expect.stringMatching(/^<!-- klausul:clause AUT-01 .* -->$/),
    ]);
  });

  test('a heading without its clause, or an id in a table', () => {
    const reading = judgeShort()
      .removeClause('AUT-01')
      .edit(
        'krav.md',
        (text) =>
          `${text}\n**AUT-01 Flerfaktorsautentisering** (ska-krav)\n\n| Krav | Svar |\n| --- | --- |\n| AUT-01 | Ja |\n`,
      );
    expect(reading.status('AUT-01')).toBe('missing');
  });
});

describe('what is not missing', () => {
  test('a clause that was moved to a section where it may not stand is misplaced, and told once', () => {
    const reading = judgeShort({
      documents: bothSections.replace('placement=contract -->\n', 'placement=contract -->\n\n[AUT-01]\n'),
    });
    expect(reading.status('AUT-01')).toBe('missing');
    const rules = reading.findings().filter(({requirement}) => requirement === 'AUT-01');
    expect(rules.map((finding) => finding.rule)).toEqual(['clause/misplaced']);
  });

  test('a demand that another document meets', () => {
    const yaml =
      'met-elsewhere:\n  - { requirement: KON-01, document: 41-sla.md, section: "2", assessed-by: Systemägare, date: 2026-10-20 }\n';
    const reading = judgeShort({
      yaml,
      documents: {
        'krav.md': bothSections,
        '41-sla.md': '# SLA\n\n## 2. Återställning\n\nLeverantören återställer tjänsten.\n',
      },
    });
    expect(reading.status('KON-01')).toBe('elsewhere');
    expect(reading.findings(rule).some(({requirement}) => requirement === 'KON-01')).toBe(false);
  });

  test('a demand that the information owner omits by decision, as long as the decision holds', () => {
    const yaml = (until: string) =>
      `deviations:\n  - { requirement: KON-01, decision: omit, reason: Reservrutin på papper, approver: Förvaltningschef, approved: 2026-11-01, until: ${until} }\n`;
    const omitted = (until: string) => judgeShort({yaml: yaml(until), documents: bothSections});
    expect(omitted('2026-11-24').status('KON-01')).toBe('deviating');
    expect(omitted('2026-11-23').status('KON-01')).toBe('missing');
  });
});

describe('the remedy', () => {
  test('inserts the clause, under the heading of its family, and leaves nothing to say', () => {
    const reading = judgeShort().removeClause('KON-01');
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.findings()).toEqual([]);
    expect(mended.text('krav.md')).toContain('Kontinuitet');
    expect(mended.block('KON-01')).toContain('rto=24h');
  });

  test('writes the line endings of the document', () => {
    const reading = judgeShort()
      .removeClause('KON-01')
      .edit('krav.md', (text) => text.replaceAll('\n', '\r\n'));
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.text('krav.md').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is not there when there is nowhere to insert', () => {
    const reading = judgeShort({documents: '# Inga krav\n'});
    expect(reading.remedies(rule)).toEqual([]);
  });

  test('applied one after the other they give a procurement that is covered', () => {
    let reading = judgeShort({
      yaml: 'flags: []\ninformation: [{ name: Evenemangskalender, K: 0, R: 0, T: 1 }]\n',
      documents: bothSections,
    });
    for (let left = 40; left > 0 && reading.findings(rule).length > 0; left--) reading = reading.remedy(rule);
    expect(reading.findings()).toEqual([]);
    expect(reading.judged.coverage.filter(({status}) => status === 'missing')).toEqual([]);
  });
});
