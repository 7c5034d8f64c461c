import {
  type CoverageCounts,
  type Finding,
  type Judgement,
  type Language,
  reportFindings,
  statusWords,
  type Totals,
} from '@klausul/core';
import type {Style} from './style.ts';

/** A judgement, its findings, and how its files are shown. */
export interface Result {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  readonly pathOf: (file: string) => string;
  readonly language: Language;
}

/** How a report is closed: the language of what concerns no single procurement. */
export interface Manner {
  readonly language: Language;
  /** What the user asked for: a language goes before that of the procurements. */
  readonly options: {readonly language?: Language};
}

const severityWords = {
  error: {sv: 'fel', en: 'error'},
  warning: {sv: 'varning', en: 'warning'},
  information: {sv: 'information', en: 'information'},
} as const;

/** Findings as lines, `path:line:column` first so that any editor can jump. Control characters of a document are shown, not sent. */
export function findingLines(result: Result, style: Style): readonly string[] {
  const {language} = result;
  return reportFindings(result).map(({file, range, severity, message, help, rule}) => {
    const paint = severity === 'error' ? style.error : severity === 'warning' ? style.warning : style.quiet;
    const words = help === undefined ? message : `${message} ${help}`;
    const place = `${file}:${range.start.line}:${range.start.column}`;
    return `${visible(place)}  ${paint(severityWords[severity][language].padEnd(7))}  ${visible(words)}  ${style.quiet(rule)}`;
  });
}

/** What the report for people says of one procurement: a line a finding, each with its end. */
export function textLines(result: Result, style: Style): string {
  return findingLines(result, style)
    .map((line) => `${line}\n`)
    .join('');
}

/** How the demands of a procurement are covered: “60 av 62 krav täckta, 1 saknas.” */
export function coverageLine(coverage: CoverageCounts, language: Language): string {
  const {demanded, covered} = coverage;
  const others = (
    ['missing', 'too-low', 'award-only', 'edited', 'deviating', 'elsewhere', 'buyer', 'not-applicable'] as const
  )
    .filter((status) => coverage[status] > 0)
    .map((status) => `${coverage[status]} ${statusWords[status][language]}`);
  const head =
    language === 'sv' ? `${covered} av ${demanded} krav täckta` : `${covered} of ${demanded} demands covered`;
  return `${[head, ...others].join(', ')}.`;
}

/** The report for people, in the language of each procurement, closed in the one they share. */
export class TextReport {
  readonly #write: (text: string) => void;
  readonly #manner: Manner;
  readonly #languages = new Set<Language>();
  #any = false;

  constructor(write: (text: string) => void, manner: Manner) {
    this.#write = write;
    this.#manner = manner;
  }

  /** Adds what `textLines` says of a procurement. */
  add(text: string, language: Language): void {
    this.#languages.add(language);
    if (text === '') return;
    this.#write(text);
    this.#any = true;
  }

  end(totals: Totals): void {
    const {options, language} = this.#manner;
    const shared = this.#languages.size === 1 ? [...this.#languages][0] : undefined;
    const lines = summaryLines(totals, options.language ?? shared ?? language);
    this.#write(`${this.#any ? '\n' : ''}${lines.join('\n')}\n`);
  }
}

/** The closing lines: counts, coverage over all procurements, and what coverage does not prove. */
function summaryLines({summary, coverage}: Totals, language: Language): readonly string[] {
  const sv = language === 'sv';
  const {procurements, errors, warnings} = summary;
  const counts = sv
    ? `${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'} i ${procurements} ${procurements === 1 ? 'upphandling' : 'upphandlingar'}.`
    : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${procurements} ${procurements === 1 ? 'procurement' : 'procurements'}.`;
  const caveat = sv
    ? 'Kravtäckning visar att kraven finns i dokumenten, inte att lösningen är säker eller upphandlingen lagenlig.'
    : 'Coverage shows that the requirements are in the documents, not that the solution is secure or the procurement lawful.';
  return coverage ? [`${counts} ${coverageLine(coverage, language)}`, caveat] : [counts];
}

/** One line of text from files without characters that a terminal would obey: shown as JavaScript writes them. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
