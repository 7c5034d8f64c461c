/**
 * The marker syntax of a procurement document, a fixed contract: an HTML comment on a line of its own,
 * `<!-- klausul:clause AUT-01 level=3 rev=1 lang=sv frame=1 sum=1:9f2c41d0b7aa -->`.
 */

/** How badly someone is hurt if this property of the information is lost: 0 negligible … 3 serious. */
export type Level = 0 | 1 | 2 | 3;

/** The parts of procurement documents that law treats differently, as a section's marker names them. */
export const placements = ['qualification', 'specification', 'award', 'contract', 'processor'] as const;
export type Placement = (typeof placements)[number];

export const markerNames = ['begin', 'end', 'heading', '/heading', 'clause', '/clause'] as const;
export type MarkerName = (typeof markerNames)[number];

/** A marker's words: what stands without `=` first, then keys; `true` for a key without a value. */
export interface MarkerWords {
  readonly name: MarkerName;
  readonly subject?: string;
  readonly attributes: ReadonlyMap<string, string | true>;
}

/** A marker and its place: offsets of the comment itself, `after` where the next line begins. */
export interface Marker extends MarkerWords {
  readonly start: number;
  readonly end: number;
  readonly after: number;
  readonly line: number;
}

/** Why a comment that begins like a marker is none. */
export type MarkerFault =
  | {readonly fault: 'unknown-name'; readonly found: string}
  | {readonly fault: 'attribute'; readonly found: string}
  | {readonly fault: 'twice'; readonly found: string};

/** Keys that the syntax itself uses; no parameter may have such an id. */
export const reservedKeys: ReadonlySet<string> = new Set([
  'level',
  'rev',
  'lang',
  'frame',
  'sum',
  'adopted',
  'made',
  'placement',
]);

const opening = '<!-- klausul:';
const closing = ' -->';
const key = /[a-z][a-z0-9-]*/y;
const subjectWord = /[A-Z][A-Z0-9-]*/y;
const bare = /[A-Za-z0-9.,:/_%-]+/y;

/** Whether a comment is meant as a marker, well written or not. */
export function looksLikeMarker(comment: string): boolean {
  return /^<!--\s*klausul\s*:/i.test(comment);
}

/** Reads a comment that looks like a marker. The same clauses stand in many documents, so their markers are remembered. */
export function parseMarker(comment: string): MarkerWords | MarkerFault {
  const remembered = known.get(comment);
  if (remembered) return remembered;
  const own = detached(comment);
  const words = readMarker(own);
  if (known.size >= mostKnown) known.clear();
  known.set(own, words);
  return words;
}

/** The same text in memory of its own: a part of a document's text would keep the whole document. */
function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

const known = new Map<string, MarkerWords | MarkerFault>();

/** Bound of the memory: comments come from documents. */
const mostKnown = 2000;

function readMarker(comment: string): MarkerWords | MarkerFault {
  const text = comment.trimEnd();
  if (!text.startsWith(opening) || !text.endsWith(closing)) return {fault: 'attribute', found: comment};
  const words = text.slice(opening.length, -closing.length);
  const written = /^[^ ]*/.exec(words)?.[0] ?? '';
  const name = markerNames.find((candidate) => candidate === written);
  if (!name) return {fault: 'unknown-name', found: written};

  const attributes = new Map<string, string | true>();
  let subject: string | undefined;
  let at = written.length;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(words)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  while (at < words.length) {
    const before = at;
    if (words[at++] !== ' ') return {fault: 'attribute', found: words.slice(before)};
    if (attributes.size === 0 && subject === undefined) {
      subject = take(subjectWord);
      if (subject !== undefined) continue;
    }
    const id = take(key);
    if (id === undefined) return {fault: 'attribute', found: words.slice(before + 1)};
    if (attributes.has(id)) return {fault: 'twice', found: id};
    if (words[at] !== '=') {
      attributes.set(id, true);
      continue;
    }
    at++;
    const value = words[at] === '"' ? takeQuoted() : take(bare);
    if (value === undefined || !isWritable(value)) return {fault: 'attribute', found: words.slice(before + 1)};
    attributes.set(id, value);
  }
  return {name, ...(subject === undefined ? {} : {subject}), attributes};

  /** A value in quotation marks, with `\"` and `\\`; undefined when it does not end or escapes something else. */
  function takeQuoted(): string | undefined {
    let value = '';
    for (at++; at < words.length; at++) {
      const character = words[at] as string;
      if (character === '"') {
        at++;
        return value;
      }
      if (character !== '\\') value += character;
      else if (words[at + 1] === '"' || words[at + 1] === '\\') value += words[++at];
      else return undefined;
    }
    return undefined;
  }
}

/** Writes a marker. Throws when a value cannot stand in a comment: our own values always can. */
export function printMarker({name, subject, attributes}: MarkerWords): string {
  const words = [`klausul:${name}`];
  if (subject !== undefined) words.push(subject);
  for (const [id, value] of attributes) words.push(value === true ? id : `${id}=${printValue(value)}`);
  return `<!-- ${words.join(' ')} -->`;
}

function printValue(value: string): string {
  if (/^[A-Za-z0-9.,:/_%-]+$/.test(value) && isWritable(value)) return value;
  if (!isWritable(value)) throw new Error(`The value ${JSON.stringify(value)} cannot stand in a marker`);
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** No `>`, `--`, line break or control character: they would end the comment or hide in it. */
function isWritable(value: string): boolean {
  return !/>|--|[\p{Cc}\u2028\u2029]/u.test(value);
}
