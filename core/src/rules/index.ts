import {unvalued} from './award/unvalued.ts';
import {newerRelease} from './catalog/newer-release.ts';
import {implausible} from './classification/implausible.ts';
import {incomplete as classificationIncomplete} from './classification/incomplete.ts';
import {outdated as classificationOutdated} from './classification/outdated.ts';
import {partial} from './classification/partial.ts';
import {duplicate} from './clause/duplicate.ts';
import {edited} from './clause/edited.ts';
import {misplaced} from './clause/misplaced.ts';
import {outdated} from './clause/outdated.ts';
import {unknown} from './clause/unknown.ts';
import {awardOnly} from './coverage/award-only.ts';
import {elsewhereUnverified} from './coverage/elsewhere-unverified.ts';
import {missing} from './coverage/missing.ts';
import {tooLow} from './coverage/too-low.ts';
import {expired} from './deviation/expired.ts';
import {incomplete} from './deviation/incomplete.ts';
import {unused} from './deviation/unused.ts';
import {marker} from './document/marker.ts';
import {noPlace} from './document/no-place.ts';
import {contradiction} from './parameter/contradiction.ts';
import {outOfRange} from './parameter/out-of-range.ts';
import {framework} from './procedure/framework.ts';
import {qualificationInCallOff} from './procedure/qualification-in-call-off.ts';
import {aboveNeed} from './proportionality/above-need.ts';
import {unneeded} from './proportionality/unneeded.ts';
import type {Rule} from './rule.ts';

/** Every rule. A new one joins here and nowhere else. */
export const rules: readonly Rule[] = [
  missing,
  tooLow,
  awardOnly,
  elsewhereUnverified,
  aboveNeed,
  unneeded,
  edited,
  outdated,
  unknown,
  duplicate,
  misplaced,
  outOfRange,
  contradiction,
  incomplete,
  expired,
  unused,
  classificationIncomplete,
  partial,
  classificationOutdated,
  implausible,
  framework,
  qualificationInCallOff,
  unvalued,
  noPlace,
  marker,
  newerRelease,
];
