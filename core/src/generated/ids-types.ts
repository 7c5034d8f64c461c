// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Every id that the catalogue has ever published. Lines are added and marked, never removed: documents carry these ids for decades.
 */
export interface IdsFile {
  format: 1;
  families: PublishedId[];
  requirements: PublishedId[];
  parameters: PublishedId[];
  flags: PublishedId[];
  scales: PublishedId[];
  frames: PublishedId[];
}
export interface PublishedId {
  id: string | number;
  /**
   * The Swedish title, so that an id is not given to something else. It follows when the same thing is retitled.
   */
  title: string;
  /**
   * The release that published it.
   */
  since: string;
  /**
   * The release that no longer has it.
   */
  withdrawn?: string;
  /**
   * The id that took its place.
   */
  renamed?: string;
}
