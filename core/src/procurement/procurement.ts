import type {Aspect, Levels} from '../catalogue/aspects.ts';
import type {Level, Placement, Scale} from '../catalogue/catalog.ts';
import type {ProcurementFile} from '../generated/procurement-types.ts';
import type {Place} from '../text/finding.ts';
import type {Language} from '../text/language.ts';

export type Delivery = ProcurementFile['deliveries'][number];
export type Procedure = NonNullable<ProcurementFile['procedure']>;

/** What is classified, with a level per aspect. */
export interface InformationType {
  readonly name: string;
  readonly levels: Levels;
  readonly place: Place;
}

/** A need lifted above its information types. */
export interface Raised {
  readonly aspect: Aspect;
  readonly to: Level;
  readonly because: 'accumulation' | 'aggregation' | 'integration';
  readonly place: Place;
}

/** An exception to one demand, as written; whether it holds is judged by `deviation/*`. */
export interface Deviation {
  readonly requirement: string;
  readonly decision: 'omit' | 'lower' | 'edit';
  readonly to?: Level;
  readonly sum?: string;
  readonly reason?: string;
  readonly approver?: string;
  readonly approved?: string;
  readonly until?: string;
  readonly compensating: readonly string[];
  readonly place: Place;
}

/** A demand met by a text that Klausul does not manage, as written; whether it counts is found out by `assessElsewhere`. */
export interface Elsewhere {
  readonly requirement: string;
  /** The path of its document in the workspace; undefined when what is written leads out of it. */
  readonly document: string | undefined;
  /** What stands under `document`. */
  readonly written: string;
  /** What in the document meets the demand, and by what words it is found. */
  readonly at: {readonly kind: 'section' | 'row' | 'text'; readonly words: string};
  /** The fingerprint of the text that was assessed. */
  readonly sum?: string;
  readonly assessedBy: string;
  /** Absent when the calendar has no such day. */
  readonly date?: string;
  /** Its number in the list, from 0. */
  readonly index: number;
  readonly place: Place;
}

/** A value chosen for a parameter, canonical. */
export interface ChosenValue {
  readonly value: string;
  readonly place: Place;
}

/** One procedure, read from `klausul.yaml` or front matter: plain data, which can be cloned, kept and sent. */
export interface Procurement {
  /** As users name it: its folder, or its file when it is a single file. */
  readonly path: string;
  /** The file that describes it. */
  readonly file: string;
  readonly name: string;
  readonly language: Language;
  readonly law: NonNullable<ProcurementFile['law']>;
  readonly procedure: Procedure;
  readonly published?: string;
  readonly scale: Scale;
  readonly information: readonly InformationType[];
  readonly raised: readonly Raised[];
  /** All flags that hold: the procurement's own, those they bring with them, and the organisation's. */
  readonly flags: ReadonlySet<string>;
  readonly deliveries: readonly Delivery[];
  readonly chosen: ReadonlySet<string>;
  /** Which document takes a placement, in the order written. Paths are those of the workspace. */
  readonly placements: ReadonlyMap<Placement, string>;
  readonly parameters: ReadonlyMap<string, ChosenValue>;
  readonly award: ReadonlySet<string>;
  readonly elsewhere: readonly Elsewhere[];
  readonly deviations: readonly Deviation[];
  readonly classified?: {readonly date: string; readonly place: Place};
  /** The catalogue it is pinned to, as written. */
  readonly pinned?: string;
  /** The whole file as written, for what only one rule looks at. */
  readonly written: ProcurementFile;
  readonly places: Places;
}

/**
 * Where the file states what findings point at: by key, and by `flags.…`, `chosen.…`, `placements.…`; under the empty key
 * its first line.
 */
export type Places = ReadonlyMap<string, Place>;

/** The place of a key, or of a name within it; of the nearest thing around it when it is not written. */
export function placeIn({places}: Pick<Procurement, 'places'>, key: string, name?: string): Place {
  return places.get(`${key}.${name}`) ?? places.get(key) ?? (places.get('') as Place);
}
