import type {Catalog} from '../catalogue/catalog.ts';
import {type Coverage, type Status, statuses} from '../coverage/coverage.ts';
import type {Judgement} from '../coverage/judge.ts';
import type {Reason} from '../demands/demands.ts';
import type {Report} from '../generated/report-types.ts';
import type {Finding} from '../text/finding.ts';
import type {Language} from '../text/language.ts';
import {positionsOf} from '../text/positions.ts';
import {type Audience, say} from './say.ts';

export type {Report};

export type ReportedProcurement = Report['procurements'][number];
export type CoverageCounts = NonNullable<ReportedProcurement['coverage']>;

/** A judgement with its findings. */
export interface JudgementWithFindings {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
}

/** The same, with how its files are shown and in which language it is spoken of. */
export interface Result extends JudgementWithFindings {
  readonly pathOf: (file: string) => string;
  readonly language: Language;
}

/** The state that is told: whatever could not be read or tried makes a procurement `unreadable` (design §7). */
export function stateOf({judgement, findings}: JudgementWithFindings): Judgement['state'] {
  if (judgement.state !== 'judged') return judgement.state;
  return findings.some((finding) => 'told' in finding) ? 'unreadable' : 'judged';
}

/** What stands before the procurements in a report: `validate --format json`, schema in `schemas/report.schema.json`. */
export function reportHead({data}: Catalog, version: string): Omit<Report, 'procurements' | 'summary'> {
  return {version: 1, tool: {name: 'klausul', version}, catalog: {id: data.id, version: data.version}};
}

/** What one procurement adds to the totals: plain data. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  /** Undefined when it was not judged. */
  readonly coverage: CoverageCounts | undefined;
}

export function countsOf({judgement, findings}: JudgementWithFindings): Counts {
  const coverage = knownCoverage(judgement);
  return {
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    coverage: coverage && countCoverage(coverage),
  };
}

/** The counts that close a report, added up procurement by procurement. */
export class Totals {
  #summary: Report['summary'] = {procurements: 0, errors: 0, warnings: 0};
  #coverage: CoverageCounts | undefined;

  add({errors, warnings, coverage}: Counts): void {
    const before = this.#summary;
    this.#summary = {
      procurements: before.procurements + 1,
      errors: before.errors + errors,
      warnings: before.warnings + warnings,
    };
    if (coverage) this.#coverage = sum(this.#coverage, coverage);
  }

  get summary(): Report['summary'] {
    return this.#summary;
  }

  /** How the demands of all procurements together are covered; undefined when none was judged. */
  get coverage(): CoverageCounts | undefined {
    return this.#coverage;
  }
}

function sum(a: CoverageCounts | undefined, b: CoverageCounts): CoverageCounts {
  if (!a) return b;
  return Object.fromEntries(
    Object.entries(b).map(([key, number]) => [key, number + a[key as keyof CoverageCounts]]),
  ) as unknown as CoverageCounts;
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Of a stopped procurement only its path is told (design §3.2). */
export function reportProcurement(result: Result): ReportedProcurement {
  const {judgement, pathOf} = result;
  const state = stateOf(result);
  const common = {path: pathOf(judgement.source.path), state, findings: reportFindings(result)};
  if (judgement.state === 'stopped') return common;
  const {procurement, needs, catalog} = judgement;
  const coverage = knownCoverage(judgement);
  return {
    path: common.path,
    ...(procurement ? {name: procurement.name} : {}),
    ...(catalog ? {catalog: {id: catalog.data.id, version: catalog.data.version}} : {}),
    state,
    ...(needs && areDemandsKnown(judgement)
      ? {needs: Object.fromEntries([...needs].map(([aspect, {level}]) => [aspect, level]))}
      : {}),
    ...(coverage
      ? {
          coverage: countCoverage(coverage),
          demands: coverage.map(({demand, status, clause}) => ({
            requirement: demand.requirement.id,
            level: demand.because.some((reason) => 'aspect' in reason) ? demand.level : 0,
            status,
            because: demand.because.map((reason: Reason) => ({...reason})),
            ...(clause ? {clause: {file: pathOf(clause.clause.file), line: clause.clause.begin.line}} : {}),
          })),
        }
      : {}),
    findings: common.findings,
  };
}

function areDemandsKnown(judgement: Judgement): boolean {
  return judgement.state === 'judged' || (judgement.state === 'unreadable' && judgement.demandsAreKnown === true);
}

/** What became of the demands, when all of them are known and every document could be read. */
function knownCoverage(judgement: Judgement): readonly Coverage[] | undefined {
  return judgement.state !== 'stopped' && areDemandsKnown(judgement) ? judgement.coverage : undefined;
}

/** How many demands have each status; `demanded` are those that the supplier is asked. */
export function countCoverage(coverage: readonly Coverage[]): CoverageCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const {status} of coverage) counts[status]++;
  const {elsewhere, buyer, 'not-applicable': notApplicable, ...asked} = counts;
  const demanded = Object.values(asked).reduce((sum, number) => sum + number, 0);
  return {demanded, ...asked, elsewhere, buyer, 'not-applicable': notApplicable};
}

/** Findings with lines and columns, said for an audience. */
export function reportFindings(
  {judgement, findings, pathOf, language}: Result,
  audience: Audience = 'house',
): ReportedProcurement['findings'] {
  const {descriptor, documents} = judgement.source;
  const configFault = judgement.state === 'unreadable' ? judgement.configFault : undefined;
  const positions = new Map<string, ReturnType<typeof positionsOf>>();
  const positionIn = (file: string) => {
    const known = positions.get(file);
    if (known) return known;
    const files = [descriptor, ...documents, ...(configFault ? [configFault] : [])];
    const made = positionsOf(files.find((own) => own.file === file)?.text ?? '');
    positions.set(file, made);
    return made;
  };
  return findings.map((finding) => {
    const {rule, severity, file, start, end, requirement} = finding;
    const {message, help} = say(finding, language, audience);
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
