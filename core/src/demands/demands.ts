import {type Aspect, aspectOfDriver, type Driver} from '../catalogue/aspects.ts';
import type {Catalog, Level, Placement, RequirementEntry} from '../catalogue/catalog.ts';
import {levelOn, rungFor} from '../catalogue/ladder.ts';
import {type Bounds, boundsFor, parametersIn, standingOf} from '../catalogue/parameters.ts';
import {type Delivery, type Procurement, placeIn} from '../procurement/procurement.ts';
import type {Place} from '../text/finding.ts';
import type {Needs} from './needs.ts';

/** Why a requirement is demanded. */
export type Reason =
  | {readonly information: string; readonly aspect: Aspect; readonly level: Level}
  | {readonly raised: string; readonly aspect: Aspect; readonly level: Level}
  | {readonly flag: string}
  | {readonly basic: true}
  | {readonly chosen: true};

/** A requirement that this procurement needs, at a level, with reasons. */
export interface Demand {
  readonly requirement: RequirementEntry;
  /** The highest need among the drivers that reached their threshold; 0 when only a flag, basic protection or a choice asks. */
  readonly level: Level;
  readonly because: readonly Reason[];
  /** Whether the supplier is asked, the buyer does it, or this kind of delivery or procedure has no use for it. */
  readonly relevance: 'demanded' | 'buyer' | 'not-applicable';
  /** Some part of it is the buyer's own measure, also when the supplier is asked. */
  readonly buyerPart: boolean;
  /** Where a clause that answers it may stand in this procedure, preferred first. Never among the award criteria. */
  readonly placements: readonly Placement[];
  /** Where the procurement's file states the reason that decides; absent when it is written nowhere there. */
  readonly declared?: {readonly as: 'level' | 'flag' | 'choice'; readonly at: Place};
}

/** Every requirement that the classification, the flags, basic protection or a choice asks for, in the catalogue's order (design §3.3). */
export function demandsOf(procurement: Procurement, needs: Needs, catalog: Catalog): readonly Demand[] {
  const demands: Demand[] = [];
  for (const asking of askingsOf(catalog)) {
    const demand = demandFor(asking, procurement, needs);
    if (demand) demands.push(demand);
  }
  return demands;
}

/**
 * What may ask for a requirement, worked out once: every procurement is held against all requirements of a catalogue,
 * and few of them ask for anything.
 */
interface Asking {
  readonly requirement: RequirementEntry;
  readonly optIn: boolean;
  readonly when: readonly string[] | undefined;
  readonly drivers: readonly {readonly aspect: Aspect; readonly threshold: Level}[];
  readonly flags: readonly string[];
  readonly basic: boolean;
  readonly floors: readonly (readonly [flag: string, floor: Level])[];
}

function askingOf(requirement: RequirementEntry): Asking {
  const drivers = Object.entries(requirement.drivers) as [Driver, Level][];
  return {
    requirement,
    optIn: requirement['opt-in'] ?? false,
    when: requirement.when,
    drivers: drivers.map(([driver, threshold]) => ({aspect: aspectOfDriver[driver], threshold})),
    flags: requirement.flags ?? [],
    basic: requirement.basic ?? false,
    floors: Object.entries(requirement.floors ?? {}) as [string, Level][],
  };
}

const allAskings = new WeakMap<Catalog, readonly Asking[]>();

function askingsOf(catalog: Catalog): readonly Asking[] {
  const askings = allAskings.get(catalog) ?? catalog.data.requirements.map(askingOf);
  allAskings.set(catalog, askings);
  return askings;
}

/** The demand for one requirement; undefined when nothing asks for it. */
function demandFor(asking: Asking, procurement: Procurement, needs: Needs): Demand | undefined {
  const {requirement} = asking;
  const {flags, chosen} = procurement;
  const isChosen = chosen.has(requirement.id);
  if (asking.optIn && !isChosen) return undefined;
  if (asking.when && !asking.when.some((flag) => flags.has(flag))) return undefined;

  const because: Reason[] = [];
  let level: Level = 0;
  let declared: Demand['declared'];
  for (const {aspect, threshold} of asking.drivers) {
    const need = needs.get(aspect);
    if (!need || need.level < threshold) continue;
    if (need.level > level) {
      level = need.level;
      declared = {as: 'level', at: need.place};
    }
    for (const {name} of need.information) because.push({information: name, aspect, level: need.level});
    if (need.raised) because.push({raised: need.raised.because, aspect, level: need.level});
  }
  for (const flag of asking.flags) if (flags.has(flag)) because.push({flag});
  if (asking.basic) because.push({basic: true});
  if (isChosen) because.push({chosen: true});
  if (because.length === 0) return undefined;
  declared ??= declaredIn(because, requirement, procurement);
  for (const [flag, floor] of asking.floors) {
    if (!flags.has(flag) || floor <= level) continue;
    level = floor;
    declared = declaredIn([{flag}], requirement, procurement);
    if (!because.some((reason) => 'flag' in reason && reason.flag === flag)) because.push({flag});
  }
  const placements = allowedPlacements(requirement, procurement);
  return {
    requirement,
    level,
    because,
    placements,
    ...relevanceOf(requirement, level, procurement, placements.length > 0),
    ...(declared ? {declared} : {}),
  };
}

/** Where the file states a flag or a choice that asks for a requirement; a flag may also come from the organisation or another flag. */
function declaredIn(because: readonly Reason[], {id}: RequirementEntry, procurement: Procurement): Demand['declared'] {
  const {flags = [], chosen = []} = procurement.written;
  const flag = because.find((reason) => 'flag' in reason && flags.includes(reason.flag));
  if (flag && 'flag' in flag) return {as: 'flag', at: placeIn(procurement, 'flags', flag.flag)};
  return chosen.includes(id) ? {as: 'choice', at: placeIn(procurement, 'chosen', id)} : undefined;
}

/**
 * What only earns points answers no demand (design §3.6), and in a call-off the suppliers have been qualified in the
 * framework already (LOU 7:3; design §3.3).
 */
function allowedPlacements(requirement: RequirementEntry, {procedure}: Procurement): readonly Placement[] {
  const isAllowed = (placement: Placement) =>
    placement !== 'award' && !(procedure === 'call-off' && placement === 'qualification');
  return requirement.placements.every(isAllowed) ? requirement.placements : requirement.placements.filter(isAllowed);
}

/** Over several deliveries the union: demanded beats buyer beats not-applicable. */
function relevanceOf(
  requirement: RequirementEntry,
  level: Level,
  procurement: Procurement,
  hasPlacement: boolean,
): Pick<Demand, 'relevance' | 'buyerPart'> {
  let demanded = false;
  let buyer = requirement.responsible === 'buyer';
  for (const delivery of procurement.deliveries) {
    const relevance = requirement.deliveries[delivery as Delivery];
    if (relevance === 'core') demanded = true;
    else if (relevance === 'buyer') buyer = true;
    else if (relevance !== undefined) {
      demanded ||= relevance.flags?.some((flag) => procurement.flags.has(flag)) ?? false;
      demanded ||= relevance.from !== undefined && level >= relevance.from;
    }
  }
  if (requirement.responsible === 'buyer' || !hasPlacement) demanded = false;
  return {
    relevance: demanded ? 'demanded' : buyer ? 'buyer' : 'not-applicable',
    buyerPart: buyer || (demanded && requirement.responsible === 'shared'),
  };
}

/** What a clause must say to answer a demand: its level, and per parameter of the rung's text the value and the bounds. */
export interface Wanted {
  readonly level: Level;
  /** Canonical values: those that the procurement chose, unless they protect less than the need; else the defaults. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** What a clause written for this demand says. Throws when the catalogue has no rung for it: `catalog check` forbids that. */
export function wantedFor(demand: Demand, procurement: Procurement, catalog: Catalog): Wanted {
  const {requirement, level} = demand;
  const rung = rungFor(requirement, level);
  if (!rung) throw new Error(`The catalogue has no rung of ${requirement.id} for level ${level}`);
  const written = levelOn(rung, level);
  const parameters = new Map<string, string>();
  for (const id of parametersIn(rung.text[procurement.language])) {
    const bounds = parameterBounds(id, demand, procurement, catalog);
    if (bounds) parameters.set(id, usableChoice(id, bounds, procurement, catalog) ?? bounds.default);
  }
  return {level: written, parameters};
}

/** The value that the procurement chose, if it protects no less than the need. Too strict a value is a person's choice. */
function usableChoice(id: string, bounds: Bounds, {parameters}: Procurement, catalog: Catalog): string | undefined {
  const parameter = catalog.parameter(id);
  const value = parameters.get(id)?.value;
  if (!parameter || value === undefined) return undefined;
  const standing = standingOf(parameter, value, bounds);
  return standing === 'within' || standing === 'too-strict' ? value : undefined;
}

/**
 * The bounds of a parameter for a demand: those of its level, or of the lowest that the rung lists which answers it when
 * only a flag or a choice asks. Undefined when the catalogue has no such parameter.
 */
export function parameterBounds(
  id: string,
  {requirement, level}: Pick<Demand, 'requirement' | 'level'>,
  {flags}: Procurement,
  catalog: Catalog,
): Bounds | undefined {
  const parameter = catalog.parameter(id);
  const rung = rungFor(requirement, level);
  return parameter && boundsFor(parameter, rung ? levelOn(rung, level) : level, flags);
}
