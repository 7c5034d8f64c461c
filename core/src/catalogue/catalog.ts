import type {
  Family,
  FlagEntry,
  FrameEntry,
  ParameterEntry,
  Release,
  RequirementEntry,
  Scale,
} from '../generated/release-types.ts';
import type {Placement} from '../markdown/marker.ts';

export type {
  Deliveries,
  Family,
  FlagEntry,
  FrameEntry,
  ParameterEntry,
  Relation,
  Release,
  Relevance,
  RequirementEntry,
  Rung,
  Scale,
  Verification,
} from '../generated/release-types.ts';
export {type Level, type Placement, placements} from '../markdown/marker.ts';

/** A release of a catalogue to look things up in. Every lookup returns undefined for an id that it lacks. */
export interface Catalog {
  readonly data: Release;
  requirement(id: string): RequirementEntry | undefined;
  family(id: string): Family | undefined;
  parameter(id: string): ParameterEntry | undefined;
  flag(id: string): FlagEntry | undefined;
  scale(id: string): Scale | undefined;
  frame(id: number): FrameEntry | undefined;
  /** The newest frame for a placement. */
  frameFor(placement: Placement): FrameEntry;
  /** The place of a family or requirement in the catalogue's order; after all others when unknown. */
  rank(id: string): number;
}

export function openCatalog(data: Release): Catalog {
  const requirements = byId(data.requirements);
  const families = byId(data.families);
  const parameters = byId(data.parameters);
  const flags = byId(data.flags);
  const scales = byId(data.scales);
  const frames = new Map(data.frames.frames.map((frame) => [frame.id, frame]));
  const ranks = new Map<string, number>();
  for (const family of data.families) {
    ranks.set(family.id, ranks.size);
    for (const {id} of data.requirements) if (familyOf(id) === family.id) ranks.set(id, ranks.size);
  }
  return {
    data,
    requirement: (id) => requirements.get(id),
    family: (id) => families.get(id),
    parameter: (id) => parameters.get(id),
    flag: (id) => flags.get(id),
    scale: (id) => scales.get(id),
    frame: (id) => frames.get(id),
    frameFor(placement) {
      const frame = data.frames.frames.findLast((candidate) => candidate.placement === placement);
      if (!frame) throw new Error(`The catalogue ${data.id} has no frame for ${placement}`);
      return frame;
    },
    rank: (id) => ranks.get(id) ?? Number.MAX_SAFE_INTEGER,
  };
}

/** The family of a requirement id: `LOG` for `LOG-02`. */
export function familyOf(requirement: string): string {
  return requirement.slice(0, 3);
}

function byId<T extends {readonly id: string}>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
