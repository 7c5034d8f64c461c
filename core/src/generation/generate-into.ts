import type {Placement} from '../catalogue/catalog.ts';
import {type Judged, type JudgeOptions, judge} from '../coverage/judge.ts';
import {type ProcurementDocument, readDocument} from '../markdown/read-document.ts';
import type {FileEdit} from '../text/finding.ts';
import {type Bilingual, listOf} from '../text/language.ts';
import {applySplices, type Splice} from '../text/splice.ts';
import {folderOf, pathFrom} from '../workspace/paths.ts';
import {type Generation, generate, mergeEdits, waitingDemands} from './generate.ts';
import {endUnderHeading, type NewSections, notHere, sectionsAt} from './make-section.ts';

/** Where new sections go: under a heading, or at an offset such as the cursor's. */
export type Target = {readonly heading: string} | {readonly offset: number};

export type GeneratedInto =
  | {
      readonly generation: Generation;
      /** Why the document gets no section: what belongs there has one, or what has none belongs elsewhere. */
      readonly noSection?: Bilingual;
    }
  | {readonly refused: Bilingual};

/**
 * Makes the sections that a document lacks and generates into them, as one set of edits; only generates when it lacks
 * none. Refuses a place where Markdown would not see the markers, such as inside code.
 */
export function generateInto(judged: Judged, file: string, target: Target, options: JudgeOptions): GeneratedInto {
  const document = judged.documents.find((candidate) => candidate.file === file);
  if (!document) {
    return {
      refused: {
        sv: `Dokumentet ”${file}” hör inte till upphandlingen.`,
        en: `The document “${file}” does not belong to the procurement.`,
      },
    };
  }
  const sections = sectionsFor(judged, file);
  const none = sections.length === 0;
  const hasHeadings = document.blocks.some(({kind}) => kind === 'heading');
  // A slip in the heading is told of also when nothing is left to place.
  const place =
    'heading' in target && !(none && !hasHeadings) ? endUnderHeading(document, target.heading, sections) : target;
  if ('refused' in place) return place;
  if (none || !('offset' in place)) return {generation: generate(judged), noSection: whyNoSection(judged, file)};
  const made = sectionsAt(document, place.offset, sections);
  if ('refused' in made) return made;

  const text = applySplices(document.text, [made.splice]);
  if (!hasNewSections(document, text, sections.length)) return {refused: notHere};
  const documents = judged.source.documents.map((other) => (other.file === file ? {file, text} : other));
  const {descriptor} = judged.source;
  const source = {
    ...judged.source,
    documents,
    descriptor: descriptor.file === file ? {...descriptor, text} : descriptor,
  };
  const again = judge(source, options);
  if (again.state !== 'judged') return {refused: notHere};
  const generation = generate(again);
  return {generation: {...generation, edits: withSections(generation.edits, file, made.splice)}};
}

/**
 * The sections that a document lacks: one per placement that the procurement names it for and that something waits for;
 * one that takes anything in a document that is not named, when something has no document of its own. Empty when
 * clauses that lack a place belong elsewhere.
 */
export function sectionsFor(judged: Judged, file: string): NewSections {
  const {placements} = judged.procurement;
  const waiting = waitingDemands(judged);
  const own = placementsOf(judged, file);
  if (own.length > 0) return own.filter((placement) => waiting.has(placement));
  return [...waiting.keys()].some((placement) => !placements.has(placement)) ? [undefined] : [];
}

/** The placements that the procurement names a document for. */
function placementsOf({procurement}: Judged, file: string): readonly Placement[] {
  return [...procurement.placements].filter(([, document]) => document === file).map(([placement]) => placement);
}

function whyNoSection(judged: Judged, file: string): Bilingual {
  const {placements, file: descriptor} = judged.procurement;
  const show = (path: string) => pathFrom(folderOf(descriptor), path);
  const elsewhere = [...waitingDemands(judged).keys()].flatMap((placement) => placements.get(placement) ?? []);
  const shown = [...new Set(elsewhere)].map(show);
  if (placementsOf(judged, file).length > 0) {
    return {
      sv: `${show(file)} får inget nytt avsnitt: de krav som placements ger det har redan ett.`,
      en: `${show(file)} gets no new section: the clauses that placements gives it have one already.`,
    };
  }
  return shown.length > 0
    ? {
        sv: `${show(file)} får inget avsnitt: de krav som saknar plats hör enligt placements hemma i ${listOf(shown, 'sv')}.`,
        en: `${show(file)} gets no section: by placements the clauses that lack a place belong in ${listOf(shown, 'en')}.`,
      }
    : {
        sv: `${show(file)} får inget avsnitt: inget krav saknar plats.`,
        en: `${show(file)} gets no section: no clause lacks a place.`,
      };
}

/** Whether Markdown sees exactly so many sections more, and all else as before. */
function hasNewSections(before: ProcurementDocument, text: string, count: number): boolean {
  const after = readDocument(before.file, text);
  return (
    after.problems.length === 0 &&
    after.sections.length === before.sections.length + count &&
    after.clauses.length === before.clauses.length
  );
}

/** Edits of the text with the new sections, as edits of the text without them. */
function withSections(edits: readonly FileEdit[], file: string, section: Splice): readonly FileEdit[] {
  const own = edits.find((edit) => edit.file === file)?.splices ?? [];
  const end = section.start + section.text.length;
  const inside = own.filter(({start}) => start > section.start && start < end);
  const outside = own.filter(({start}) => start <= section.start || start >= end);
  const shifted = outside.map((splice) =>
    splice.start < end
      ? splice
      : {...splice, start: splice.start - section.text.length, end: splice.end - section.text.length},
  );
  const filled = applySplices(
    section.text,
    inside.map(({start, end: last, text}) => ({start: start - section.start, end: last - section.start, text})),
  );
  const merged = {file, splices: [...shifted, {...section, text: filled}]};
  return mergeEdits([...edits.filter((edit) => edit.file !== file), merged]);
}
