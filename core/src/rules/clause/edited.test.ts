import {describe, expect, test} from 'vitest';
import {expectMended} from '../../../../tests/support/expect-mended.ts';
import {judgeShort} from '../../../../tests/support/shorthand.ts';

const rule = 'clause/edited';
const whole = judgeShort();

/** The example after a change of the clause AUT-01. */
function changed(change: (block: string) => string) {
  return whole.editClause('AUT-01', change);
}

/** What the finding says of the difference. */
function difference(change: (block: string) => string, language: 'sv' | 'en' = 'en') {
  const [message] = changed(change).messages(rule, language);
  return /(?:What differs|Det som skiljer): (.*)\. (?:The text|Texten)/.exec(message ?? '')?.[1];
}

describe('what a reader sees is an edit', () => {
  test.each([
    ['ska made bör', (text: string) => text.replace(' ska ', ' bör '), '“ska” has become “bör”'],
    ['one word struck out', (text: string) => text.replace(' minst ', ' '), '“minst” was taken out'],
    [
      '“eller likvärdig” struck out',
      (text: string) => text.replace(' eller likvärdig', ''),
      '“eller likvärdig” was taken out',
    ],
    [
      'an exception added',
      (text: string) => text.replace(' ska kräva', ' ska, där så är möjligt, kräva'),
      '“ska” has become “ska, där så är möjligt,”',
    ],
    [
      'a sentence added at the end',
      (text: string) => text.replace(/\n\n(?=<!-- klausul:\/clause)/, ' Se bilaga 3.\n\n'),
      '“Se bilaga 3.” was added',
    ],
    [
      'the frame changed',
      (text: string) => text.replace('vid driftsättning', 'vid avtalsstart'),
      '“driftsättning.” has become “avtalsstart.”',
    ],
    [
      'the label changed',
      (text: string) => text.replace('(ska-krav)', '(bör-krav)'),
      '“(ska-krav)” has become “(bör-krav)”',
    ],
    [
      'the heading kept and the text gone',
      (text: string) => text.replace(/(\*\*\n*.*?\)\n\n)[\s\S]*?(?=_Syfte)/, '$1'),
      /was taken out$/,
    ],
    [
      'two paragraphs made one',
      (text: string) => text.replace(/\n\n_Syfte/, '\n_Syfte'),
      'the paragraphs are divided in another way',
    ],
    ['the paragraph made a list', (text: string) => text.replace(/\n\nAll /, '\n\n- All '), '“-” was added'],
    ['everything gone', (text: string) => text.replace(/-->[\s\S]*(?=<!-- klausul:\/)/, '-->\n\n'), /was taken out$/],
    ['upper case', (text: string) => text.replace('ska kräva', 'SKA kräva'), '“ska” has become “SKA”'],
    [
      'a hidden character',
      (text: string) => text.replace('ska kräva', 's\u200bka kräva'),
      '“ska” has become “s\u200bka”',
    ],
    ['code marks', (text: string) => text.replace('FIDO2', '`FIDO2`'), '“FIDO2” has become “`FIDO2`”'],
    [
      'struck through',
      (text: string) => text.replace('ska kräva', '~~ska kräva~~'),
      '“ska kräva” has become “~~ska kräva~~”',
    ],
  ])('%s', (_, change, words) => {
    expect(difference(change)).toEqual(typeof words === 'string' ? words : expect.stringMatching(words));
    expect(changed(change).status('AUT-01')).toBe('edited');
  });

  test('a change behind what only looks different is told, not what looks different', () => {
    const change = (text: string) =>
      text.normalize('NFD').replace('FIDO2', 'FIDO3').replace('minst två', 'minst\u00a0två');
    expect(difference(change)).toBe('“FIDO2” has become “FIDO3”');
  });

  test('in the language of the reader', () => {
    expect(difference((text) => text.replace(' ska ', ' bör '), 'sv')).toBe('”ska” har blivit ”bör”');
    expect(difference((text) => text.replace(' minst ', ' '), 'sv')).toBe('”minst” har tagits bort');
    expect(difference((text) => text.replace(' minst ', ' alltid minst '), 'sv')).toBe('”alltid” har lagts till');
    expect(difference((text) => text.replace(/\n\n_Syfte/, '\n_Syfte'), 'sv')).toBe(
      'styckena är indelade på ett annat sätt',
    );
  });

  test('a long change is cut short', () => {
    const words = difference((text) => text.replace(' ska ', ` ska, ${'i den mån det är rimligt, '.repeat(10)}`));
    expect(words?.length).toBeLessThan(160);
    expect(words).toContain('…”');
  });
});

describe('what no reader sees is none', () => {
  test.each([
    ['Windows line endings', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Macintosh line endings', (text: string) => text.replaceAll('\n', '\r')],
    [
      'other wraps',
      (text: string) => text.replace(/^(?!<)(\S.*)$/gm, (line) => line.replace(/((?:\S+ ){4})/g, '$1\n')),
    ],
    ['several blanks', (text: string) => text.replace(' ska ', '  ska   ')],
    ['no-break spaces', (text: string) => text.replace('minst två', 'minst\u00a0två')],
    ['soft hyphens', (text: string) => text.replace('autentiserings', 'auten\u00adtiserings')],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['the other emphasis', (text: string) => text.replace(/\*\*/g, '__').replace(/_(Syfte:)_/, '*$1*')],
    ['more empty lines', (text: string) => text.replace(/\n\n_Syfte/, '\n\n\n_Syfte')],
  ])('%s', (_, change) => {
    const reading = changed(change);
    expect(reading.findings()).toEqual([]);
    expect(reading.status('AUT-01')).toBe('covered');
  });

  test('a whole document saved by another editor', () => {
    const reading = whole.edit('krav.md', (text) => text.replaceAll('\n', '\r\n').normalize('NFD'));
    expect(reading.findings()).toEqual([]);
  });

  test('typographic quotation marks, in a text that has any', () => {
    const english = judgeShort({yaml: 'language: en'});
    const reading = english.edit('krav.md', (text) => text.replaceAll("'", '’'));
    expect(reading.findings()).toEqual([]);
  });
});

describe('the place', () => {
  const textAt = (change: (block: string) => string) => {
    const reading = changed(change);
    const [finding] = reading.findings(rule);
    return finding && reading.at(finding);
  };

  test('is the first word that differs', () => {
    expect(textAt((text) => text.replace(' ska ', ' bör '))).toBe('bör');
    expect(textAt((text) => text.replace(' ska kräva', ' bör, om möjligt, kräva'))).toBe('bör,');
  });

  test('is the word after what was taken out', () => {
    expect(textAt((text) => text.replace(' minst ', ' '))).toBe('två');
  });

  test('is the marker when no word differs or none is left', () => {
    expect(textAt((text) => text.replace(/\n\n_Syfte/, '\n_Syfte'))).toMatch(/^<!-- klausul:clause AUT-01/);
    expect(textAt((text) => text.replace(/-->[\s\S]*(?=<!-- klausul:\/)/, '-->\n\n'))).toMatch(
      /^<!-- klausul:clause AUT-01/,
    );
  });
});

describe('a deviation', () => {
  const bor = (text: string) => text.replace(' ska ', ' bör ');
  const [finding] = changed(bor).messages(rule);
  const sum = /sum: (1:[0-9a-f]+)/.exec(finding ?? '')?.[1];
  const deviation = (more = '') =>
    `deviations:\n  - { requirement: AUT-01, decision: edit, sum: "${sum}", reason: Delad arbetsplats, approver: Förvaltningschef, approved: 2026-11-01, until: 2027-11-01 }\n${more}`;
  const accepted = judgeShort({yaml: deviation()});

  test('accepts the text with the fingerprint that the message states', () => {
    const reading = accepted.editClause('AUT-01', bor);
    expect(reading.status('AUT-01')).toBe('deviating');
    expect(reading.findings()).toEqual([]);
  });

  test('accepts it typeset in another way', () => {
    const reading = accepted.editClause('AUT-01', (text) =>
      bor(text).replaceAll('\n', '\r\n').replace('minst två', 'minst\u00a0två'),
    );
    expect(reading.findings()).toEqual([]);
  });

  test('accepts no later edit', () => {
    const reading = accepted.editClause('AUT-01', (text) => bor(text).replace(' eller likvärdig', ''));
    expect(reading.status('AUT-01')).toBe('edited');
    expect(reading.rules).toEqual([rule, 'deviation/unused']);
  });

  test('accepts no other clause for the same requirement', () => {
    const reading = accepted.editClause('AUT-01', (text) => `${bor(text)}\n${text.replace(' ska ', ' kan ')}`);
    expect(reading.messages(rule)).toEqual([expect.stringContaining('“ska” has become “kan”')]);
  });

  test('accepts nothing once it has expired, or before it is approved', () => {
    const reading = accepted.editClause('AUT-01', bor);
    expect(reading.under({today: '2027-11-02'}).rules).toEqual(['classification/outdated', rule, 'deviation/expired']);
    expect(reading.under({today: '2026-10-31'}).rules).toEqual([rule, 'deviation/expired']);
  });

  test('accepts nothing among the award criteria: there it asks nobody', () => {
    const reading = judgeShort({
      yaml: deviation('award:\n  AUT-01: { method: points, value: "5" }\n'),
      documents:
        '<!-- klausul:begin placement=specification -->\n\n[AUT-01 “ ska ” → “ bör ”]\n\n<!-- klausul:end -->\n',
    });
    expect(reading.status('AUT-01')).toBe('deviating');
    const moved = reading.edit('krav.md', (text) => text.replace('placement=specification', 'placement=award'));
    expect(moved.status('AUT-01')).toBe('award-only');
  });
});

describe('the remedy', () => {
  test('restores the text that the marker states, and leaves nothing to say', () => {
    const reading = changed((text) => text.replace(' ska ', ' bör '));
    expect(reading.remedies(rule, 'sv')).toEqual(['suggested: Återställ texten i AUT-01']);
    const mended = expectMended(reading, rule, 'suggested');
    expect(mended.text('krav.md')).toBe(whole.text('krav.md'));
  });

  test('keeps keys that it does not know, that the clause was adopted, and the line endings of the document', () => {
    const change = (text: string) => text.replace(' ska ', ' bör ').replace(' sum=', ' adopted lot=2 sum=');
    const reading = changed(change).edit('krav.md', (text) => text.replaceAll('\n', '\r\n'));
    const mended = expectMended(reading, rule, 'suggested');
    expect(mended.block('AUT-01')).toMatch(/ adopted lot=2 /);
    expect(mended.text('krav.md').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('generate leaves an edited clause as it is', () => {
    const reading = changed((text) => text.replace(' ska ', ' bör '));
    expect(reading.generate().text('krav.md')).toBe(reading.text('krav.md'));
  });
});

test('a text that the catalogue does not have is unknown, not edited', () => {
  const reading = changed((text) => text.replace('rev=1', 'rev=9').replace(' ska ', ' bör '));
  expect(reading.messages(rule)).toEqual([]);
  expect(reading.messages('clause/unknown')).toHaveLength(1);
});
