import type {Level} from './catalog.ts';

/** What decides which needs a rung answers, whether it is written in a family's file or resolved in a release. */
interface Step {
  readonly levels: readonly number[];
  readonly only?: boolean;
}

/** Whether a clause on this rung answers a need: the rung lists it, or is higher and not marked `only` (design §3.4). */
export function answers(rung: Step, need: Level): boolean {
  return rung.levels.includes(need) || (!rung.only && lowest(rung) > need);
}

/** The lightest rung that answers a need; undefined when none does. */
export function rungFor<Rung extends Step>({rungs}: {readonly rungs: readonly Rung[]}, need: Level): Rung | undefined {
  return rungs.find((rung) => answers(rung, need));
}

/** The level at which a rung would be asked for: the need itself when the rung lists it, else the lowest that it lists. */
export function levelOn(rung: Step, need: Level): Level {
  return rung.levels.includes(need) ? need : lowest(rung);
}

/** The lowest level that a rung lists. */
export function lowest(rung: Step): Level {
  return Math.min(...rung.levels) as Level;
}

/**
 * Whether a rung is heavier than the one that a ladder has for a need. By their levels: the same rung of two releases is
 * two objects.
 */
export function isHeavier(rung: Step, need: Level, ladder: {readonly rungs: readonly Step[]}): boolean {
  const enough = rungFor(ladder, need);
  return enough !== undefined && lowest(rung) > lowest(enough);
}
