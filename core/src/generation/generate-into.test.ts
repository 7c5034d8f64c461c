import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {format} from 'prettier';
import {describe, expect, test} from 'vitest';
import {judgeText, outsideBlocks, type Reading, releases, today} from '../../../tests/support/procurement.ts';
import {readDocument} from '../markdown/read-document.ts';
import {defaultConfig} from '../procurement/config.ts';
import {generateInto, type Target} from './generate-into.ts';

const yaml = `format: 1
name: Bokningstjänst
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
information:
  - { name: Bokningar, K: 1, R: 1, T: 1 }
`;
const options = {releases, config: defaultConfig, today};

/** The procurement after `generate --into`, or why not. */
function into(reading: Reading, target: Target, file = 'krav.md'): Reading | string {
  const made = generateInto(reading.judged, file, target, options);
  return 'refused' in made ? made.refused.en : reading.apply(made.generation.edits);
}

function intoHeading(documents: string, heading: string, file = yaml): Reading {
  const after = into(judgeText({yaml: file, documents}), {heading});
  if (typeof after === 'string') throw new Error(after);
  return after;
}

/** The text with `¤` where the tool's section is, empty lines around it left out. */
function shape(text: string): string {
  const {sections} = readDocument('krav.md', text);
  const made = sections.find(({begin}) => begin.attributes.has('made'));
  if (!made) return text;
  return `${text.slice(0, made.begin.start)}¤${text.slice(made.end.end)}`.replace(/\n*¤\n*/, '\n¤\n');
}

describe('under a heading', () => {
  test('the section goes to the end of what stands there, before the next heading of its level', () => {
    const text =
      '# Bilaga\n\n## 6. Säkerhetskrav\n\nInledning.\n\n### 6.1 Allmänt\n\nText.\n\n## 7. Granskning\n\nText.\n';
    const after = intoHeading(text, '6. Säkerhetskrav');
    expect(shape(after.text('krav.md'))).toBe(
      '# Bilaga\n\n## 6. Säkerhetskrav\n\nInledning.\n\n### 6.1 Allmänt\n\nText.\n¤\n## 7. Granskning\n\nText.\n',
    );
    expect(after.judged.clauses.length).toBeGreaterThan(10);
    expect(after.judged.coverage.every(({status}) => status !== 'missing')).toBe(true);
    expect(after.clean().text('krav.md')).toBe(text);
  });

  test.each([
    ['a list at the end', '# Krav\n\n- a\n  - b\n- c\n', 'Krav'],
    ['a list right before the next heading', '# Krav\n\n1. a\n2. b\n# Nästa\n', 'Krav'],
    ['a table at the end', '# Krav\n\n| a | b |\n| - | - |\n| c | d |\n', 'Krav'],
    ['code at the end', '# Krav\n\n```\nkod\n```\n', 'Krav'],
    ['indented code at the end', '# Krav\n\n    kod\n', 'Krav'],
    ['a quotation at the end', '# Krav\n\n> citat\n', 'Krav'],
    ['an HTML element at the end', '# Krav\n\n<div>\n</div>\n\n# Nästa\n', 'Krav'],
    ['a footnote at the end', '# Krav\n\nText[^1]\n\n[^1]: not\n', 'Krav'],
    ['nothing at all under it', '# Krav', 'Krav'],
    ['many empty lines', '# Krav\n\nText.\n\n\n\n# Nästa\n', 'Krav'],
    ['no last line break', '# Krav\n\nText.', 'Krav'],
    ['no last line break after a list', '# Krav\n\n- a\n- b', 'Krav'],
    ['CRLF', '# Krav\r\n\r\nText.\r\n\r\n# Nästa\r\n', 'Krav'],
    ['CRLF and no last line break', '# Krav\r\n\r\nText.', 'Krav'],
    ['lone CR', '# Krav\r\rText.\r\r# Nästa\r', 'Krav'],
    ['a byte order mark', '\ufeff# Krav\n\nText.\n', 'Krav'],
    ['front matter', '---\ntitle: x\n---\n\n# Krav\n\nText.\n', 'Krav'],
    ['an underlined heading', 'Krav\n====\n\nText.\n\nNästa\n=====\n', 'Krav'],
    ['a heading over two lines', 'Krav på\ntjänsten\n---\n\nText.\n', 'Krav på tjänsten'],
    ['emphasis', '# **Krav** på _tjänsten_\n', 'Krav på tjänsten'],
    ['code marks', '# Krav på `API`\n', 'krav på api'],
    ['a link', '# [Krav](https://example.se) på tjänsten\n', 'Krav på tjänsten'],
    ['escapes', '# Krav \\* på\\_tjänsten\n', 'Krav * på_tjänsten'],
    ['closing number signs', '## Krav ##\n', 'Krav'],
    ['an indented heading', 'Text\n\n  ## Krav\n\nText.\n\n   # Nästa\n', 'Krav'],
    ['another case and more blanks', '# 6.  Säkerhetskrav\n', '6. SÄKERHETSKRAV'],
  ])('%s', (_, text, heading) => {
    const after = intoHeading(text, heading);
    const written = after.text('krav.md');
    expect(after.judged.coverage.every(({status}) => status !== 'missing')).toBe(true);
    expect(withoutSection(written)).toBe(text);
    expect(after.clean().text('krav.md')).toBe(text);
    const again = into(after, {heading});
    expect(typeof again === 'string' ? again : again.text('krav.md')).toBe(written);
    const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    expect(written.replaceAll(lineBreak, '')).not.toMatch(/[\r\n]/);
  });

  test('headings that the tool wrote are not those of the document', () => {
    const first = intoHeading('###### Krav\n\nText.\n\n###### Nästa\n', 'Krav');
    expect(first.text('krav.md')).toMatch(
      /¤\n###### Nästa/.source.startsWith('¤') ? /klausul:end -->\n\n###### Nästa/ : /x/,
    );
    const again = into(first, {heading: 'Krav'});
    expect(typeof again === 'string' ? again : again.texts).toEqual(first.texts);
  });

  test('in a document that Prettier has formatted, what is written is as Prettier would write it', async () => {
    for (const text of ['# Krav\n', '# Krav\n\nText.\n', '# Krav\n\n- a\n- b\n', '# Krav\n\nText.\n\n# Nästa\n']) {
      const written = intoHeading(text, 'Krav').text('krav.md');
      expect(await format(written, {parser: 'markdown'})).toBe(written);
    }
  });

  test('a section that a person marked there is not the tool’s', () => {
    const marked = '# Krav\n\n<!-- klausul:begin placement=award -->\n\n<!-- klausul:end -->\n';
    const after = intoHeading(marked, 'Krav');
    expect(after.judged.documents[0]?.sections.map(({begin}) => begin.attributes.has('made'))).toEqual([false, true]);
    expect(after.judged.coverage.map(({status}) => status)).not.toContain('missing');
  });

  test('the section gets the placement that the procurement gives the document, once', () => {
    const named = `${yaml}placements: { specification: krav.md }\n`;
    const after = intoHeading('# Krav\n\n## Ska\n\n## Mer\n', 'Ska', named);
    expect(after.text('krav.md')).toContain('<!-- klausul:begin made placement=specification -->');
    const more = into(after, {heading: 'Mer'});
    expect(typeof more === 'string' ? more : more.texts).toEqual(after.texts);
  });

  test.each([
    [
      'a heading that is not there',
      '# Krav\n',
      'Kraven',
      'The heading “Kraven” is not in the document. Did you mean “Krav”?',
    ],
    [
      'no headings at all',
      'Text.\n',
      'Krav',
      'The document has no headings. Place the cursor where the clauses are to stand and run “Insert security requirements” in the editor, or write two lines there: <!-- klausul:begin --> and <!-- klausul:end -->. Then run generate without --into.',
    ],
    [
      'a heading in code',
      '```\n# Krav\n```\n\n# Annat\n',
      'Krav',
      'The heading “Krav” is not in the document. It has among others “Annat”.',
    ],
    [
      'a heading that stands twice',
      '# Krav\n\n# krav\n',
      'Krav',
      'The heading “Krav” stands in several places (lines 1 and 3). Give one of them a name of its own, or mark a section in the document.',
    ],
    ['code that never ends', '# Krav\n\n```\nkod\n', 'Krav', /^No clauses can be inserted here/],
    ['a comment that never ends', '# Krav\n\n<!-- kommentar\n', 'Krav', /^No clauses can be inserted here/],
    ['an HTML element right at the end', '# Krav\n\n<div>', 'Krav', /^No clauses can be inserted here/],
    [
      'a heading inside a section',
      '# A\n\n<!-- klausul:begin placement=award -->\n\n## Krav\n\n## Mer\n\n<!-- klausul:end -->\n',
      'Krav',
      /^No clauses can be inserted here/,
    ],
  ])('%s is refused', (_, text, heading, reason) => {
    const refused = into(judgeText({yaml, documents: text}), {heading});
    if (typeof reason === 'string') expect(refused).toBe(reason);
    else expect(refused).toMatch(reason);
  });

  test('a document of another procurement is refused', () => {
    expect(into(judgeText({yaml, documents: '# Krav\n'}), {heading: 'Krav'}, 'annan.md')).toBe(
      'The document “annan.md” does not belong to the procurement.',
    );
  });

  test('a single file that is its own procurement gets its section and its release in one go', () => {
    const text = `---\nklausul:\n${yaml.trimEnd().replace(/^/gm, '  ')}\n---\n\n# Krav\n\nText.\n`;
    const reading = judgeText({documents: {'lan.md': text}});
    const after = into(reading, {heading: 'Krav'}, 'lan.md');
    if (typeof after === 'string') throw new Error(after);
    expect(after.text('lan.md')).toContain('# klausul generate');
    expect(after.judged.coverage.every(({status}) => status !== 'missing')).toBe(true);
    expect(after.clean().text('lan.md')).toBe(text);
  });

  test('clauses for other documents are written there in the same go', () => {
    const documents = {
      'a.md': '# A\n\n<!-- klausul:begin placement=contract -->\n\n<!-- klausul:end -->\n',
      'krav.md': '# Krav\n',
    };
    const after = into(judgeText({yaml, documents}), {heading: 'Krav'});
    if (typeof after === 'string') throw new Error(after);
    expect(after.clauses('LIS-01')[0]?.file).toBe('a.md');
    expect(after.clauses('AUT-01')[0]?.file).toBe('krav.md');
    expect(after.clean().texts).toEqual(judgeText({yaml, documents}).texts);
  });
});

describe('“placements” decides, never the order in which sections are made', () => {
  const level2 = yaml
    .replace('K: 1, R: 1, T: 1', 'K: 2, R: 2, T: 2')
    .replace('[saas]', '[saas]\nflags: [personal-data, processor]');
  const run = (reading: Reading, file: string, heading = 'Krav') => {
    const after = into(reading, {heading}, file);
    if (typeof after === 'string') throw new Error(after);
    return after;
  };
  const permutations = <Item>(items: readonly Item[]): Item[][] =>
    items.length < 2
      ? [[...items]]
      : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));

  test.each([
    ['two files', 'specification: a.md, contract: b.md, processor: b.md', ['a.md', 'b.md']],
    [
      'a file for each placement',
      'qualification: a.md, specification: b.md, contract: c.md, processor: d.md',
      ['a.md', 'b.md', 'c.md', 'd.md'],
    ],
    [
      'a file named twice',
      'specification: a.md, contract: b.md, processor: b.md, qualification: c.md',
      ['a.md', 'b.md', 'c.md'],
    ],
    ['a file that is not named', 'specification: a.md, qualification: b.md', ['a.md', 'b.md', 'övrigt.md']],
    [
      'the same file again and again',
      'specification: a.md, contract: b.md, processor: b.md',
      ['a.md', 'b.md', 'a.md', 'b.md'],
    ],
  ])('%s: every order gives the same documents', (_, placements, files) => {
    const documents = Object.fromEntries(files.map((file) => [file, '# Krav\n\nText.\n']));
    const before = judgeText({yaml: `${level2}placements: { ${placements} }\n`, documents});
    const orders = permutations(files).map((order) => order.reduce((reading, file) => run(reading, file), before));
    for (const after of orders) {
      expect(after.texts).toEqual(orders[0]?.texts);
      expect(after.clean().texts).toEqual(before.texts);
    }
    expect(orders[0]?.judged.coverage.map(({status}) => status)).not.toContain('missing');
    expect(orders[0]?.findings('clause/misplaced')).toEqual([]);
  });

  test('a document named for two placements gets a section for each, and only those', () => {
    const documents = {'avtal.md': '# Krav', 'krav.md': '# Krav\n'};
    const before = judgeText({
      yaml: `${level2}placements: { specification: krav.md, contract: avtal.md, processor: avtal.md }\n`,
      documents,
    });
    const after = run(before, 'avtal.md');
    expect(after.judged.documents[0]?.sections.map(({placement}) => placement)).toEqual(['contract', 'processor']);
    expect(after.judged.clauses.map(({placement}) => placement)).not.toContain('specification');
    expect(after.clauses('AUT-01')).toEqual([]);
    expect(after.clean().texts).toEqual(before.texts);
  });

  test('with nothing left for a document nothing is written there, and it says so', () => {
    const documents = {'a.md': '# Krav\n\n# Mer\n', 'b.md': '# Krav\n'};
    const reason = (reading: Reading, file: string, heading: string) => {
      const made = generateInto(reading.judged, file, {heading}, options);
      return 'refused' in made ? made.refused.sv : [made.generation.edits.length, made.noSection?.sv];
    };
    const named = judgeText({yaml: `${level2}placements: { specification: a.md, contract: b.md }\n`, documents});
    const first = run(named, 'a.md');
    expect(reason(first, 'a.md', 'Mer')).toEqual([
      0,
      'a.md får inget nytt avsnitt: de krav som placements ger det har redan ett.',
    ]);
    const bare = judgeText({yaml: level2, documents: {...documents, 'bar.md': 'Ingen rubrik.\n'}});
    expect(reason(run(bare, 'a.md'), 'bar.md', 'X')).toEqual([0, 'bar.md får inget avsnitt: inget krav saknar plats.']);
    const open = run(judgeText({yaml: level2, documents}), 'a.md');
    expect(reason(open, 'b.md', 'Krav')).toEqual([0, 'b.md får inget avsnitt: inget krav saknar plats.']);
    const third = judgeText({
      yaml: `${level2}placements: { specification: a.md, contract: a.md, processor: a.md }\n`,
      documents,
    });
    expect(reason(third, 'b.md', 'Krav')).toEqual([
      0,
      'b.md får inget avsnitt: de krav som saknar plats hör enligt placements hemma i a.md.',
    ]);
  });

  test('the advice for what has no place works when it is followed', () => {
    const documents = {'a.md': '# Krav\n\n# Avtal\n'};
    const named = judgeText({yaml: `${level2}placements: { specification: a.md }\n`, documents});
    const first = run(named, 'a.md');
    const advice = first.messages('document/no-place', 'sv').find((message) => message.includes('contract'));
    expect(advice).toContain('skriv ”contract: FIL” där och kör generate --into FIL --heading RUBRIK');
    const followed = first.edit('klausul.yaml', (text) =>
      text.replace('specification: a.md', 'specification: a.md, contract: a.md'),
    );
    const second = run(followed, 'a.md', 'Avtal');
    expect(second.clauses('LIS-01')[0]?.section?.placement).toBe('contract');
    expect(second.messages('document/no-place').join()).not.toContain('contract');
    expect(second.clean().text('a.md')).toBe(documents['a.md']);
  });

  test('whatever is named and marked, following the advice ends with a place for every clause', () => {
    const files = ['a.md', 'b.md', 'c.md'];
    const names = ['qualification', 'specification', 'contract', 'processor'] as const;
    const file = fc.constantFrom(...files);
    const named = fc.record(
      {qualification: file, specification: file, contract: file, processor: file},
      {requiredKeys: []},
    );
    const marked = fc.array(fc.tuple(file, fc.constantFrom(...names, 'award', undefined)), {maxLength: 3});
    fc.assert(
      fc.property(named, marked, fc.nat(2), (placements, sections, other) => {
        const lines = Object.entries(placements).map(([placement, document]) => `  ${placement}: ${document}\n`);
        const marks = (document: string) =>
          sections.map(([own, placement]) => (own === document ? `${section(placement)}\n` : '')).join('');
        let reading = judgeText({
          yaml: `${level2}${lines.length > 0 ? `placements:\n${lines.join('')}` : ''}`,
          documents: Object.fromEntries(files.map((document) => [document, `# Krav\n\n${marks(document)}# Slut\n`])),
        }).generate();
        for (let step = 0; step < 12; step++) {
          const [message] = reading.messages('document/no-place', 'sv');
          if (message === undefined) break;
          const line = /skriv ”(\w+): FIL”/.exec(message)?.[1];
          const [, unclear] = /(\S+) ska ta flera slags krav/.exec(message) ?? [];
          const into = /--into (\S+) --heading/.exec(message)?.[1];
          if (line)
            reading = reading.edit('klausul.yaml', (text) =>
              text.replace('placements:\n', `placements:\n  ${line}: ${files[other]}\n`),
            );
          if (unclear !== undefined) {
            // What stands there already says what it is; a section for each is what is asked.
            const [begin = '', end = ''] = message.match(/<!-- klausul:(?:begin placement=\w+|end) -->/g) ?? [];
            reading = reading
              .edit(unclear, (text) => text.replace('# Slut', `${begin}\n\n${end}\n\n# Slut`))
              .generate();
          } else if (into !== undefined) {
            const target = into === 'FIL' ? (files[other] as string) : into;
            reading = run(reading, target);
          }
        }
        expect(reading.messages('document/no-place')).toEqual([]);
        expect(reading.judged.coverage.map(({status}) => status)).not.toContain('missing');
      }),
      {numRuns: 60, seed: 17},
    );
  });

  test('a heading matches whether its å is one character or two', () => {
    const text = '# Säkerhetskrav på tjänsten\n';
    const after = intoHeading(text.normalize('NFD'), 'Säkerhetskrav på tjänsten'.normalize('NFC'));
    expect(after.judged.clauses.length).toBeGreaterThan(10);
  });
});

/** An empty section that a person marked. */
function section(placement: string | undefined): string {
  return `<!-- klausul:begin${placement ? ` placement=${placement}` : ''} -->\n\n<!-- klausul:end -->\n`;
}

/** The document without the tool's section and what it holds. */
function withoutSection(text: string): string {
  const {sections} = readDocument('krav.md', text);
  const [section] = sections;
  if (!section) return text;
  const made = section.begin.attributes.get('made');
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const empty = (at: number) => (text.startsWith(lineBreak, at) ? at + lineBreak.length : at);
  const start = made === 'newline' ? section.begin.start - lineBreak.length : section.begin.start;
  return text.slice(0, start) + text.slice(empty(section.end.after));
}

describe('at a place in the text', () => {
  const text = `---
title: Bilaga
---

# Krav

Ett stycke
över två rader.

- ett
- två

  mer om två

| a | b |
| - | - |
| c | d |

> ett citat
> i två rader

\`\`\`
kod

mer kod
\`\`\`

    indragen kod

    mer indragen kod

<!-- en
kommentar -->

<!-- klausul:begin placement=award -->

<!-- klausul:end -->

Slut.
`;
  const at = (words: string) => text.indexOf(words);

  test.each([
    ['on the empty line under a heading', at('# Krav') + '# Krav\n'.length],
    ['at the beginning of a paragraph', at('Ett stycke')],
    ['in the middle of its first line', at('Ett stycke') + 5],
    ['on the empty line between paragraph and list', at('- ett') - 1],
    ['before a list', at('- ett')],
    ['before a table', at('| a')],
    ['before a quotation', at('> ett')],
    ['before code', at('```')],
    ['before indented code', at('    indragen')],
    ['before a comment', at('<!-- en')],
    ['on a heading', at('Krav')],
    ['before the last paragraph', at('Slut.')],
    ['at the end', text.length],
  ])('%s', (_, offset) => {
    const reading = judgeText({yaml, documents: text});
    const after = into(reading, {offset});
    if (typeof after === 'string') throw new Error(after);
    expect(after.judged.coverage.every(({status}) => status !== 'missing')).toBe(true);
    expect(after.clean().text('krav.md')).toBe(text);
    // What people wrote means what it meant.
    expect(blocks(after.text('krav.md'))).toEqual(blocks(text));
  });

  test.each([
    ['in front matter', at('title')],
    ['in the middle of a paragraph', at('över två')],
    ['between two items', at('- två')],
    ['inside an item', at('  mer om')],
    ['on the empty line inside an item', at('  mer om') - 1],
    ['in a table', at('| c')],
    ['under the head of a table', at('| - | - |')],
    ['in a quotation', at('> i två')],
    ['in code', at('mer kod')],
    ['on an empty line in code', at('mer kod') - 1],
    ['at the end of code', at('mer kod') + 'mer kod\n'.length],
    ['inside indented code', at('    mer indragen')],
    ['in a comment', at('kommentar -->')],
    ['inside a section', at('<!-- klausul:end')],
  ])('%s is refused', (_, offset) => {
    const reading = judgeText({yaml, documents: text});
    expect(into(reading, {offset})).toMatch(/^No clauses can be inserted here/);
  });

  test('on an empty line the empty lines around stay as Prettier has them', async () => {
    const own = '# Krav\n\nEtt.\n\nTvå.\n';
    const after = into(judgeText({yaml, documents: own}), {offset: own.indexOf('\n\nTvå') + 1});
    if (typeof after === 'string') throw new Error(after);
    expect(await format(after.text('krav.md'), {parser: 'markdown'})).toBe(after.text('krav.md'));
  });

  test('between the two characters of a line break counts as before it', () => {
    const crlf = '# Krav\r\n\r\nText.\r\n';
    const after = into(judgeText({yaml, documents: crlf}), {offset: crlf.indexOf('\n\r\nText') + 2});
    if (typeof after === 'string') throw new Error(after);
    expect(after.text('krav.md').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.clean().text('krav.md')).toBe(crlf);
  });

  test.each(['', '\n', '\n\n', ' ', 'Text'])('in the document %j', (documents) => {
    const after = into(judgeText({yaml, documents}), {offset: 0});
    if (typeof after === 'string') throw new Error(after);
    expect(after.judged.clauses.length).toBeGreaterThan(10);
    expect(after.clean().text('krav.md')).toBe(documents);
  });
});

/** The blocks that people wrote, as the parser of remark sees them. */
function blocks(text: string): unknown[] {
  const own = outsideBlocks('krav.md', text).replace(
    /<!-- klausul:begin made.*? -->[\s\S]*?<!-- klausul:end -->\n*/,
    '<!-- ¤ -->\n\n',
  );
  const tree = fromMarkdown(own, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  const plain = (node: object): unknown =>
    Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => key !== 'position')
        .map(([key, value]) => [
          key,
          Array.isArray(value)
            ? value.map((one) => (typeof one === 'object' && one !== null ? plain(one) : one))
            : value,
        ]),
    );
  return tree.children.map(plain).filter((node) => !JSON.stringify(node).includes('¤'));
}
