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
/**
 * When it must be met at the latest.
 */
export type Fulfilment = "bid" | "contract-start" | "go-live" | "throughout" | "as-stated";
export type Level = number;
/**
 * What it costs a bidder: 0 nothing … 5 few bidders can.
 */
export type Effort = number;

/**
 * One family (kravområde) of the catalogue. All texts are our own; standards are cited by number only.
 */
export interface RequirementFamilyFile {
  format: 1;
  /**
   * Three letters; permanent.
   */
  family: string;
  title: Bilingual;
  /**
   * @minItems 1
   */
  requirements: RequirementEntry[];
}
/**
 * The same words in Swedish and English.
 */
export interface Bilingual {
  sv: string;
  en: string;
}
export interface RequirementEntry {
  /**
   * Permanent.
   */
  id: string;
  /**
   * Revision of all that is printed; any change of a printed text since the last release raises it.
   */
  rev: number;
  title: Bilingual;
  purpose: Bilingual;
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
  fulfilment: Fulfilment;
  /**
   * From the lightest to the heaviest.
   *
   * @minItems 1
   */
  rungs: Rung[];
  verification: Verification;
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
 * One step of the ladder. Lists of a ladder do not overlap.
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
  text: Bilingual;
  title?: Bilingual;
  purpose?: Bilingual;
  fulfilment?: Fulfilment;
  verification?: Verification;
  effort?: Effort;
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
