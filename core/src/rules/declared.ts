import type {Demand} from '../demands/demands.ts';
import type {Report} from './rule.ts';

/** The place that a finding about a demand refers to: where the reason that decides was written; nothing when it is written nowhere. */
export function declaredAt({declared}: Demand): Pick<Report, 'related'> {
  return declared ? {related: {...declared.at, as: declared.as}} : {};
}
