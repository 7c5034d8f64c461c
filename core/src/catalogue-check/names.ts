import type {WordsFile} from '../generated/words-types.ts';
import {longestOf, occurrences, type Span} from './words.ts';

export type NameKind = 'standard' | 'law' | 'exempt' | 'brand';

/** A standard, an act or a product that a text names. */
export interface FoundName extends Span {
  readonly kind: NameKind;
  /** As the text spells it. */
  readonly written: string;
}

type Spelling = Pick<FoundName, 'kind' | 'written'>;

/** The names in a text, in its order. Of names that overlap the longest counts: UTC(SP) is a standard, UTC is not. */
export function namesIn(text: string, words: WordsFile): readonly FoundName[] {
  const found: FoundName[] = [];
  for (const {kind, written} of spellingsOf(words)) {
    for (const span of occurrences(text, written, {hyphens: true})) found.push({...span, kind, written});
  }
  return longestOf(found);
}

function spellingsOf(words: WordsFile): readonly Spelling[] {
  const known = spellings.get(words);
  if (known) return known;
  const lists = {standard: words.standards, law: words.laws, exempt: words.exempt, brand: words.brands} as const;
  const made = (Object.keys(lists) as NameKind[]).flatMap((kind) =>
    lists[kind].flatMap(({name, also = []}) => [name, ...also].flatMap(inSentence).map((written) => ({kind, written}))),
  );
  spellings.set(words, made);
  return made;
}

/** Worked out once for each set of lists. */
const spellings = new WeakMap<WordsFile, readonly Spelling[]>();

/** A name is spelt exactly; one that begins with a small letter may begin a sentence. */
export function inSentence(name: string): readonly string[] {
  return [...new Set([name, name.charAt(0).toUpperCase() + name.slice(1)])];
}
