import {positionsOf} from '@klausul/core';
import type {CatalogFinding, CatalogueFile} from '@klausul/core/catalogue';
import type {Context} from '../../context.ts';
import {visible} from '../../output/report-text.ts';

/** Findings about a catalogue, a line each: where, how severe, what, and the rule. */
export function printFindings(
  findings: readonly CatalogFinding[],
  files: readonly CatalogueFile[],
  shownAs: (file: string) => string,
  context: Context,
): void {
  const {language, style} = context;
  const texts = new Map(files.map(({file, text}) => [file, positionsOf(text)]));
  for (const {file, start, severity, message, rule} of findings) {
    const {line, column} = texts.get(file)?.(start) ?? {line: 1, column: 1};
    const paint = severity === 'error' ? style.error : style.warning;
    context.print(
      `${visible(`${shownAs(file)}:${line}:${column}`)}  ${paint(severityWord(severity, language))}  ${visible(message)}  ${style.quiet(rule)}`,
    );
  }
}

function severityWord(severity: string, language: 'sv' | 'en'): string {
  const words = {error: {sv: 'fel', en: 'error'}, warning: {sv: 'varning', en: 'warning'}} as const;
  return (words[severity as keyof typeof words]?.[language] ?? severity).padEnd(7);
}
