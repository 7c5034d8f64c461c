import {describe, expect, test} from 'vitest';
import {expectMended} from '../../../../tests/support/expect-mended.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'clause/outdated';
const whole = judgeShort();

function marked(change: (block: string) => string, requirement = 'AUT-01') {
  return whole.editClause(requirement, change);
}

describe('a marker that was changed by hand', () => {
  test.each([
    ['another level', (text: string) => text.replace('level=3', 'level=1'), 'AUT-01'],
    ['a value that the need does not accept', (text: string) => text.replace('rto=24h', 'rto=72h'), 'KON-01'],
    ['another language', (text: string) => text.replace('lang=sv', 'lang=en'), 'AUT-01'],
    ['another frame', (text: string) => text.replace('frame=1', 'frame=4'), 'AUT-01'],
  ])('%s', (_, change, requirement) => {
    const reading = marked(change, requirement);
    expect(reading.rules).toEqual([rule]);
    expect(reading.status(requirement)).toBe('edited');
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.text('krav.md')).toBe(whole.text('krav.md'));
    expect(reading.generate().text('krav.md')).toBe(whole.text('krav.md'));
  });

  test('a value within the bounds is taken over: the text follows the marker', () => {
    const reading = marked((text) => text.replace('rto=24h', 'rto=12h'), 'KON-01');
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.findings()).toEqual([]);
    expect(mended.block('KON-01')).toMatch(/rto=12h[\s\S]*12 timmar/);
  });

  test('with a text that was changed as well it is an edit', () => {
    const reading = marked((text) => text.replace('level=3', 'level=2').replace(' ska ', ' bör '));
    expect(reading.rules).toEqual(['clause/edited']);
  });

  test('another fingerprint beside the text of the catalogue changes nothing: only the text counts', () => {
    const reading = marked((text) => text.replace(/sum=1:[0-9a-f]+/, 'sum=1:000000000000'));
    expect(reading.findings()).toEqual([]);
    expect(reading.status('AUT-01')).toBe('covered');
  });

  test('a level and text changed so that they fit each other are judged as what they are', () => {
    const reading = judgeShort({
      documents: '<!-- klausul:begin placement=specification -->\n\n[AUT-01 level=2]\n\n<!-- klausul:end -->\n',
    });
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.status('AUT-01')).toBe('too-low');
  });
});

describe('a value that the procurement chose', () => {
  const chosen = (value: string) => whole.edit('klausul.yaml', (text) => `${text}parameters: { rto: ${value} }\n`);

  test('and that the clause does not have yet', () => {
    const reading = chosen('12 h');
    expect(reading.messages(rule, 'sv')).toEqual([
      'KON-01 har ett annat värde än det valda: skriv om kravet. Det gäller återställningstid (RTO): 24 timmar i stället för 12 timmar.',
    ]);
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.findings()).toEqual([]);
    expect(mended.block('KON-01')).toContain('rto=12h');
  });

  test('and that protects too little is never written', () => {
    const reading = chosen('100 h');
    expect(reading.rules).toEqual(['parameter/out-of-range']);
    expect(reading.generate().text('krav.md')).toBe(whole.text('krav.md'));
  });

  test('and that the clause has already', () => {
    expect(chosen('24 h').findings()).toEqual([]);
  });

  test('does not bind a clause among the award criteria', () => {
    const reading = judgeShort({
      yaml: 'parameters: { availability: 99.6 % }\naward:\n  TIL-01: { method: points, value: "5" }\n',
      documents: {
        'krav.md': '<!-- klausul:begin placement=award -->\n\n[TIL-01 availability=99.8%]\n\n<!-- klausul:end -->\n',
      },
    });
    expect(reading.messages(rule)).toEqual([]);
  });

  test('does not bind what the information owner has accepted as it is', () => {
    const reading = judgeShort({
      yaml: 'parameters: { rto: 12 h }\ndeviations:\n  - { requirement: KON-01, decision: lower, to: 1, reason: Reservrutin, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n',
      documents: '<!-- klausul:begin placement=contract -->\n\n[KON-01 level=1 rto=30h]\n\n<!-- klausul:end -->\n',
    });
    expect(reading.status('KON-01')).toBe('deviating');
    expect(reading.messages(rule)).toEqual([]);
  });
});

describe('a clause that was moved', () => {
  const document = (from: string) => `<!-- klausul:begin placement=${from} -->\n\n[ADM-01]\n\n<!-- klausul:end -->\n`;

  test('to another section where it may stand still calls itself what it was', () => {
    const reading = judgeShort({documents: document('contract')}).edit('krav.md', (text) =>
      text.replace('placement=contract', 'placement=specification'),
    );
    expect(reading.messages(rule, 'sv')).toEqual([
      'ADM-01 har fel beteckning där det står: skriv om kravet. Det är märkt som kontraktsvillkor men står bland ska-kraven.',
    ]);
    expect(reading.status('ADM-01')).toBe('covered');
    const mended = expectMended(reading, rule, 'safe');
    expect(mended.text('krav.md')).toBe(judgeShort({documents: document('specification')}).text('krav.md'));
  });

  test('among the award criteria it may not call itself mandatory', () => {
    const reading = judgeShort({
      yaml: 'award:\n  FED-01: { method: points, value: "5" }\n',
      documents: document('specification').replace('ADM', 'FED'),
    }).edit('krav.md', (text) => text.replace('placement=specification', 'placement=award'));
    expect(reading.messages(rule)).toEqual([
      'FED-01 has the wrong label for its place: write it anew. It is labelled mandatory requirement but stands among the award criteria.',
    ]);
  });

  test('to where it may not stand is told by clause/misplaced alone', () => {
    const reading = judgeShort({documents: document('contract')}).edit('krav.md', (text) =>
      text.replace('placement=contract', 'placement=processor'),
    );
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.messages('clause/misplaced')).toHaveLength(1);
  });

  test('to a section that takes anything it may keep its label', () => {
    const reading = judgeShort({documents: document('specification')}).edit('krav.md', (text) =>
      text.replace(' placement=specification', ''),
    );
    expect(reading.messages(rule)).toEqual([]);
  });

  test('out of every section it is told by clause/misplaced', () => {
    const reading = judgeShort({documents: '[ADM-01]\n'});
    expect(reading.messages(rule)).toEqual([]);
    expect(reading.messages('clause/misplaced')).toHaveLength(1);
  });
});

test('a clause in another language than the procurement is written anew in its own', () => {
  const reading = whole.edit('klausul.yaml', (text) => text.replace('language: sv', 'language: en'));
  const messages = reading.messages(rule, 'sv');
  expect(messages).toHaveLength(whole.judged.clauses.length);
  expect(messages[0]).toMatch(
    /^\S+ är skrivet på svenska: skriv om kravet\. Upphandlingens kravtexter är på engelska\.$/,
  );
  expect(reading.generate().findings()).toEqual([]);
});

test('what nothing asks for is a person’s to restore, and generate leaves it', () => {
  const reading = whole
    .edit('klausul.yaml', (text) => text.replace('T: 2', 'T: 0'))
    .editClause('KON-01', (text) => text.replace('rto=24h', 'rto=30h'));
  const [finding] = reading.findings(rule);
  expect(finding?.requirement).toBe('KON-01');
  expect(reading.remedies(rule)).toEqual(['suggested: Restore the text of KON-01']);
  expect(reading.generate().text('krav.md')).toBe(reading.text('krav.md'));
});

test('the remedy keeps keys of the marker that it does not know, and the line endings of the document', () => {
  const reading = marked((text) => text.replace('level=3', 'level=2').replace(' sum=', ' lot=2 sum=')).edit(
    'krav.md',
    (text) => text.replaceAll('\n', '\r\n'),
  );
  const mended = expectMended(reading, rule, 'safe');
  expect(mended.block('AUT-01')).toContain(' lot=2 ');
  expect(mended.text('krav.md').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a procurement without findings is one that generate leaves alone', () => {
  expect(whole.findings()).toEqual([]);
  expect(whole.generate().text('krav.md')).toBe(whole.text('krav.md'));
});
