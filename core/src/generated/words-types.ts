// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * How serious the word is in a document.
 */
export type WordSeverity = "error" | "warning" | "information";

/**
 * Words that a requirement avoids, and names that ask for an equivalent or forbid it. The texts of the catalogue and whole documents are held against them.
 */
export interface WordsFile {
  format: 1;
  /**
   * The verb that binds.
   */
  modal: {
    sv: string;
    en: string;
  };
  words: WordGroup[];
  equivalence: {
    sv: {
      /**
       * What the statute asks for (LOU 9:4, 9:6).
       *
       * @minItems 1
       */
      phrases: string[];
      /**
       * What looks like it and does not do.
       */
      weak: string[];
    };
    en: {
      /**
       * What the statute asks for (LOU 9:4, 9:6).
       *
       * @minItems 1
       */
      phrases: string[];
      /**
       * What looks like it and does not do.
       */
      weak: string[];
    };
  };
  /**
   * Who a requirement binds. A second sentence that begins with one of them is a second demand.
   */
  actors: {
    /**
     * @minItems 1
     */
    sv: string[];
    /**
     * @minItems 1
     */
    en: string[];
  };
  numbers: {
    sv: {
      /**
       * What may follow a number, at once or after one word.
       *
       * @minItems 1
       */
      units: string[];
      /**
       * What may precede a number that is a designation and measures nothing.
       *
       * @minItems 1
       */
      labels: string[];
    };
    en: {
      /**
       * What may follow a number, at once or after one word.
       *
       * @minItems 1
       */
      units: string[];
      /**
       * What may precede a number that is a designation and measures nothing.
       *
       * @minItems 1
       */
      labels: string[];
    };
  };
  /**
   * Standards and specifications: an equivalent must be accepted in the same sentence.
   */
  standards: NameEntry[];
  /**
   * Acts that bind the parties: no equivalent exists.
   */
  laws: NameEntry[];
  /**
   * Protocols, formats and marks that are fixed: they need no equivalent.
   */
  exempt: NameEntry[];
  /**
   * Products and their makers.
   */
  brands: BrandEntry[];
  stale: StaleEntry[];
}
/**
 * Words that are wrong for the same reason.
 */
export interface WordGroup {
  /**
   * vague: nobody is able to measure it. open-list: it leaves the end open. modal: another verb of obligation than the one that binds. compound: it joins a second demand.
   */
  kind: "vague" | "open-list" | "modal" | "compound";
  /**
   * demand: only in the sentence that demands. printed: in everything that stands in a document.
   */
  scope: "demand" | "printed";
  severity: WordSeverity;
  note: Bilingual;
  sv: WordEntry[];
  en: WordEntry[];
}
/**
 * The same words in Swedish and English.
 */
export interface Bilingual {
  sv: string;
  en: string;
}
/**
 * A word or phrase in one language. Small and capital letters are the same.
 */
export interface WordEntry {
  /**
   * As in a dictionary.
   */
  word: string;
  /**
   * Every other form in which it is found.
   */
  inflections?: string[];
  severity?: WordSeverity;
  /**
   * What to write instead, in the same language.
   */
  replacement?: string;
  /**
   * Phrases that contain the word and are fine.
   *
   * @minItems 1
   */
  allow?: string[];
  /**
   * Fine when a number or a parameter follows in the same clause.
   */
  unless?: "number";
}
/**
 * A name, spelt exactly; one that begins with a small letter may begin with a capital. Numbers that follow it belong to it.
 */
export interface NameEntry {
  name: string;
  /**
   * Other spellings and inflections.
   *
   * @minItems 1
   */
  also?: string[];
  note?: Bilingual;
}
export interface BrandEntry {
  name: string;
  /**
   * @minItems 1
   */
  also?: string[];
  replacement?: Bilingual;
  note?: Bilingual;
}
/**
 * A law, authority, standard or technique that something newer has replaced.
 */
export interface StaleEntry {
  name: string;
  /**
   * @minItems 1
   */
  also?: string[];
  /**
   * Any text that begins so.
   */
  prefix?: boolean;
  /**
   * Phrases that contain the name and are still current.
   *
   * @minItems 1
   */
  allow?: string[];
  replacement: Bilingual;
  /**
   * The day from which it is stale; absent: long ago.
   */
  since?: string;
  severity: WordSeverity;
  /**
   * Where the change is found.
   */
  source?: string;
  note?: Bilingual;
}
