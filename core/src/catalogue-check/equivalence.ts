import type {WordsFile} from '../generated/words-types.ts';
import {type Bilingual, type Language, listOf} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {type FoundName, namesIn} from './names.ts';
import {languages, type TextRole, textsOf, verificationsOf} from './texts.ts';
import {occurrences, type Span, sentencesOf, wordsOf} from './words.ts';

/** Where a bidder reads what it is measured by. What completes “an equivalent is accepted if” is the equivalence itself. */
const roles: readonly TextRole[] = ['demand', 'title', 'purpose', 'how', 'evidence', 'choice'];

/** Everything that is read, also by the buyer alone. */
const everywhere: readonly TextRole[] = [...roles, 'equivalent', 'plain', 'follow-up', 'buyer'];

/**
 * A named standard without “or equivalent” shuts out those who do the same in another way (LOU 9:4); the phrase behind
 * an act invites to break it; behind nothing it means nothing. And whoever offers an equivalent is told how it is judged.
 */
export const equivalence = defineCheck({
  rules: {
    'catalog/or-equivalent': 'error',
    'catalog/equivalent-on-law': 'error',
    'catalog/equivalent-of-nothing': 'error',
    'catalog/equivalent-judged': 'error',
    'catalog/brand': 'error',
  },
  run(catalog, report) {
    const words = wordsOf(catalog);
    for (const text of textsOf(catalog)) {
      for (const language of languages) {
        const {at, requirement} = text;
        if (everywhere.includes(text.role)) {
          for (const {kind, written} of namesIn(text.words[language], words)) {
            if (kind !== 'brand') continue;
            report('catalog/brand', {at: at(language), requirement, message: brandNamed(written, words)});
          }
        }
        if (!roles.includes(text.role)) continue;
        for (const sentence of sentencesOf(text.words[language])) {
          const found = judgeSentence(sentence, words, language);
          if (found) report(found.rule, {at: at(language), requirement, message: found.message});
        }
      }
    }
    for (const {value, keyAt} of catalog.requirements) {
      for (const {verification, path, rungs} of verificationsOf(value)) {
        const shown = [...rungs.map(({text}) => text), verification.how, verification.evidence];
        const standards = shown.flatMap((text) =>
          languages.flatMap((language) => namesIn(text[language], words).filter(({kind}) => kind === 'standard')),
        );
        if (standards.length > 0 === (verification.equivalent !== undefined)) continue;
        const names = [...new Set(standards.map(({written}) => written))];
        report('catalog/equivalent-judged', {
          at: verification.equivalent ? keyAt(...path, 'equivalent') : keyAt(...path),
          requirement: value.id,
          message: verification.equivalent
            ? {
                sv: `${value.id} säger hur ett likvärdigt alternativ bedöms, men ingen text som visas så nämner någon standard. Ta bort ”equivalent”.`,
                en: `${value.id} says how an equivalent is judged, but no text that is shown so names a standard. Remove “equivalent”.`,
              }
            : {
                sv: `${value.id} nämner ${listOf(names, 'sv')} men säger inte hur ett likvärdigt alternativ bedöms. Lägg till ”equivalent” på båda språken.`,
                en: `${value.id} names ${listOf(names, 'en')} but does not say how an equivalent is judged. Add “equivalent” in both languages.`,
              },
        });
      }
    }
  },
});

type SentenceRule = 'catalog/or-equivalent' | 'catalog/equivalent-on-law' | 'catalog/equivalent-of-nothing';

/** The first fault of a sentence. */
function judgeSentence(
  sentence: string,
  words: WordsFile,
  language: Language,
): {readonly rule: SentenceRule; readonly message: Bilingual} | undefined {
  const names = namesIn(sentence, words).filter(({kind}) => kind !== 'exempt');
  const lower = sentence.toLowerCase();
  const {phrases, weak} = words.equivalence[language];
  const find = (list: readonly string[]) => list.flatMap((phrase) => occurrences(lower, phrase));
  const strong = find(phrases);
  const named = (span: Span): FoundName | undefined => names.findLast(({end}) => end <= span.start);

  const behindLaw = strong.map(named).find((name) => name?.kind === 'law');
  if (behindLaw) {
    return {
      rule: 'catalog/equivalent-on-law',
      message: {
        sv: `”Likvärdigt” står efter ${behindLaw.written}, men en lag har inget likvärdigt alternativ. Ta bort orden, eller flytta dem till standarden.`,
        en: `“Equivalent” stands behind ${behindLaw.written}, but an act has no equivalent. Remove the words, or move them to the standard.`,
      },
    };
  }
  if (strong.some((span) => !named(span))) {
    return {
      rule: 'catalog/equivalent-of-nothing',
      message: {
        sv: 'Texten godtar ett likvärdigt alternativ till något som inte är en känd standard. Nämn standarden före orden, ta bort dem, eller lägg till namnet under ”standards” i words.yaml.',
        en: 'The text accepts an equivalent of something that is no known standard. Name the standard before the words, remove them, or add the name to “standards” in words.yaml.',
      },
    };
  }
  const standards = names.filter(({kind}) => kind === 'standard');
  const bare = standards.find(({end}, index) => {
    const next = standards
      .slice(index)
      .findIndex((name, step) => !continuesList(sentence, name, standards[index + step + 1]));
    const limit = standards[index + next + 1]?.start ?? sentence.length;
    return !strong.some(({start}) => end <= start && start < limit);
  });
  if (!bare) return undefined;
  const [instead] = find(weak).filter(({start}) => start >= bare.end);
  const used = instead && sentence.slice(instead.start, instead.end);
  return {
    rule: 'catalog/or-equivalent',
    message: used
      ? {
          sv: `${bare.written} följs av ”${used}”, som inte räcker (LOU 9:4). Skriv ”${phrases[0]}” i samma mening.`,
          en: `${bare.written} is followed by “${used}”, which does not do (LOU 9:4). Write “${phrases[0]}” in the same sentence.`,
        }
      : {
          sv: `${bare.written} nämns utan ”${phrases[0]}” (LOU 9:4). Lägg till orden i samma mening.`,
          en: `${bare.written} is named without “${phrases[0]}” (LOU 9:4). Add the words in the same sentence.`,
        },
  };
}

/** Whether the next name belongs to the same enumeration: “ISAE 3402 typ 2, SOC 2 eller likvärdig” needs the words once. */
function continuesList(sentence: string, name: FoundName, next: FoundName | undefined): boolean {
  const between = next && sentence.slice(name.end, next.start);
  return (
    between !== undefined &&
    /^(?:[\s\d.,:()/-]|\b(?:typ|type|format|formatet|standard|standarden|the|och|and|eller|or)\b)*$/.test(between)
  );
}

function brandNamed(written: string, words: WordsFile): Bilingual {
  const brand = words.brands.find(({name, also}) => name === written || also?.includes(written));
  const instead = brand?.replacement ?? {sv: 'funktionen', en: 'the function'};
  return {
    sv: `Texten nämner ${written}. En katalog gynnar inget fabrikat (LOU 9:6). Beskriv ${instead.sv} i stället.`,
    en: `The text names ${written}. A catalogue favours no product (LOU 9:6). Describe ${instead.en} instead.`,
  };
}
