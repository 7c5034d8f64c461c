import type {Judged} from '../coverage/judge.ts';
import type {Place, Remedy, Severity} from '../text/finding.ts';
import {type Bilingual, fill, type Language} from '../text/language.ts';

/** Words for a finding in both languages, with the same `{holes}`. */
export type Messages = Readonly<Record<string, Bilingual>>;

/** What a rule tells of one place. */
export interface Report {
  readonly at: Place;
  readonly data?: Readonly<Record<string, string | number | Bilingual>>;
  readonly requirement?: string;
  /** Edits that would mend it, worked out only when someone asks for them. */
  readonly remedies?: () => readonly Remedy[];
  /** Where the reason was written, and what that is. */
  readonly related?: {readonly at: Place; readonly message: Bilingual};
}

/** A rule looks at a judged procurement and reports; it does not format, count or know an editor. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly messages: Messages;
  run(judged: Judged, report: (message: string, what: Report) => void, language: Language): void;
}

/** Ties the ids that a rule reports to the messages that it has, so that a slip does not compile. */
export function defineRule<const Words extends Messages>(rule: {
  readonly id: string;
  readonly severity: Severity;
  readonly messages: Words;
  run(judged: Judged, report: (message: keyof Words & string, what: Report) => void, language: Language): void;
}): Rule {
  return rule as Rule;
}

/** A message in one language, its holes filled; what is bilingual in the data takes the same language. */
export function say(message: Bilingual, data: NonNullable<Report['data']>, language: Language): string {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(data)) values[key] = typeof value === 'object' ? value[language] : value;
  return fill(message[language], values);
}
