import type {Bilingual, Language} from '../text/language.ts';
import {defineCheck} from './check.ts';
import {languages, type TextRole, textsOf} from './texts.ts';

/** The most characters a text of each kind has. A longer one is not read to its end, or holds more than one thing. */
const most: Readonly<Record<TextRole, number>> = {
  title: 60,
  purpose: 200,
  demand: 450,
  how: 250,
  evidence: 160,
  equivalent: 400,
  choice: 80,
  frame: 80,
  plain: 320,
  'follow-up': 200,
  buyer: 250,
  other: 250,
};

const sentences: readonly TextRole[] = ['purpose', 'demand', 'how', 'plain', 'follow-up', 'buyer'];
/** A full stop is put behind them, or they stand amid a sentence. */
const phrases: readonly TextRole[] = ['title', 'evidence', 'equivalent', 'choice', 'frame'];

/** Texts are put into Markdown as they are: what an editor would read as markup, or a formatter would move, has no place. */
export const form = defineCheck({
  rules: {'catalog/form': 'error', 'catalog/too-long': 'warning'},
  run(catalog, report) {
    for (const {role, words, at, requirement} of textsOf(catalog)) {
      for (const language of languages) {
        const text = words[language];
        const fault = faultOf(text, role, language);
        if (fault) report('catalog/form', {at: at(language), requirement, message: fault});
        if (text.length <= most[role]) continue;
        report('catalog/too-long', {
          at: at(language),
          requirement,
          message: {
            sv: `Texten har ${text.length} tecken, men högst ${most[role]} läses. Korta den, eller dela den.`,
            en: `The text has ${text.length} characters, but at most ${most[role]} are read. Shorten it, or split it.`,
          },
        });
      }
    }
  },
});

function faultOf(text: string, role: TextRole, language: Language): Bilingual | undefined {
  if (/[\r\n\u2028\u2029\v\f]/.test(text)) {
    return {
      sv: 'Texten har en radbrytning. Skriv den som ett stycke, på en rad.',
      en: 'The text has a line break. Write it as one paragraph, on one line.',
    };
  }
  const markup =
    /[*_`#<>[\]|\\~^&]/.exec(text)?.[0] ?? /^(?:[-+]|\d{1,9}[.)]) /.exec(text)?.[0] ?? /https?:|www\./.exec(text)?.[0];
  if (markup) {
    return {
      sv: `Texten har ”${markup.trim()}”, som Markdown läser som formatering. Skriv det med ord.`,
      en: `The text has “${markup.trim()}”, which Markdown reads as formatting. Write it in words.`,
    };
  }
  const brace = /[{}]/.exec(text.replace(/\{[a-z][a-z0-9-]*\}/g, ''))?.[0];
  if (brace) {
    return {
      sv: `Texten har ”${brace}” utan att vara en parameter. Skriv parametern som {id}, eller ta bort tecknet.`,
      en: `The text has “${brace}” that is no parameter. Write the parameter as {id}, or remove the character.`,
    };
  }
  if (/[\p{Cc}\p{Cf}\u00a0\u202f]| {2}|^ | $/u.test(text) || text !== text.normalize('NFC')) {
    return {
      sv: 'Texten har dubbla, yttre eller osynliga blanksteg eller tecken. Skriv den med enkla blanksteg och sammansatta bokstäver.',
      en: 'The text has doubled, outer or invisible blanks or characters. Write it with single blanks and composed letters.',
    };
  }
  if (sentences.includes(role) && !text.endsWith('.')) {
    return {
      sv: 'Texten är en mening men saknar punkt. Sätt punkt.',
      en: 'The text is a sentence but lacks its full stop. Add it.',
    };
  }
  if (phrases.includes(role) && text.endsWith('.')) {
    return {
      sv: 'Texten sätts in i en mening, så punkten blir dubbel. Ta bort den.',
      en: 'The text is put into a sentence, so the full stop doubles. Remove it.',
    };
  }
  const first = text.charAt(0);
  if (['purpose', 'demand', 'how', 'title'].includes(role) && first !== first.toLocaleUpperCase(language)) {
    return {
      sv: 'Texten börjar med liten bokstav. Skriv stor.',
      en: 'The text begins with a small letter. Write a capital.',
    };
  }
  return undefined;
}
