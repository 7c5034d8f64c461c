import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/**
 * The text of a clause without what an editor or a formatter may change and a reader does not see: line ends, wraps,
 * runs of blanks, composed or decomposed letters, no-break spaces, soft hyphens, typographic quotation marks, the
 * characters of bullets and emphasis, the width of indentation. Blocks stay apart, one a line, and code stays as it is.
 * No block's own text begins with a blank, so blanks tell how deep in lists it stands, and an odd one that it is an item.
 */
export function normalise(text: string): string {
  const blocks: string[] = [];
  /** The paragraph or list item that a following line would go on; undefined after a blank line. */
  let open: string | undefined;
  let openIsItem = false;
  /** The columns where the contents of the list items begin that a line may belong to. */
  const items: number[] = [];
  let fence: {readonly mark: string; readonly column: number; readonly lines: string[]} | undefined;

  const close = () => {
    if (open !== undefined) blocks.push(open);
    open = undefined;
  };
  /** Ends the items that a line at this depth does not belong to, and says how deep it stands. */
  const at = (depth: number) => {
    close();
    items.length = depth;
    return '  '.repeat(depth);
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (fence) {
      fence.lines.push(withoutIndent(line, fence.column));
      if (closes(line, fence.mark)) {
        blocks.push(fence.lines.join('\u0001'));
        fence = undefined;
      }
      continue;
    }
    const written = line.replace(/^[ \t]+/, '');
    if (written === '') {
      close();
      continue;
    }
    const indent = written.length === line.length ? 0 : columnsOf(line.slice(0, -written.length));
    const depth = items.findLastIndex((column) => indent >= column) + 1;
    const column = items[depth - 1] ?? 0;
    if (indent - column >= 4) {
      if (open === undefined) blocks.push(`${at(depth)}code ${' '.repeat(indent - column)}${written}`);
      else open += ` ${fold(written)}`;
      continue;
    }
    const mark = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
    const content = fold(written);
    if (content === '') continue; // a no-break space or soft hyphen alone
    if (mark) {
      fence = {mark, column, lines: [at(depth) + written]};
    } else if (open !== undefined && depth === items.length && /^(?:=+|-+)[ \t]*$/.test(written)) {
      open = open.replace(/^ */, (blanks) => `${blanks}${written[0] === '=' ? '#' : '##'} `);
      close();
    } else if (/^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(written)) {
      blocks.push(`${at(depth)} break`);
    } else if (startsItem(written, open !== undefined && (!openIsItem || depth === items.length))) {
      const bullet = /^(?:[-*+]|\d+[.)])/.exec(written)?.[0] ?? '';
      const rest = written.slice(bullet.length).replace(/^[ \t]+/, '');
      const start = indent + bullet.length;
      const gap = columnsOf(line.slice(0, line.length - rest.length)) - start;
      const item = `${at(depth)} ${bullet.length === 1 ? '-' : bullet.replace(')', '.')}`;
      items.push(start + (rest === '' || gap > 4 ? 1 : gap));
      openIsItem = true;
      if (rest === '') blocks.push(item);
      else open = gap > 4 ? `${item} code ${rest}` : `${item} ${fold(rest)}`;
    } else if (/^(?:#{1,6}(?:[ \t]|$)|>)/.test(written)) {
      blocks.push(at(depth) + content);
    } else if (open !== undefined) {
      open += ` ${content}`;
    } else {
      open = at(depth) + content;
      openIsItem = false;
    }
  }
  close();
  if (fence) blocks.push(fence.lines.join('\u0001'));
  return blocks.join('\n');
}

/** The fingerprint of a clause's text: algorithm 1, the first 12 hexadecimal digits of SHA-256 of the normalised text. */
export function fingerprint(text: string): string {
  return fingerprintOf(normalise(text));
}

export function fingerprintOf(normalised: string): string {
  return `1:${bytesToHex(sha256(utf8ToBytes(normalised))).slice(0, 12)}`;
}

/** Whether a line starts a list item. Only one with content can interrupt a paragraph, and of the numbers only one. */
function startsItem(line: string, interrupts: boolean): boolean {
  return (interrupts ? /^(?:[-*+]|1[.)])[ \t]+[^ \t]/ : /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/).test(line);
}

/** The width of white space, a tab going to the next multiple of four. */
function columnsOf(whiteSpace: string): number {
  let columns = 0;
  for (const character of whiteSpace) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** A line of code in a list item, without the indentation that makes it part of the item. */
function withoutIndent(line: string, column: number): string {
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(column, blanks));
}

function closes(line: string, mark: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= mark.length && trimmed.split('').every((character) => character === mark[0]);
}

/** One line's content with everything folded that a reader does not see. */
function fold(line: string): string {
  const plain = /^[\x20-\x29\x2b-\x7eåäöÅÄÖé–]*$/.test(line) ? line : foldCharacters(line);
  return plain.replace(/[ \t]+/g, ' ').trim();
}

function foldCharacters(line: string): string {
  return line
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\*/g, '_');
}
