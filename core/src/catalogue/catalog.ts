import type {FlagEntry} from '../generated/flags-types.ts';
import type {FrameEntry, FramesFile} from '../generated/frames-types.ts';
import type {ParameterEntry, Relation} from '../generated/parameters-types.ts';
import type {EarlierRevision, RequirementEntry, Rung} from '../generated/requirement-family-types.ts';
import type {ScaleFile} from '../generated/scale-types.ts';
import type {WordsFile} from '../generated/words-types.ts';
import type {Placement} from '../markdown/marker.ts';
import type {Bilingual} from '../text/language.ts';

export type {Deliveries, Fulfilment, Relevance, Verification} from '../generated/requirement-family-types.ts';
export {type Level, type Placement, placements} from '../markdown/marker.ts';
export type {EarlierRevision, FlagEntry, FrameEntry, ParameterEntry, Relation, RequirementEntry, Rung, ScaleFile};

/** A family (kravområde): the subject that its requirements share. */
export interface Family {
  readonly id: string;
  readonly title: Bilingual;
}

/** A catalogue as compiled at build time: plain data. */
export interface CatalogData {
  readonly id: string;
  readonly version: string;
  readonly families: readonly Family[];
  readonly requirements: readonly RequirementEntry[];
  readonly parameters: readonly ParameterEntry[];
  readonly relations: readonly Relation[];
  readonly flags: readonly FlagEntry[];
  readonly scales: readonly ScaleFile[];
  readonly frames: FramesFile;
  /** Words that a requirement avoids, and names that ask for an equivalent or forbid it. */
  readonly words: WordsFile;
}

/** A catalogue to look things up in. Every lookup returns undefined for an id that it lacks. */
export interface Catalog {
  readonly data: CatalogData;
  requirement(id: string): RequirementEntry | undefined;
  family(id: string): Family | undefined;
  parameter(id: string): ParameterEntry | undefined;
  flag(id: string): FlagEntry | undefined;
  scale(id: string): ScaleFile | undefined;
  frame(id: number): FrameEntry | undefined;
  /** The newest frame for a placement. */
  frameFor(placement: Placement): FrameEntry;
  /** The place of a family or requirement in the catalogue's order; after all others when unknown. */
  rank(id: string): number;
}

export function openCatalog(data: CatalogData): Catalog {
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
