import type {Catalog} from '../catalogue/catalog.ts';
import type {Releases} from '../catalogue/releases.ts';
import {type Demand, demandsOf} from '../demands/demands.ts';
import {type Needs, needsOf} from '../demands/needs.ts';
import {explainMarkerProblem} from '../markdown/explain-marker-problem.ts';
import {type ProcurementDocument, readDocument} from '../markdown/read-document.ts';
import type {Config, ConfigFault} from '../procurement/config.ts';
import type {Procurement} from '../procurement/procurement.ts';
import {readProcurement} from '../procurement/read-procurement.ts';
import {releaseOf} from '../procurement/release-of.ts';
import type {Problem} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import {ProblemList} from '../text/problem-list.ts';
import type {ProcurementSource} from '../workspace/source.ts';
import {type Coverage, coverageOf, type JudgedClause, judgeClauses} from './coverage.ts';

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

/** Some of it could not be read or tried: every reason that was found, and each part that what could be read is enough for. */
export interface Unreadable extends Partial<Omit<Judged, 'state' | 'source'>> {
  readonly state: 'unreadable';
  readonly source: ProcurementSource;
  readonly problems: readonly Problem[];
  /** The documents as far as they could be read: without what is wrong with a marker. */
  readonly documents?: readonly ProcurementDocument[];
  /** Whether these are all demands that there are, and as high as they are. */
  readonly demandsAreKnown?: boolean;
  readonly configFault?: ConfigFault;
}

export type Judgement = Judged | Stopped | Unreadable;

export interface JudgeOptions {
  /** Those that a procurement may be pinned to. */
  readonly releases: Releases;
  /** As far as it is sound. */
  readonly config: Config;
  readonly configFault?: ConfigFault | undefined;
  /** The day in UTC, `2026-11-24`. */
  readonly today: string;
}

/**
 * The whole line: text → release → procurement → needs → demands → documents → coverage. A fault in one part leaves the
 * others judged. It never throws: a fault of ours makes this procurement unreadable, and those beside it are judged all
 * the same. `before` is an earlier judgement of it: what has not changed since is taken from there.
 */
export function judge(source: ProcurementSource, options: JudgeOptions, before?: Judgement): Judgement {
  try {
    return judgeSource(source, options, before);
  } catch (error) {
    return failedJudgement(source, error);
  }
}

/** What stands for the judgement of a procurement when a fault of ours keeps it from being judged or told of. */
export function failedJudgement(source: ProcurementSource, error: unknown): Unreadable {
  return {state: 'unreadable', source, problems: [failure(source.descriptor.file, error)]};
}

function judgeSource(
  source: ProcurementSource,
  {releases, config, configFault, today}: JudgeOptions,
  before: Judgement | undefined,
): Judgement {
  const {catalog, isGuess, problem: unknownRelease} = releaseOf(source, releases);
  const read = readProcurement(source, catalog, config);
  if (read.state === 'stopped') return {state: 'stopped', source};
  const {documents, problems: documentProblems} = readDocuments(source, before);
  // Whether the rest of the file makes sense, only the release that it is pinned to could say.
  const ownProblems = unknownRelease ? [unknownRelease] : read.state === 'unreadable' ? read.problems : [];
  const problems = [...(configFault?.problems ?? []), ...source.problems, ...ownProblems, ...documentProblems];
  const isJudgedByAnother = isGuess || (config.lacks === 'catalogue' && !read.procurement?.pinned);
  const common = {source, documents, releases, config, today};
  const unreadable = {state: 'unreadable', ...common, problems, ...(configFault ? {configFault} : {})} as const;
  if (isJudgedByAnother) return unreadable;

  const {procurement} = read;
  const clauses = judgeClauses(documents, procurement?.placements ?? new Map(), catalog, releases);
  if (!procurement) return {...unreadable, catalog, clauses};
  const needs = needsOf(procurement);
  const demands = demandsOf(procurement, needs, catalog);
  const judged = {...common, catalog, procurement, needs, demands, clauses};
  const isWhole = source.problems.length + documentProblems.length === 0;
  const coverage = isWhole ? coverageOf(demands, clauses, procurement, catalog, today) : undefined;
  if (problems.length === 0 && coverage) return {state: 'judged', ...judged, coverage};
  const demandsAreKnown = (read.state === 'read' || read.demandsAreKnown) && config.lacks === undefined;
  return {...unreadable, ...judged, ...(coverage ? {coverage} : {}), demandsAreKnown};
}

/** The documents, each read anew only when its text is another than before. One that fails is told of, and the others are read. */
function readDocuments({documents}: ProcurementSource, before: Judgement | undefined) {
  const known = new Map<string, ProcurementDocument>();
  if (before && before.state !== 'stopped') for (const one of before.documents ?? []) known.set(one.file, one);
  const read: ProcurementDocument[] = [];
  const problems: Problem[] = [];
  for (const {file, text} of documents) {
    try {
      const same = known.get(file);
      const document = same?.text === text ? same : readDocument(file, text);
      problems.push(...problemsOf(document));
      read.push(document);
    } catch (error) {
      problems.push(failure(file, error));
    }
  }
  return {documents: read, problems};
}

/** A fault of ours, told of at the file that it came from. */
function failure(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: 'procurement/failed',
    file,
    start: 0,
    end: 0,
    message: {
      sv: `Upphandlingen gick inte att pröva på grund av ett fel i Klausul. Anmäl felet: ${reason}`,
      en: `The procurement could not be tried because of a fault in Klausul. Report the fault: ${reason}`,
    },
  };
}

/** What makes a document impossible to judge: a broken marker, or nesting that no person writes. */
function problemsOf({file, text, problems, tooDeepAt}: ProcurementDocument): readonly Problem[] {
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
