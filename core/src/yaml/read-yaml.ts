import {
  boolCoreTag,
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  type MappingEvent,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
  type Event as YamlEvent,
} from 'js-yaml';

/** A place in the text: UTF-16 offsets, `end` exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Quotes belong to the range. A block scalar goes from its `|` or `>` to the end of its last line that counts, without
 * that line's break (`|+` counts its empty lines, the others do not). An empty value is the empty range right after
 * its `:` or `-`, and right after its key when there is no colon.
 */
export interface YamlScalar<Value extends string | number | boolean | null = string | number | boolean | null>
  extends Range {
  readonly kind: 'scalar';
  readonly value: Value;
  /** As written, for messages. */
  readonly raw: string;
}

/** In block style from the first `-` to the end of the last item. */
export interface YamlSequence extends Range {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

/** In block style from the first key to the end of the last value. */
export interface YamlMapping extends Range {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
  /** Its entries by key; of keys that are written twice the first. */
  readonly byName: ReadonlyMap<string, YamlEntry>;
}

/** One YAML node with its place in the text. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlEntry {
  /** A key is a name: its value is its text, also where a value written so would be a number or a boolean. */
  readonly key: YamlScalar<string>;
  readonly value: YamlNode;
}

/** A reason why the text cannot be read, and where. */
export interface YamlProblem extends Range {
  readonly code:
    | 'syntax' // detail: js-yaml's reason
    | 'too-large'
    | 'too-many'
    | 'too-deep'
    | 'several-documents'
    | 'anchor'
    | 'alias'
    | 'tag' // quotes say “text”, the schema says the rest
    | 'duplicate-key' // detail: the key
    | 'key-not-text';
  readonly detail?: string;
}

export interface YamlDocument {
  /** Absent when the text is empty or has a syntax error. With other problems it shows what could be read. */
  readonly root?: YamlNode;
  /** Plain JSON value of the root, undefined when there is none. Of keys that are written twice the first counts. */
  readonly value: unknown;
  /** In the order of the text. A document with problems is not to be judged. */
  readonly problems: readonly YamlProblem[];
}

const maxLength = 1024 * 1024;
const maxDepth = 100;

/** Keys, values and lists: a procurement has hundreds, a release of the catalogue thirty thousand. */
const maxNodes = 100_000;

/**
 * Reads one YAML 1.2 document that people or strangers wrote: never throws, and refuses what makes a file mean
 * something else than it shows (anchors, aliases, tags, doubled keys). `offset` is added to every position: front
 * matter is part of a larger text.
 */
export function readYaml(text: string, {offset = 0}: {readonly offset?: number} = {}): YamlDocument {
  if (text.length > maxLength) {
    return {value: undefined, problems: [{code: 'too-large', start: offset, end: offset + text.length}]};
  }
  try {
    const events = parseEvents(text, {maxDepth});
    const excess = events.filter(isNode)[maxNodes];
    if (excess) return {value: undefined, problems: [tooMany(excess, text, offset)]};
    return new TreeReader(text, events, offset).read();
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {value: undefined, problems: [syntaxProblem(error, text, offset)]};
  }
}

/** The node at the path, undefined when there is none. A segment may be an index as text, as in a JSON Pointer. */
export function nodeAt(root: YamlNode, path: readonly (string | number)[]): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const segment of path) {
    if (node?.kind === 'mapping') node = entryOf(node, String(segment))?.value;
    else if (node?.kind === 'sequence' && /^\d+$/.test(String(segment))) node = node.items[Number(segment)];
    else return undefined;
  }
  return node;
}

/** The key of the mapping entry at the path, undefined when there is none or the path ends in a sequence. */
export function keyAt(root: YamlNode, path: readonly (string | number)[]): YamlScalar<string> | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.kind === 'mapping' ? entryOf(parent, String(path.at(-1)))?.key : undefined;
}

export function entryOf(mapping: YamlMapping, name: string): YamlEntry | undefined {
  return mapping.byName.get(name);
}

/**
 * js-yaml's events say where scalars and collections start. Between them the text holds only blanks, comments and
 * indicators, so walking it along with the events gives everything else.
 */
class TreeReader {
  readonly #text: string;
  readonly #events: readonly YamlEvent[];
  readonly #offset: number;
  readonly #problems: YamlProblem[] = [];
  #next = 0;
  /** Right after the last token that was read. */
  #position = 0;

  constructor(text: string, events: readonly YamlEvent[], offset: number) {
    this.#text = text;
    this.#events = events;
    this.#offset = offset;
  }

  read(): YamlDocument {
    const document = this.#events[this.#next++];
    if (document?.type === EVENT_ID.DOCUMENT && document.explicitStart) {
      // js-yaml takes a first line with blanks before its `---`.
      this.#position = endOfMatch(/(?:^\uFEFF?[ \t]*|[\r\n]\uFEFF?)---(?=[ \t\r\n]|$)/g, this.#text, 0) ?? 0;
    }
    const root = this.#isEmpty() ? undefined : this.#readNode();
    if (this.#events.filter(({type}) => type === EVENT_ID.DOCUMENT).length > 1) this.#reportNextDocument();
    const problems = this.#problems.sort((a, b) => a.start - b.start);
    return root ? {root, value: plainValue(root), problems} : {value: undefined, problems};
  }

  /** Nothing, or only comments and document markers. */
  #isEmpty(): boolean {
    const event = this.#events[this.#next];
    return !event || (event.type === EVENT_ID.SCALAR && event.valueStart < 0 && propertiesEnd(event) < 0);
  }

  #readNode(): YamlNode {
    const event = this.#events[this.#next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        this.#refuseProperties(event);
        return this.#readScalar(event);
      case EVENT_ID.SEQUENCE:
        this.#refuseProperties(event);
        return event.style === COLLECTION_STYLE.FLOW
          ? this.#readFlowSequence(event.start)
          : this.#readBlockSequence(event.start);
      case EVENT_ID.MAPPING:
        this.#refuseProperties(event);
        return this.#readMapping(event);
      case EVENT_ID.ALIAS:
        this.#report('alias', event.anchorStart - 1, event.anchorEnd);
        this.#position = event.anchorEnd;
        return {kind: 'scalar', value: null, ...this.#written(event.anchorStart - 1, event.anchorEnd)};
      default:
        throw new Error(`Unexpected event ${event?.type}, expected a node`);
    }
  }

  #readScalar(event: ScalarEvent): YamlScalar {
    const [start, end] = this.#scalarRange(event);
    this.#position = end;
    const text = getScalarValue(this.#text, event);
    const value = event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
    return {kind: 'scalar', value, ...this.#written(start, end)};
  }

  #scalarRange(event: ScalarEvent): readonly [start: number, end: number] {
    if (event.valueStart < 0) return [this.#position, this.#position];
    switch (event.style) {
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return [event.valueStart - 1, event.valueEnd + 1];
      case SCALAR_STYLE.LITERAL_BLOCK:
      case SCALAR_STYLE.FOLDED_BLOCK: {
        const start = skipTrivia(this.#text, this.#position);
        return [start, blockScalarEnd(this.#text, event) ?? this.#headerEnd(start)];
      }
      default:
        return [event.valueStart, event.valueEnd];
    }
  }

  /** `|` or `>` with what stands right behind it: `>-`, `|2+`. */
  #headerEnd(start: number): number {
    let end = start + 1;
    while (/[-+\d]/.test(this.#text.charAt(end))) end++;
    return end;
  }

  #readBlockSequence(start: number): YamlSequence {
    this.#position = start;
    const items: YamlNode[] = [];
    while (!this.#atCollectionEnd()) {
      this.#take('-');
      items.push(this.#readNode());
    }
    return {kind: 'sequence', items, ...this.#range(start, this.#position)};
  }

  #readFlowSequence(start: number): YamlSequence {
    this.#position = start + 1;
    const items: YamlNode[] = [];
    while (!this.#atCollectionEnd()) {
      this.#take(',');
      items.push(this.#readNode());
    }
    this.#takeFlowEnd(']');
    return {kind: 'sequence', items, ...this.#range(start, this.#position)};
  }

  #readMapping({start, style}: MappingEvent): YamlMapping {
    // `[a: 1]` holds a flow mapping without braces.
    const hasBraces = style === COLLECTION_STYLE.FLOW && this.#text[start] === '{';
    this.#position = hasBraces ? start + 1 : start;
    const entries: YamlEntry[] = [];
    const byName = new Map<string, YamlEntry>();
    while (!this.#atCollectionEnd()) {
      if (hasBraces) this.#take(',');
      const key = this.#readKey();
      this.#take(':');
      const value = this.#readNode();
      if (!key) continue;
      const entry = {key, value};
      entries.push(entry);
      if (byName.has(key.value)) this.#problems.push(duplicateKey(key));
      else byName.set(key.value, entry);
    }
    if (hasBraces) this.#takeFlowEnd('}');
    return {kind: 'mapping', entries, byName, ...this.#range(start, this.#position)};
  }

  /** Undefined, and reported, for a collection or nothing at all in the place of a key. */
  #readKey(): YamlScalar<string> | undefined {
    const start = skipTrivia(this.#text, this.#position);
    const isExplicit = this.#text[start] === '?' && /^[ \t\r\n]?$/.test(this.#text.charAt(start + 1));
    this.#position = isExplicit ? start + 1 : start;
    const key = this.#readNode();
    if (key.kind === 'scalar' && key.raw !== '') {
      return {...key, value: typeof key.value === 'string' ? key.value : key.raw};
    }
    this.#problems.push({code: 'key-not-text', start: key.start, end: key.end});
    return undefined;
  }

  #atCollectionEnd(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  /** Goes past the indicator if it is the next thing; otherwise stays right after the last token. */
  #take(indicator: '-' | ',' | ':' | ']' | '}'): void {
    const position = skipTrivia(this.#text, this.#position);
    if (this.#text[position] === indicator) this.#position = position + 1;
  }

  #takeFlowEnd(bracket: ']' | '}'): void {
    this.#take(',');
    this.#take(bracket);
  }

  #refuseProperties(event: ScalarEvent | SequenceEvent | MappingEvent): void {
    if (event.anchorStart >= 0) this.#report('anchor', event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) this.#report('tag', event.tagStart, event.tagEnd);
    this.#position = Math.max(this.#position, propertiesEnd(event));
  }

  /** At the line that ends the first document, `---` or `...`. */
  #reportNextDocument(): void {
    const end = endOfMatch(/[\r\n]\uFEFF?(?:---|\.\.\.)(?=[ \t\r\n]|$)/g, this.#text, this.#position);
    this.#report('several-documents', end === undefined ? this.#position : end - 3, end ?? this.#text.length);
  }

  #report(code: YamlProblem['code'], start: number, end: number): void {
    this.#problems.push({code, ...this.#range(start, end)});
  }

  #range(start: number, end: number): Range {
    return {start: start + this.#offset, end: end + this.#offset};
  }

  #written(start: number, end: number): Range & {readonly raw: string} {
    return {start: start + this.#offset, end: end + this.#offset, raw: this.#text.slice(start, end)};
  }
}

/** For a pattern with the `g` flag: where its next match ends, undefined when there is none. */
function endOfMatch(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the text goes on after blanks, line breaks and comments. Between tokens a `#` always opens a comment. */
export function skipTrivia(text: string, from: number): number {
  let position = from;
  for (;;) {
    const character = text[position];
    if (character === '#') position = lineEnd(text, position);
    else if (character === ' ' || character === '\t' || character === '\n' || character === '\r') position++;
    else return position;
  }
}

/** Where the line ends that holds `from`. Only CR and LF break lines in YAML, not U+2028. */
export function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** The end of the block scalar's last line that counts, undefined when it has none. */
function blockScalarEnd(text: string, {valueStart, valueEnd, indent, chomping}: ScalarEvent): number | undefined {
  let last: number | undefined;
  for (let start = valueStart; start < valueEnd; ) {
    const end = Math.min(lineEnd(text, start), valueEnd);
    const hasContent = indent >= 0 && end - start > indent;
    if (hasContent || chomping === CHOMPING_MODE.KEEP) last = end;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return last;
}

/** The end of a node's anchor and tag, -1 when it has none. */
function propertiesEnd({anchorEnd, tagEnd}: ScalarEvent | SequenceEvent | MappingEvent): number {
  return Math.max(anchorEnd, tagEnd);
}

/** YAML 1.2 core schema, less what JSON cannot say: `.inf` and `.nan` stay text, as dates do. */
function resolvePlain(text: string): string | number | boolean | null {
  if (!/^(?:$|[-+.0-9~nNtTfF])/.test(text)) return text; // Most plain scalars are words.
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return typeof value === 'number' && !Number.isFinite(value) ? text : value;
  }
  return text;
}

/** As `JSON.parse` would give it. */
function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(plainValue);
  const object: Record<string, unknown> = {};
  for (const {key, value} of node.entries) {
    if (!Object.hasOwn(object, key.value)) setProperty(object, key.value, plainValue(value));
  }
  return object;
}

/** Assigning to `__proto__` would change what the object is. */
function setProperty(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, {value, configurable: true, enumerable: true, writable: true});
}

/** Whether an event opens a node, rather than a document or the end of something. */
function isNode({type}: YamlEvent): boolean {
  return type !== EVENT_ID.DOCUMENT && type !== EVENT_ID.POP;
}

/** Marks the rest of the line on which it gets too much. */
function tooMany(event: YamlEvent, text: string, offset: number): YamlProblem {
  const position = 'start' in event ? event.start : 'valueStart' in event ? Math.max(0, event.valueStart) : 0;
  return {code: 'too-many', start: offset + position, end: offset + lineEnd(text, position)};
}

function duplicateKey({start, end, value}: YamlScalar<string>): YamlProblem {
  return {code: 'duplicate-key', start, end, detail: value};
}

/** Marks one character, nothing at the end of a line: js-yaml knows where it stopped, not how far the mistake goes. */
function syntaxProblem({reason, mark}: YAMLException, text: string, offset: number): YamlProblem {
  const position = mark?.position ?? 0;
  const end = Math.min(position + ((text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1), lineEnd(text, position));
  const range = {start: offset + position, end: offset + end};
  return reason.startsWith('nesting exceeded')
    ? {code: 'too-deep', ...range}
    : {code: 'syntax', ...range, detail: reason};
}
