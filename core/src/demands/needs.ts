import {type Aspect, aspects} from '../catalogue/aspects.ts';
import type {Level} from '../catalogue/catalog.ts';
import type {InformationType, Procurement, Raised} from '../procurement/procurement.ts';
import type {Place} from '../text/finding.ts';

/** What the procurement must meet for one aspect, and what decides it. */
export interface Need {
  readonly level: Level;
  /** The information types that are classified this high; empty when the need was raised above all of them. */
  readonly information: readonly InformationType[];
  readonly raised?: Raised;
  /** Where it was classified. */
  readonly place: Place;
}

/** The need per aspect. Aspects never mix; an absent aspect was not classified. */
export type Needs = ReadonlyMap<Aspect, Need>;

/** Per aspect the maximum over the information types, lifted by `raised` (design §3.1). */
export function needsOf({information, raised}: Pick<Procurement, 'information' | 'raised'>): Needs {
  const needs = new Map<Aspect, Need>();
  for (const aspect of aspects) {
    const classified = information.filter(({levels}) => levels[aspect] !== undefined);
    const highest = Math.max(-1, ...classified.map(({levels}) => levels[aspect] as Level));
    const lifted = raised.filter((entry) => entry.aspect === aspect && entry.to > highest);
    const lift = lifted.toSorted((a, b) => b.to - a.to)[0];
    const deciding = classified.filter(({levels}) => levels[aspect] === highest);
    if (lift) needs.set(aspect, {level: lift.to, information: [], raised: lift, place: lift.place});
    else if (deciding[0]) needs.set(aspect, {level: highest as Level, information: deciding, place: deciding[0].place});
  }
  return needs;
}
