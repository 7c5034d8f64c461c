import {
  countCoverage,
  type Finding,
  type Judgement,
  type Language,
  type Report,
  reportFindings,
  statusWords,
} from '@klausul/core';
import type {Style} from './style.ts';

/** A judgement, its findings, and how its files are shown. */
export interface Result {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  readonly pathOf: (file: string) => string;
  readonly language: Language;
}

const severityWords = {
  error: {sv: 'fel', en: 'error'},
  warning: {sv: 'varning', en: 'warning'},
  information: {sv: 'information', en: 'information'},
} as const;

/** Findings as lines, `path:line:column` first so that any editor can jump. Control characters of a document are shown, not sent. */
export function findingLines(result: Result, style: Style): readonly string[] {
  const {language} = result;
  return reportFindings(result, result.pathOf).map(({file, range, severity, message, rule}) => {
    const paint = severity === 'error' ? style.error : severity === 'warning' ? style.warning : style.quiet;
    const place = `${file}:${range.start.line}:${range.start.column}`;
    return `${visible(place)}  ${paint(severityWords[severity][language].padEnd(7))}  ${visible(message)}  ${style.quiet(rule)}`;
  });
}

/** How the demands of a procurement are covered: “60 av 62 krav täckta, 1 saknas.” */
export function coverageLine(
  coverage: NonNullable<Report['procurements'][number]['coverage']>,
  language: Language,
): string {
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

/** The closing lines: counts, coverage over all procurements, and what coverage does not prove. */
export function summaryLines(results: readonly Result[], language: Language): readonly string[] {
  const sv = language === 'sv';
  const findings = results.flatMap((result) => result.findings);
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const coverage = results.flatMap(({judgement}) => (judgement.state === 'judged' ? judgement.coverage : []));
  const counts = sv
    ? `${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'} i ${results.length} ${results.length === 1 ? 'upphandling' : 'upphandlingar'}.`
    : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${results.length} ${results.length === 1 ? 'procurement' : 'procurements'}.`;
  const caveat = sv
    ? 'Kravtäckning visar att kraven finns i dokumenten, inte att lösningen är säker eller upphandlingen lagenlig.'
    : 'Coverage shows that the requirements are in the documents, not that the solution is secure or the procurement lawful.';
  if (coverage.length === 0) return [counts];
  return [`${counts} ${coverageLine(countCoverage(coverage), language)}`, caveat];
}

/** Text from files without characters that a terminal would obey. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
