// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What stands around the text of every clause.
 */
export interface FramesFile {
  format: 1;
  /**
   * @minItems 1
   */
  frames: FrameEntry[];
  fulfilments: {
    bid: Bilingual;
    "contract-start": Bilingual;
    "go-live": Bilingual;
    throughout: Bilingual;
    "as-stated": Bilingual;
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
/**
 * The same words in Swedish and English.
 */
export interface Bilingual {
  sv: string;
  en: string;
}
