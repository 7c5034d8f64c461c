import type {Catalog} from '../catalogue/catalog.ts';
import type {Releases} from '../catalogue/releases.ts';
import {type Demand, demandsOf} from '../demands/demands.ts';
import {type Needs, needsOf} from '../demands/needs.ts';
import {explainMarkerProblem} from '../markdown/explain-marker-problem.ts';
import {type ProcurementDocument, readDocument} from '../markdown/read-document.ts';
import type {Config} from '../procurement/config.ts';
import type {Procurement} from '../procurement/procurement.ts';
import {readProcurement} from '../procurement/read-procurement.ts';
import {releaseOf} from '../procurement/release-of.ts';
import type {Problem} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import {ProblemList} from '../text/problem-list.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {type Coverage, coverageOf, type JudgedClause, judgeClauses} from './coverage.ts';
import {type AssessedElsewhere, assessElsewhere} from './elsewhere.ts';

/** A procurement read through every stage: what it needs, what its documents say, and what became of each demand. */
export interface Judged {
  readonly state: 'judged';
  readonly source: ProcurementSource;
  readonly procurement: Procurement;
  readonly needs: Needs;
  readonly demands: readonly Demand[];
  readonly documents: readonly ProcurementDocument[];
  readonly clauses: readonly JudgedClause[];
  readonly coverage: readonly Coverage[];
  /** The entries under `met-elsewhere`, in their order. */
  readonly elsewhere: readonly AssessedElsewhere[];
  /** The release that judges it. */
  readonly catalog: Catalog;
  readonly releases: Releases;
  readonly config: Config;
  /** The day of the judgement, in UTC. */
  readonly today: string;
}

/** Security protection ends it: nothing of its content may be shown. */
export interface Stopped {
  readonly state: 'stopped';
  readonly source: ProcurementSource;
}

/** It could not be judged; with every reason that was found. */
export interface Unreadable {
  readonly state: 'unreadable';
  readonly source: ProcurementSource;
  readonly problems: readonly Problem[];
}

export type Judgement = Judged | Stopped | Unreadable;

export interface JudgeOptions {
  /** Those that a procurement may be pinned to. */
  readonly releases: Releases;
  readonly config: Config;
  /** The day in UTC, `2026-11-24`. */
  readonly today: string;
}

/**
 * The whole line: text → release → procurement → needs → demands → documents → coverage. It never throws: a fault of ours makes
 * this procurement unreadable, and those beside it are judged all the same.
 */
export function judge(source: ProcurementSource, options: JudgeOptions): Judgement {
  try {
    return judgeSource(source, options);
  } catch (error) {
    return failedJudgement(source, error);
  }
}

/** What stands for the judgement of a procurement when a fault of ours keeps it from being judged or told of. */
export function failedJudgement(source: ProcurementSource, error: unknown): Unreadable {
  const reason = error instanceof Error ? error.message : String(error);
  const problem = {
    rule: 'procurement/failed',
    file: source.descriptor.file,
    start: 0,
    end: 0,
    message: {
      sv: `Upphandlingen gick inte att pröva på grund av ett fel i Klausul. Anmäl felet: ${reason}`,
      en: `The procurement could not be tried because of a fault in Klausul. Report the fault: ${reason}`,
    },
  };
  return {state: 'unreadable', source, problems: [problem]};
}

function judgeSource(source: ProcurementSource, {releases, config, today}: JudgeOptions): Judgement {
  const {catalog, problem} = releaseOf(source, releases);
  const read = readProcurement(source, catalog, config);
  if (read.state === 'stopped') return {state: 'stopped', source};
  // Whether the rest of the file makes sense, only the release that it is pinned to could say.
  if (problem) return {state: 'unreadable', source, problems: [...source.problems, problem]};
  const documents = source.documents.map(({file, text}) => readDocument(file, text));
  const problems = [
    ...source.problems,
    ...(read.state === 'unreadable' ? read.problems : []),
    ...documents.flatMap(documentProblems),
  ];
  if (read.state === 'unreadable' || problems.length > 0) return {state: 'unreadable', source, problems};
  const {procurement} = read;
  const needs = needsOf(procurement);
  const demands = demandsOf(procurement, needs, catalog);
  const clauses = judgeClauses(documents, procurement, catalog, releases);
  const elsewhere = assessElsewhere(procurement.elsewhere, documents, source.named ?? [], today);
  const coverage = coverageOf(demands, clauses, procurement, elsewhere, catalog, today);
  return {
    state: 'judged',
    source,
    procurement,
    needs,
    demands,
    documents,
    clauses,
    coverage,
    elsewhere,
    catalog,
    releases,
    config,
    today,
  };
}

/** What makes a document impossible to judge: a broken marker, or nesting that no person writes. */
function documentProblems({file, text, problems, tooDeepAt}: ProcurementDocument): readonly Problem[] {
  const found = new ProblemList(file);
  for (const problem of problems) {
    const remedies = problem.mend ? (['mend-marker', 'remove-marker'] as const) : (['remove-marker'] as const);
    found.add('document/marker', problem, () => explainMarkerProblem(problem), remedies);
  }
  if (tooDeepAt === undefined) return found.all();
  const start = offsetOfLine(text, tooDeepAt);
  found.add('document/unreadable', {start, end: start}, () => tooDeep);
  return found.all();
}

const tooDeep: Bilingual = {
  sv: 'Här är listor eller citat nästlade i mer än 100 nivåer. Förenkla stycket: så djupt läser Klausul inte.',
  en: 'Lists or quotations are nested more than 100 levels deep here. Simplify the passage: Klausul does not read that deep.',
};

function offsetOfLine(text: string, line: number): number {
  const lineBreak = /\r\n|\r|\n/g;
  let offset = 0;
  for (let current = 1; current < line && lineBreak.exec(text); current++) offset = lineBreak.lastIndex;
  return offset;
}
