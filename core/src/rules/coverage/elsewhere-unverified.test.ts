import {describe, expect, test} from 'vitest';
import type {Reading} from '../../../../tests/support/procurement.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'coverage/elsewhere-unverified';
const agreement = '# Personuppgiftsbiträdesavtal\n\n## 11. Instruktioner\n\nBiträdet följer instruktionen.\n';

function elsewhere(document: string, more = '') {
  return `flags: [personal-data, processor]\nmet-elsewhere:\n  - { requirement: PUB-01, document: ${document}, section: 11, assessed-by: Dataskyddsombud, date: 2026-10-20 }\n${more}`;
}

/** The finding about an entry, with its severity; nothing when there is none. */
function told(reading: Reading): readonly string[] {
  return reading.findings(rule).map(({severity, message}) => `${severity}: ${message.split(': ')[0]}`);
}

describe('the document', () => {
  test('is named from the folder of the procurement, however the path is written', () => {
    for (const path of ['50-pub-avtal.md', './50-pub-avtal.md', 'bilagor/../50-pub-avtal.md']) {
      const reading = judgeShort({yaml: elsewhere(path), documents: {'50-pub-avtal.md': agreement}});
      expect(reading.status('PUB-01')).toBe('elsewhere');
      expect(told(reading)).toEqual([]);
    }
  });

  test('may lie in another folder of the workspace', () => {
    const named = [{file: 'ramavtal/50-pub-avtal.md', text: agreement}];
    const reading = judgeShort({yaml: elsewhere('ramavtal/50-pub-avtal.md'), named});
    expect(reading.status('PUB-01')).toBe('elsewhere');
    expect(told(reading)).toEqual([]);
  });

  test.each([
    'saknas.md',
    '../../50-pub-avtal.md',
    '/etc/50-pub-avtal.md',
    'C:\\50-pub-avtal.md',
    '../50-pub-avtal.md',
  ])('that is not there, or not in the workspace, takes no demand out: %s', (path) => {
    const reading = judgeShort({
      yaml: elsewhere(`'${path}'`),
      documents: {'krav.md': '# Inget\n', '50-pub-avtal.md': agreement},
    });
    expect(reading.status('PUB-01')).toBe('missing');
    expect(told(reading)[0]).toMatch(/^error: PUB-01 is settled in a document/);
  });

  test('in a format that is not read is a person’s word', () => {
    const reading = judgeShort({yaml: elsewhere('50-pub-avtal.pdf'), named: [{file: '50-pub-avtal.pdf'}]});
    expect(reading.status('PUB-01')).toBe('elsewhere');
    expect(told(reading)).toEqual(['warning: PUB-01 is settled in a format that is not read']);
  });

  test('is pointed at where it is written', () => {
    const reading = judgeShort({yaml: elsewhere('saknas.md'), documents: '# Inget\n'});
    const [finding] = reading.findings(rule);
    expect(finding && reading.at(finding)).toBe('saknas.md');
    expect(finding).toMatchObject({requirement: 'PUB-01', severity: 'error'});
  });
});

describe('the section', () => {
  const at = (section: string, text: string) => {
    const yaml = elsewhere('50-pub-avtal.md').replace('section: 11', `section: ${section}`);
    return judgeShort({yaml, documents: {'krav.md': '# Inget\n', '50-pub-avtal.md': text}});
  };

  test.each([
    ['11', '## 11. Personuppgifter'],
    ['"11"', '## 11 Personuppgifter'],
    ['11', '## § 11'],
    ['"§ 11"', '## 11 § Personuppgifter'],
    ['11', '## Kapitel 11'],
    ['"11.2"', '## 11.2 Personuppgifter'],
    ['Personuppgifter', '## 11. Personuppgifter'],
    ['personuppgifter', '## **Person­uppgifter**'.replace('\u00ad', '')],
    ['"11. Personuppgifter"', '## 11 Personuppgifter'],
    ['"Åtgärder"', '## Åtgärder'.normalize('NFD')],
    ['11', '11\\. Personuppgifter\n==='],
  ])('%s is %s', (section, heading) => {
    expect(at(section, `# Avtal\n\n${heading}\n\nText.\n`).status('PUB-01')).toBe('elsewhere');
  });

  test.each([
    ['99', '## 11. Personuppgifter'],
    ['1', '## 11. Personuppgifter'],
    ['11', '## 11.1 Personuppgifter'],
    ['11', '## 111 Personuppgifter'],
    ['11', 'Avsnitt 11 om personuppgifter'],
    ['11', '```\n## 11. Personuppgifter\n```'],
    ['11', '> ## 11. Personuppgifter'],
    ['11', '<!--\n## 11. Personuppgifter\n-->'],
    ['11', '<del>\n\n## 11. Personuppgifter'],
    ['"12. Personuppgifter"', '## 11. Personuppgifter'],
    ['"!"', '## 11. Personuppgifter'],
  ])('%s is not %s', (section, heading) => {
    const reading = at(section, `# Avtal\n\n${heading}\n\nText.\n`);
    expect(reading.status('PUB-01')).toBe('missing');
    expect(told(reading)).toEqual(['error: PUB-01 is settled in something that the document lacks']);
  });

  test('that stands twice has to be named more closely', () => {
    const text = '# Avtal\n\n## 11. Syfte\n\nText.\n\n# Bilaga\n\n## 11. Personuppgifter\n\nText.\n';
    expect(told(at('11', text))).toEqual(['error: PUB-01 is settled in something that stands in several places']);
    expect(at('"11. Personuppgifter"', text).status('PUB-01')).toBe('elsewhere');
  });

  test('without text says nothing', () => {
    expect(told(at('11', '## 11. Personuppgifter\n\n## 12. Annat\n\nText.\n'))).toEqual([
      'error: PUB-01 is settled in a section without text',
    ]);
  });

  test('that Klausul fills is no other place, also when the clause was deleted from it', () => {
    const text =
      '## 11. Personuppgifter\n\nText.\n\n<!-- klausul:begin placement=processor -->\n\n<!-- klausul:end -->\n';
    expect(told(at('11', text))).toEqual(['error: PUB-01 is settled in a section where Klausul inserts clauses']);
  });

  test('that was pinned and has changed is to be assessed anew, and the remedy notes the new text', () => {
    const yaml = elsewhere('50-pub-avtal.md').replace('section: 11', 'section: 11, sum: "1:000000000000"');
    const reading = judgeShort({yaml, documents: {'krav.md': '# Inget\n', '50-pub-avtal.md': agreement}});
    expect(told(reading)).toEqual(['error: PUB-01 is settled in a text that has changed']);
    const mended = reading.remedy(rule, 'suggested');
    expect(mended.status('PUB-01')).toBe('elsewhere');
    expect(mended.text('klausul.yaml')).toMatch(/sum: ?"?1:(?!0{12})[0-9a-f]{12}/);
  });
});

describe('a row or a text of the procurement’s own', () => {
  const own = (at: string, text: string) =>
    judgeShort({
      yaml: `met-elsewhere:\n  - { requirement: LOG-02, document: 22-egna-krav.md, ${at}, assessed-by: Systemägare, date: 2026-10-20 }\n`,
      documents: {'krav.md': '# Inget\n', '22-egna-krav.md': text},
    });
  const table =
    '| Id | Krav |\n| - | - |\n| 3511 | Annat ska gälla. |\n| 3512 | Loggar ska sparas i minst *tolv* månader. |\n';
  const prose =
    '# Krav\n\nLoggar ska sparas i minst tolv månader, och skyddas.\n\n- K7 Loggar ska läsas varje vecka.\n';

  test.each([
    ['row: "3512"', table],
    ['row: 3512', table],
    ['row: K7', prose],
    ['text: "Loggar ska sparas i"', table],
    ['text: "loggar ska sparas i MINST"', prose],
    ['text: Loggar ska läsas varje vecka', prose.replace('K7 ', '')],
  ])('%s has to be pinned, and then counts as long as it stands as it stood', (at, text) => {
    const unpinned = own(at, text);
    expect(unpinned.status('LOG-02')).toBe('missing');
    expect(told(unpinned)).toEqual(['error: LOG-02 is settled in a text that is not pinned']);
    const pinned = unpinned.remedy(rule, 'suggested');
    expect(pinned.status('LOG-02')).toBe('elsewhere');
    expect(told(pinned)).toEqual([]);
    const changed = pinned.edit('22-egna-krav.md', (before) =>
      before.replaceAll('Loggar ska', 'Loggar bör').replaceAll('loggar ska', 'loggar bör'),
    );
    expect(changed.status('LOG-02')).toBe('missing');
    const wrapped = pinned.edit('22-egna-krav.md', (before) => before.replace(/$/, '\n<!-- annat -->\n'));
    expect(wrapped.status('LOG-02')).toBe('elsewhere');
  });

  test.each([
    ['row: "3513"', table],
    ['row: "351"', table],
    ['row: "3512"', `\`\`\`\n${table}\`\`\`\n`],
    ['row: "3512"', table.replace(/^/gm, '> ')],
    ['row: "3512"', `<!--\n${table}-->\n`],
    ['row: "3512"', `<del>\n\n${table}`],
    ['text: "Loggar ska sparas i"', prose.replace('Loggar ska sparas', '~~Loggar ska sparas~~')],
    ['text: "Loggar ska spara i"', prose],
  ])('%s is not found where nobody reads it', (at, text) => {
    expect(told(own(at, text))).toEqual(['error: LOG-02 is settled in something that the document lacks']);
  });

  test('that stands twice, or is named by three words, is nobody’s judgement', () => {
    expect(told(own('row: "3512"', `${table}\n${table}`))).toEqual([
      'error: LOG-02 is settled in something that stands in several places',
    ]);
    expect(told(own('text: Loggar ska sparas', prose))).toEqual([
      'error: LOG-02 is settled in a text named too briefly',
    ]);
  });

  test('is not Klausul’s own clause', () => {
    const reading = judgeShort({
      yaml: 'met-elsewhere:\n  - { requirement: LOG-02, document: krav.md, row: KON-01, assessed-by: Systemägare, date: 2026-10-20 }\n',
      documents: '<!-- klausul:begin placement=contract -->\n\n[KON-01]\n\n<!-- klausul:end -->\n',
    });
    expect(told(reading)).toEqual(['error: LOG-02 is settled in something that the document lacks']);
  });
});

describe('the assessment', () => {
  const by = (assessor: string, date: string) =>
    judgeShort({
      yaml: elsewhere('50-pub-avtal.md').replace('Dataskyddsombud', assessor).replace('2026-10-20', date),
      documents: {'krav.md': '# Inget\n', '50-pub-avtal.md': agreement},
    });

  test('is somebody’s, on a day that has been', () => {
    expect(by('Dataskyddsombud', '2026-11-24').status('PUB-01')).toBe('elsewhere');
    expect(told(by('Dataskyddsombud', '2026-11-25'))).toEqual([
      'error: PUB-01 was assessed on a day that is yet to come',
    ]);
    expect(told(by('" "', '2026-10-20'))).toEqual(['error: PUB-01 is settled elsewhere, but nobody has assessed it']);
    expect(() => by('Dataskyddsombud', '2026-02-31').status('PUB-01')).toThrow('not in the calendar');
  });

  test('states one thing in the document', () => {
    expect(
      () => judgeShort({yaml: elsewhere('50-pub-avtal.md').replace('section: 11', 'section: 11, row: 11')}).judged,
    ).toThrow('either “section”, “row” or “text”');
    expect(() => judgeShort({yaml: elsewhere('50-pub-avtal.md').replace('section: 11, ', '')}).judged).toThrow(
      'either “section”, “row” or “text”',
    );
  });
});

test('a clause in the documents counts before the entry', () => {
  const document = '<!-- klausul:begin placement=processor -->\n\n[PUB-01]\n\n<!-- klausul:end -->\n';
  const reading = judgeShort({yaml: elsewhere('50-pub-avtal.md'), documents: {'50-pub-avtal.md': document}});
  expect(reading.status('PUB-01')).toBe('covered');
  expect(reading.findings(rule).map(({severity}) => severity)).toEqual(['warning']);
});

test('an entry for what is the buyer’s own, or nobody’s, settles nothing', () => {
  const hardware = elsewhere('50-pub-avtal.md', 'deliveries: [hardware]');
  const reading = judgeShort({yaml: hardware, documents: {'50-pub-avtal.md': agreement}});
  expect(reading.messages(rule, 'sv')).toEqual(['PUB-01 är reglerat på annat ställe men behövs inte: ta bort posten.']);
  const own = elsewhere('50-pub-avtal.md', 'deliveries: [on-premise]').replace('PUB-01', 'KIV-01');
  expect(told(judgeShort({yaml: own, documents: {'50-pub-avtal.md': agreement}}))).toEqual([
    'warning: KIV-01 is the buyer’s own measure',
  ]);
});
