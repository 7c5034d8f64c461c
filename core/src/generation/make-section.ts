import type {Placement} from '../catalogue/catalog.ts';
import type {ProcurementDocument} from '../markdown/read-document.ts';
import {type Bilingual, listOf, nearest} from '../text/language.ts';
import type {Splice} from '../text/splice.ts';
import {lineEndingOf, markersToWrite, sectionMarkers, withLineEnding} from './blocks.ts';

/** The placements of sections to make, in order; undefined for one that takes anything. */
export type NewSections = readonly (Placement | undefined)[];

/** An insertion that makes empty sections, or why there can be none. */
export type MadeSections = {readonly splice: Splice} | {readonly refused: Bilingual};

/**
 * Where what stands under a heading ends: at the next heading of its own or a higher level, else with the document. A
 * document without headings is told of with the lines to write for `placements`.
 */
export function endUnderHeading(
  document: ProcurementDocument,
  heading: string,
  placements: NewSections,
): {readonly offset: number} | {readonly refused: Bilingual} {
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const wanted = plain(heading);
  const matching = headings.filter(({text}) => plain(text) === wanted);
  const own = matching[0];
  if (!own)
    return {
      refused: noSuchHeading(
        heading,
        headings.map(({text}) => text),
        placements,
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
  return {offset: next?.start ?? document.text.length};
}

/**
 * Empty sections at an offset: at the beginning of its line, behind the empty lines when it is one of those, or at the
 * end of the document, with a line break of its own when there is no empty line before it.
 */
export function sectionsAt(document: ProcurementDocument, offset: number, placements: NewSections): MadeSections {
  const {text} = document;
  const at = placeAt(text, offset);
  if (!isBetweenBlocks(document, at)) return {refused: notHere};
  const atEnd = at === text.length;
  const isBroken = startOfLine(text, at) === at;
  const needsBreak = atEnd && !(isBroken && isAfterBlank(text, at));
  const sections = placements.map((placement, index) => {
    const {begin, end} = sectionMarkers(placement, needsBreak && index === 0);
    return `${begin}\n\n${end}`;
  });
  const inserted = `${needsBreak ? '\n' : ''}${sections.join('\n\n')}${isBroken ? '\n' : ''}${atEnd ? '' : '\n'}`;
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

/** A heading as people write it: without emphasis, code marks, links, escapes and case; å as one character or two. */
function plain(heading: string): string {
  return heading
    .slice(0, 1000) // nobody asks for a longer one
    .normalize('NFC')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function noSuchHeading(heading: string, known: readonly string[], placements: NewSections): Bilingual {
  if (known.length === 0) return noHeadings(placements);
  const near = nearest(heading, known);
  const shown = known.slice(0, 8).map((text) => text.slice(0, 60));
  const some = (language: 'sv' | 'en') =>
    listOf(
      shown.map((text) => (language === 'sv' ? `”${text}”` : `“${text}”`)),
      language,
    );
  return {
    sv: `Rubriken ”${heading}” finns inte i dokumentet.${near ? ` Menade du ”${near}”?` : ` Det har bland annat ${some('sv')}.`}`,
    en: `The heading “${heading}” is not in the document.${near ? ` Did you mean “${near}”?` : ` It has among others ${some('en')}.`}`,
  };
}

/** What Word makes of a document without heading styles, and what a PDF becomes: the place is shown in another way. */
function noHeadings([placement]: NewSections): Bilingual {
  const {begin, end} = markersToWrite(placement);
  return {
    sv: `Dokumentet har inga rubriker. Ställ markören där kraven ska stå och kör ”Sätt in säkerhetskrav” i redigeraren, eller skriv två rader där: ${begin} och ${end}. Kör sedan generate utan --into.`,
    en: `The document has no headings. Place the cursor where the clauses are to stand and run “Insert security requirements” in the editor, or write two lines there: ${begin} and ${end}. Then run generate without --into.`,
  };
}
