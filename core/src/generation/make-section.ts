import type {Placement} from '../catalogue/catalog.ts';
import type {ProcurementDocument} from '../markdown/read-document.ts';
import {type Bilingual, listOf, nearest} from '../text/language.ts';
import type {Splice} from '../text/splice.ts';
import {lineEndingOf, sectionMarkers, withLineEnding} from './blocks.ts';

/** An insertion that makes an empty section, or why there can be none. */
export type MadeSection =
  | {readonly splice: Splice}
  /** The section is there already: it was made earlier. */
  | {readonly existing: true}
  | {readonly refused: Bilingual};

/** An empty section at the end of what stands under a heading, before the next heading of its own or a higher level. */
export function sectionUnderHeading(
  document: ProcurementDocument,
  heading: string,
  placement?: Placement,
): MadeSection {
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const wanted = plain(heading);
  const matching = headings.filter(({text}) => plain(text) === wanted);
  const own = matching[0];
  if (!own)
    return {
      refused: noSuchHeading(
        heading,
        headings.map(({text}) => text),
      ),
    };
  if (matching.length > 1) {
    const lines = matching.map(({line}) => String(line));
    return {
      refused: {
        sv: `Rubriken ”${heading}” finns på flera ställen (rad ${listOf(lines, 'sv')}). Ge en av dem ett eget namn, eller sätt ut ett avsnitt i dokumentet.`,
        en: `The heading “${heading}” stands in several places (lines ${listOf(lines, 'en')}). Give one of them a name of its own, or mark a section in the document.`,
      },
    };
  }
  const next = headings.find(({start, depth}) => start > own.start && depth <= own.depth);
  const end = next?.start ?? document.text.length;
  const existing = document.sections.some(
    ({begin}) => begin.attributes.has('made') && begin.start > own.start && begin.start <= end,
  );
  return existing ? {existing: true} : sectionAt(document, end, placement);
}

/**
 * An empty section at an offset: at the beginning of its line, behind the empty lines when it is one of those, or at the
 * end of the document, with a line break of its own when there is no empty line before it.
 */
export function sectionAt(document: ProcurementDocument, offset: number, placement?: Placement): MadeSection {
  const {text} = document;
  const at = placeAt(text, offset);
  if (!isBetweenBlocks(document, at)) return {refused: notHere};
  const atEnd = at === text.length;
  const isBroken = startOfLine(text, at) === at;
  const needsBreak = atEnd && !(isBroken && isAfterBlank(text, at));
  const {begin, end} = sectionMarkers(placement, needsBreak);
  const inserted = `${needsBreak ? '\n' : ''}${begin}\n\n${end}${isBroken ? '\n' : ''}${atEnd ? '' : '\n'}`;
  return {splice: {start: at, end: at, text: withLineEnding(inserted, lineEndingOf(text))}};
}

function placeAt(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const start = startOfLine(text, offset);
  return isAfterBlank(text, start) ? start : behindBlanks(text, start);
}

/** Why there can be no section in a place. */
export const notHere: Bilingual = {
  sv: 'Här kan inga krav sättas in: platsen ligger inuti ett stycke, en tabell, en lista, kod, en kommentar eller ett annat avsnitt. Välj en tom rad mellan två stycken.',
  en: 'No clauses can be inserted here: the place lies inside a paragraph, a table, a list, code, a comment or another section. Choose an empty line between two paragraphs.',
};

/**
 * Whether a section can begin with this line without changing what the text around it means: it would split a paragraph
 * or a table in two, and make code of what goes on a list item.
 */
function isBetweenBlocks({text, blocks}: ProcurementDocument, at: number): boolean {
  const next = behindBlanks(text, at);
  if (/^[ \t]*$/.test(text.slice(next)) || blocks.some(({start}) => startOfLine(text, start) === next)) return true;
  if (/^(?: {2}| ?\t)/.test(text.slice(next, next + 2))) return false;
  return next > at || isAfterBlank(text, at) || blocks.some(({end}) => end === endOfLineBefore(text, at));
}

/** Where the first line begins that is not empty. */
function behindBlanks(text: string, start: number): number {
  return start + (/^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** Whether the line before the one that begins here is empty, or there is none. */
function isAfterBlank(text: string, start: number): boolean {
  const end = endOfLineBefore(text, start);
  return end <= 0 || /^[ \t]*$/.test(text.slice(startOfLine(text, end), end));
}

function endOfLineBefore(text: string, start: number): number {
  return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
}

/** Where the line begins that holds an offset. The two characters of CRLF belong together. */
function startOfLine(text: string, offset: number): number {
  let start = offset > 0 && text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** A heading as people write it: without emphasis, code marks, links, escapes and case. */
function plain(heading: string): string {
  return heading
    .slice(0, 1000) // nobody asks for a longer one
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function noSuchHeading(heading: string, known: readonly string[]): Bilingual {
  const near = nearest(heading, known);
  const shown = known.slice(0, 8).map((text) => text.slice(0, 60));
  const some = (language: 'sv' | 'en') =>
    listOf(
      shown.map((text) => (language === 'sv' ? `”${text}”` : `“${text}”`)),
      language,
    );
  return {
    sv: `Rubriken ”${heading}” finns inte i dokumentet.${near ? ` Menade du ”${near}”?` : known.length > 0 ? ` Det har bland annat ${some('sv')}.` : ' Det har inga rubriker.'}`,
    en: `The heading “${heading}” is not in the document.${near ? ` Did you mean “${near}”?` : known.length > 0 ? ` It has among others ${some('en')}.` : ' It has no headings.'}`,
  };
}
