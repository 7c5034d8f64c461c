// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The catalogue's own name and release.
 */
export interface CatalogFile {
  format: 1;
  id: string;
  version: string;
  title: {
    sv: string;
    en: string;
  };
  licence: string;
  /**
   * The families in the order in which a document treats them.
   */
  families: string[];
}
