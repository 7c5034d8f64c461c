import type {Demand} from '../demands/demands.ts';
import type {Bilingual} from '../text/language.ts';
import type {Report} from './rule.ts';

/** The place that a finding about a demand refers to: where the reason that decides was written; nothing when it is written nowhere. */
export function declaredAt({declared}: Demand): Pick<Report, 'related'> {
  return declared ? {related: {at: declared.at, message: words[declared.as]}} : {};
}

const words: Readonly<Record<NonNullable<Demand['declared']>['as'], Bilingual>> = {
  level: {sv: 'Klassat här', en: 'Classified here'},
  flag: {sv: 'Förutsättningen står här', en: 'The flag stands here'},
  choice: {sv: 'Valt här', en: 'Chosen here'},
};
