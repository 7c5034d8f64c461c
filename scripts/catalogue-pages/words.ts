import type {RequirementEntry} from '../../core/src/catalogue/catalog.ts';
import {driverWords} from '../../core/src/reporting/words.ts';
import {type Language, listOf} from '../../core/src/text/language.ts';
import {catalog} from './catalogue.ts';

export const deliveryWords = {
  saas: {sv: 'molntjänst', en: 'cloud service'},
  hosting: {sv: 'drift', en: 'hosting'},
  'on-premise': {sv: 'programvara i egen drift', en: 'software run by the buyer'},
  development: {sv: 'systemutveckling', en: 'development'},
  consulting: {sv: 'konsulttjänst', en: 'consulting'},
  hardware: {sv: 'hårdvara', en: 'hardware'},
  'medical-device': {sv: 'medicinteknik', en: 'medical device'},
  support: {sv: 'support', en: 'support'},
};

export const answerWords = {
  'yes-no': {sv: 'ja eller nej', en: 'yes or no'},
  'yes-no-description': {sv: 'ja eller nej och en beskrivning av hur', en: 'yes or no and a description of how'},
  value: {sv: 'ett värde', en: 'a value'},
  attachment: {sv: 'en bilaga', en: 'an attachment'},
  contract: {sv: 'inget, villkoret godtas med avtalet', en: 'none, it is accepted with the contract'},
};

export const responsibleWords = {
  supplier: {sv: 'leverantören', en: 'the supplier'},
  buyer: {sv: 'beställaren', en: 'the buyer'},
  shared: {sv: 'leverantören och beställaren', en: 'the supplier and the buyer'},
};

export const ownerWords = {
  'system-manager': {sv: 'systemförvaltaren', en: 'the system manager'},
  'security-coordinator': {sv: 'informationssäkerhetssamordnaren', en: 'the information security coordinator'},
  'data-protection-officer': {sv: 'dataskyddsombudet', en: 'the data protection officer'},
  procurement: {sv: 'upphandlaren', en: 'the procurement officer'},
  archivist: {sv: 'arkivarien', en: 'the archivist'},
};

export const directionWords = {
  lower: {sv: 'lägre är strängare', en: 'lower is stricter'},
  higher: {sv: 'högre är strängare', en: 'higher is stricter'},
  range: {sv: 'både för lågt och för högt är fel', en: 'too low and too high are both wrong'},
};

/** “var 12:e månad”, “när avtalet upphör”. */
export function intervalWords(interval: string, language: Language) {
  const sv = language === 'sv';
  if (interval === 'event') return sv ? 'när det blir aktuellt' : 'when the occasion arises';
  if (interval === 'end') return sv ? 'när avtalet upphör' : 'when the contract ends';
  const months = Number.parseInt(interval, 10);
  if (!/^[0-9]+ mo$/.test(interval)) throw new Error(`Unexpected interval “${interval}”, expected a number of months`);
  if (!sv) return `every ${months} months`;
  return `var ${months}${/[12]$/.test(String(months)) && months !== 11 && months !== 12 ? ':a' : ':e'} månad`;
}

/** “2”, “0–1”, “0, 1, 3”. */
export function levelRange(levels: readonly number[]) {
  const isRun = levels.length > 1 && (levels.at(-1) ?? 0) - (levels[0] ?? 0) === levels.length - 1;
  return isRun ? `${levels[0]}–${levels.at(-1)}` : levels.join(', ');
}

/** “A”, “A eller B”, “A, B or C”. */
export function oneOf(items: readonly string[], language: Language) {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${language === 'sv' ? 'eller' : 'or'} ${items.at(-1)}`;
}

/** Whether nothing but its flags asks for a requirement: they are its condition too, and the aspects only set its level. */
export function hangsOnFlags({flags, when}: RequirementEntry) {
  return flags !== undefined && (when?.every((flag) => flags.includes(flag)) ?? false);
}

/** What asks for a requirement, in a few characters for tables: “alltid; K 1, R 1”. */
export function shortTriggers(requirement: RequirementEntry, language: Language) {
  const sv = language === 'sv';
  const {flags, when} = requirement;
  const titles = (ids: readonly string[]) =>
    oneOf(
      ids.map((flag) => catalog.flag(flag)?.title[language] ?? flag),
      language,
    );
  if (requirement['opt-in']) return sv ? 'uttryckligt val' : 'explicit choice';
  if (hangsOnFlags(requirement)) return titles(flags ?? []);
  const parts = [
    requirement.basic && (sv ? 'alltid' : 'always'),
    Object.entries(requirement.drivers)
      .map(([letter, threshold]) => `${letter} ${threshold}`)
      .join(', '),
    flags && titles(flags),
    when && `${sv ? 'bara vid' : 'only with'} ${titles(when)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** “konfidentialitet och riktighet från nivå 1, spårbarhet från nivå 2”. */
export function driversText({drivers}: RequirementEntry, language: Language) {
  const thresholds = [...new Set(Object.values(drivers))].sort();
  const groups = thresholds.map((threshold) => {
    const letters = (Object.keys(drivers) as (keyof typeof drivers)[]).filter(
      (letter) => drivers[letter] === threshold,
    );
    const aspects = listOf(
      letters.map((letter) => driverWords[letter][language]),
      language,
    );
    return `${aspects} ${language === 'sv' ? 'från nivå' : 'from level'} ${threshold}`;
  });
  return groups.join(', ');
}
