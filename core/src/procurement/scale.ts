import type {Aspect} from '../catalogue/aspects.ts';
import type {Level, ScaleFile} from '../catalogue/catalog.ts';
import type {Bilingual, Language} from '../text/language.ts';

/** A level as an organisation writes it, on the canonical scale; `stop` ends the procurement. */
export type CanonicalLevel = Level | 'stop';

type ScaleAspect = ScaleFile['aspects'][number];

/** The canonical level of what was written; undefined when the scale has no such level. */
export function canonicalLevel(scale: ScaleFile, written: string | number): CanonicalLevel | undefined {
  return scale.levels.find(({value}) => sameLevel(value, written))?.canonical as CanonicalLevel | undefined;
}

/** The aspect that a letter stands for in the scale; undefined when the scale has no such letter. */
export function aspectOfLetter(scale: ScaleFile, letter: string): ScaleAspect | undefined {
  return scale.aspects.find((aspect) => aspect.letter === letter);
}

/** What the scale calls an aspect, or the aspect's English name when the scale lacks it. */
export function aspectLabel(scale: ScaleFile, aspect: Aspect, language: Language): string {
  return scale.aspects.find((candidate) => candidate.aspect === aspect)?.label[language] ?? aspect;
}

/** A canonical level as the scale writes and calls it: “3 (allvarlig)”. */
export function levelLabel(scale: ScaleFile, level: Level, language: Language): string {
  const own = scale.levels.find(({canonical}) => canonical === level);
  if (!own) return String(level);
  const label = own.label[language];
  return String(own.value).includes(label) || String(own.value).match(/[a-z]/i) ? label : `${own.value} (${label})`;
}

/** Why a level is not one of this scale, and what to write; names another scale that has it. */
export function explainLevel(scale: ScaleFile, written: string | number, others: readonly ScaleFile[]): Bilingual {
  const owner = others.find((other) => other.id !== scale.id && canonicalLevel(other, written) !== undefined);
  const values = scale.levels.filter(({canonical}) => canonical !== 'stop').map(({value}) => String(value));
  const withWord = scale.levels.find(({value}) => String(value).startsWith(`${written} `));
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

function sameLevel(value: string | number, written: string | number): boolean {
  return String(value).toLowerCase() === String(written).trim().toLowerCase();
}
