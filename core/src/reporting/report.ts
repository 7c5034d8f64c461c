import type {Catalog} from '../catalogue/catalog.ts';
import type {Reason} from '../demands/demands.ts';
import {type Finding, positionsOf} from '../finding.ts';
import type {Report} from '../generated/report-types.ts';
import {type Coverage, statuses} from '../validation/coverage.ts';
import type {Judgement} from '../validation/judge.ts';

export type {Report};

type ReportedProcurement = Report['procurements'][number];

/** A judgement with its findings. */
export interface JudgementWithFindings {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
}

/** The same, and how its files are shown. */
export interface Result extends JudgementWithFindings {
  readonly pathOf: (file: string) => string;
}

/** The machine-readable report: `validate --format json`, schema in `schemas/report.schema.json`. */
export function report(
  results: readonly Result[],
  {catalog, version}: {readonly catalog: Catalog; readonly version: string},
): Report {
  const findings = results.flatMap((result) => result.findings);
  return {
    version: 1,
    tool: {name: 'klausul', version},
    catalog: {id: catalog.data.id, version: catalog.data.version},
    procurements: results.map(reportProcurement),
    summary: {procurements: results.length, errors: count(findings, 'error'), warnings: count(findings, 'warning')},
  };
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Of a stopped procurement only its path is told (design §3.2). */
function reportProcurement({judgement, findings, pathOf}: Result): ReportedProcurement {
  const {source, state} = judgement;
  const common = {path: pathOf(source.path), state, findings: reportFindings({judgement, findings}, pathOf)};
  if (judgement.state !== 'judged') return common;
  const {procurement, needs, coverage} = judgement;
  return {
    path: common.path,
    name: procurement.name,
    state,
    needs: Object.fromEntries([...needs].map(([aspect, {level}]) => [aspect, level])),
    coverage: countCoverage(coverage),
    demands: coverage.map(({demand, status, clause}) => ({
      requirement: demand.requirement.id,
      level: demand.because.some((reason) => 'aspect' in reason) ? demand.level : 0,
      status,
      because: demand.because.map((reason: Reason) => ({...reason})),
      ...(clause ? {clause: {file: pathOf(clause.clause.file), line: clause.clause.begin.line}} : {}),
    })),
    findings: common.findings,
  };
}

/** How many demands have each status; `demanded` are those that the supplier is asked. */
export function countCoverage(coverage: readonly Coverage[]): NonNullable<ReportedProcurement['coverage']> {
  const counts = Object.fromEntries(
    statuses.map((status) => [status, coverage.filter((entry) => entry.status === status).length]),
  ) as Record<(typeof statuses)[number], number>;
  const {elsewhere, buyer, 'not-applicable': notApplicable, ...asked} = counts;
  const demanded = Object.values(asked).reduce((sum, number) => sum + number, 0);
  return {demanded, ...asked, elsewhere, buyer, 'not-applicable': notApplicable};
}

/** Findings with lines and columns. */
export function reportFindings(
  {judgement, findings}: JudgementWithFindings,
  pathOf: (file: string) => string,
): ReportedProcurement['findings'] {
  const {descriptor, documents} = judgement.source;
  const positions = new Map<string, ReturnType<typeof positionsOf>>();
  const positionIn = (file: string) => {
    const known = positions.get(file);
    if (known) return known;
    const text =
      file === descriptor.file ? descriptor.text : documents.find((document) => document.file === file)?.text;
    const made = positionsOf(text ?? '');
    positions.set(file, made);
    return made;
  };
  return findings.map(({rule, severity, message, file, start, end, requirement, help}) => {
    const position = positionIn(file);
    return {
      rule,
      severity,
      message,
      file: pathOf(file),
      range: {start: {...position(start)}, end: {...position(end)}},
      ...(requirement === undefined ? {} : {requirement}),
      ...(help === undefined ? {} : {help}),
    };
  });
}
