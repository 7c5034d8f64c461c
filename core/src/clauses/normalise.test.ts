import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {format, type Options} from 'prettier';
import {describe, expect, test} from 'vitest';
import {fingerprint, normalise} from './normalise.ts';

/** A clause as the catalogue writes it. */
const clause = `**AUT-01 Flerfaktorsautentisering** (ska-krav)

Tjänsten ska vid all inloggning kräva minst två faktorer av olika slag, såsom FIDO2 eller likvärdig, och högst 8 timmar efter beställarens ”begäran” – inte senare – spärra kontot enligt GDPR artikel 32.1.

_Syfte:_ Ett stulet lösenord räcker inte. _Uppfylls senast:_ vid driftsättning. _Bevis:_ protokoll från leveranskontrollen.`;

describe('what a reader does not see', () => {
  test.each([
    ['CRLF', clause.replaceAll('\n', '\r\n')],
    ['lone CR', clause.replaceAll('\n', '\r')],
    ['decomposed letters', clause.normalize('NFD')],
    ['a no-break space in a number', clause.replace('8 timmar', '8\u00a0timmar')],
    ['a narrow no-break space', clause.replace('8 timmar', '8\u202ftimmar')],
    ['no-break spaces everywhere', clause.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
    ['soft hyphens', clause.replace('inloggning', 'in\u00adlogg\u00adning')],
    ['straight quotation marks', clause.replace(/”/g, '"')],
    ['English quotation marks', clause.replace('”begäran”', '“begäran”')],
    ['guillemets', clause.replace('”begäran”', '«begäran»')],
    ['asterisks for emphasis', clause.replaceAll('_', '*')],
    ['underscores for strong', clause.replaceAll('**', '__')],
    ['a wrap in the middle', clause.replace('minst två', 'minst\ntvå')],
    ['a wrap with indentation', clause.replace('minst två', 'minst\n    två')],
    ['runs of blanks', clause.replace('minst två', 'minst \t  två')],
    ['blanks at line ends', clause.replaceAll('\n', '  \n')],
    ['many empty lines', clause.replaceAll('\n\n', '\n \n\t\n\n')],
    ['up to three blanks before a paragraph', clause.replace('Tjänsten ska', '   Tjänsten ska')],
    ['a line of only a no-break space', clause.replace('\n\n_Syfte', '\n\n\u00a0\n\n_Syfte')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(clause);
    expect(normalise(text)).toBe(normalise(clause));
    expect(fingerprint(text)).toBe(fingerprint(clause));
  });

  test('bullets, the numbers’ punctuation and the width of indentation', () => {
    const list = '- ett\n- två\n\n1. ett\n2. två\n   - djupt\n\n   fortsatt\n';
    expect(normalise('* ett\n* två\n\n1) ett\n2) två\n    + djupt\n\n    fortsatt')).toBe(normalise(list));
    expect(normalise('-\tett\n-\ttvå\n\n1.  ett\n2.  två\n    -   djupt\n\n    fortsatt')).toBe(normalise(list));
  });

  test('the indentation that makes code part of a list item, and blanks before what follows a list', () => {
    expect(normalise('-   ett\n\n    ```\n    två\n      tre\n    ```')).toBe(
      normalise('- ett\n\n  ```\n  två\n    tre\n  ```'),
    );
    expect(normalise('- ett\n\ntvå\n\n  tre')).toBe(normalise('- ett\n\ntvå\n\ntre'));
  });

  test('the way a heading is marked', () => {
    expect(normalise('Rubrik\n===\n\nText\n---')).toBe(normalise('# Rubrik\n\n## Text'));
  });
});

describe('what a reader sees', () => {
  test.each([
    ['“ska” made “bör”', clause.replace(' ska ', ' bör ')],
    ['a lost “inte”', clause.replace(' inte senare', ' senare')],
    ['another number', clause.replace('8 timmar', '24 timmar')],
    ['a lost decimal', clause.replace('32.1', '32')],
    ['“eller likvärdig” gone', clause.replace(' eller likvärdig', '')],
    ['an upper-case letter', clause.replace('inloggning', 'Inloggning')],
    ['another dash', clause.replace('– inte', '- inte')],
    ['a word more', clause.replace('kräva', 'normalt kräva')],
    ['a paragraph boundary gone', clause.replace('\n\n_Syfte', '\n_Syfte')],
    ['a paragraph boundary more', clause.replace(' och högst', '\n\noch högst')],
    ['a paragraph gone', clause.slice(0, clause.indexOf('\n\n_Syfte'))],
    ['two paragraphs in another order', clause.split('\n\n').reverse().join('\n\n')],
    ['the demand made code by indentation', clause.replace('\nTjänsten', '\n    Tjänsten')],
    ['the demand made code by a tab', clause.replace('\nTjänsten', '\n\tTjänsten')],
    ['the demand in a fence', clause.replace(/\n(Tjänsten.*)/, '\n```\n$1\n```')],
    ['the demand in a code span', clause.replace('Tjänsten ska', '`Tjänsten ska`')],
    ['the demand made a heading by #', clause.replace('\nTjänsten', '\n# Tjänsten')],
    ['the demand made a heading by underline', clause.replace('32.1.\n', '32.1.\n===\n')],
    ['the demand made a heading by dashes', clause.replace('32.1.\n', '32.1.\n---\n')],
    ['the demand quoted', clause.replace('\nTjänsten', '\n> Tjänsten')],
    ['the demand made a list item', clause.replace('\nTjänsten', '\n- Tjänsten')],
    ['the demand made a numbered item', clause.replace('\nTjänsten', '\n1. Tjänsten')],
    ['the demand struck through', clause.replace(/\n(Tjänsten.*)/, '\n~~$1~~')],
    ['one word struck through', clause.replace('ska', '~ska~')],
    ['the demand in a comment', clause.replace(/\n(Tjänsten.*)/, '\n<!-- $1 -->')],
    ['the demand in a hidden element', clause.replace(/\n(Tjänsten.*)/, '\n<div hidden>\n$1\n</div>')],
    ['a condition added in HTML', clause.replace('ska', '<b>ska</b>')],
    ['a footnote added', `${clause}\n\n[^1]: Gäller inte molntjänster.`],
    ['a link definition added', `${clause}\n\n[x]: https://example.se`],
    ['a hidden letter', clause.replace('ska', 's\u200bka')],
    ['a letter that looks alike', clause.replace('ska', 'sk\u0430')],
    ['letters crossed out by combining characters', clause.replace('ska', 's\u0336k\u0336a\u0336')],
    ['the direction of reading turned', clause.replace('ska', '\u202eska')],
    ['an entity for a letter', clause.replace('ska', 's&#107;a')],
    ['emphasis taken away', clause.replaceAll('_', '')],
    ['a thematic break between', clause.replace('\n\n_Syfte', '\n\n***\n\n_Syfte')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(clause);
    expect(normalise(text)).not.toBe(normalise(clause));
    expect(fingerprint(text)).not.toBe(fingerprint(clause));
  });

  test('the boundaries and the depth of list items', () => {
    const forms = [
      '- ett\n- två',
      '- ett två',
      '- ett\n  - två',
      '- ett\n\n  två',
      '- ett\n\ntvå',
      'ett\n\ntvå',
      '1. ett\n2. två',
      '1. ett\n3. två',
      '-\nett',
      '- \u00a0\nett',
      '-     ett',
      '- ett\n\n      två',
      '-\u00a0ett\n-\u00a0två',
      '\\- ett\n\\- två',
      '- ett\n  ***',
      '- # ett',
      '- ett\n\n  > två',
      '- ett\n\n  ```\n  två\n  ```',
      '```\nett\n```\ntvå',
      '```\nett två\n```',
      '```\nett\ntvå\n```',
      '    ett\n\ntvå',
    ].map(normalise);
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('a paragraph that begins like a list item is none', () => {
    expect(normalise('_ a')).not.toBe(normalise('* a'));
    expect(normalise('text\n2. a')).toBe(normalise('text 2. a'));
    expect(normalise('text\n1. a')).not.toBe(normalise('text 1. a'));
  });

  test('code keeps its blanks, its quotation marks and its asterisks', () => {
    expect(normalise('```\na  *b* ”c”\n```')).not.toBe(normalise('```\na *b* ”c”\n```'));
    expect(normalise('```\n*b*\n```')).not.toBe(normalise('```\n_b_\n```'));
    expect(normalise('    a  b')).not.toBe(normalise('    a b'));
  });
});

const words = fc.constantFrom(
  'leverantören',
  'ska',
  'inte',
  'lösningen',
  '12',
  '99,5 %',
  'timmar',
  '**AUT-01**',
  '_Syfte:_',
  '”citat”',
  'e-legitimation',
  '(EU)',
  'nr',
  '910/2014,',
  '`kod`',
  'åtkomst',
);
const paragraphs = fc.array(words, {minLength: 3, maxLength: 16}).map((parts) => ['Text', ...parts].join(' '));
const lists = fc
  .tuple(fc.constantFrom('-', '1.'), fc.array(paragraphs, {minLength: 1, maxLength: 3}))
  .map(([mark, items]) => items.map((item, index) => `${mark === '-' ? '-' : `${index + 1}.`} ${item}`).join('\n'));
/** Bodies of one to five paragraphs, with a list between them at times. */
const bodies = fc
  .tuple(
    paragraphs,
    fc.array(fc.oneof({weight: 3, arbitrary: paragraphs}, {weight: 1, arbitrary: lists.chain(withTail)}), {
      maxLength: 3,
    }),
  )
  .map(([first, rest]) => [first, ...rest].join('\n\n'));

/** Two lists in a row would be one. */
function withTail(list: string) {
  return paragraphs.map((tail) => `${list}\n\n${tail}`);
}

describe('over many texts', () => {
  const formatters: readonly Options[] = [
    {},
    {proseWrap: 'always', printWidth: 40},
    {proseWrap: 'never'},
    {proseWrap: 'always', printWidth: 60, tabWidth: 4},
    {proseWrap: 'always', printWidth: 80, useTabs: true},
    {endOfLine: 'crlf', singleQuote: true},
  ];

  test('Prettier, however it is set, changes nothing that counts', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom(...formatters), async (body, options) => {
        const formatted = await format(body, {parser: 'markdown', ...options});
        expect(normalise(formatted)).toBe(normalise(body));
      }),
      {numRuns: 120, seed: 6},
    );
  });

  test('re-wrapping at any width changes nothing that counts', () => {
    fc.assert(
      fc.property(
        fc.array(paragraphs, {minLength: 1, maxLength: 4}),
        fc.integer({min: 10, max: 120}),
        (parts, width) => {
          const wrapped = parts.map((part) => wrap(part, width)).join('\n\n\n');
          expect(normalise(wrapped)).toBe(normalise(parts.join('\n\n')));
        },
      ),
      {numRuns: 300, seed: 7},
    );
  });

  test('a word changed, left out, doubled or moved always counts', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), fc.constantFrom('change', 'delete', 'double', 'swap'), (body, place, how) => {
        const parts = body.split(/(\s+)/);
        const index = 2 * (place % Math.ceil(parts.length / 2));
        const next = parts[index + 2];
        if (how === 'change') parts[index] = `${parts[index]}s`;
        else if (how === 'delete') parts[index] = '';
        else if (how === 'double') parts[index] = `${parts[index]} ${parts[index]}`;
        else if (next === undefined || next === parts[index]) return;
        else [parts[index], parts[index + 2]] = [next, parts[index] as string];
        expect(normalise(parts.join(''))).not.toBe(normalise(body));
      }),
      {numRuns: 1000, seed: 8},
    );
  });

  test('what the reference parser reads as something else has another form', () => {
    fc.assert(
      fc.property(bodies, changes, changes, fc.nat(), fc.nat(), (body, one, other, place, otherPlace) => {
        const changed = changeLine(changeLine(body, one, place), other, otherPlace);
        if (normalise(changed) === normalise(body)) expect(reading(changed)).toBe(reading(body));
      }),
      {numRuns: 1500, seed: 9},
    );
  });

  test('it never throws, and the normal form of hostile text is found in time that grows with its length', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (text) => {
        fingerprint(text);
      }),
      {numRuns: 500, seed: 10},
    );
    for (const text of [
      `a${'\n2) x'.repeat(100_000)}`,
      '- '.repeat(100_000),
      '>'.repeat(200_000),
      '*'.repeat(200_000),
      '\t'.repeat(200_000),
      `a${' '.repeat(200_000)}b`,
      `\`\`\`\n${'`'.repeat(200_000)}x`,
      `a\n${'-'.repeat(200_000)}x`,
      '\u00a0'.repeat(200_000),
    ]) {
      const start = performance.now();
      normalise(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= width || /^\d+[.)]?$/.test(word)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

/** What people and programs do to a line. */
const changes = fc.constantFrom<(line: string) => string>(
  (line) => line,
  (line) => `    ${line}`,
  (line) => `  ${line}`,
  (line) => `\t${line}`,
  (line) => `> ${line}`,
  (line) => `- ${line}`,
  (line) => `1. ${line}`,
  (line) => `2. ${line}`,
  (line) => `# ${line}`,
  (line) => `_ ${line}`,
  (line) => `\\${line}`,
  (line) => `${line}\n===`,
  (line) => `${line}\n---`,
  (line) => `${line}\n***`,
  (line) => `${line}\n`,
  (line) => `\n${line}`,
  (line) => `<!-- ${line} -->`,
  (line) => `~~${line}~~`,
  (line) => `\`\`\`\n${line}\n\`\`\``,
  (line) => `| a |\n| - |\n${line}`,
  (line) => `[a]: ${line}`,
  (line) => line.replace('ska', 'bör'),
  (line) => line.replace(' inte', ''),
  (line) => line.replace(' ', '\n'),
  (line) => line.replace(' ', '  \n'),
  (line) => line.replace(' ', '\n\n'),
  (line) => line.replace(' ', '\n    '),
  (line) => line.replace(' ', '\n\n    '),
  (line) => line.replace(' ', '\n> '),
  (line) => line.replace(' ', '\n- '),
  (line) => line.replace(' ', '\n# '),
  (line) => line.replace(' ', '\u00a0'),
  (line) => line.replace(' ', '     '),
  (line) => line.replaceAll('**', '__'),
  () => '',
);

function changeLine(text: string, change: (line: string) => string, place: number): string {
  const lines = text.split('\n');
  const index = place % lines.length;
  lines[index] = change(lines[index] as string);
  return lines.join('\n');
}

/** What the parser of remark sees in a text, but for what a reader does not see. */
function reading(text: string): string {
  return read(fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}));
}

function read(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return invisible(node.value);
    case 'break':
      return ' ';
    case 'inlineCode':
      return `\`${invisible(node.value)}\``;
    case 'html':
      return `<html ${invisible(node.value)}>`;
    case 'code':
      return `<code ${node.value}>`;
    case 'paragraph':
      return `<p ${node.children.map(read).join('').replace(/ +/g, ' ').trim()}>`;
    case 'list':
      return `<list ${node.ordered} ${node.start} ${node.children.map(read).join('')}>`;
    default: {
      const children = 'children' in node ? node.children.map(read).join('') : '';
      return `<${node.type}${'depth' in node ? node.depth : ''} ${children}>`;
    }
  }
}

function invisible(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[“”]/g, '"');
}
