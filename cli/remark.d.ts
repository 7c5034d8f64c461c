import type {Root} from 'mdast';
import type {Plugin} from 'unified';

/** Options of the plugin. */
export interface Options {
  /** The language of messages; the procurement's own when absent. */
  readonly language?: 'sv' | 'en';
}

/** Gives Klausul's findings as messages of the file that they stand in; silent for a file of no procurement. */
declare const remarkKlausul: Plugin<[Options?], Root>;
export default remarkKlausul;
