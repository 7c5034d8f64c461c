// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Facts about a procurement that switch law on.
 */
export interface FlagsFile {
  format: 1;
  flags: FlagEntry[];
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
 * The same words in Swedish and English.
 */
export interface Bilingual {
  sv: string;
  en: string;
}
