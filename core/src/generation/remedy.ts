import type {FileEdit, RemedyName} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';

/** What would mend a finding. `safe` may be done without asking; `suggested` is a person's decision. */
export interface Remedy {
  readonly name: RemedyName;
  readonly kind: 'safe' | 'suggested';
  readonly title: Bilingual;
  readonly edits: readonly FileEdit[];
}
