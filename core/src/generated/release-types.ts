// Generated from schemas/ by `npm run generate`. Do not edit.

export type Threshold = number;
/**
 * @minItems 1
 */
export type FlagList = string[];
/**
 * core: demanded. buyer: the buyer's own measure. An object: demanded when one of the flags holds or the demand's level is at least `from`. A delivery that is not named: not applicable.
 */
export type Relevance =
  | ("core" | "buyer")
  | {
      flags?: FlagList;
      from?: Threshold;
    };
export type Placement = "qualification" | "specification" | "award" | "contract" | "processor";
export type Level = number;
/**
 * What it costs a bidder: 0 nothing … 5 few bidders can.
 */
export type Effort = number;
/**
 * When it must be met at the latest.
 */
export type Fulfilment = "bid" | "contract-start" | "go-live" | "throughout" | "as-stated";
/**
 * wd: working days. The unit shown and assumed for comparison of like with like.
 */
export type Unit = "ms" | "min" | "h" | "d" | "wd" | "mo" | "y" | "percent" | "count" | "choice";
/**
 * A number with its unit (`12 h`, `99.5 %`, `10 wd`), a bare number for a count, or the id of a choice.
 */
export type ValueText = string | number;
export type Aspect = "confidentiality" | "integrity" | "availability" | "traceability";

/**
 * One frozen release of a catalogue, self-contained. It is compiled by “klausul catalog release” and never changes.
 */
export interface Release {
  /**
   * The version of this file's format.
   */
  format: 1;
  id: string;
  version: string;
  title: Bilingual;
  licence: string;
  /**
   * In the order in which a document treats them.
   */
  families: Family[];
  /**
   * By family, then by id.
   */
  requirements: RequirementEntry[];
  parameters: ParameterEntry[];
  relations: Relation[];
  flags: FlagEntry[];
  scales: Scale[];
  frames: Frames;
  /**
   * Terms that clauses use. No release has any yet.
   *
   * @maxItems 0
   */
  definitions: unknown[];
  /**
   * Ids that became others. No release has any yet.
   *
   * @maxItems 0
   */
  renames: unknown[];
}
/**
 * The same words in Swedish and English.
 */
export interface Bilingual {
  sv: string;
  en: string;
}
/**
 * The subject that its requirements share.
 */
export interface Family {
  /**
   * Three letters; permanent.
   */
  id: string;
  title: Bilingual;
}
export interface RequirementEntry {
  /**
   * Permanent.
   */
  id: string;
  /**
   * Revision of all that is printed: with the id it names the same text in every release.
   */
  rev: number;
  title: Bilingual;
  plain: Bilingual;
  drivers: Drivers;
  /**
   * Basic protection: asked for whatever the level.
   */
  basic?: boolean;
  flags?: FlagList;
  when?: FlagList;
  /**
   * Flag → the lowest level at which it is demanded when the flag holds.
   */
  floors?: {
    [k: string]: Threshold;
  };
  /**
   * Never demanded by default: a procurement or an overlay chooses it.
   */
  "opt-in"?: boolean;
  deliveries: Deliveries;
  /**
   * Allowed placements, preferred first.
   *
   * @minItems 1
   */
  placements: Placement[];
  /**
   * From the lightest to the heaviest.
   *
   * @minItems 1
   */
  rungs: Rung[];
  /**
   * How a bidder answers; contract: accepted with the contract, no answer row.
   */
  answer: "yes-no" | "yes-no-description" | "value" | "attachment" | "contract";
  "follow-up": {
    what: Bilingual;
    /**
     * How often: `12 mo`; `event`: when it happens; `end`: when the contract ends.
     */
    interval: string;
    owner: "system-manager" | "security-coordinator" | "data-protection-officer" | "procurement" | "archivist";
  };
  responsible: "supplier" | "buyer" | "shared";
  buyer?: Bilingual;
  references: {
    "iso-27002"?: string[];
    nis2?: ("a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j")[];
    gdpr?: string[];
    "msbfs-2020-7"?: string[];
    other?: string[];
  };
  requires?: string[];
  conflicts?: string[];
  effort: Effort;
}
/**
 * Aspect letter → the level from which the requirement is demanded. Only aspects that the requirement's own text protects.
 */
export interface Drivers {
  K?: Threshold;
  R?: Threshold;
  T?: Threshold;
  S?: Threshold;
}
export interface Deliveries {
  saas?: Relevance;
  hosting?: Relevance;
  "on-premise"?: Relevance;
  development?: Relevance;
  consulting?: Relevance;
  hardware?: Relevance;
  "medical-device"?: Relevance;
  support?: Relevance;
}
/**
 * One step of the ladder, with all that a clause prints of it. Lists of a ladder do not overlap.
 */
export interface Rung {
  /**
   * @minItems 1
   */
  levels: Level[];
  /**
   * This rung does not answer the levels below it.
   */
  only?: boolean;
  effort?: Effort;
  title: Bilingual;
  purpose: Bilingual;
  text: Bilingual;
  fulfilment: Fulfilment;
  verification: Verification;
}
export interface Verification {
  /**
   * When it is shown. Clauses about the supplier's capacity are never shown in the bid (LOU 15:4); contract and processor clauses never before the contract.
   */
  moment: "bid" | "before-award" | "contract-start" | "go-live" | "during-contract";
  how: Bilingual;
  evidence: Bilingual;
  equivalent?: Bilingual;
}
export interface ParameterEntry {
  id: string;
  title: Bilingual;
  unit: Unit;
  /**
   * Which way is stricter; range: too low and too high are both wrong.
   */
  direction: "lower" | "higher" | "range";
  clock?: Bilingual;
  /**
   * For unit choice: from the lightest to the strictest.
   *
   * @minItems 2
   */
  choices?: Choice[];
  levels: {
    "1": Bounds;
    "2": Bounds;
    "3": Bounds;
  };
  /**
   * Flag → bounds that replace those of the level when the flag holds, where they are stricter.
   */
  flags?: {
    [k: string]: FlagBounds;
  };
}
export interface Choice {
  id: string;
  text: Bilingual;
}
export interface Bounds {
  default: ValueText;
  min: ValueText;
  max: ValueText;
}
export interface FlagBounds {
  default?: ValueText;
  min?: ValueText;
  max?: ValueText;
}
export interface Relation {
  left: string;
  "at-most": string;
}
export interface FlagEntry {
  id: string;
  title: Bilingual;
  question: Bilingual;
  /**
   * Aspect letter → the level that a classification with this flag normally reaches.
   */
  implies?: {
    K?: number;
    R?: number;
    T?: number;
    S?: number;
  };
  /**
   * Flags that hold whenever this one does.
   */
  with?: string[];
  /**
   * Ends the procurement: the security protection officer takes over.
   */
  stop?: boolean;
}
/**
 * The levels an organisation classifies by, mapped onto the canonical levels 0–3 and stop.
 */
export interface Scale {
  id: string;
  title: Bilingual;
  /**
   * @minItems 1
   */
  aspects: ScaleAspect[];
  /**
   * @minItems 2
   */
  levels: ScaleLevel[];
}
export interface ScaleAspect {
  letter: string;
  aspect: Aspect;
  label: Bilingual;
  optional?: boolean;
  question: Bilingual;
  consequences: {
    "0": Bilingual;
    "1": Bilingual;
    "2": Bilingual;
    "3": Bilingual;
  };
}
export interface ScaleLevel {
  /**
   * As it is written in klausul.yaml.
   */
  value: number | string;
  canonical: 0 | 1 | 2 | 3 | "stop";
  label: Bilingual;
}
/**
 * What stands around the text of every clause.
 */
export interface Frames {
  /**
   * @minItems 1
   */
  frames: FrameEntry[];
  fulfilments: {
    bid: Bilingual;
    "contract-start": Bilingual;
    "go-live": Bilingual;
    throughout: Bilingual;
    "as-stated"?: Bilingual;
  };
  moments: {
    bid: Bilingual;
    "before-award": Bilingual;
    "contract-start": Bilingual;
    "go-live": Bilingual;
    "during-contract": Bilingual;
  };
}
/**
 * The words around a clause's text. Permanent: a new wording gets a new id.
 */
export interface FrameEntry {
  id: number;
  placement: "qualification" | "specification" | "award" | "contract" | "processor";
  label: Bilingual;
  purpose: Bilingual;
  fulfilment: Bilingual;
  verification: Bilingual;
  evidence: Bilingual;
  equivalent: Bilingual;
}
