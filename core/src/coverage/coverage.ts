import type {Catalog, Placement, RequirementEntry, Rung} from '../catalogue/catalog.ts';
import {answers, isHeavier, rungFor} from '../catalogue/ladder.ts';
import {standingOf} from '../catalogue/parameters.ts';
import type {ReleaseName, Releases} from '../catalogue/releases.ts';
import {baseText, type ClauseText} from '../clauses/clause-text.ts';
import {normalFormOf} from '../clauses/normal-form.ts';
import {type Demand, parameterBounds} from '../demands/demands.ts';
import {bodyOf, type Clause, type ProcurementDocument, type Section} from '../markdown/read-document.ts';
import type {Deviation, Elsewhere, Procurement} from '../procurement/procurement.ts';
import {groupBy} from '../text/group-by.ts';

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
  /** The placement of its section; undefined when the section takes anything. */
  readonly placement?: Placement;
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
}

/** Reads every clause of the documents beside the catalogue. */
export function judgeClauses(
  documents: readonly ProcurementDocument[],
  placements: Procurement['placements'],
  catalog: Catalog,
  releases: Releases,
): readonly JudgedClause[] {
  return documents.flatMap(({clauses, text}) =>
    clauses.map((clause) => judgeClause(clause, text, placements, catalog, releases)),
  );
}

function judgeClause(
  clause: Clause,
  text: string,
  placements: Procurement['placements'],
  catalog: Catalog,
  releases: Releases,
): JudgedClause {
  const requirement = catalog.requirement(clause.requirement);
  const found = baseText(clause, catalog, releases);
  const base = found?.base;
  const revision = (found?.catalog ?? catalog).requirement(clause.requirement);
  const rung = revision?.rev === clause.rev ? rungFor(revision, clause.level) : undefined;
  const placement = clause.section && placementOf(clause.section, {placements});
  const body = bodyOf(clause, text);
  const equal = base !== undefined && (body === base.text || normalFormOf(body).normalised === base.normalised);
  const other = equal && found?.catalog !== catalog ? found?.catalog.data : undefined;
  const own = equal && !other;
  const sum = own ? undefined : normalFormOf(body).sum;
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

/** The placement of a section: its own, else that of its document when the procurement gives the document just one. */
export function placementOf(
  {placement, file}: Section,
  {placements}: Pick<Procurement, 'placements'>,
): Placement | undefined {
  if (placement) return placement;
  const ofDocument = [...placements].filter(([, document]) => document === file).map(([name]) => name);
  return ofDocument.length === 1 ? ofDocument[0] : undefined;
}

/** What became of every demand (design §3.6), in their order. `today` is a day in UTC. */
export function coverageOf(
  demands: readonly Demand[],
  clauses: readonly JudgedClause[],
  procurement: Procurement,
  catalog: Catalog,
  today: string,
): readonly Coverage[] {
  const byRequirement = groupBy(clauses, ({clause}) => clause.requirement);
  return demands.map((demand) => {
    if (demand.relevance !== 'demanded') return {demand, status: demand.relevance};
    const elsewhere = procurement.elsewhere.find(({requirement}) => requirement === demand.requirement.id);
    const candidates = byRequirement.get(demand.requirement.id) ?? [];
    const best = strongest(candidates, demand, procurement, catalog);
    if (best?.status === 'covered') return best;
    if (elsewhere) return {demand, status: 'elsewhere', elsewhere};
    for (const deviation of procurement.deviations) {
      if (deviation.requirement !== demand.requirement.id || !holds(deviation, today)) continue;
      const accepted = acceptedBy(deviation, demand, candidates, procurement, catalog);
      if (accepted) return {demand, status: 'deviating', deviation, ...accepted};
    }
    return best ?? {demand, status: 'missing'};
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

/** What one clause does for a demand. A clause that stands where it may not is there, but does not count. */
function coverageBy(judged: JudgedClause, demand: Demand, procurement: Procurement, catalog: Catalog): Coverage {
  const {rung, text, placement} = judged;
  const base = {demand, clause: judged};
  if (placement === 'award') return {...base, status: 'award-only'};
  if (placement && !demand.placements.includes(placement)) return {...base, status: 'missing'};
  if (text !== 'own') return {...base, status: 'edited'};
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

/** The stronger of two clauses counts. */
function strength({status, clause}: Coverage): number {
  const order: readonly Status[] = ['missing', 'award-only', 'too-low', 'edited', 'covered'];
  return order.indexOf(status) * 10 + (clause?.clause.level ?? 0);
}

/** Whether a deviation is complete, approved and not past its last day. */
export function holds({reason, approver, approved, until, decision, to, sum}: Deviation, today: string): boolean {
  const complete = reason !== undefined && approver !== undefined && approved !== undefined && until !== undefined;
  const pinned = decision === 'omit' || (decision === 'lower' ? to !== undefined : sum !== undefined);
  return complete && pinned && approved <= today && today <= until;
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
      const edited = clauses.filter((clause) => clause.text === 'edited' && clause.sum === sum);
      const clause = edited.find((one) => coverageBy(one, demand, procurement, catalog).status === 'edited');
      return clause && {clause};
    }
  }
}

/** The open demand that a deviation is there for; undefined when nothing is asked, or what is asked is met. */
export function excusedBy({requirement}: Deviation, coverage: readonly Coverage[]): Coverage | undefined {
  return coverage.find(
    ({demand, status}) =>
      demand.requirement.id === requirement &&
      demand.relevance === 'demanded' &&
      status !== 'covered' &&
      status !== 'elsewhere',
  );
}
