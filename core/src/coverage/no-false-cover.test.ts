import {describe, expect, test} from 'vitest';
import {judgeText, type Reading} from '../../../tests/support/procurement.ts';
import {fingerprint} from '../clauses/normalise.ts';
import {bodyOf} from '../markdown/read-document.ts';

/** A small procurement as people begin it: one document with a section that takes anything, generated. */
const start = judgeText({
  yaml: 'format: 1\nname: Ärendesystem\nlanguage: sv\nscale: klassa-4\nclassified: { date: 2026-10-01 }\ndeliveries: [saas]\ninformation:\n  - { name: Ärenden, K: 2, R: 2, T: 2 }\n',
  documents: {
    'a.md': '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n',
    'avtal.md': '# Avtal\n',
    'utvardering.md': '# Utvärdering\n',
  },
}).generate();

/** What is told of a requirement as an error, by rule. */
function errors(reading: Reading, requirement: string): readonly string[] {
  return reading.findings().flatMap((finding) => {
    return finding.requirement === requirement && finding.severity === 'error' ? [finding.rule] : [];
  });
}

/** With the fingerprint that fits the text of a clause, as somebody may paste it from a message. */
function withFittingSum(reading: Reading, requirement: string): Reading {
  const [clause] = reading.clauses(requirement);
  if (!clause) throw new Error(`There is no ${requirement}`);
  const sum = fingerprint(bodyOf(clause, reading.text(clause.file)));
  return reading.editClause(requirement, (block) => block.replace(/sum=\S+/, `sum=${sum}`));
}

describe('a text that nobody vouches for covers nothing, whatever its marker says', () => {
  const weakened = start.editClause('AUT-01', (block) => block.replace('ska kräva', 'bör kräva'));

  test('“ska” made “bör” is told', () => {
    expect(weakened.status('AUT-01')).toBe('edited');
    expect(errors(weakened, 'AUT-01')).toEqual(['clause/edited']);
  });

  test('also when the fingerprint in the marker was made to fit', () => {
    const forged = withFittingSum(weakened, 'AUT-01');
    expect(forged.status('AUT-01')).toBe('edited');
    expect(errors(forged, 'AUT-01')).toEqual(['clause/outdated']);
    expect(forged.generate().text('a.md')).toBe(start.text('a.md'));
  });

  test('the text of a lower rung under a marker that claims the level needed', () => {
    const lower = start
      .edit('klausul.yaml', (text) => text.replace('K: 2, R: 2, T: 2', 'K: 1, R: 1, T: 1'))
      .edit('a.md', (text) => text.replace(/<!-- klausul:clause[\s\S]*\/clause -->\n\n(?=<!-- klausul:end)/, ''))
      .generate();
    const [low] = lower.clauses('AUT-01');
    expect(low?.level).toBeLessThan(2);
    const claimed = lower
      .edit('klausul.yaml', (text) => text.replace('K: 1, R: 1, T: 1', 'K: 2, R: 2, T: 2'))
      .editClause('AUT-01', (block) => block.replace(/level=\d/, 'level=2'));
    expect(claimed.status('AUT-01')).toBe('edited');
    expect(errors(claimed, 'AUT-01')).toEqual(['clause/outdated']);
  });

  test.each([
    ['another language', 'AUT-01', 'lang=sv', 'lang=en'],
    ['another label', 'AUT-01', /frame=\d+/, 'frame=4'],
    ['another value', 'KON-01', /rto=\w+/, 'rto=8h'],
    ['another level', 'AUT-01', 'level=2', 'level=3'],
    ['another revision', 'AUT-01', 'rev=1', 'rev=2'],
    ['a label that the catalogue lacks', 'AUT-01', /frame=\d+/, 'frame=99'],
  ])('%s in the marker', (_, requirement, from, to) => {
    const changed = start.editClause(requirement, (block) => block.replace(from, to));
    expect(changed.status(requirement)).toBe('edited');
    expect(errors(changed, requirement)).not.toEqual([]);
  });

  test('beside another clause that covers it is a warning: the stronger of the two counts', () => {
    const [clause] = start.clauses('AUT-01');
    const block = start.block('AUT-01');
    const twice = weakened.edit('a.md', (text) =>
      text.replace('<!-- klausul:end -->', `${block}\n\n<!-- klausul:end -->`),
    );
    expect(clause && twice.status('AUT-01')).toBe('covered');
    expect(twice.findings('clause/edited').map(({severity}) => severity)).toEqual(['warning']);
  });
});

describe('where a clause stands decides what it is', () => {
  const block = start.block('AUT-01');
  const moved = (file: string, placements = '', attribute = '') =>
    start
      .removeClause('AUT-01')
      .edit(file, (text) => `${text}\n${block.replace(' sum=', `${attribute} sum=`)}\n`)
      .edit('klausul.yaml', (text) => `${text}${placements}# x\n`);

  test.each(['a.md', 'avtal.md', 'utvardering.md'])('outside every section in %s it is nothing', (file) => {
    const reading = moved(file);
    expect(reading.status('AUT-01')).toBe('missing');
    expect(errors(reading, 'AUT-01')).toEqual(['clause/misplaced']);
  });

  test('in the contract it is a contract condition, among the award criteria a criterion', () => {
    const contract = moved('avtal.md', 'placements: { contract: avtal.md }\n');
    expect(errors(contract, 'AUT-01')).toEqual(['clause/misplaced']);
    const award = moved('utvardering.md', 'placements: { award: utvardering.md }\n');
    expect(award.status('AUT-01')).toBe('award-only');
    expect(errors(award, 'AUT-01')).toContain('coverage/award-only');
  });

  test('its own marker says what it is, and then it counts', () => {
    expect(moved('avtal.md', '', ' placement=specification').status('AUT-01')).toBe('covered');
    expect(moved('avtal.md', '', ' placement=contract').status('AUT-01')).toBe('missing');
    expect(moved('avtal.md', '', ' placement=annan').status('AUT-01')).toBe('missing');
    expect(moved('avtal.md', 'placements: { specification: avtal.md }\n').status('AUT-01')).toBe('covered');
  });

  test('what calls itself an award criterion is none of the mandatory requirements', () => {
    const reading = start.edit('a.md', (text) =>
      text.replace('klausul:begin', 'klausul:begin placement=specification'),
    );
    const frame = 'frame=3';
    const label = reading.judged.catalog.frame(3)?.label.sv ?? '';
    expect(reading.judged.catalog.frame(3)?.placement).toBe('award');
    const called = withFittingSum(
      reading.editClause('AUT-01', (text) => text.replace(/frame=\d+/, frame).replace(/\(ska-krav\)/, `(${label})`)),
      'AUT-01',
    );
    expect(called.judged.clauses.find(({clause}) => clause.requirement === 'AUT-01')?.text).toBe('own');
    expect(called.status('AUT-01')).toBe('edited');
    expect(errors(called, 'AUT-01')).toEqual(['clause/outdated']);
    expect(called.generate().status('AUT-01')).toBe('covered');
  });

  test('inside HTML that strikes or hides it does not count', () => {
    for (const [open, close] of [
      ['<del>', '</del>'],
      ['<div hidden>', '</div>'],
      ['<div style="display:none">', '</div>'],
    ]) {
      const reading = start.editClause('AUT-01', (text) => `${open}\n\n${text}\n${close}\n`);
      expect(reading.status('AUT-01')).toBe('missing');
      expect(errors(reading, 'AUT-01')).toEqual(['clause/misplaced']);
    }
    const section = start.edit('a.md', (text) =>
      text.replace('<!-- klausul:begin -->', '<del>\n\n<!-- klausul:begin -->'),
    );
    expect(new Set(section.judged.coverage.map(({status}) => status))).toEqual(new Set(['missing', 'not-applicable']));
  });
});

describe('a deviation holds by what stands in it', () => {
  const deviation = (keys: string, more = '') =>
    start
      .removeClause('KON-01')
      .edit(
        'klausul.yaml',
        (text) =>
          `${text}deviations:\n  - { requirement: KON-01, decision: omit, approved: 2026-11-01, until: 2027-11-01, ${keys} }\n${more}`,
      );
  const good = 'reason: Reservrutin, approver: Förvaltningschef';

  test('a reason and an approver', () => {
    expect(deviation(good).status('KON-01')).toBe('deviating');
  });

  test.each(['" "', '"\u00a0"', '"\u200b"', '"\u2060\u00ad"', '"…"', '"\u3164"', '"\t"'])(
    '%s is neither a reason nor an approver',
    (blank) => {
      for (const keys of [`reason: ${blank}, approver: Chef`, `reason: Rutin, approver: ${blank}`]) {
        const reading = deviation(keys);
        expect(reading.status('KON-01')).toBe('missing');
        expect(errors(reading, 'KON-01')).toEqual(expect.arrayContaining(['coverage/missing', 'deviation/incomplete']));
      }
    },
  );

  test('what compensates is demanded and covered', () => {
    expect(deviation(`${good}, compensating: [SKP-01]`).status('KON-01')).toBe('deviating');
    expect(deviation(`${good}, compensating: [KON-01]`).status('KON-01')).toBe('missing');
    expect(deviation(`${good}, compensating: [SKP-01, BEH-04]`).status('KON-01')).toBe('missing');
    expect(deviation(`${good}, compensating: [SKP-01]`).removeClause('SKP-01').status('KON-01')).toBe('missing');
  });

  test('two omissions do not compensate for each other', () => {
    const other = `  - { requirement: SKP-01, decision: omit, approved: 2026-11-01, until: 2027-11-01, ${good}, compensating: [KON-01] }\n`;
    const reading = deviation(`${good}, compensating: [SKP-01]`, other).removeClause('SKP-01');
    expect([reading.status('KON-01'), reading.status('SKP-01')]).toEqual(['missing', 'missing']);
    expect(reading.messages('deviation/incomplete')).toHaveLength(2);
  });

  test('a level that was accepted is the one that generate writes', () => {
    const lowered = start
      .edit(
        'klausul.yaml',
        (text) =>
          `${text}deviations:\n  - { requirement: KON-01, decision: lower, to: 1, approved: 2026-11-01, until: 2027-11-01, ${good} }\n`,
      )
      .removeClause('KON-01')
      .generate();
    expect(lowered.clauses('KON-01').map(({level}) => level)).toEqual([1]);
    expect(lowered.status('KON-01')).toBe('deviating');
    expect(lowered.findings()).toEqual([]);
  });

  test('an accepted edit is just that text, also when the marker was made to fit it', () => {
    const edited = start.editClause('AUT-01', (block) => block.replace('ska kräva', 'bör kräva'));
    const sum = edited.judged.clauses.find(({clause}) => clause.requirement === 'AUT-01')?.sum;
    const accept = (reading: Reading) =>
      reading.edit(
        'klausul.yaml',
        (text) =>
          `${text}deviations:\n  - { requirement: AUT-01, decision: edit, sum: "${sum}", approved: 2026-11-01, until: 2027-11-01, ${good} }\n`,
      );
    expect(accept(edited).status('AUT-01')).toBe('deviating');
    expect(errors(accept(withFittingSum(edited, 'AUT-01')), 'AUT-01')).toEqual([]);
    const further = edited.editClause('AUT-01', (block) => block.replace('bör kräva', 'kan kräva'));
    expect(accept(further).status('AUT-01')).toBe('edited');
  });
});
