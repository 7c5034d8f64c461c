import type {Aspect} from '../catalogue/aspects.ts';
import type {Catalog, Level} from '../catalogue/catalog.ts';
import type {Procurement} from '../procurement/procurement.ts';
import {aspectLabel, levelLabel} from '../procurement/scale.ts';
import {groupBy} from '../text/group-by.ts';
import {type Bilingual, type Language, listOf, quote} from '../text/language.ts';
import type {Demand, Reason} from './demands.ts';

/** Why a requirement is demanded, as the end of a sentence: “konfidentialitet är 3 (allvarlig) för ”Elevhälsojournaler””. */
export function reasonFor({because, level}: Demand, procurement: Procurement, catalog: Catalog): Bilingual {
  const deciding =
    because.find((reason) => 'aspect' in reason && reason.level === level) ??
    because.find((reason) => 'flag' in reason) ??
    because[0];
  return {
    sv: deciding ? reasonText(deciding, procurement, catalog, 'sv') : '',
    en: deciding ? reasonText(deciding, procurement, catalog, 'en') : '',
  };
}

/** All reasons in words: information types that say the same stand together, the first three by name. */
export function reasonsText(demand: Demand, procurement: Procurement, catalog: Catalog, language: Language): string {
  const groups = groupBy(demand.because, (reason) =>
    'information' in reason ? `${reason.aspect} ${reason.level}` : JSON.stringify(reason),
  );
  const sentences = [...groups.values()].map((group) => {
    const [first] = group as [Reason];
    if (!('information' in first)) return reasonText(first, procurement, catalog, language);
    const names = group.flatMap((reason) => ('information' in reason ? [quote(reason.information, language)] : []));
    const rest = names.length - 3;
    const shown = rest > 0 ? [...names.slice(0, 3), language === 'sv' ? `${rest} till` : `${rest} more`] : names;
    return aspectText(first, listOf(shown, language), procurement, language);
  });
  return listOf(sentences, language);
}

/** One reason in words. */
function reasonText(reason: Reason, procurement: Procurement, catalog: Catalog, language: Language): string {
  const sv = language === 'sv';
  if ('information' in reason) return aspectText(reason, quote(reason.information, language), procurement, language);
  if ('raised' in reason) {
    const aspect = aspectLabel(procurement.scale, reason.aspect, language);
    const level = levelLabel(procurement.scale, reason.level, language);
    const why = raisedWords[reason.raised]?.[language] ?? reason.raised;
    return sv ? `${aspect} är höjd till ${level} (${why})` : `${aspect} is raised to ${level} (${why})`;
  }
  if ('flag' in reason) {
    const title = catalog.flag(reason.flag)?.title[language] ?? reason.flag;
    return sv ? `förutsättningen ”${title}” gäller` : `the flag “${title}” holds`;
  }
  if ('chosen' in reason) return sv ? 'upphandlingen har valt det' : 'the procurement chose it';
  return sv ? 'det hör till grundskyddet' : 'it belongs to basic protection';
}

function aspectText(
  {aspect, level}: {readonly aspect: Aspect; readonly level: Level},
  names: string,
  {scale}: Procurement,
  language: Language,
): string {
  const [label, value] = [aspectLabel(scale, aspect, language), levelLabel(scale, level, language)];
  return language === 'sv' ? `${label} är ${value} för ${names}` : `${label} is ${value} for ${names}`;
}

const raisedWords: Readonly<Record<string, Bilingual>> = {
  accumulation: {sv: 'ackumulering', en: 'accumulation'},
  aggregation: {sv: 'aggregering', en: 'aggregation'},
  integration: {sv: 'integration', en: 'integration'},
};
