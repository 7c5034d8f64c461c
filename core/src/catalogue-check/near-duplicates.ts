import type {Language} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {type CatalogText, languages, textsOf} from './texts.ts';

/**
 * Texts are near-duplicates when no more than two of their words differ, or a fifth of them in a long text. A copy with
 * two changed words is always caught; the two most alike texts of the shipped catalogue differ by more than a quarter.
 */
const mostDiffering = 2;
const mostDifferingShare = 0.2;

/** A text copied from another requirement and forgotten asks the bidder the same thing twice, with two answers to check. */
export const nearDuplicates = defineCheck({
  rules: {'catalog/near-duplicate': 'warning'},
  run(catalog, report) {
    const demands = textsOf(catalog)
      .filter(({role}) => role === 'demand')
      .map((text) => ({...text, tokens: {sv: tokensOf(text, 'sv'), en: tokensOf(text, 'en')}}));
    for (const [index, later] of demands.entries()) {
      for (const earlier of demands.slice(0, index)) {
        const language = languages.find((candidate) => isAlike(earlier.tokens[candidate], later.tokens[candidate]));
        if (!language) continue;
        const isSame = earlier.requirement === later.requirement;
        if (isSame && earlier.words[language] !== later.words[language]) continue;
        report('catalog/near-duplicate', {
          at: later.at(language),
          requirement: later.requirement,
          message: isSame
            ? {
                sv: `Två kravnivåer i ${later.requirement} har samma text. Slå ihop dem, eller skriv vad den högre kräver mer.`,
                en: `Two rungs of ${later.requirement} have the same text. Join them, or write what the higher one asks more.`,
              }
            : {
                sv: `Texten i ${later.requirement} är nästan densamma som i ${earlier.requirement}. Skriv vad som skiljer dem, eller slå ihop kraven.`,
                en: `The text of ${later.requirement} is nearly that of ${earlier.requirement}. Write what tells them apart, or join the requirements.`,
              },
          related: {at: earlier.at(language), message: {sv: 'Den andra texten.', en: 'The other text.'}},
        });
      }
    }
  },
});

/** Whether two texts say nearly the same, by the words that they have. */
export function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const size = Math.max(a.size, b.size);
  const allowed = Math.max(mostDiffering, size * mostDifferingShare);
  if (size - Math.min(a.size, b.size) > allowed) return false;
  const shared = [...a].filter((token) => b.has(token)).length;
  return size - shared <= allowed;
}

function tokensOf({words}: CatalogText, language: Language): ReadonlySet<string> {
  return wordsIn(words[language]);
}

/** The different words of a text; a parameter counts as one. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}{}-]+/gu) ?? []);
}
