import {rules} from '../rules/index.ts';
import type {Finding, RelatedAs, Value, Values} from '../text/finding.ts';
import {type Bilingual, fill, type Language, listOf} from '../text/language.ts';

/** Who listens. Nothing that names an information type, a motive or a level is said `outside`. */
export type Audience = 'house' | 'outside';

/** A finding in words. */
export interface Said {
  readonly message: string;
  /** How what the message asks is done, when that takes more than a few words. */
  readonly help?: string;
  /** What stands at the other place that explains it. */
  readonly related?: string;
}

/** Says a finding. Throws when its rule has no such message: a fault of ours. */
export function say(finding: Finding, language: Language, audience: Audience): Said {
  const related = finding.related && {related: relatedWords[finding.related.as][language]};
  if ('told' in finding) {
    const words = audience === 'house' ? finding.told : (inGeneral[finding.rule] ?? unread);
    return {message: words[language], ...related};
  }
  const {rule, messageId, values, inside} = finding;
  const sentences = messages.get(rule)?.[messageId]?.[language];
  if (!sentences) throw new Error(`The rule ${rule} has no message ${messageId}`);
  const [what, why, how] = sentences;
  const [open, all] = [wordsOf(values, language), wordsOf({...values, ...inside}, language)];
  const parts = [fill(what, open), ...(audience === 'house' && why !== '' ? [fill(why, all)] : [])];
  return {message: parts.join(' '), ...(how === undefined ? {} : {help: fill(how, open)}), ...related};
}

const messages = new Map(rules.map((rule) => [rule.id, rule.messages]));

const relatedWords: Readonly<Record<RelatedAs, Bilingual>> = {
  level: {sv: 'Klassat här', en: 'Classified here'},
  flag: {sv: 'Förutsättningen står här', en: 'The flag stands here'},
  choice: {sv: 'Valt här', en: 'Chosen here'},
};

const unread: Bilingual = {sv: 'Detta gick inte att pröva.', en: 'This could not be tried.'};

/** What is said outside the house of what could not be read or judged, in place of words that quote the files. */
const inGeneral: Readonly<Record<string, Bilingual>> = {
  'classification/protective-security': {
    sv: 'Utreds av säkerhetsskyddschefen innan arbetet fortsätter.',
    en: 'To be examined by the head of protective security before work continues.',
  },
  'config/schema': {
    sv: 'Raden passar inte i konfigurationen: rätta den.',
    en: 'The line does not fit the configuration: correct it.',
  },
  'document/marker': {sv: 'Klausulmärket är skadat: rätta raden.', en: 'The marker is damaged: correct the line.'},
  'document/unreadable': {
    sv: 'Dokumentet går inte att läsa härifrån: rätta det.',
    en: 'The document cannot be read from here: correct it.',
  },
  'procurement/failed': {
    sv: 'Upphandlingen gick inte att pröva på grund av ett fel i Klausul.',
    en: 'The procurement could not be tried because of a fault in Klausul.',
  },
  'procurement/schema': {
    sv: 'Raden passar inte i upphandlingens fil: rätta den.',
    en: 'The line does not fit the procurement’s file: correct it.',
  },
  'procurement/unreadable': {
    sv: 'Upphandlingens fil går inte att läsa härifrån: rätta den.',
    en: 'The procurement’s file cannot be read from here: correct it.',
  },
  'rule/failed': {
    sv: 'En regel gick inte att pröva på grund av ett fel i Klausul.',
    en: 'A rule could not be tried because of a fault in Klausul.',
  },
};

function wordsOf(values: Values, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wordOf(value, language)]));
}

function wordOf(value: Value, language: Language): string {
  if (typeof value !== 'object') return String(value);
  if ('sv' in value) return value[language];
  return listOf(
    value.map((one) => wordOf(one, language)),
    language,
  );
}
