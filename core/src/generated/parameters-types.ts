// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * wd: working days. The unit shown and assumed for comparison of like with like.
 */
export type Unit = "ms" | "min" | "h" | "d" | "wd" | "mo" | "y" | "percent" | "count" | "choice";
/**
 * A number with its unit (`12 h`, `99.5 %`, `10 wd`), a bare number for a count, or the id of a choice.
 */
export type ValueText = string | number;

/**
 * Values that clauses carry, with default and bounds per level and flag.
 */
export interface ParametersFile {
  format: 1;
  parameters: ParameterEntry[];
  relations: Relation[];
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
/**
 * The same words in Swedish and English.
 */
export interface Bilingual {
  sv: string;
  en: string;
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
