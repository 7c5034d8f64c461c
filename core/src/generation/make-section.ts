import type {Placement} from '../catalogue/catalog.ts';
import type {ProcurementDocument} from '../document/read-document.ts';
import {type Bilingual, listOf, nearest} from '../language.ts';
import type {Splice} from '../splice.ts';
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

/** An empty section at an offset: at the beginning of its line, or at the end of a document that lacks a last line break. */
export function sectionAt(document: ProcurementDocument, offset: number, placement?: Placement): MadeSection {
  const {text} = document;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const atEnd = offset >= text.length;
  const needsBreak = atEnd && lineStart !== text.length;
  const {begin, end} = sectionMarkers(placement, needsBreak);
  const at = needsBreak ? text.length : lineStart;
  const lines = `${begin}\n\n${end}`;
  const inserted = needsBreak ? `\n${lines}` : at === text.length ? `${lines}\n` : `${lines}\n\n`;
  return {splice: {start: at, end: at, text: withLineEnding(inserted, lineEndingOf(text))}};
}

/** A heading as people write it: without emphasis, code marks, links, escapes and case. */
function plain(heading: string): string {
  return heading
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
