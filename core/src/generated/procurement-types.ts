// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * klausul.yaml: one procurement.
 */
export interface ProcurementFile {
  /**
   * The version of this file's format.
   */
  format: 1;
  /**
   * The catalogue and release that the clauses come from. Written by generate and upgrade.
   */
  catalog?: string;
  /**
   * What is procured.
   */
  name: string;
  /**
   * The case number.
   */
  reference?: string;
  /**
   * The language of the clauses.
   */
  language: "sv" | "en";
  /**
   * The act that applies. LUFS stops: security-sensitive procurement is not handled here.
   */
  law?: "LOU" | "LUF" | "LUK" | "LUFS";
  procedure?: "open" | "restricted" | "negotiated" | "below-threshold" | "direct" | "call-off";
  /**
   * Only for a call-off.
   */
  framework?: {
    name: string;
    reference?: string;
    /**
     * Which further requirements the framework agreement foresees.
     */
    allows?: string;
  };
  /**
   * The day of publication. From then on a change is a corrigendum.
   */
  published?: string;
  /**
   * The scale that the levels below are written in.
   */
  scale: string;
  /**
   * When and by which roles the information was classified.
   */
  classified?: {
    /**
     * A day, written 2026-11-01.
     */
    date: string;
    /**
     * Roles, not names.
     *
     * @minItems 1
     */
    by?: string[];
    /**
     * The role that decides: the information owner.
     */
    "decided-by"?: string;
    reference?: string;
  };
  /**
   * What is delivered, one or several.
   *
   * @minItems 1
   */
  deliveries: (
    "saas" | "hosting" | "on-premise" | "development" | "consulting" | "hardware" | "medical-device" | "support"
  )[];
  /**
   * Facts that switch law on.
   */
  flags?: string[];
  /**
   * The information types and their levels.
   *
   * @minItems 1
   * @maxItems 1000
   */
  information: InformationType[];
  /**
   * Needs lifted above their information types.
   */
  raised?: RaisedEntry[];
  /**
   * Opt-in requirements that this procurement chooses.
   *
   * Items: A requirement's id, such as LOG-02.
   */
  chosen?: string[];
  /**
   * Which document takes which kind of clause, in order.
   */
  placements?: {
    /**
     * A file, relative to the procurement's folder.
     */
    qualification?: string;
    /**
     * A file, relative to the procurement's folder.
     */
    specification?: string;
    /**
     * A file, relative to the procurement's folder.
     */
    award?: string;
    /**
     * A file, relative to the procurement's folder.
     */
    contract?: string;
    /**
     * A file, relative to the procurement's folder.
     */
    processor?: string;
  };
  /**
   * Values chosen within their bounds.
   */
  parameters?: {
    [k: string]: string | number;
  };
  /**
   * The published value of a requirement that is an award criterion.
   */
  award?: {
    [k: string]: {
      method: "deduction" | "addition" | "points";
      value: string;
    };
  };
  /**
   * Demands met by a named section of a document that Klausul does not manage.
   */
  "met-elsewhere"?: ElsewhereEntry[];
  /**
   * Accepted, reasoned, approved and dated exceptions.
   */
  deviations?: DeviationEntry[];
  /**
   * The buyer's own assessments before publication.
   */
  assessments?: {
    /**
     * An assessment of the buyer's own, with its date and reference.
     */
    "osl-10-2a"?: {
      /**
       * A day, written 2026-11-01.
       */
      done?: string;
      reference?: string;
      result?: string;
    };
    /**
     * An assessment of the buyer's own, with its date and reference.
     */
    dpia?: {
      /**
       * A day, written 2026-11-01.
       */
      done?: string;
      reference?: string;
      result?: string;
    };
    /**
     * An assessment of the buyer's own, with its date and reference.
     */
    tia?: {
      /**
       * A day, written 2026-11-01.
       */
      done?: string;
      reference?: string;
      result?: string;
    };
    /**
     * An assessment of the buyer's own, with its date and reference.
     */
    "protective-security"?: {
      /**
       * A day, written 2026-11-01.
       */
      done?: string;
      reference?: string;
      result?: string;
    };
  };
}
export interface InformationType {
  name: string;
  /**
   * Internal: why this information has its level, or where that is written.
   */
  motive?:
    | string
    | {
        see: string;
      };
  /**
   * A level of the scale.
   *
   * This interface was referenced by `InformationType`'s JSON-Schema definition
   * via the `patternProperty` "^[A-Z]$".
   */
  [k: string]:
    | number
    | string
    | {
        see: string;
      }
    | undefined;
}
export interface RaisedEntry {
  aspect: string;
  /**
   * A level of the scale.
   */
  to: number | string;
  because: "accumulation" | "aggregation" | "integration";
  /**
   * Internal: why this information has its level, or where that is written.
   */
  motive:
    | string
    | {
        see: string;
      };
}
export interface ElsewhereEntry {
  /**
   * A requirement's id, such as LOG-02.
   */
  requirement: string;
  /**
   * A file, relative to the procurement's folder.
   */
  document: string;
  /**
   * The number or title of a heading. Exactly one of section, row and text.
   */
  section?: string | number;
  /**
   * The first cell of a table row, or the id that an item or paragraph begins with.
   */
  row?: string | number;
  /**
   * The first words of a paragraph, item or row, at least four.
   */
  text?: string;
  /**
   * The fingerprint of the text that was assessed. Needed with row and text.
   */
  sum?: string;
  "assessed-by": string;
  /**
   * A day, written 2026-11-01.
   */
  date: string;
}
export interface DeviationEntry {
  /**
   * A requirement's id, such as LOG-02.
   */
  requirement: string;
  decision: "omit" | "lower" | "edit";
  /**
   * A level of the scale.
   */
  to?: number | string;
  /**
   * For edit: the fingerprint of the accepted text.
   */
  sum?: string;
  reason?: string;
  /**
   * The role that carries the risk.
   */
  approver?: string;
  "reviewed-by"?: string;
  reference?: string;
  /**
   * A day, written 2026-11-01.
   */
  approved?: string;
  /**
   * The last day it holds, UTC.
   */
  until?: string;
  /**
   * Items: A requirement's id, such as LOG-02.
   */
  compensating?: string[];
}
