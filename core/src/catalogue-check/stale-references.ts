import {defineCheck} from './check.ts';
import {inSentence} from './names.ts';
import {languages, textsOf} from './texts.ts';
import {longestOf, occurrences, wordsOf} from './words.ts';

/** A repealed act or a broken algorithm shows a bidder that nobody has read the text for years. */
export const staleReferences = defineCheck({
  rules: {'catalog/stale-reference': 'error'},
  run(catalog, report) {
    const stale = wordsOf(catalog).stale.map((entry) => ({
      entry,
      spellings: [entry.name, ...(entry.also ?? [])].flatMap(inSentence),
    }));
    for (const {words, at, requirement} of textsOf(catalog)) {
      for (const language of languages) {
        const text = words[language];
        const found = stale.flatMap(({entry, spellings}) => {
          const {prefix = false, allow = []} = entry;
          const spans = spellings.flatMap((name) => occurrences(text, name, {hyphens: true, prefix}));
          const allowed = allow.flatMap((phrase) => occurrences(text, phrase, {hyphens: true}));
          return spans
            .filter((span) => !allowed.some(({start, end}) => start <= span.start && span.end <= end))
            .map((span) => ({...span, entry}));
        });
        for (const {start, end, entry} of longestOf(found)) {
          report('catalog/stale-reference', {
            at: at(language),
            requirement,
            message: {
              sv: `Texten nämner ”${text.slice(start, end)}”, som är inaktuellt. Skriv ${entry.replacement.sv}.`,
              en: `The text names “${text.slice(start, end)}”, which is out of date. Write ${entry.replacement.en}.`,
            },
          });
        }
      }
    }
  },
});
