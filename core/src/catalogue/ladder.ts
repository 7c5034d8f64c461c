import type {EarlierRevision, Level, RequirementEntry, Rung} from './catalog.ts';

/** Anything with a ladder: a requirement or an earlier revision of one. */
type WithRungs = Pick<RequirementEntry | EarlierRevision, 'rungs'>;

/** Whether a clause on this rung answers a need: the rung lists it, or is higher and not marked `only` (design §3.4). */
export function answers(rung: Rung, need: Level): boolean {
  return rung.levels.includes(need) || (!rung.only && lowest(rung) > need);
}

/** The lightest rung that answers a need; undefined when none does. */
export function rungFor({rungs}: WithRungs, need: Level): Rung | undefined {
  return rungs.find((rung) => answers(rung, need));
}

/** The level at which a rung would be asked for: the need itself when the rung lists it, else the lowest that it lists. */
export function levelOn(rung: Rung, need: Level): Level {
  return rung.levels.includes(need) ? need : lowest(rung);
}

/** The lowest level that a rung lists. */
export function lowest(rung: Rung): Level {
  return Math.min(...rung.levels) as Level;
}
