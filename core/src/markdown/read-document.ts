import {applySplices} from '../text/splice.ts';
import {asBefore} from './as-before.ts';
import type {Clause, ProcurementDocument} from './document.ts';
import {pairMarkers} from './pair-markers.ts';
import {readMarkers} from './read-markers.ts';
import {scanBlocks} from './scan-blocks.ts';

export type {Clause, ProcurementDocument, Section} from './document.ts';

/**
 * Reads a document's markers. A marker counts only where Markdown sees a top-level HTML comment of its own. A damaged one
 * that can be mended is read as mended, and told of: what was meant decides what the others mean.
 */
export function readDocument(file: string, text: string): ProcurementDocument {
  return readMended(file, text, 0);
}

/** A mended comment may bring to light what it had swallowed; what is damaged still after some rounds is only told of. */
const mostRounds = 3;

function readMended(file: string, text: string, round: number): ProcurementDocument {
  const scan = scanBlocks(text);
  const {blocks, tooDeepAt} = scan;
  const {markers, problems, idle} = readMarkers(text, scan);
  const damaged = round < mostRounds ? problems.filter(({mend}) => mend !== undefined) : [];
  if (damaged.length > 0) {
    const mends = damaged.flatMap(({mend = []}) => mend);
    const mended = readMended(file, applySplices(text, mends), round + 1);
    return asBefore(mended, text, mends, damaged);
  }
  const pairs = pairMarkers(file, text, blocks, markers, problems);
  problems.sort((a, b) => a.start - b.start);
  const {sections, headings, clauses} = pairs;
  return {
    file,
    text,
    blocks,
    sections,
    headings,
    clauses,
    problems,
    idle,
    ...(tooDeepAt === undefined ? {} : {tooDeepAt}),
  };
}

/** The text between a clause's markers, without the empty lines around it. */
export function bodyOf(clause: Pick<Clause, 'begin' | 'end'>, text: string): string {
  const body = text.slice(clause.begin.after, clause.end.start);
  return body.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '').trimEnd();
}
