import type {Demand} from '../demands/demands.ts';
import type {Deviation} from '../procurement/procurement.ts';
import {isBlank} from '../text/is-blank.ts';

/** What became of a demand. */
interface Outcome {
  readonly demand: Demand;
  readonly status: string;
}

/** The requirements that a clause covers: what a deviation may name as compensating. */
export function coveredIn(coverage: readonly Outcome[]): ReadonlySet<string> {
  return new Set(coverage.filter(({status}) => status === 'covered').map(({demand}) => demand.requirement.id));
}

/** The keys that a deviation lacks, in the order in which a person writes them. A blank one is none. */
export function lacking({decision, reason, approver, approved, until, to, sum}: Deviation): readonly string[] {
  return [
    (reason === undefined || isBlank(reason)) && 'reason',
    (approver === undefined || isBlank(approver)) && 'approver',
    approved === undefined && 'approved',
    until === undefined && 'until',
    decision === 'lower' && to === undefined && 'to',
    decision === 'edit' && sum === undefined && 'sum',
  ].filter((key) => key !== false);
}

/**
 * The requirements that a deviation names as compensating and that do not: the one that it excuses, and those that no
 * clause covers. What another deviation excuses is not covered, so two cannot excuse each other.
 */
export function notCompensating(
  {requirement, compensating}: Deviation,
  covered: ReadonlySet<string>,
): readonly string[] {
  return compensating.filter((id) => id === requirement || !covered.has(id));
}

/** Whether a deviation is complete, approved, not past its last day, and compensated for as it says. */
export function holds(deviation: Deviation, today: string, covered: ReadonlySet<string>): boolean {
  const {approved, until} = deviation;
  const holdsToday = approved !== undefined && until !== undefined && approved <= today && today <= until;
  return holdsToday && lacking(deviation).length === 0 && notCompensating(deviation, covered).length === 0;
}

/** The demand at the level that a deviation accepts; undefined when it does not lower it. */
export function loweredBy({decision, to}: Deviation, demand: Demand): Demand | undefined {
  return decision === 'lower' && to !== undefined && to < demand.level ? {...demand, level: to} : undefined;
}

/** The open demand that a deviation is there for; undefined when nothing is asked, or what is asked is met. */
export function excusedBy<Entry extends Outcome>(
  {requirement}: Deviation,
  coverage: readonly Entry[],
): Entry | undefined {
  return coverage.find(
    ({demand, status}) =>
      demand.requirement.id === requirement &&
      demand.relevance === 'demanded' &&
      status !== 'covered' &&
      status !== 'elsewhere',
  );
}
