import type {Splice} from '../text/splice.ts';
import {entryOf, lineEnd, nodeAt, type YamlEntry, type YamlMapping, type YamlNode} from './read-yaml.ts';
import {writeBlockItem, writeFlowItem, writeKey, writeValue, type YamlItem, type YamlValue} from './write-yaml.ts';

export type Path = readonly (string | number)[];

/** Indentation of a list that is new under its key. */
const step = 2;

/**
 * The edit that gives the key at `path` this value, on one line: in the place of the value that is there, else as a new entry behind
 * `after`, else at the end of its mapping. Undefined when there is no such mapping, or when what is there is a
 * collection over several lines: its comments would go with it.
 */
export function setValue(
  text: string,
  root: YamlNode,
  path: Path,
  value: YamlValue,
  {after}: {readonly after?: string} = {},
): Splice | undefined {
  const parent = mappingOf(text, root, path);
  if (!parent) return undefined;
  const {mapping, flow, name} = parent;
  const written = writeValue(value, {flow});
  const entry = entryOf(mapping, name);
  if (entry) return replaceValue(text, entry, written, flow);
  return insertEntry(text, parent, `${writeKey(name, {flow})}: ${written}`, after);
}

/**
 * The edit that adds an item at the end of the list at `path`, in the style of the list. A list that is missing, `[]` or
 * empty is begun in block style, if its mapping is in block style: behind `after`, else at its end. Undefined when there is no mapping for the list, or
 * something else in its place.
 */
export function appendItem(
  text: string,
  root: YamlNode,
  path: Path,
  item: YamlItem,
  {after}: {readonly after?: string} = {},
): Splice | undefined {
  const list = placeOf(text, root, path);
  const last = list?.node.kind === 'sequence' ? list.node.items.at(-1) : undefined;
  if (list && last) {
    return list.flow
      ? insertion(last.end, `, ${writeFlowItem(item)}`)
      : insertion(lineEnd(text, last.end), blockItem(text, item, columnOf(text, list.node)));
  }
  const parent = mappingOf(text, root, path);
  if (parent) return startList(text, parent, item, after);
  return list?.node.kind === 'sequence' ? insertion(list.node.start + 1, writeFlowItem(item)) : undefined;
}

/** The mapping that holds, or would hold, the key at the end of a path. */
interface Parent {
  readonly mapping: YamlMapping;
  /** Written in, or itself, a flow collection. */
  readonly flow: boolean;
  readonly name: string;
}

function mappingOf(text: string, root: YamlNode, path: Path): Parent | undefined {
  const parent = placeOf(text, root, path.slice(0, -1));
  const name = path.at(-1);
  if (parent?.node.kind !== 'mapping' || name === undefined) return undefined;
  return {mapping: parent.node, flow: parent.flow, name: String(name)};
}

/** The node at a path, and whether it is written in, or itself is, a flow collection. */
export function placeOf(
  text: string,
  root: YamlNode,
  path: Path,
): {readonly node: YamlNode; readonly flow: boolean} | undefined {
  let node: YamlNode | undefined = root;
  let flow = isFlow(text, root);
  for (const segment of path) {
    node = nodeAt(node, [segment]);
    if (!node) return undefined;
    flow ||= isFlow(text, node);
  }
  return {node, flow};
}

export function isFlow(text: string, {kind, start}: YamlNode): boolean {
  return kind !== 'scalar' && (text[start] === '[' || text[start] === '{');
}

function replaceValue(text: string, {key, value}: YamlEntry, written: string, flow: boolean): Splice | undefined {
  if (value.kind !== 'scalar') {
    return isOneLine(text, key.end, value.end) ? {start: value.start, end: value.end, text: written} : undefined;
  }
  const hasColon = value.start > key.end;
  // `{a}` has room for a colon behind the key; `? a` would take it for a mapping as key.
  if (!hasColon) return flow ? insertion(key.end, `: ${written}`) : undefined;
  const gap = text[value.start - 1] === ':' ? ' ' : '';
  return {start: value.start, end: value.end, text: gap + written + headerComment(value.raw)};
}

/** The comment in `| # comment`, with the blanks before it. */
function headerComment(raw: string): string {
  return /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(raw)?.[1] ?? '';
}

function insertEntry(text: string, {mapping, flow}: Parent, entry: string, after?: string): Splice | undefined {
  const previous = (after === undefined ? undefined : entryOf(mapping, after)) ?? mapping.entries.at(-1);
  if (flow) {
    // `[a: 1]` has no braces: a second entry would be an item of its own.
    if (text[mapping.start] !== '{') return undefined;
    return previous ? insertion(previous.value.end, `, ${entry}`) : insertion(mapping.start + 1, entry);
  }
  if (!previous) return undefined;
  return insertion(lineEnd(text, previous.value.end), eolOf(text) + ' '.repeat(columnOf(text, mapping)) + entry);
}

function startList(text: string, parent: Parent, item: YamlItem, after?: string): Splice | undefined {
  const {mapping, flow, name} = parent;
  const block = blockItem(text, item, columnOf(text, mapping) + step);
  const inline = `[${writeFlowItem(item)}]`;
  const entry = entryOf(mapping, name);
  if (!entry) return insertEntry(text, parent, `${writeKey(name, {flow})}:${flow ? ` ${inline}` : block}`, after);

  const {key, value} = entry;
  const isNull = value.kind === 'scalar' && value.value === null;
  if (value.kind !== 'sequence' && !isNull) return undefined;
  if (!flow && value.start > key.end && isOneLine(text, key.end, value.end)) {
    // The comment behind the value stays behind the key.
    const end = lineEnd(text, value.end);
    const rest = text.slice(value.end, end);
    return {start: text.indexOf(':', key.end) + 1, end, text: (rest.includes('#') ? rest : '') + block};
  }
  return isNull ? replaceValue(text, entry, inline, flow) : insertion(value.start + 1, writeFlowItem(item));
}

/** Lines to insert at the end of a line. */
function blockItem(text: string, item: YamlItem, column: number): string {
  const eol = eolOf(text);
  return writeBlockItem(item)
    .map((line, index) => `${eol}${' '.repeat(column)}${index === 0 ? '- ' : '  '}${line}`)
    .join('');
}

function insertion(at: number, text: string): Splice {
  return {start: at, end: at, text};
}

/** In YAML the column of a block collection is its indentation, also behind `- `. A byte order mark takes no room. */
function columnOf(text: string, {start}: YamlNode): number {
  let lineStart = start;
  while (lineStart > 0 && !/[\r\n\uFEFF]/.test(text.charAt(lineStart - 1))) lineStart--;
  return start - lineStart;
}

function isOneLine(text: string, start: number, end: number): boolean {
  return !/[\r\n]/.test(text.slice(start, end));
}

function eolOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
