import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, test} from 'vitest';
import {explainMarkerProblem} from './explain-marker-problem.ts';
import {bodyOf, readDocument} from './read-document.ts';
import {readMarkers} from './read-markers.ts';
import {scanBlocks} from './scan-blocks.ts';

const opening = '<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 sum=1:9f2c41d0b7aa -->';

/** An annex as an officer has it, with a section that holds one family's heading and one clause. */
const annex = `# Bilaga Informationssäkerhet

Kraven gäller från driftsättning.

<!-- klausul:begin placement=specification -->

<!-- klausul:heading AUT -->

## Autentisering

<!-- klausul:/heading -->

${opening}

**AUT-01 Flerfaktorsautentisering** (ska-krav)

All inloggning ska kräva minst två faktorer.

<!-- klausul:/clause -->

Egen text om inloggning.

<!-- klausul:end -->

## 7. Granskning
`;

/** What is seen, as lines that can be compared. */
function seen(text: string) {
  const {sections, headings, clauses, problems} = readDocument('krav.md', text);
  return {
    sections: sections.map(({placement}) => placement ?? 'any'),
    headings: headings.map(({family}) => family),
    clauses: clauses.map(({requirement, section}) => `${requirement}${section ? '' : ' alone'}`),
    problems: problems.map(({kind, found, start, end}) => `${kind}(${found}) ${text.slice(start, end)}`),
  };
}

/** Nothing of ours, and nothing to complain of. */
const nothing = {sections: [], headings: [], clauses: [], problems: []};

describe('a document with its markers', () => {
  test('the section, the heading and the clause, with their whole base', () => {
    expect(seen(annex)).toEqual({sections: ['specification'], headings: ['AUT'], clauses: ['AUT-01'], problems: []});
    const {clauses, sections} = readDocument('krav.md', annex);
    const [clause] = clauses;
    expect(clause).toMatchObject({
      file: 'krav.md',
      requirement: 'AUT-01',
      level: 3,
      rev: 1,
      language: 'sv',
      frame: 1,
      sum: '1:9f2c41d0b7aa',
      adopted: false,
    });
    expect(clause?.section).toEqual(sections[0]);
    expect(clause?.begin.line).toBe(13);
    expect(annex.slice(clause?.begin.start, clause?.begin.end)).toBe(opening);
    expect(annex.slice(clause?.begin.after)).toMatch(/^\n\*\*AUT-01/);
    expect(clause && bodyOf(clause, annex)).toBe(
      '**AUT-01 Flerfaktorsautentisering** (ska-krav)\n\nAll inloggning ska kräva minst två faktorer.',
    );
  });

  test.each([
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('with %s as line ending it is the same', (_, lineEnding) => {
    const text = annex.replaceAll('\n', lineEnding);
    expect(seen(text)).toEqual(seen(annex));
    const [clause] = readDocument('krav.md', text).clauses;
    expect(clause?.begin.line).toBe(13);
    expect(text.slice(clause?.begin.after).startsWith(`${lineEnding}**AUT-01`)).toBe(true);
    expect(clause && bodyOf(clause, text)).toMatch(/^\*\*AUT-01.*faktorer\.$/s);
  });

  test('text right against the markers belongs to the clause', () => {
    const text = `${opening}\nTjänsten ska logga.\n<!-- klausul:/clause -->\nEget.`;
    const [clause] = readDocument('krav.md', text).clauses;
    expect(clause && bodyOf(clause, text)).toBe('Tjänsten ska logga.');
  });

  test('an empty clause has an empty body', () => {
    const text = `${opening}\n\n\n<!-- klausul:/clause -->\n`;
    const [clause] = readDocument('krav.md', text).clauses;
    expect(clause && bodyOf(clause, text)).toBe('');
  });

  test('the indentation of the first line stays, since it makes code of it', () => {
    const text = `${opening}\n   \n\n    Tjänsten ska logga.  \n\t\n<!-- klausul:/clause -->\n`;
    const [clause] = readDocument('krav.md', text).clauses;
    expect(clause && bodyOf(clause, text)).toBe('    Tjänsten ska logga.');
  });

  test('a long run of blanks in a body takes no time', () => {
    const text = `${opening}\n${' '.repeat(300_000)}x\n<!-- klausul:/clause -->\n`;
    const [clause] = readDocument('krav.md', text).clauses;
    const before = performance.now();
    if (clause) bodyOf(clause, text);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('a marker at the very end needs no line break after it', () => {
    const text = annex.slice(0, annex.indexOf('\n\n## 7.'));
    const {sections} = readDocument('krav.md', text);
    expect(sections[0]?.end.after).toBe(text.length);
    expect(seen(text)).toMatchObject({sections: ['specification'], problems: []});
  });

  test('blanks behind a marker do not matter, and are not part of it', () => {
    const text = annex.replace(opening, `${opening} \t `);
    expect(seen(text)).toEqual(seen(annex));
    const [clause] = readDocument('krav.md', text).clauses;
    expect(text.slice(clause?.begin.start, clause?.begin.end)).toBe(opening);
    expect(text.slice(clause?.begin.after).startsWith('\n**')).toBe(true);
  });

  test('a clause may stand outside every section', () => {
    expect(seen(annex.replace(/<!-- klausul:(?:begin.*|end) -->\n/g, ''))).toEqual({
      sections: [],
      headings: ['AUT'],
      clauses: ['AUT-01 alone'],
      problems: [],
    });
  });

  test('unknown attributes are kept, and parameters are read as written', () => {
    const text = annex.replace('sum=', 'rto=8h ny log-retention="12 mo" adopted sum=');
    const [clause] = readDocument('krav.md', text).clauses;
    expect(clause?.parameters).toEqual(
      new Map([
        ['rto', '8h'],
        ['log-retention', '12 mo'],
      ]),
    );
    expect(clause?.adopted).toBe(true);
    expect(clause?.begin.attributes.get('ny')).toBe(true);
  });

  test('a byte order mark and front matter move every place along', () => {
    const text = `\ufeff---\ntitle: Bilaga\n---\n\n${annex}`;
    expect(seen(text)).toEqual(seen(annex));
    const [clause] = readDocument('krav.md', text).clauses;
    expect(clause?.begin.line).toBe(17);
    expect(text.slice(clause?.begin.start, clause?.begin.end)).toBe(opening);
  });

  test('a document of prose is not even looked through', () => {
    expect(seen('# Krav\n\nKravet följer av avtalets klausul 4.\n')).toEqual(nothing);
  });
});

describe('a marker is text where Markdown does not see a comment of its own', () => {
  const clause = `${opening}\n\nTjänsten ska logga.\n\n<!-- klausul:/clause -->`;
  const inside = (before: string, prefix: string, after: string) =>
    `Text.\n\n${before}${clause.replace(/^/gm, prefix)}${after}\n\nMer text.\n`;

  test.each([
    ['a fence', inside('```markdown\n', '', '\n```')],
    ['a fence that never ends', inside('~~~\n', '', '')],
    ['indented code', inside('', '    ', '')],
    ['a quotation', inside('', '> ', '')],
    ['a list item', inside('- ', '', '').replace(/\n(?!\n|Mer|Text|- |$)/g, '\n  ')],
    ['a numbered list', inside('1. Krav:\n\n', '   ', '')],
    ['another comment', `<!--\n${clause.replaceAll('-->', '').replaceAll('<!--', '')}\n-->\n`],
    ['a paragraph', `Märket ${opening} står före kravet och <!-- klausul:/clause --> efter.\n`],
    ['inline code', `\`${opening}\`\n`],
    ['front matter', `---\n# ${opening}\ntitle: x\n---\n`],
    ['a table row', `| Märke |\n| --- |\n| ${opening} |\n`],
    ['a link definition', `[x]: <${opening.slice(5, 20)}>\n`],
  ])('%s', (_, text) => {
    expect(seen(text)).toEqual(nothing);
  });

  test('the parser that remark uses sees the same markers, wherever they are put', () => {
    const lines = fc.constantFrom(
      opening,
      '<!-- klausul:/clause -->',
      '<!-- klausul:begin -->',
      '<!-- klausul:end -->',
      '   <!-- klausul:end -->',
      '    <!-- klausul:end -->',
      '- <!-- klausul:end -->',
      '> <!-- klausul:end -->',
      'Text',
      '',
      '',
      '- punkt',
      '  fortsatt',
      '1. ett',
      '> citat',
      '```',
      '    kod',
      '<div>',
      '<!-- öppen',
      '-->',
      '# Rubrik',
      '===',
      '***',
    );
    fc.assert(
      fc.property(fc.array(lines, {maxLength: 14}), (parts) => {
        const text = parts.join('\n');
        const expected = fromMarkdown(text).children.filter(
          (node) =>
            node.type === 'html' &&
            node.position?.start.column === 1 &&
            /^<!-- klausul:[a-z/]+(?: [^\n]*)? -->[ \t]*$/.test(node.value),
        );
        const {markers} = readMarkers(text, scanBlocks(text));
        expect(markers.map(({line}) => line)).toEqual(expected.map(({position}) => position?.start.line));
      }),
      {numRuns: 1500, seed: 5},
    );
  });
});

describe('broken markers are told of, each at its place', () => {
  const end = '<!-- klausul:end -->';
  const begin = '<!-- klausul:begin -->';
  const close = '<!-- klausul:/clause -->';

  test.each([
    [
      'a section without an end',
      annex.replace(`${end}\n`, ''),
      ['not-closed(begin) <!-- klausul:begin placement=specification -->'],
    ],
    ['an end without a section', annex.replace(/<!-- klausul:begin.*\n/, ''), [`not-opened(end) ${end}`]],
    ['a clause without an end', annex.replace(`${close}\n`, ''), [`not-closed(clause) ${opening}`]],
    ['an end of a clause alone', annex.replace(`${opening}\n`, ''), [`not-opened(/clause) ${close}`]],
    [
      'a clause that a heading ends',
      annex.replace(close, '<!-- klausul:/heading -->'),
      [`not-closed(clause) ${opening}`, 'not-opened(/heading) <!-- klausul:/heading -->'],
    ],
    [
      'a section inside a section',
      annex.replace('Egen text', `${begin}\n\n${end}\n\nEgen text`),
      [`nested(begin) ${begin}`],
    ],
    [
      'a section inside a clause',
      annex.replace('All inloggning', `${begin}\n\nAll inloggning`),
      [`nested(begin) ${begin}`],
    ],
    [
      'a clause inside a clause',
      annex.replace('All inloggning', `${opening}\n\nAll inloggning\n\n${close}\n\n`),
      [`nested(clause) ${opening}`],
    ],
    [
      'a clause inside a clause, that both lack an end',
      annex.replace('All inloggning', `${opening}\n\nAll inloggning`),
      [`not-closed(clause) ${opening}`],
    ],
    ['a misspelt name', annex.replace('klausul:end', 'klausul:slut'), ['unknown-name(slut) <!-- klausul:slut -->']],
    ['no blanks in the comment', annex.replace(end, '<!--klausul:end-->'), [`damaged(${end}) <!--klausul:end-->`]],
    ['an indented marker', annex.replace(end, `  ${end}`), [`not-alone(  ${end})   ${end}`]],
    ['two markers on a line', annex.replace(end, `${end} ${begin}`), [`not-alone(${end} ${begin}) ${end} ${begin}`]],
    ['text behind a marker', annex.replace(end, `${end} Slut.`), [`not-alone(${end} Slut.) ${end} Slut.`]],
    [
      'a line separator in a marker',
      annex.replace(end, '<!-- klausul:end\u2028-->'),
      [`damaged(${end}) <!-- klausul:end\u2028-->`],
    ],
    [
      'an unknown placement',
      annex.replace('=specification', '=kravspec'),
      ['placement(kravspec) <!-- klausul:begin placement=kravspec -->'],
    ],
    [
      'a placement without a value',
      annex.replace('=specification', ''),
      ['placement() <!-- klausul:begin placement -->'],
    ],
    [
      'a section with a name',
      annex.replace('begin placement=specification', 'begin SPEC'),
      ['attribute(SPEC) <!-- klausul:begin SPEC -->'],
    ],
    [
      'a heading of no family',
      annex.replace('heading AUT', 'heading'),
      ['attribute(heading) <!-- klausul:heading -->'],
    ],
    [
      'a clause of no requirement',
      annex.replace('clause AUT-01', 'clause'),
      [`subject() ${opening.replace(' AUT-01', '')}`],
    ],
    [
      'an id with a letter too many',
      annex.replace('clause AUT-01', 'clause AUTH-01'),
      [`subject(AUTH-01) ${opening.replace('AUT-', 'AUTH-')}`],
    ],
    [
      'a level that is none',
      annex.replace('level=3', 'level=4'),
      [`clause-attribute(level) ${opening.replace('level=3', 'level=4')}`],
    ],
    [
      'a clause without its base',
      annex.replace(opening, '<!-- klausul:clause AUT-01 -->'),
      ['clause-attribute(level, rev, lang, frame, sum) <!-- klausul:clause AUT-01 -->'],
    ],
    [
      'a fingerprint that is none',
      annex.replace('1:9f2c41d0b7aa', '9f2c'),
      [`clause-attribute(sum) ${opening.replace('1:9f2c41d0b7aa', '9f2c')}`],
    ],
  ])('%s', (_, text, problems) => {
    expect(seen(text).problems).toEqual(problems);
    for (const problem of readDocument('krav.md', text).problems) {
      const {sv, en} = explainMarkerProblem(problem);
      expect(sv).toMatch(/^[A-ZÅÄÖ”].{10,}\.$/s);
      expect(en).toMatch(/^[A-Z“].{10,}\.$/s);
      expect(sv).not.toBe(en);
    }
  });

  test('what is quoted of a broken marker is short', () => {
    const [problem] = readDocument('krav.md', `<!-- klausul:clause ${'x'.repeat(5000)}= -->\n`).problems;
    const message = problem && explainMarkerProblem(problem);
    expect(message?.sv).toContain('xxx');
    expect(message?.sv.length).toBeLessThan(300);
    expect(message?.en.length).toBeLessThan(300);
  });
});
