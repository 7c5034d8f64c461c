import {micromark} from 'micromark';
import {frontmatter, frontmatterHtml} from 'micromark-extension-frontmatter';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {type DefaultTreeAdapterMap, parse} from 'parse5';

/**
 * What a reader of a document sees, found out without any of the code that judges: Markdown to HTML by micromark, HTML
 * to a tree as a browser reads it, and the text between our comments that no element hides, strikes, folds or quotes.
 */
export interface Seen {
  readonly clauses: readonly SeenClause[];
  readonly headings: readonly {readonly depth: number; readonly text: string; readonly at: number}[];
  /** Paragraphs, items and rows outside clauses, their cells apart. */
  readonly passages: readonly {readonly cells: readonly string[]; readonly at: number}[];
  /** The places of our comments, in the order of the document. */
  readonly marks: readonly number[];
}

export interface SeenClause {
  readonly requirement: string;
  /** What its marker claims. */
  readonly claims: ReadonlyMap<string, string>;
  readonly text: string;
  /** The placement that the section around it states; `any` when it states none; undefined outside sections. */
  readonly section: string | undefined;
}

type Node = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];

const memory = new Map<string, Seen>();

/** A document as seen. The same text is read once. */
export function see(text: string): Seen {
  let seen = memory.get(text);
  if (!seen) {
    if (memory.size > 2000) memory.clear();
    seen = read(text);
    memory.set(text, seen);
  }
  return seen;
}

/** Markdown as its reader sees it, blocks a line each. */
export function visibleText(markdown: string): string {
  const pieces: string[] = [];
  walk(treeOf(markdown), false, {text: (value) => pieces.push(value), breaks: () => pieces.push('\n')});
  return tidy(pieces.join(''));
}

function treeOf(text: string): Parent {
  const html = micromark(text.replace(/^\uFEFF/, ''), {
    allowDangerousHtml: true,
    extensions: [gfm(), frontmatter()],
    htmlExtensions: [gfmHtml(), frontmatterHtml()],
  });
  return parse(html);
}

/** Nobody sees whether a letter is one character or two, how quotation marks are set, or where lines are wrapped. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

interface Visitor {
  text(value: string): void;
  breaks?(): void;
  comment?(value: string, isTop: boolean): void;
  element?(name: string, node: Parent, isHidden: boolean): void;
}

const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr td th div section blockquote pre details hr'.split(' '),
);
const hiding = new Set(
  'del s strike blockquote pre code template script style textarea title head iframe noscript svg'.split(' '),
);
/** A comment in one of these stands in an item, a quotation …, not at the top of the document. */
const containers = new Set('li blockquote td th pre code'.split(' '));

function walk(node: Parent | Node, isHidden: boolean, visitor: Visitor, isTop = true): void {
  if (node.nodeName === '#text' && 'value' in node) {
    if (!isHidden) visitor.text(node.value.trim() === '' ? node.value : node.value.replace(/\n/g, ' '));
    return;
  }
  if (node.nodeName === '#comment' && 'data' in node) {
    visitor.comment?.(node.data, isTop);
    return;
  }
  const name = node.nodeName;
  const attributes = new Map('attrs' in node ? node.attrs.map(({name: key, value}) => [key, value]) : []);
  const hidden =
    isHidden ||
    hiding.has(name) ||
    attributes.has('hidden') ||
    (name === 'details' && !attributes.has('open')) ||
    /display:\s*none|visibility:\s*hidden|line-through/.test(attributes.get('style') ?? '');
  if (blocks.has(name)) visitor.breaks?.();
  if ('childNodes' in node) visitor.element?.(name, node, hidden);
  const children: readonly Node[] =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) walk(child, hidden, visitor, isTop && !containers.has(name));
  if (blocks.has(name)) visitor.breaks?.();
}

function read(text: string): Seen {
  const clauses: SeenClause[] = [];
  const headings: {depth: number; text: string; at: number}[] = [];
  const passages: {cells: string[]; at: number}[] = [];
  const marks: number[] = [];
  let open: {requirement: string; claims: ReadonlyMap<string, string>; pieces: string[]} | undefined;
  let section: string | undefined;
  let at = 0;
  walk(treeOf(text), false, {
    text: (value) => open?.pieces.push(value),
    breaks: () => open?.pieces.push('\n'),
    comment: (value, isTop) => {
      if (!isTop || !/^ klausul:/.test(value)) return;
      marks.push(at++);
      const [, name = '', rest = ''] = /^ klausul:(\S+)(.*) $/.exec(value) ?? [];
      if (name === 'begin') section = / placement=(\S+)/.exec(rest)?.[1] ?? 'any';
      else if (name === 'end') section = undefined;
      else if (name === 'clause') {
        const claims = new Map(
          [...rest.matchAll(/ ([a-z-]+)=(?:"([^"]*)"|(\S+))/g)].map(([, key = '', quoted, bare]) => [
            key,
            quoted ?? bare ?? '',
          ]),
        );
        open = {requirement: / ([A-Z]{3}-\d\d)/.exec(rest)?.[1] ?? '', claims, pieces: []};
      } else if (name === '/clause' && open) {
        clauses.push({requirement: open.requirement, claims: open.claims, text: tidy(open.pieces.join('')), section});
        open = undefined;
      }
    },
    element: (name, node, isHidden) => {
      if (isHidden || open) return;
      at++;
      if (/^h[1-6]$/.test(name)) headings.push({depth: Number(name[1]), text: textOf(node), at});
      if (name === 'p' || name === 'li') passages.push({cells: [textOf(node)], at});
      if (name === 'tr') {
        const cells = node.childNodes.filter(({nodeName}) => nodeName === 'td' || nodeName === 'th');
        passages.push({cells: cells.map(textOf), at});
      }
    },
  });
  return {clauses, headings, passages, marks};
}

function textOf(node: Parent | Node): string {
  const pieces: string[] = [];
  walk(node, false, {text: (value) => pieces.push(value)});
  return tidy(pieces.join(''));
}
