import {positionsOf} from '../text/positions.ts';
import type {ProcurementDocument} from './read-document.ts';

/** An HTML element that hides what stands in it, strikes it out, or makes a quotation of it. */
export interface HidingElement {
  readonly name: string;
  /** The line of its tag, from 1. */
  readonly line: number;
}

/** Elements whose content is struck out, quoted, code, or not shown. What is folded away is not printed either. */
const hidingNames = new Set(
  (
    'del s strike blockquote q pre code samp kbd xmp template script style noscript noframes noembed textarea title ' +
    'head iframe object audio video canvas svg math datalist select option progress meter rp'
  ).split(' '),
);

/** Elements that show their content only when they say that they are open. */
const foldedNames = new Set(['details', 'dialog']);

/** Elements whose content is no HTML: tags in it are text. */
const rawNames = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);

/** Elements without content, and the paragraph, which the next paragraph ends. */
const neverOpen = new Set('area base br col embed hr img input link meta source track wbr p'.split(' '));

/** Declarations that hide or strike, and the class names by which style sheets usually do. */
const hidingStyle =
  /line-through|(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0*(?![.\d])|(?:font-size|(?:max-)?(?:height|width)|zoom)\s*:\s*0+(?![.\d])|font-size\s*:\s*0*\.[0-2]|color\s*:\s*(?:transparent|white|#fff(?:fff)?)(?![\w-])|clip(?:-path)?\s*:|scale\s*:\s*0|transform\s*:\s*scale\(\s*0|(?:left|top|text-indent)\s*:\s*-\d{3})/i;
const hidingClass =
  /^(?:hidden|hide|invisible|d-none|sr-only|visually-hidden|screen-reader-text|no-?print|collapse|draft)$/i;

/**
 * What hides a place of a document: the element that was opened before it and not closed, or undefined. Where in doubt an
 * element stays open, also where a browser would close it sooner: its end is one line for a person to write. Style sheets
 * are not read, only an element's own style and the usual names of classes.
 */
export function hidingElements(document: Pick<ProcurementDocument, 'text' | 'blocks'>) {
  const {text} = document;
  const changes = /<[a-z]/i.test(text) ? changesIn(tagsOf(document), text) : [];
  const positionOf = changes.length > 0 ? positionsOf(text) : undefined;
  return (offset: number): HidingElement | undefined => {
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle] as Change).at <= offset) low = middle + 1;
      else high = middle;
    }
    const tag = changes[low - 1]?.hiddenBy;
    return tag && positionOf && {name: tag.name, line: positionOf(tag.start).line};
  };
}

/** From an offset on, what hides; undefined when nothing does any more. */
interface Change {
  readonly at: number;
  readonly hiddenBy: Tag | undefined;
}

function changesIn(tags: readonly Tag[], text: string): readonly Change[] {
  const changes: Change[] = [];
  /** Open elements by name, whether they hide or not: an inner end is not to be taken for an outer. */
  const open = new Map<string, (Tag | undefined)[]>();
  const hiding = new Set<Tag>();
  const outermost = () => hiding.values().next().value;
  for (const tag of tags) {
    const {name, start, end, isEnd, isWhole} = tag;
    if (neverOpen.has(name)) continue;
    const same = open.get(name) ?? [];
    open.set(name, same);
    if (isEnd) {
      const element = same.pop();
      if (element && hiding.delete(element)) changes.push({at: end, hiddenBy: outermost()});
      continue;
    }
    const element = !isWhole || hides(name, text.slice(start + name.length + 1, end)) ? tag : undefined;
    // What a tag without an end swallows nothing closes: an end tag may be part of it.
    if (isWhole) same.push(element);
    if (!element) continue;
    hiding.add(element);
    changes.push({at: end, hiddenBy: outermost()});
  }
  return changes;
}

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isEnd: boolean;
  /** Its `>` came in time; without it the tag swallows what follows. */
  readonly isWhole: boolean;
}

/** The tags of a document where Markdown lets them be HTML, in order. */
function tagsOf({text, blocks}: Pick<ProcurementDocument, 'text' | 'blocks'>): readonly Tag[] {
  const tags = new Map<number, Tag>();
  const add = (read: (part: string) => Iterable<Tag>, part: string, offset: number) => {
    for (const tag of read(part))
      tags.set(offset + tag.start, {...tag, start: offset + tag.start, end: offset + tag.end});
  };
  let at = 0;
  for (const {kind, start, end} of [...blocks, {kind: 'end', start: text.length, end: text.length}]) {
    for (const [part, offset] of partsOf(text.slice(at, start), at, /(?:\r\n|\r|\n)[ \t>]*(?=[\r\n])/g)) {
      add(readInline, part, offset);
      if (startsHtml.test(part)) add(readRaw, part, offset);
      // Whether a code span goes over the end of a line depends on the lists around it, so both readings count.
      if (part.includes('`')) for (const line of partsOf(part, offset, /[\r\n]+/g)) add(readInline, ...line);
    }
    if (kind === 'html') add(readRaw, text.slice(start, end), start);
    if (kind === 'heading') add(readInline, text.slice(start, end), start);
    at = end;
  }
  return [...tags.values()].sort((a, b) => a.start - b.start);
}

/** A line that starts HTML in a list or quotation. */
const startsHtml = /(?:^|[\r\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*<[a-z/!?]/i;

/** What stands between separators and may hold a tag, each with its offset. */
function* partsOf(text: string, offset: number, separator: RegExp): Generator<readonly [string, number]> {
  let at = 0;
  for (const part of text.includes('<') ? text.split(separator) : []) {
    if (part.includes('<')) yield [part, offset + at];
    separator.lastIndex = at + part.length;
    at = separator.exec(text) ? separator.lastIndex : text.length;
  }
}

/** Inline Markdown from left to right: its code spans, escapes, comments and tags exclude each other. */
function* readInline(part: string): Generator<Tag> {
  const unclosed = new Set<string>();
  const interesting = /\\|`+|<(?:!--|\/?[a-z])/gi;
  for (let found = interesting.exec(part); found; found = interesting.exec(part)) {
    const [mark] = found;
    const behind = found.index + mark.length;
    if (mark === '\\') {
      interesting.lastIndex = behind + 1;
    } else if (mark.startsWith('`') || mark === '<!--') {
      const close = unclosed.has(mark) ? undefined : behindClosing(part, mark, behind);
      if (close === undefined) unclosed.add(mark);
      else interesting.lastIndex = close;
    } else {
      const tag = readTag(part, found.index);
      // A tag that does not end is text here.
      if (!tag?.isWhole) continue;
      yield tag;
      interesting.lastIndex = tag.end;
    }
  }
}

/** Behind the next run of just as many backticks, or the end of a comment; undefined when there is none. */
function behindClosing(part: string, opening: string, from: number): number | undefined {
  const closing = opening === '<!--' ? /-->/g : /`+/g;
  closing.lastIndex = from;
  for (let found = closing.exec(part); found; found = closing.exec(part))
    if (opening === '<!--' || found[0] === opening) return closing.lastIndex;
  return undefined;
}

/** HTML, where nothing but comments keeps a tag from being one. */
function* readRaw(part: string): Generator<Tag> {
  for (let at = part.indexOf('<'); at !== -1; at = part.indexOf('<', at)) {
    if (part.startsWith('<!--', at)) {
      const close = part.indexOf('-->', at + 4);
      if (close === -1) return;
      at = close + 3;
      continue;
    }
    const tag = readTag(part, at);
    at = tag?.end ?? at + 1;
    if (!tag) continue;
    yield tag;
    if (tag.isEnd || !rawNames.has(tag.name)) continue;
    const close = part.slice(at).search(new RegExp(`</${tag.name}(?=[\\s/>])`, 'i'));
    if (close === -1) return;
    at += close;
  }
}

/** No tag that people write is longer; what stands further on is read afresh. */
const maxTag = 1000;

const tagStart = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>]|$)/iy;

/** The tag that begins here; undefined when none does. */
function readTag(part: string, start: number): Tag | undefined {
  tagStart.lastIndex = start;
  const found = tagStart.exec(part);
  if (!found) return undefined;
  const limit = Math.min(part.length, start + maxTag);
  const [name, isEnd] = [(found[2] ?? '').toLowerCase(), found[1] === '/'];
  for (let at = tagStart.lastIndex; at < limit; at++) {
    const character = part.charAt(at);
    if (character === '>') return {name, isEnd, start, end: at + 1, isWhole: true};
    if ((character !== '"' && character !== "'") || !/=\s*$/.test(part.slice(at - 4, at))) continue;
    const close = part.slice(at + 1, limit).indexOf(character);
    if (close === -1) break;
    at += close + 1;
  }
  return {name, isEnd, start, end: limit, isWhole: limit < part.length};
}

function hides(name: string, attributes: string): boolean {
  if (hidingNames.has(name)) return true;
  if (!/[a-z]/i.test(attributes)) return foldedNames.has(name);
  const words = new Map(
    [...attributes.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)].map(
      ([, key = '', ...values]) => [key.toLowerCase(), values.find((value) => value !== undefined) ?? ''] as const,
    ),
  );
  if (words.has('hidden') || words.has('popover')) return true;
  if (foldedNames.has(name) && !words.has('open')) return true;
  const classes = words.get('class')?.split(/\s+/) ?? [];
  return hidingStyle.test(withoutEscapes(words.get('style') ?? '')) || classes.some((one) => hidingClass.test(one));
}

/** A style as a browser reads it: comments and character references mean nothing to it, or what they stand for. */
function withoutEscapes(style: string): string {
  return style
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\/\*.*?(?:\*\/|$)/gs, '')
    .replace(/\\/g, '');
}
