import type {Judged} from '../coverage/judge.ts';
import type {Place, RelatedAs, RemedyName, Severity, Values} from '../text/finding.ts';
import type {Language} from '../text/language.ts';

/**
 * What a finding says, in parts. First what is wrong and what to do: it can be read alone in a narrow list, and by
 * anyone, since only `values` fill it. Then the reason, which may name information types, motives and levels and stays
 * in the house; empty when the first part says it all. Last, where the first part cannot, how it is done.
 */
export type Sentences = readonly [what: string, why: string, how?: string];

/** A finding's sentences in both languages, with the same `{holes}`. */
export type Messages = Readonly<Record<string, Readonly<Record<Language, Sentences>>>>;

/** What a rule tells of one place. */
export interface Report {
  readonly at: Place;
  readonly values?: Values;
  /** Values that only the reason may show. */
  readonly inside?: Values;
  readonly requirement?: string;
  /** What would mend it, as far as it can be done. */
  readonly remedies?: readonly RemedyName[];
  /** Where the reason was written, and what stands there. */
  readonly related?: Place & {readonly as: RelatedAs};
}

type Common = Pick<Judged, 'catalog' | 'releases' | 'config' | 'today'>;

/** What a rule may look at, by what it says it needs. It never runs on what is not there. */
export interface Layers {
  /** What the procurement's own file says, and what follows from it. */
  readonly procurement: Common & Pick<Judged, 'procurement' | 'needs' | 'demands'>;
  /** The documents and their clauses, whatever is asked of them. */
  readonly documents: Common & Pick<Judged, 'documents' | 'clauses'>;
  /** The clauses beside what is asked of them. */
  readonly clauses: Common & Pick<Judged, 'procurement' | 'needs' | 'demands' | 'documents' | 'clauses'>;
  /** What became of every demand. */
  readonly coverage: Judged;
}

/** A rule looks at a judged procurement and reports; it does not format, count, or know a language or an editor. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly needs: keyof Layers;
  /** It tells of what is not asked for, or not classified: nothing of what demands follow from may be in doubt. */
  readonly needsAllDemands?: true;
  readonly messages: Messages;
  run(judged: Judged, report: (message: string, what: Report) => void): void;
}

/** Ties the ids that a rule reports to the messages that it has, and what it looks at to what it needs. */
export function defineRule<const Words extends Messages, Layer extends keyof Layers>(rule: {
  readonly id: string;
  readonly severity: Severity;
  readonly needs: Layer;
  readonly needsAllDemands?: true;
  readonly messages: Words;
  run(judged: Layers[Layer], report: (message: keyof Words & string, what: Report) => void): void;
}): Rule {
  return rule as Rule;
}
