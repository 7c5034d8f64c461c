import {aspectOfDriver, type Driver} from '../catalogue/aspects.ts';
import type {FlagEntry, Level} from '../catalogue/catalog.ts';
import type {RequirementEntry} from '../generated/requirement-family-types.ts';

/** What decides of a requirement when it is demanded, as written in its family or released. */
type Demandable = Pick<RequirementEntry, 'drivers' | 'flags' | 'when' | 'floors' | 'basic' | 'opt-in'>;

/** All that decides whether and at which level a requirement is demanded. */
export interface Circumstance {
  readonly needs: Readonly<Record<Driver, Level>>;
  readonly flags: ReadonlySet<string>;
}

const levels = [0, 1, 2, 3] as const satisfies readonly Level[];
const drivers = Object.keys(aspectOfDriver) as Driver[];

/** Every classification, with every set of the given flags that may occur: a flag brings those that hold with it. */
export function circumstancesOf(flags: readonly string[], known: readonly FlagEntry[]): readonly Circumstance[] {
  const sets = flagSets(flags, known);
  return allNeeds().flatMap((needs) => sets.map((set) => ({needs, flags: set})));
}

/** The 256 classifications by four aspects. */
function allNeeds(): readonly Readonly<Record<Driver, Level>>[] {
  return drivers.reduce<Record<Driver, Level>[]>(
    (all, driver) => all.flatMap((needs) => levels.map((level) => ({...needs, [driver]: level}))),
    [{K: 0, R: 0, T: 0, S: 0}],
  );
}

function flagSets(flags: readonly string[], known: readonly FlagEntry[]): readonly ReadonlySet<string>[] {
  const sets = new Map<string, ReadonlySet<string>>();
  for (let bits = 0; bits < 2 ** flags.length; bits++) {
    const set = withCompanions(
      flags.filter((_, index) => bits & (1 << index)),
      known,
    );
    sets.set([...set].sort().join(), set);
  }
  return [...sets.values()];
}

/** Flags together with those that hold whenever they do. */
export function withCompanions(flags: readonly string[], known: readonly FlagEntry[]): ReadonlySet<string> {
  const set = new Set(flags);
  for (const flag of set) for (const other of known.find(({id}) => id === flag)?.with ?? []) set.add(other);
  return set;
}

/** The flags that decide about a requirement. */
export function flagsOf({flags = [], when = [], floors = {}}: Demandable): readonly string[] {
  return [...flags, ...when, ...Object.keys(floors)];
}

/** The level at which a requirement is demanded (design §3.3); undefined when nothing asks. One that is opt-in counts as chosen. */
export function demandedLevel(requirement: Demandable, {needs, flags}: Circumstance): Level | undefined {
  const {drivers: thresholds, when} = requirement;
  if (when && !when.some((flag) => flags.has(flag))) return undefined;
  const reached = drivers.map((driver) => (needs[driver] >= (thresholds[driver] ?? Infinity) ? needs[driver] : 0));
  const level = Math.max(...reached);
  const isAsked = requirement.basic || requirement['opt-in'] || requirement.flags?.some((flag) => flags.has(flag));
  if (level === 0 && !isAsked) return undefined;
  const floors = Object.entries(requirement.floors ?? {}).filter(([flag]) => flags.has(flag));
  return Math.max(level, ...floors.map(([, floor]) => floor)) as Level;
}

/** The levels at which a requirement may be demanded at all, lowest first. */
export function demandableLevels({drivers: thresholds, basic, flags, floors, ...rest}: Demandable): readonly Level[] {
  const least = Math.min(Infinity, ...Object.values(thresholds));
  const isAsked = basic || flags !== undefined || rest['opt-in'];
  const floorLevels = Object.values(floors ?? {});
  return levels.filter((level) => (level === 0 ? isAsked : level >= least || (isAsked && floorLevels.includes(level))));
}
