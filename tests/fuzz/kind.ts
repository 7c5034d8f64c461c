import type {Random} from './random.ts';

/** One thing tried: a text, and what has to hold for it. */
export interface Trial {
  readonly text: string;
  /** How files with such a text are named. */
  readonly extension: 'md' | 'yaml';
  /** What the text came from, for the report of a failure. */
  readonly origin: string;
  /** What does not hold for a text, `skipped` when it says nothing, undefined when all is well. A throw is a failure. */
  check(text: string): string | typeof skipped | undefined;
}

export const skipped = Symbol('skipped');

/** A kind of adversary. */
export interface Kind {
  readonly name: string;
  /** What it can try, counted once: documents, lines, mutations. */
  readonly material: string;
  trial(random: Random): Trial;
}

/** Fails with what was expected. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
