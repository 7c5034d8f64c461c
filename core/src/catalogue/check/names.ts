import type {WordsFile} from '../../generated/words-types.ts';
import {longestOf, occurrences, type Span} from './words.ts';

export type NameKind = 'standard' | 'law' | 'exempt' | 'brand';

/** A standard, an act or a product that a text names. */
export interface FoundName extends Span {
  readonly kind: NameKind;
  /** As the text spells it. */
  readonly written: string;
}

/** The names in a text, in its order. Of names that overlap the longest counts: UTC(SP) is a standard, UTC is not. */
export function namesIn(text: string, words: WordsFile): readonly FoundName[] {
  const lists: readonly [NameKind, readonly {readonly name: string; readonly also?: readonly string[]}[]][] = [
    ['standard', words.standards],
    ['law', words.laws],
    ['exempt', words.exempt],
    ['brand', words.brands],
  ];
  return longestOf(
    lists.flatMap(([kind, names]) =>
      names.flatMap(({name, also = []}) =>
        [name, ...also].flatMap((spelling) =>
          nameOccurrences(text, spelling).map((span) => ({...span, kind, written: text.slice(span.start, span.end)})),
        ),
      ),
    ),
  );
}

/** Where a name stands, spelt exactly; one that begins with a small letter may begin a sentence. */
export function nameOccurrences(text: string, name: string, {prefix = false} = {}): readonly Span[] {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return [...new Set([name, capital])].flatMap((spelling) => occurrences(text, spelling, {hyphens: true, prefix}));
}
