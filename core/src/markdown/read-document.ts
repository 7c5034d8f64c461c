import type {Language} from '../text/language.ts';
import {applySplices, type Splice} from '../text/splice.ts';
import {asBefore} from './as-before.ts';
import type {Level, Marker, MarkerFault, Placement} from './marker.ts';
import {pairMarkers} from './pair-markers.ts';
import {readMarkers} from './read-markers.ts';
import {type Block, scanBlocks} from './scan-blocks.ts';

/** A clause as it stands in a document. Its marker names the whole base that its text is compared with. */
export interface Clause {
  readonly file: string;
  readonly requirement: string;
  /** The need that the text was written for. */
  readonly level: Level;
  readonly rev: number;
  readonly language: Language;
  readonly frame: number;
  readonly sum: string;
  /** A hand-written clause that was marked: `clean` leaves its text. */
  readonly adopted: boolean;
  /** Values of parameters by id, canonical; also keys that are no parameter of this catalogue. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly begin: Marker;
  readonly end: Marker;
  /** The section that holds it; undefined when it stands alone. */
  readonly section?: Section;
}

/** A heading of a family that the tool wrote. */
export interface FamilyHeading {
  readonly family: string;
  readonly begin: Marker;
  readonly end: Marker;
}

/** A place for clauses, between `begin` and `end`. */
export interface Section {
  readonly file: string;
  readonly placement?: Placement;
  readonly begin: Marker;
  readonly end: Marker;
}

/** What is wrong with a marker, and where. */
export interface MarkerProblem {
  readonly kind:
    | MarkerFault['fault']
    | 'damaged' // found: the marker as it was meant
    | 'not-alone' // something stands on the same line
    | 'in-html'
    | 'not-closed'
    | 'not-opened'
    | 'nested'
    | 'placement'
    | 'clause-attribute'
    | 'subject';
  /** Shortened. */
  readonly found: string;
  readonly start: number;
  readonly end: number;
  /** What makes it the marker that it was meant to be, or gives it its counterpart; absent when that cannot be told. */
  readonly mend?: readonly Splice[];
  /** What takes the marker away; text stays. */
  readonly removal: Splice;
}

/** A marker where it does not count, perhaps on purpose: in code, in a quotation or list, in a comment, in running text. */
export interface IdleMarker {
  readonly where: 'code' | 'container' | 'comment' | 'text';
  readonly start: number;
  readonly end: number;
}

/** One Markdown document of a procurement, read for what Klausul put there. */
export interface ProcurementDocument {
  readonly file: string;
  readonly text: string;
  /** Top-level blocks that matter: headings, HTML, code, front matter. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly headings: readonly FamilyHeading[];
  readonly clauses: readonly Clause[];
  /** What is wrong with markers, from the top, each damage once. What it does not touch stands in the lists above. */
  readonly problems: readonly MarkerProblem[];
  readonly idle: readonly IdleMarker[];
  /** The line where the nesting got deeper than Klausul reads; undefined in any document written by people. */
  readonly tooDeepAt?: number;
}

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
