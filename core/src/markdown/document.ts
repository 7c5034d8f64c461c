import type {Language} from '../text/language.ts';
import type {Splice} from '../text/splice.ts';
import type {Level, Marker, MarkerFault, Placement} from './marker.ts';
import type {Block} from './scan-blocks.ts';

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
