import type {Splice} from '../text/splice.ts';
import {isFlow, type Path, placeOf} from './edit-yaml.ts';
import {lineEnd, skipTrivia, type YamlMapping, type YamlNode, type YamlSequence} from './read-yaml.ts';

/**
 * The edits that take the item of a list, or the entry of a mapping, at `path` away with its whole lines; comments on
 * lines of their own around it stay. A collection that is left empty is written `[]` or `{}` behind its key. Undefined
 * when there is nothing at the path, or it cannot be taken away alone, such as the only key of the file.
 */
export function removeAt(text: string, root: YamlNode, path: Path): readonly Splice[] | undefined {
  const parent = placeOf(text, root, path.slice(0, -1));
  if (!parent || parent.node.kind === 'scalar') return undefined;
  const {node} = parent;
  const parts = partsOf(node, text);
  const last = path.at(-1);
  const index = node.kind === 'sequence' ? Number(last) : node.entries.findIndex(({key}) => key.value === String(last));
  const part = parts[index];
  if (!part) return undefined;
  if (isFlow(text, node)) return removeFromFlow(text, parts, index);
  if (parent.flow) return undefined; // `[a: 1]` has no braces that could stay empty
  if (parts.length > 1) return [removeLines(text, part, parts[index + 1])];
  return emptied(text, root, path.slice(0, -1), node);
}

/** From the first character of an item or entry, its dash included, to the end of its value. */
interface Part {
  readonly start: number;
  readonly end: number;
}

function partsOf(node: YamlSequence | YamlMapping, text: string): readonly Part[] {
  if (node.kind === 'mapping') return node.entries.map(({key, value}) => ({start: key.start, end: value.end}));
  if (isFlow(text, node)) return node.items;
  let position = node.start;
  return node.items.map(({end}) => {
    const start = skipTrivia(text, position); // at the dash
    position = end;
    return {start, end};
  });
}

/** The part with its comma: the one behind it, or for the last the one before it. */
function removeFromFlow(text: string, parts: readonly Part[], index: number): readonly Splice[] {
  const {start, end} = parts[index] as Part;
  const behind = skipTrivia(text, end);
  if (text[behind] === ',') {
    const blanks = /^[ \t]*/.exec(text.slice(behind + 1))?.[0].length ?? 0;
    return behind === end ? [removal(start, behind + 1 + blanks)] : [removal(start, end), removal(behind, behind + 1)];
  }
  const previous = parts[index - 1];
  if (!previous) return [removal(start, end)];
  const comma = skipTrivia(text, previous.end);
  return /^,[ \t]*$/.test(text.slice(comma, start))
    ? [removal(comma, end)]
    : [removal(comma, comma + 1), removal(start, end)];
}

/** The lines of a part; of one that begins behind a dash, its text up to the next. */
function removeLines(text: string, {start, end}: Part, next: Part | undefined): Splice {
  const lineStart = startOfLine(text, start);
  const afterLine = behindLineBreak(text, lineEnd(text, end));
  if (!/^[ \t\uFEFF]*$/.test(text.slice(lineStart, start))) {
    const rest = next ? text.slice(lineEnd(text, end), next.start) : 'none';
    return removal(start, next && /^\s*$/.test(rest) ? next.start : lineEnd(text, end));
  }
  // The last line of a file without a line break takes the break before it along.
  const isOpenEnd = afterLine === text.length && !/[\r\n]$/.test(text);
  return isOpenEnd ? removal(beforeLineBreak(text, lineStart), afterLine) : removal(lineStart, afterLine);
}

/** The edits that leave a collection in block style empty. */
function emptied(
  text: string,
  root: YamlNode,
  path: Path,
  node: YamlSequence | YamlMapping,
): readonly Splice[] | undefined {
  if (path.length === 0) return undefined;
  const empty = node.kind === 'sequence' ? '[]' : '{}';
  const lineStart = startOfLine(text, node.start);
  if (!/^[ \t\uFEFF]*$/.test(text.slice(lineStart, node.start)))
    return [{start: node.start, end: lineEnd(text, node.end), text: empty}];
  const holder = placeOf(text, root, path.slice(0, -1))?.node;
  const entry = holder?.kind === 'mapping' ? holder.entries.find(({value}) => value === node) : undefined;
  if (!entry) return undefined;
  const colon = text.indexOf(':', entry.key.end);
  return [{start: colon + 1, end: colon + 1, text: ` ${empty}`}, removeLines(text, node, undefined)];
}

function removal(start: number, end: number): Splice {
  return {start, end, text: ''};
}

function startOfLine(text: string, from: number): number {
  let start = from;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

function behindLineBreak(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
}

function beforeLineBreak(text: string, start: number): number {
  return text.startsWith('\r\n', start - 2) ? start - 2 : Math.max(0, start - 1);
}
