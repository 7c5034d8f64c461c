// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The releases of a catalogue, as “klausul catalog release” notes them. An entry is added with each and never changed.
 */
export interface ReleasesFile {
  format: 1;
  releases: ReleaseEntry[];
}
export interface ReleaseEntry {
  id: string;
  version: string;
  /**
   * SHA-256 of the release's file.
   */
  sha256: string;
  /**
   * SHA-256 of every text that the release prints.
   */
  texts: string;
}
