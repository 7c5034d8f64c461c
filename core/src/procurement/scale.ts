import type {Aspect} from '../catalogue/aspects.ts';
import type {Level, Scale} from '../catalogue/catalog.ts';
import type {Bilingual, Language} from '../text/language.ts';

/** A level as an organisation writes it, on the canonical scale; `stop` ends the procurement. */
export type CanonicalLevel = Level | 'stop';

type ScaleAspect = Scale['aspects'][number];

/**
 * The canonical level of what was written; undefined when the scale has no such level. A level may be written with its
 * word, in either language, with or without brackets: `3`, `3 allvarlig`, `3 (serious)`.
 */
export function canonicalLevel(scale: Scale, written: string | number): CanonicalLevel | undefined {
  const wanted = plain(written);
  const level =
    scale.levels.find(({value}) => plain(value) === wanted) ??
    scale.levels.find(({value, label}) =>
      [label.sv, label.en].some((word) =>
        [`${value} ${word}`, `${value} (${word})`].some((one) => plain(one) === wanted),
      ),
    );
  return level?.canonical as CanonicalLevel | undefined;
}

/**
 * Whether what was written is, or contains, the level that ends the procurement: rather too often than shown to someone.
 * `4 allvarlig` has the number of a stop that no other level of the scale has.
 */
export function isStop(scale: Scale, written: string | number): boolean {
  if (canonicalLevel(scale, written) === 'stop') return true;
  const wanted = plain(written);
  const number = /^\d+/.exec(wanted)?.[0];
  const withNumber = scale.levels.filter(({value}) => /^\d+/.exec(String(value))?.[0] === number);
  if (number !== undefined && withNumber.length > 0 && withNumber.every(({canonical}) => canonical === 'stop'))
    return true;
  return scale.levels.some(
    ({canonical, label}) => canonical === 'stop' && [label.sv, label.en].some((word) => wanted.includes(plain(word))),
  );
}

/** The aspect that a letter stands for in the scale; undefined when the scale has no such letter. */
export function aspectOfLetter(scale: Scale, letter: string): ScaleAspect | undefined {
  return scale.aspects.find((aspect) => aspect.letter === letter);
}

/** What the scale calls an aspect, or the aspect's English name when the scale lacks it. */
export function aspectLabel(scale: Scale, aspect: Aspect, language: Language): string {
  return scale.aspects.find((candidate) => candidate.aspect === aspect)?.label[language] ?? aspect;
}

/** A canonical level as the scale writes and calls it: “3 (allvarlig)”, “4 allvarlig”, “serious”. */
export function levelLabel(scale: Scale, level: Level, language: Language): string {
  const own = scale.levels.find(({canonical}) => canonical === level);
  if (!own) return String(level);
  const [value, label] = [String(own.value), own.label[language]];
  if (value.includes(label)) return value;
  return /\p{L}/u.test(value) ? label : `${value} (${label})`;
}

/** A canonical level as one says it in the procurement's own scale: nivå “3”, “4 allvarlig”, “hög”. */
export function levelName(scale: Scale, level: Level): Bilingual {
  const value = scale.levels.find(({canonical}) => canonical === level)?.value ?? level;
  return /^\d+$/.test(String(value))
    ? {sv: String(value), en: String(value)}
    : {sv: levelLabel(scale, level, 'sv'), en: levelLabel(scale, level, 'en')};
}

/** Why a level is not one of this scale, and what to write; names another scale that has it. */
export function explainLevel(scale: Scale, written: string | number, others: readonly Scale[]): Bilingual {
  const owner = others.find((other) => other.id !== scale.id && canonicalLevel(other, written) !== undefined);
  const values = scale.levels.filter(({canonical}) => canonical !== 'stop').map(({value}) => String(value));
  const withWord = scale.levels.find(({value}) => plain(value).startsWith(`${plain(written)} `));
  if (withWord) {
    return {
      sv: `Nivån ${written} räcker inte i skalan ${scale.id}, där siffran betyder olika i olika versioner. Skriv också ordet, till exempel ”${withWord.value}”.`,
      en: `The level ${written} is not enough in the scale ${scale.id}, where the number means different things in different versions. Write the word too, for example “${withWord.value}”.`,
    };
  }
  return {
    sv: `Nivån ”${written}” finns inte i skalan ${scale.id}${owner ? ` utan i ${owner.id}` : ''}. Välj bland ${values.join(', ')}${owner ? ' eller byt skala' : ''}.`,
    en: `The level “${written}” is not in the scale ${scale.id}${owner ? ` but in ${owner.id}` : ''}. Choose among ${values.join(', ')}${owner ? ' or change the scale' : ''}.`,
  };
}

/** A level as people write it: å as one character or two, full-width digits, any blanks, any case. */
function plain(level: string | number): string {
  return String(level).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
