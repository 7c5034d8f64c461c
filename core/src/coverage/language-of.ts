import type {Language} from '../text/language.ts';
import type {Judgement} from './judge.ts';

/**
 * The language in which a procurement's own file is written; of one that could not be judged what its text seems to say,
 * undefined when it says nothing.
 */
export function languageOf(judgement: Judgement): Language | undefined {
  if (judgement.state !== 'stopped' && judgement.procurement) return judgement.procurement.language;
  const start = judgement.source.descriptor.text.slice(0, 20_000);
  return /^[ \t]*language:[ \t]*['"]?(sv|en)\b/m.exec(start)?.[1] as Language | undefined;
}
