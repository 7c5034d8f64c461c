import type {Bilingual} from './language.ts';
import type {Splice} from './splice.ts';

export type Severity = 'error' | 'warning' | 'information';

/** A place in a file: UTF-16 offsets into its text without a byte order mark, `end` exclusive. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** An edit of one file. */
export interface FileEdit {
  readonly file: string;
  readonly splices: readonly Splice[];
}

/** What a hole of a sentence is filled with; the words of a list are joined as the language joins them. */
export type Value = string | number | Bilingual | readonly (string | Bilingual)[];

export type Values = Readonly<Record<string, Value>>;

/** What may be done about a finding. The edits are worked out when someone asks (`remediesOf`). */
export type RemedyName =
  | 'insert-clause'
  | 'raise-clause'
  | 'correct-value'
  | 'rewrite-clause'
  | 'lighten-clause'
  | 'restore-clause'
  | 'remove-clause'
  | 'note-sum'
  | 'mend-marker'
  | 'remove-marker';

/** What stands at the other place that explains a finding. */
export type RelatedAs = 'level' | 'flag' | 'choice';

interface Told extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly requirement?: string;
  readonly related?: Place & {readonly as: RelatedAs};
  readonly remedies?: readonly RemedyName[];
}

/** What a rule found: which of its messages, and what fills it. */
export interface RuleFinding extends Told {
  readonly messageId: string;
  /** What anyone may read. */
  readonly values: Values;
  /** What names information types, motives or levels: it stays in the house. */
  readonly inside: Values;
}

/** What could not be read or judged: in words that quote what stands in the files, which stays in the house. */
export interface ProblemFinding extends Told {
  readonly told: Bilingual;
}

/**
 * Something to tell about a procurement, and where. Plain data that can be cloned, kept and sent; it is said last, in a
 * language and for an audience (`say`).
 */
export type Finding = RuleFinding | ProblemFinding;

/** Why something could not be judged, and where. */
export interface Problem extends Place {
  readonly rule: string;
  readonly message: Bilingual;
  readonly remedies?: readonly RemedyName[];
}

/** A problem as an error finding. */
export function asFinding({message, ...problem}: Problem): ProblemFinding {
  return {...problem, severity: 'error', told: message};
}
