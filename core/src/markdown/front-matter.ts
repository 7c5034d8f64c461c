import type {Bilingual} from '../text/language.ts';
import {isOneSlip} from './near-marker.ts';

/** The YAML between the dashes at the start of a Markdown file, and where it begins. */
export interface FrontMatter {
  readonly text: string;
  readonly start: number;
}

/** The front matter of a Markdown text; undefined when it has none. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = /(?:^|\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/g;
  closing.lastIndex = start - 1;
  const end = closing.exec(text)?.index;
  return end === undefined ? undefined : {text: text.slice(start, Math.max(start, end)), start};
}

/** The beginning of a Markdown file that was meant as front matter with the key `klausul`, and is none. */
export interface BrokenFrontMatter {
  readonly fault: 'not-first' | 'not-opened' | 'not-closed' | 'dots' | 'key';
  /** The line to mend. */
  readonly start: number;
  readonly end: number;
  /** What was meant, as far as anyone can tell: asked whether it stops, never shown. */
  readonly meant: FrontMatter;
}

/** Whether a Markdown file is a procurement of its own: its front matter has the key `klausul`, or was meant to. */
export function describesProcurement(text: string): boolean {
  const matter = findFrontMatter(text);
  return (matter !== undefined && hasKey(matter)) || findBrokenFrontMatter(text, matter) !== undefined;
}

function hasKey({text}: FrontMatter): boolean {
  return /(?:^|[\r\n])["']?klausul["']?[ \t]*:/.test(text);
}

/** A file that holds more before the key is not meant as front matter; and as far as what was meant may reach. */
const mostLines = 100;
const longest = 50_000;

/** Front matter with the key `klausul` that cannot be read as such, and why; undefined when there is none. */
export function findBrokenFrontMatter(text: string, matter = findFrontMatter(text)): BrokenFrontMatter | undefined {
  if (matter && hasKey(matter)) return undefined;
  // Most documents begin with a heading: nothing else is looked at.
  if (!/^\s*(?:[-–—]{1,4}[ \t]*[\r\n]|["']?[A-Za-z][\w-]*["']?[ \t]*:)/.test(text)) return undefined;
  const lines = linesOf(text.slice(0, matter ? matter.start + matter.text.length : longest));
  const first = lines.findIndex(({written}) => written.trim() !== '');
  const opening = lines[first];
  if (!opening) return undefined;
  const hasDashes = /^[ \t]*[-–—]{1,4}[ \t]*$/.test(opening.written);
  const at = indexOfKey(lines, hasDashes ? first + 1 : first);
  const key = lines[at];
  if (!key) return undefined;
  const end = endOfMatter(lines, at);
  const last = lines[end];
  const matterEnd = matter ? matter.start + matter.text.length : text.length;
  const start = key.start;
  const meant = {text: text.slice(start, last?.start ?? matterEnd).replace(/^[ \t]*\S+?[ \t]*:/, 'klausul:'), start};
  const broken = (fault: BrokenFrontMatter['fault'], {start: from, written}: Line) => ({
    fault,
    start: from,
    end: from + written.length,
    meant,
  });
  if (matter) return broken('key', key);
  if (!hasDashes) return broken('not-opened', opening);
  if (first > 0 || !/^---[ \t]*$/.test(opening.written)) return broken('not-first', opening);
  return last && /^\.\.\.[ \t]*$/.test(last.written) ? broken('dots', last) : broken('not-closed', opening);
}

/** What to do about front matter that cannot be read. Nothing of what it says is told: it may concern national security. */
export const brokenFrontMatter: Readonly<Record<BrokenFrontMatter['fault'], Bilingual>> = {
  'not-first': {
    sv: 'Börja filen med raden --- längst till vänster. Utan den läses inte beskrivningen av upphandlingen.',
    en: 'Begin the file with the line --- at the left edge. Without it the description of the procurement is not read.',
  },
  'not-opened': {
    sv: 'Sätt raden --- före beskrivningen av upphandlingen och en efter. Utan dem läses den inte.',
    en: 'Put the line --- before the description of the procurement and one after it. Without them it is not read.',
  },
  'not-closed': {
    sv: 'Avsluta beskrivningen av upphandlingen med raden ---. Utan den läses den inte.',
    en: 'End the description of the procurement with the line ---. Without it it is not read.',
  },
  dots: {
    sv: 'Skriv --- i stället för punkterna. Beskrivningen av upphandlingen slutar med en sådan rad.',
    en: 'Write --- instead of the dots. The description of the procurement ends with such a line.',
  },
  key: {
    sv: 'Skriv klausul: längst till vänster, med små bokstäver. Annars läses inte beskrivningen av upphandlingen.',
    en: 'Write klausul: at the left edge, in small letters. Otherwise the description of the procurement is not read.',
  },
};

interface Line {
  readonly written: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const line = /([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  while (line.lastIndex < text.length) {
    const start = line.lastIndex;
    lines.push({written: line.exec(text)?.[1] ?? '', start});
  }
  return lines;
}

/** Where the key `klausul`, or nearly, stands among the first keys, with something below it; -1 when it does not. */
function indexOfKey(lines: readonly Line[], from: number): number {
  let isFirst = true;
  for (let index = from; index < Math.min(lines.length, from + mostLines); index++) {
    const written = lines[index]?.written ?? '';
    const [, indent = '', name, rest = ''] = /^([ \t]*)["']?([\w-]+)["']?[ \t]*:(?:[ \t]+(.*))?$/.exec(written) ?? [];
    const mayBe = name !== undefined && (indent === '' || isFirst);
    if (mayBe && isKey(name, rest, lines[index + 1]?.written ?? '')) return index;
    if (name !== undefined) isFirst = false;
    else if (!/^[ \t]*(?:$|#|- )|^[ \t]+\S/.test(written) || /^[ \t]*(?:---|\.\.\.)[ \t]*$/.test(written)) return -1;
  }
  return -1;
}

/** A key with a mapping, not a word before a colon; a misspelt one only with the first key of a procurement below it. */
function isKey(name: string, rest: string, below: string): boolean {
  const isRight = name.toLowerCase() === 'klausul';
  if (!isRight && !isOneSlip(name.toLowerCase(), 'klausul')) return false;
  if (rest.startsWith('{')) return isRight;
  if (!/^(?:#.*)?$/.test(rest)) return false;
  return isRight
    ? /^[ \t]+[\w-]+[ \t]*:/.test(below)
    : /^[ \t]+(?:format|name|language|scale|catalog)[ \t]*:/.test(below);
}

/** The first line behind the key that does not belong to front matter. */
function endOfMatter(lines: readonly Line[], key: number): number {
  let index = key + 1;
  while (
    index < lines.length &&
    /^(?:[ \t]*$|[ \t]+\S|#|["']?[\w-]+["']?[ \t]*:(?:[ \t]|$))/.test(lines[index]?.written ?? '')
  )
    index++;
  return index;
}
