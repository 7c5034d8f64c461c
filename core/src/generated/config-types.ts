// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * klausul.config.yaml: what an organisation decides once.
 */
export interface ConfigFile {
  /**
   * The version of this file's format.
   */
  format: 1;
  /**
   * For those who write a catalogue: the folder of its YAML, which then judges what is pinned to no release.
   */
  catalogue?: string;
  /**
   * The buyer.
   */
  organisation?: {
    name?: string;
    kind?: "municipality" | "region" | "state" | "company" | "other";
    /**
     * Facts that hold in every procurement, such as cybersecurity-law.
     */
    flags?: string[];
  };
  /**
   * Rule → severity, or off.
   */
  rules?: {
    [k: string]: "off" | "information" | "warning" | "error";
  };
  classification?: {
    /**
     * Months after which a classification is outdated.
     */
    "max-age"?: number;
  };
}
