// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The places that requirements may refer to. Numbers only: the titles of standards are not ours.
 */
export interface ReferencesFile {
  format: 1;
  /**
   * Controls of ISO/IEC 27002:2022.
   */
  "iso-27002": string[];
  /**
   * Letters of article 21.2 of directive (EU) 2022/2555, the items of cybersäkerhetslagen 2:3.
   */
  nis2: string[];
  /**
   * Places in regulation (EU) 2016/679: article, paragraph and letter.
   */
  gdpr: string[];
  /**
   * Chapter and section of MSBFS 2020:7.
   */
  "msbfs-2020-7": string[];
  other: ReferencedAct[];
}
export interface ReferencedAct {
  /**
   * As it is written in a reference.
   */
  act: string;
  /**
   * The places in it that may be referred to; absent: only the act as a whole.
   *
   * @minItems 1
   */
  places?: string[];
}
