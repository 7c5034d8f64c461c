// Generated from schemas/ by `npm run generate`. Do not edit.

export type Aspect = "confidentiality" | "integrity" | "availability" | "traceability";

/**
 * The levels an organisation classifies by, mapped onto the canonical levels 0–3 and stop.
 */
export interface ScaleFile {
  format: 1;
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
/**
 * The same words in Swedish and English.
 */
export interface Bilingual {
  sv: string;
  en: string;
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
