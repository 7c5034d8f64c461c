import type {Bilingual, Language} from '../text/language.ts';
import {quote} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {type CatalogText, languages, type TextRole, textsOf} from './texts.ts';
import {findWords, occurrences, sentencesOf, wordsOf} from './words.ts';

/** Printed in a document, or, for the buyer's own measure, in a plan. */
const printed: readonly TextRole[] = [
  'title',
  'purpose',
  'demand',
  'how',
  'evidence',
  'equivalent',
  'choice',
  'frame',
  'buyer',
];

/** What a bid or a delivery is measured by. */
const measured: readonly TextRole[] = ['demand', 'how', 'evidence', 'equivalent', 'choice'];

/**
 * A requirement says one thing, once, in words that two people measure in the same way: exactly one verb that binds, no
 * word without a limit, no list without an end, no second requirement behind an “in addition”.
 */
export const wording = defineCheck({
  rules: {
    'catalog/modality': 'error',
    'catalog/vague': 'error',
    'catalog/open-list': 'error',
    'catalog/compound': 'error',
  },
  run(catalog, report) {
    const words = wordsOf(catalog);
    for (const text of textsOf(catalog)) {
      for (const language of languages) {
        const written = text.words[language];
        const tell = (rule: Parameters<typeof report>[0], message: Bilingual) =>
          report(rule, {at: text.at(language), requirement: text.requirement, message});

        if (printed.includes(text.role)) {
          const count = occurrences(written.toLowerCase(), words.modal[language]).length;
          const message =
            text.role === 'demand' ? onceOnly(count, words.modal[language]) : neverHere(count, words.modal[language]);
          if (message) tell('catalog/modality', message);
        }
        for (const {start, end, entry, group} of findWords(written, words.words, language)) {
          const roles = group.scope === 'printed' ? printed : group.kind === 'modal' ? (['demand'] as const) : measured;
          if (!roles.some((role) => role === text.role)) continue;
          if (group.kind === 'compound' && text.role !== 'demand') continue;
          const rule = `catalog/${group.kind === 'modal' ? 'modality' : group.kind}` as const;
          tell(rule, unwanted(written.slice(start, end), group.note, entry.replacement));
        }
        if (text.role !== 'demand') continue;
        const second = secondDemand(text, language, words.actors[language]);
        if (second) tell('catalog/compound', second);
      }
    }
  },
});

function onceOnly(count: number, verb: string): Bilingual | undefined {
  if (count === 1) return undefined;
  return {
    sv: `Kravtexten har ${count} ”${verb}”, men ett krav binder med exakt ett. ${count === 0 ? 'Säg vem som ska göra vad.' : 'Dela texten i flera krav.'}`,
    en: `The requirement's text has ${count} “${verb}”, but a requirement binds by exactly one. ${count === 0 ? 'Say who shall do what.' : 'Split the text into several requirements.'}`,
  };
}

function neverHere(count: number, verb: string): Bilingual | undefined {
  if (count === 0) return undefined;
  return {
    sv: `Texten säger ”${verb}”, men bara kravtexten binder. Skriv vad som är eller görs, i presens.`,
    en: `The text says “${verb}”, but only the requirement's text binds. Write what is or is done, in the present tense.`,
  };
}

function unwanted(found: string, note: Bilingual, replacement: string | undefined): Bilingual {
  const hint = {
    sv: replacement ? ` Skriv ${quote(replacement, 'sv')}.` : '',
    en: replacement ? ` Write ${quote(replacement, 'en')}.` : '',
  };
  return {
    sv: `Texten säger ${quote(found, 'sv')}. ${note.sv}${hint.sv}`,
    en: `The text says ${quote(found, 'en')}. ${note.en}${hint.en}`,
  };
}

/** A demand that hides behind the first: after a semicolon, or as a sentence about what someone does. */
function secondDemand({words}: CatalogText, language: Language, actors: readonly string[]): Bilingual | undefined {
  const text = words[language];
  if (text.includes(';')) {
    return {
      sv: 'Kravtexten fogar ihop två led med semikolon. Skriv två krav, eller en mening.',
      en: 'The text joins two parts by a semicolon. Write two requirements, or one sentence.',
    };
  }
  const [, ...later] = sentencesOf(text);
  const actor = actors.find((name) => later.some((sentence) => sentence.startsWith(`${name} `)));
  if (!actor) return undefined;
  return {
    sv: `En senare mening i kravtexten säger vad ”${actor}” gör, vilket är ett krav till. Skriv det som ett eget krav.`,
    en: `A later sentence of the text says what “${actor}” does, which is another requirement. Write it as one of its own.`,
  };
}
