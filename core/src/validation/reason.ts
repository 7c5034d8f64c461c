import type {Catalog} from '../catalogue/catalog.ts';
import type {Procurement} from '../classification/procurement.ts';
import {aspectLabel, levelLabel} from '../classification/scale.ts';
import type {Demand, Reason} from '../demands/demands.ts';
import type {Bilingual, Language} from '../language.ts';

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

/** One reason in words. */
export function reasonText(reason: Reason, {scale}: Procurement, catalog: Catalog, language: Language): string {
  const sv = language === 'sv';
  if ('information' in reason) {
    const aspect = aspectLabel(scale, reason.aspect, language);
    const level = levelLabel(scale, reason.level, language);
    return sv
      ? `${aspect} är ${level} för ”${reason.information}”`
      : `${aspect} is ${level} for “${reason.information}”`;
  }
  if ('raised' in reason) {
    const aspect = aspectLabel(scale, reason.aspect, language);
    const level = levelLabel(scale, reason.level, language);
    return sv
      ? `${aspect} är höjd till ${level} (${raisedWords[reason.raised]?.sv})`
      : `${aspect} is raised to ${level} (${raisedWords[reason.raised]?.en})`;
  }
  if ('flag' in reason) {
    const title = catalog.flag(reason.flag)?.title[language] ?? reason.flag;
    return sv ? `förutsättningen ”${title}” gäller` : `the flag “${title}” holds`;
  }
  if ('chosen' in reason) return sv ? 'upphandlingen har valt det' : 'the procurement chose it';
  return sv ? 'det hör till grundskyddet' : 'it belongs to basic protection';
}

const raisedWords: Readonly<Record<string, Bilingual>> = {
  accumulation: {sv: 'ackumulering', en: 'accumulation'},
  aggregation: {sv: 'aggregering', en: 'aggregation'},
  integration: {sv: 'integration', en: 'integration'},
};
