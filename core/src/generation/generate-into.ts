import type {Placement} from '../catalogue/catalog.ts';
import {type Judged, type JudgeOptions, judge} from '../coverage/judge.ts';
import {type ProcurementDocument, readDocument} from '../markdown/read-document.ts';
import type {FileEdit} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import {applySplices, type Splice} from '../text/splice.ts';
import {type Generation, generate, mergeEdits} from './generate.ts';
import {type MadeSection, notHere, sectionAt, sectionUnderHeading} from './make-section.ts';

/** Where a new section goes: under a heading, or at an offset such as the cursor's. */
export type Target = {readonly heading: string} | {readonly offset: number};

export type GeneratedInto = {readonly generation: Generation} | {readonly refused: Bilingual};

/**
 * Makes a section in a document and generates into it, as one set of edits. A section that an earlier run made under
 * the same heading is used again. Refuses a place where Markdown would not see the markers, such as inside code.
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
  const placement = placementOfFile(judged, file);
  const made: MadeSection =
    'heading' in target
      ? sectionUnderHeading(document, target.heading, placement)
      : sectionAt(document, target.offset, placement);
  if ('refused' in made) return made;
  if ('existing' in made) return {generation: generate(judged)};

  const text = applySplices(document.text, [made.splice]);
  if (!hasNewSection(document, text)) return {refused: notHere};
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
  return {generation: {...generation, edits: withSection(generation.edits, file, made.splice)}};
}

/** The placement that the procurement gives a document, when it gives it just one and no section has it yet. */
function placementOfFile({procurement, documents}: Judged, file: string): Placement | undefined {
  const own = [...procurement.placements].filter(([, document]) => document === file).map(([name]) => name);
  const taken = documents.some(({sections}) => sections.some((section) => section.placement === own[0]));
  return own.length === 1 && !taken ? own[0] : undefined;
}

/** Whether Markdown sees exactly one section more, and all else as before. */
function hasNewSection(before: ProcurementDocument, text: string): boolean {
  const after = readDocument(before.file, text);
  return (
    after.problems.length === 0 &&
    after.sections.length === before.sections.length + 1 &&
    after.clauses.length === before.clauses.length
  );
}

/** Edits of the text with the new section, as edits of the text without it. */
function withSection(edits: readonly FileEdit[], file: string, section: Splice): readonly FileEdit[] {
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
