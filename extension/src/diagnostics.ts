import {type Finding, type Severity, say} from '@klausul/core';
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  Location,
  languages,
  Uri,
} from 'vscode';
import type {OpenProcurement} from './open-procurement.ts';
import type {Procurements} from './procurements.ts';

type PageOf = (rule: string) => Uri | undefined;

/** Shows the findings of every open procurement, also those in files that no editor shows. */
export function publishDiagnostics(procurements: Procurements, pageOf: PageOf): Disposable {
  const shown = languages.createDiagnosticCollection('klausul');
  const publish = () => {
    const found = diagnosticsByFile(procurements.all, pageOf);
    const before: string[] = [];
    shown.forEach((uri) => void before.push(uri.toString()));
    const gone = before.filter((uri) => !found.has(uri));
    shown.set([
      ...gone.map((uri): [Uri, undefined] => [Uri.parse(uri), undefined]),
      ...[...found].map(([uri, diagnostics]): [Uri, Diagnostic[]] => [Uri.parse(uri), diagnostics]),
    ]);
  };
  return Disposable.from(shown, procurements.onDidChange(publish));
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A finding as the Problems view and the editor show it; its rule is a link when it has a page. */
export function diagnosticOf(finding: Finding, procurement: OpenProcurement, page?: Uri): Diagnostic {
  const {rule, severity, related} = finding;
  const said = say(finding, procurement.language, 'house');
  const words = said.help === undefined ? said.message : `${said.message} ${said.help}`;
  const diagnostic = new Diagnostic(procurement.rangeOf(finding), words, severities[severity]);
  diagnostic.source = 'klausul';
  diagnostic.code = page ? {value: rule, target: page} : rule;
  if (related && said.related !== undefined) {
    const place = new Location(procurement.uriOf(related.file), procurement.rangeOf(related));
    diagnostic.relatedInformation = [new DiagnosticRelatedInformation(place, said.related)];
  }
  return diagnostic;
}

/** Diagnostics by the address of their file. */
function diagnosticsByFile(
  procurements: readonly OpenProcurement[],
  pageOf: PageOf,
): ReadonlyMap<string, Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const procurement of procurements) {
    // Two procurements share no file but the configuration, whose faults are findings of each.
    const told = new Set(byFile.keys());
    for (const finding of procurement.findings) {
      const file = procurement.uriOf(finding.file).toString();
      if (told.has(file)) continue;
      const diagnostics = byFile.get(file) ?? [];
      byFile.set(file, diagnostics);
      diagnostics.push(diagnosticOf(finding, procurement, pageOf(finding.rule)));
    }
  }
  return byFile;
}
