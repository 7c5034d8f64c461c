// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * `klausul validate --format json`. Lines and columns count from 1, columns in UTF-16 units.
 */
export interface Report {
  version: 1;
  tool: {
    name: "klausul";
    version: string;
  };
  /**
   * The newest release that the program carries.
   */
  catalog: {
    id: string;
    version: string;
  };
  procurements: {
    path: string;
    name?: string;
    /**
     * The release that judges it.
     */
    catalog?: {
      id: string;
      version: string;
    };
    state: "judged" | "stopped" | "unreadable";
    /**
     * Canonical levels; an aspect that was not classified is absent. There when all of what they follow from could be read.
     */
    needs?: {
      confidentiality?: number;
      integrity?: number;
      availability?: number;
      traceability?: number;
    };
    coverage?: {
      /**
       * covered + too-low + award-only + edited + missing + deviating
       */
      demanded: number;
      covered: number;
      "too-low": number;
      "award-only": number;
      edited: number;
      missing: number;
      deviating: number;
      elsewhere: number;
      buyer: number;
      "not-applicable": number;
    };
    demands?: {
      requirement: string;
      /**
       * 0 when only a flag or basic protection asks.
       */
      level: number;
      status:
        | "covered"
        | "too-low"
        | "award-only"
        | "edited"
        | "missing"
        | "deviating"
        | "elsewhere"
        | "buyer"
        | "not-applicable";
      because: (
        | {
            information: string;
            aspect: "confidentiality" | "integrity" | "availability" | "traceability";
            level: number;
          }
        | {
            raised: string;
            aspect: "confidentiality" | "integrity" | "availability" | "traceability";
            level: number;
          }
        | {
            flag: string;
          }
        | {
            basic: true;
          }
        | {
            chosen: true;
          }
      )[];
      clause?: {
        file: string;
        line: number;
      };
    }[];
    findings: {
      rule: string;
      severity: "error" | "warning" | "information";
      message: string;
      file: string;
      range: {
        start: {
          line: number;
          column: number;
        };
        end: {
          line: number;
          column: number;
        };
      };
      requirement?: string;
      help?: string;
    }[];
  }[];
  summary: {
    procurements: number;
    errors: number;
    warnings: number;
  };
}
