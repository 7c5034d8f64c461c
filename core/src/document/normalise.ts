import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/**
 * The text of a clause without what an editor or a formatter may change and a reader does not see: line ends, wraps,
 * runs of blanks, composed or decomposed letters, no-break spaces, soft hyphens, typographic quotation marks, the
 * characters of bullets and emphasis. Blocks stay apart, one a line; code stays as it is.
 */
export function normalise(text: string): string {
  const blocks: string[] = [];
  /** The paragraph or list item that a following line would go on; undefined after a blank line. */
  let open: string | undefined;
  let fence: {readonly mark: string; readonly lines: string[]} | undefined;

  const close = () => {
    if (open !== undefined) blocks.push(open);
    open = undefined;
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (fence) {
      fence.lines.push(line);
      if (closes(line, fence.mark)) {
        blocks.push(fence.lines.join('\u0001'));
        fence = undefined;
      }
      continue;
    }
    const opened = /^ {0,3}(`{3,}|~{3,})/.exec(line);
    if (opened?.[1]) {
      close();
      fence = {mark: opened[1], lines: [line]};
      continue;
    }
    if (/^[ \t]*$/.test(line)) {
      close();
      continue;
    }
    if (open === undefined && /^(?: {4}| {0,3}\t)/.test(line)) {
      blocks.push(`code ${line}`);
      continue;
    }
    const content = fold(line);
    const item = /^(?:[-+_] |(\d{1,9})[.)] )/.exec(content);
    if (item && (open === undefined || item[1] === undefined || item[1] === '1' || isItem(open))) {
      close();
      open = item[1] === undefined ? `- ${content.slice(2)}` : `${item[1]}. ${content.slice(item[0].length)}`;
    } else if (/^(?:#{1,6}(?: |$)|>)/.test(content)) {
      close();
      blocks.push(content);
    } else if (open !== undefined && /^(?:=+|-+)$/.test(content)) {
      blocks.push(`heading ${open}`);
      open = undefined;
    } else {
      open = open === undefined ? content : `${open} ${content}`;
    }
  }
  close();
  if (fence) blocks.push(fence.lines.join('\u0001'));
  return blocks.join('\n');
}

/** The fingerprint of a clause's text: algorithm 1, the first 12 hexadecimal digits of SHA-256 of the normalised text. */
export function fingerprint(text: string): string {
  return `1:${bytesToHex(sha256(utf8ToBytes(normalise(text)))).slice(0, 12)}`;
}

function isItem(block: string): boolean {
  return /^(?:- |\d{1,9}\. )/.test(block);
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
