import {type Catalog, type Placement, placements, type RequirementEntry, type Rung} from '../catalogue/catalog.ts';
import {answers, isHeavier, rungFor} from '../catalogue/ladder.ts';
import {standingOf} from '../catalogue/parameters.ts';
import type {ReleaseName, Releases} from '../catalogue/releases.ts';
import {baseText, type ClauseText} from '../clauses/clause-text.ts';
import {fingerprint, normalise} from '../clauses/normalise.ts';
import {type Demand, parameterBounds} from '../demands/demands.ts';
import {type HidingElement, hidingElements} from '../markdown/hidden-html.ts';
import {bodyOf, type Clause, type ProcurementDocument, type Section} from '../markdown/read-document.ts';
import type {Deviation, Elsewhere, Procurement} from '../procurement/procurement.ts';
import {groupBy} from '../text/group-by.ts';
import {coveredIn, holds, loweredBy} from './deviations.ts';
import type {AssessedElsewhere} from './elsewhere.ts';

/** Every status a demand can have; the first six add up to what is demanded (design §7). */
export const statuses = [
  'covered',
  'too-low',
  'award-only',
  'edited',
  'missing',
  'deviating',
  'elsewhere',
  'buyer',
  'not-applicable',
] as const;
export type Status = (typeof statuses)[number];

/** A clause of a document beside what the catalogue says of it. */
export interface JudgedClause {
  readonly clause: Clause;
  /** Undefined: the release that the procurement is pinned to has no such requirement. */
  readonly requirement?: RequirementEntry;
  /** The text that its marker promises; undefined when no release has such a text. */
  readonly base?: ClauseText;
  /** The rung that its level stands on. */
  readonly rung?: Rung;
  /** The other release that has this text: not the one that the procurement is pinned to. */
  readonly otherRelease?: ReleaseName;
  /**
   * Who moved: `own` is the text of the release that judges; `outdated` is as the tool wrote it, but that of another
   * release, or no longer what the marker promises; `edited` was changed by hand.
   */
  readonly text: 'own' | 'outdated' | 'edited';
  /** The fingerprint of the text as it stands; undefined when it is the catalogue's own. */
  readonly sum?: string;
  /**
   * What it is to a reader: a condition for a bid, for points, for the contract … (see `placementOfClause`). Undefined
   * when nothing says so: outside every section such a clause does not count.
   */
  readonly placement?: Placement;
  /** The HTML that hides it or strikes it out; such a clause does not count. */
  readonly hiddenBy?: HidingElement;
}

/** What became of one demand in one procurement. */
export interface Coverage {
  readonly demand: Demand;
  readonly status: Status;
  /** The clause that decides it. */
  readonly clause?: JudgedClause;
  readonly deviation?: Deviation;
  readonly elsewhere?: Elsewhere;
  /** For too-low: parameters of the clause that are weaker than the need allows. */
  readonly weak?: readonly string[];
  /** The demand at the level that a deviation accepts in its place, while no clause answers it: what `generate` writes. */
  readonly lowered?: Demand;
}

/** Reads every clause of the documents beside the catalogue. */
export function judgeClauses(
  documents: readonly ProcurementDocument[],
  procurement: Procurement,
  catalog: Catalog,
  releases: Releases,
): readonly JudgedClause[] {
  return documents.flatMap((document) => {
    if (document.clauses.length === 0) return [];
    const hides = hidingElements(document);
    return document.clauses.map((clause) => {
      const hiddenBy = hides(clause.begin.start);
      const judged = judgeClause(clause, document.text, procurement, catalog, releases);
      return hiddenBy ? {...judged, hiddenBy} : judged;
    });
  });
}

function judgeClause(
  clause: Clause,
  text: string,
  procurement: Procurement,
  catalog: Catalog,
  releases: Releases,
): JudgedClause {
  const requirement = catalog.requirement(clause.requirement);
  const found = baseText(clause, catalog, releases);
  const base = found?.base;
  const revision = (found?.catalog ?? catalog).requirement(clause.requirement);
  const rung = revision?.rev === clause.rev ? rungFor(revision, clause.level) : undefined;
  const body = bodyOf(clause, text);
  const equal = base !== undefined && (body === base.text || normalise(body) === base.normalised);
  const other = equal && found?.catalog !== catalog ? found?.catalog.data : undefined;
  const own = equal && !other;
  const sum = own ? undefined : fingerprint(body);
  const label = own ? catalog.frame(clause.frame)?.placement : undefined;
  const placement = placementOfClause(clause, procurement, label);
  return {
    clause,
    text: own ? 'own' : other || sum === clause.sum ? 'outdated' : 'edited',
    ...(requirement ? {requirement} : {}),
    ...(base ? {base} : {}),
    ...(rung ? {rung} : {}),
    ...(other ? {otherRelease: {id: other.id, version: other.version}} : {}),
    ...(sum === undefined ? {} : {sum}),
    ...(placement ? {placement} : {}),
  };
}

/** The placement of a section: its own, else that of its document; undefined when it takes anything. */
export function placementOf({placement, file}: Section, procurement: Procurement): Placement | undefined {
  return placement ?? placementOfDocument(file, procurement);
}

/** The placement of a document, when the procurement gives it just one. */
function placementOfDocument(file: string, {placements}: Procurement): Placement | undefined {
  const own = [...placements].filter(([, document]) => document === file).map(([name]) => name);
  return own.length === 1 ? own[0] : undefined;
}

/**
 * What a clause is to a reader: what its section holds, and in one that holds anything what its text calls itself.
 * Outside every section its own marker says so, else its document (design §3.6); undefined when neither does.
 */
function placementOfClause({section, file, begin}: Clause, procurement: Procurement, label: Placement | undefined) {
  if (section) return placementOf(section, procurement) ?? label;
  const written = begin.attributes.get('placement');
  if (written === undefined) return placementOfDocument(file, procurement);
  return placements.find((candidate) => candidate === written);
}

/** What became of every demand (design §3.6), in their order. `today` is a day in UTC. */
export function coverageOf(
  demands: readonly Demand[],
  clauses: readonly JudgedClause[],
  procurement: Procurement,
  elsewhere: readonly AssessedElsewhere[],
  catalog: Catalog,
  today: string,
): readonly Coverage[] {
  const byRequirement = groupBy(clauses, ({clause}) => clause.requirement);
  const clausesFor = ({requirement}: Demand) => byRequirement.get(requirement.id) ?? [];
  const byClauses = demands.map((demand): Coverage => {
    if (demand.relevance !== 'demanded') return {demand, status: demand.relevance};
    return strongest(clausesFor(demand), demand, procurement, catalog) ?? {demand, status: 'missing'};
  });
  const covered = coveredIn(byClauses);
  return byClauses.map((entry) => {
    const {demand, status} = entry;
    if (demand.relevance !== 'demanded' || status === 'covered') return entry;
    const met = elsewhere.find(({entry: {requirement}, fault}) => requirement === demand.requirement.id && !fault);
    if (met) return {demand, status: 'elsewhere', elsewhere: met.entry};
    const deviations = procurement.deviations.filter(
      (deviation) => deviation.requirement === demand.requirement.id && holds(deviation, today, covered),
    );
    for (const deviation of deviations) {
      const accepted = acceptedBy(deviation, demand, clausesFor(demand), procurement, catalog);
      if (accepted) return {demand, status: 'deviating', deviation, ...accepted};
    }
    const lowered = deviations.map((deviation) => loweredBy(deviation, demand)).find((found) => found !== undefined);
    return lowered ? {...entry, lowered} : entry;
  });
}

/** What the clause that does most for a demand does; undefined when there is none. Among equals the first in the documents. */
function strongest(
  clauses: readonly JudgedClause[],
  demand: Demand,
  procurement: Procurement,
  catalog: Catalog,
): Coverage | undefined {
  return clauses
    .map((clause) => coverageBy(clause, demand, procurement, catalog))
    .sort((a, b) => strength(b) - strength(a))[0];
}

/**
 * What one clause does for a demand. One that nobody sees, or that stands where it may not, is there but does not count;
 * one that calls itself an award criterion does not say what a mandatory clause says, wherever it stands.
 */
function coverageBy(judged: JudgedClause, demand: Demand, procurement: Procurement, catalog: Catalog): Coverage {
  const {rung, text, placement, hiddenBy, clause} = judged;
  const base = {demand, clause: judged};
  if (hiddenBy) return {...base, status: 'missing'};
  if (placement === 'award') return {...base, status: 'award-only'};
  if (!standsAmong(judged, demand.placements)) return {...base, status: 'missing'};
  if (text !== 'own' || catalog.frame(clause.frame)?.placement === 'award') return {...base, status: 'edited'};
  if (!rung || !answers(rung, demand.level)) return {...base, status: 'too-low', weak: []};
  const weak = weakParameters(judged, demand, procurement, catalog);
  if (weak.length > 0) return {...base, status: 'too-low', weak};
  return {...base, status: 'covered'};
}

/**
 * The parameters of a clause whose values protect less than a need allows. On a heavier rung a value may also be what
 * that rung's own level allows: logs kept for two years are more than a need of one asks, and told of as such, but not
 * too weak for it.
 */
function weakParameters(
  {clause, base, rung}: JudgedClause,
  demand: Demand,
  procurement: Procurement,
  catalog: Catalog,
): readonly string[] {
  const {requirement} = demand;
  const levels = rung && isHeavier(rung, demand.level, requirement) ? [demand.level, clause.level] : [demand.level];
  return (base?.parameters ?? []).filter((id) => {
    const parameter = catalog.parameter(id);
    const value = clause.parameters.get(id);
    if (!parameter || value === undefined) return true;
    return levels.every((level) => {
      const bounds = parameterBounds(id, {requirement, level}, procurement, catalog);
      const standing = bounds && standingOf(parameter, value, bounds);
      return standing !== 'within' && standing !== 'too-strict';
    });
  });
}

/**
 * Whether a clause stands among what a demand allows. In a section that takes anything an edited one may stand, whatever
 * its marker says that it is.
 */
export function standsAmong({placement, clause}: JudgedClause, allowed: readonly Placement[]): boolean {
  return placement === undefined ? clause.section !== undefined : allowed.includes(placement);
}

/** The stronger of two clauses counts. */
function strength({status, clause}: Coverage): number {
  const order: readonly Status[] = ['missing', 'award-only', 'too-low', 'edited', 'covered'];
  return order.indexOf(status) * 10 + (clause?.clause.level ?? 0);
}

/**
 * The clause that a deviation accepts in place of what is demanded, or none when it accepts that there is no mandatory
 * one; undefined when it is about something else than what stands in the documents. What stands where it may not does
 * not count here either, and a lowered demand is judged like any other: with the bounds of its own level.
 */
function acceptedBy(
  {decision, to, sum}: Deviation,
  demand: Demand,
  clauses: readonly JudgedClause[],
  procurement: Procurement,
  catalog: Catalog,
): Pick<Coverage, 'clause'> | undefined {
  switch (decision) {
    case 'omit':
      return clauses.every(({placement}) => placement === 'award') ? {} : undefined;
    case 'lower': {
      const lowered = strongest(clauses, {...demand, level: to ?? demand.level}, procurement, catalog);
      return lowered?.status === 'covered' && lowered.clause ? {clause: lowered.clause} : undefined;
    }
    case 'edit': {
      const edited = clauses.filter((clause) => clause.text !== 'own' && clause.sum === sum);
      const clause = edited.find((one) => coverageBy(one, demand, procurement, catalog).status === 'edited');
      return clause && {clause};
    }
  }
}
