import type {CatalogueSources} from '../catalogue/read-catalogue.ts';
import type {WordEntry, WordGroup, WordsFile} from '../generated/words-types.ts';
import type {Language} from '../text/language.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The word lists of a catalogue as one: those of an organisation are added to those that they extend. */
export function wordsOf(catalog: CatalogueSources): WordsFile {
  const known = joined.get(catalog);
  if (known) return known;
  const words = catalog.words.map(({value}) => value).reduce((all, more) => joinLists(all, more) as WordsFile);
  joined.set(catalog, words);
  return words;
}

/** Joined once, so that what is worked out of the lists can be kept with them. */
const joined = new WeakMap<CatalogueSources, WordsFile>();

function joinLists(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  if (!isRecord(a) || !isRecord(b)) return b;
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [
      key,
      key in a && key in b ? joinLists(a[key], b[key]) : (a[key] ?? b[key]),
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A listed word in a text. */
export interface FoundWord extends Span {
  readonly entry: WordEntry;
  readonly group: WordGroup;
}

/** The listed words in a text, each occurrence once, in the order of the lists. */
export function findWords(text: string, groups: readonly WordGroup[], language: Language): readonly FoundWord[] {
  const lower = text.toLowerCase();
  return groups.flatMap((group) =>
    group[language].flatMap((entry) => occurrencesOf(lower, entry).map((span) => ({...span, entry, group}))),
  );
}

function occurrencesOf(lower: string, entry: WordEntry): readonly Span[] {
  const allowed = (entry.allow ?? []).flatMap((phrase) => occurrences(lower, phrase.toLowerCase()));
  return longestOf([entry.word, ...(entry.inflections ?? [])].flatMap((form) => occurrences(lower, form.toLowerCase())))
    .filter((span) => !allowed.some(({start, end}) => start <= span.start && span.end <= end))
    .filter(({end}) => entry.unless !== 'number' || !/^[^.,;:]*[\d{]/.test(lower.slice(end)));
}

/** Of spans that overlap the longest, in the order of the text. */
export function longestOf<S extends Span>(spans: readonly S[]): readonly S[] {
  const kept: S[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({start, end}) => span.end <= start || end <= span.start)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Where a word stands in a text by itself. A hyphen makes a longer word (“ska-krav” does not demand), unless `hyphens`
 * says that it ends the name (“ISO-certifikat” names ISO).
 */
export function occurrences(text: string, word: string, {hyphens = false, prefix = false} = {}): readonly Span[] {
  if (!text.includes(word)) return none;
  const spans: Span[] = [];
  const isFree = (neighbour: string) => !(hyphens ? letter : letterOrHyphen).test(neighbour);
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (isFree(text.charAt(start - 1)) && (prefix || isFree(text.charAt(end)))) spans.push({start, end});
  }
  return spans;
}

const none: readonly Span[] = [];
const letter = /[\p{L}\p{N}]/u;
const letterOrHyphen = /[\p{L}\p{N}-]/u;

/** The sentences of a text. A full stop before a small letter or a number ends none: “4 kap. 4 §”. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const {index} of text.matchAll(/[.!?](?=\s+\p{Lu})/gu)) {
    sentences.push(text.slice(start, index + 1).trim());
    start = index + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
