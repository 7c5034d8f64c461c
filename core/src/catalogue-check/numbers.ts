import type {WordsFile} from '../generated/words-types.ts';
import type {Language} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {namesIn} from './names.ts';
import {languages, type TextRole, textsOf} from './texts.ts';
import {wordsOf} from './words.ts';

const roles: readonly TextRole[] = ['demand', 'how', 'evidence', 'equivalent'];

/** A number that is neither a parameter nor a designation says of what it is one: “10 working days”, not “within 10”. */
export const numbers = defineCheck({
  rules: {'catalog/unmeasured': 'error'},
  run(catalog, report) {
    const words = wordsOf(catalog);
    for (const {role, words: text, at, requirement} of textsOf(catalog)) {
      if (!roles.includes(role)) continue;
      for (const language of languages) {
        for (const number of unmeasuredIn(text[language], words, language)) {
          report('catalog/unmeasured', {
            at: at(language),
            requirement,
            message: {
              sv: `Talet ${number} har ingen enhet. Skriv vad det mäter, eller gör det till en parameter.`,
              en: `The number ${number} has no unit. Write what it measures, or make it a parameter.`,
            },
          });
        }
      }
    }
  },
});

/** The numbers of a text that have no unit and are no designation of an article, a standard, a class or a version. */
export function unmeasuredIn(text: string, words: WordsFile, language: Language): readonly string[] {
  const {units, labels} = words.numbers[language];
  // “ETSI EN 303 645”, “SS-EN IEC 81001-5-1”, “OWASP ASVS 5.0.0”: the numbers behind a name belong to it.
  const designations = namesIn(text, words).map(({start, end}) => ({
    start,
    end: end + (/^(?:[ :-]?\d[\d.:()-]*)+/.exec(text.slice(end))?.[0].length ?? 0),
  }));
  return [...text.matchAll(/\d+(?:[.,:/()–-]*\d+)*\)?/g)].flatMap(({0: number, index}) => {
    const before = text.slice(0, index);
    const after = text.slice(index + number.length);
    const isPartOfWord = /[\p{L}{.-]$/u.test(before) || /^(?:-?\p{L}|\})/u.test(after);
    const isDesignation = /\d[:/]\d/.test(number) || designations.some(({start, end}) => start <= index && index < end);
    if (isPartOfWord || isDesignation || /^ ?%/.test(after)) return [];
    if (labels.some((label) => isPrecededBy(before, label)) || units.some((unit) => isFollowedBy(after, unit)))
      return [];
    return [number];
  });
}

/** Also by the first of two: “artikel 3 och 4”. */
function isPrecededBy(before: string, label: string): boolean {
  const pattern = `(?:^|[^\\p{L}])${escaped(label)},? (?:\\d+ (?:och|and|eller|or) )?$`;
  return new RegExp(pattern, 'u').test(before);
}

/** At once, or after one word: “100 felaktiga lösenord”. */
function isFollowedBy(after: string, unit: string): boolean {
  return new RegExp(`^ (?:\\p{L}+ )?${escaped(unit)}(?![\\p{L}\\p{N}])`, 'u').test(after);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
