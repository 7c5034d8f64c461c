import type {Bilingual} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {languages} from './texts.ts';
import {occurrences} from './words.ts';

/** The word lists themselves: a word listed twice is told twice, and an exception that never meets its word is a slip. */
export const wordLists = defineCheck({
  rules: {'catalog/word-list': 'error'},
  run(catalog, report) {
    for (const {value, at} of catalog.words) {
      for (const language of languages) {
        const seen = new Set<string>();
        for (const [group, {[language]: entries}] of value.words.entries()) {
          for (const [index, {word, inflections = [], allow = []}] of entries.entries()) {
            const forms = [word, ...inflections].map((form) => form.toLowerCase());
            const twice = forms.find((form, position) => seen.has(form) || forms.indexOf(form) < position);
            for (const form of forms) seen.add(form);
            if (twice)
              report('catalog/word-list', {
                at: at('words', group, language, index, 'word'),
                message: listedTwice(twice),
              });
            for (const [position, phrase] of allow.entries()) {
              if (forms.some((form) => occurrences(phrase.toLowerCase(), form).length > 0)) continue;
              report('catalog/word-list', {
                at: at('words', group, language, index, 'allow', position),
                message: {
                  sv: `Undantaget ”${phrase}” innehåller inte ”${word}”. Rätta det, eller ta bort det.`,
                  en: `The exception “${phrase}” does not contain “${word}”. Correct it, or remove it.`,
                },
              });
            }
          }
        }
      }
      const seen = new Set<string>();
      for (const list of ['standards', 'laws', 'exempt', 'brands'] as const) {
        for (const [index, {name, also = []}] of value[list].entries()) {
          const twice = [name, ...also].find((spelling) => seen.has(spelling));
          for (const spelling of [name, ...also]) seen.add(spelling);
          if (twice) report('catalog/word-list', {at: at(list, index, 'name'), message: listedTwice(twice)});
        }
      }
    }
  },
});

function listedTwice(word: string): Bilingual {
  return {
    sv: `”${word}” står två gånger i listorna. Behåll ett ställe.`,
    en: `“${word}” stands twice in the lists. Keep one place.`,
  };
}
