import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import type {Block} from './scan-blocks.ts';

type Nodes = ReturnType<typeof fromMarkdown>['children'];
type Node = Nodes[number];

/** What the scanner is held to: the same blocks, found by micromark with GFM and front matter. For tests only. */
export function referenceBlocks(text: string): Block[] {
  const nodes = parse(text);
  return nodes.flatMap((node, index) => {
    const span = spanOf(node, text);
    if (node.type === 'yaml') return {kind: 'front-matter', ...span};
    if (node.type === 'code' || node.type === 'html') return {kind: node.type, ...span};
    if (node.type !== 'heading') return [];
    const {depth} = node;
    return {
      kind: 'heading',
      ...span,
      ...afterDefinitions(nodes[index - 1], span, text),
      depth,
      text: inline(node, text),
    };
  });
}

/** The lines on which the reference sees exactly this HTML as a top-level block of its own. */
export function referenceLines(text: string, html: string): number[] {
  return parse(text).flatMap((node) =>
    node.type === 'html' && node.value === html ? (node.position?.start.line ?? []) : [],
  );
}

function parse(text: string): Nodes {
  const tree = fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    // The transforms make links of addresses after parsing, and lose the positions that `inline` needs.
    mdastExtensions: [gfmFromMarkdown().map(({transforms, ...rest}) => rest), frontmatterFromMarkdown(['yaml'])],
  });
  return tree.children;
}

/** A block that the end of the file closes ends behind the last line ending in micromark, before it in the scanner. */
function spanOf({position}: Node, text: string) {
  if (position?.start.offset === undefined || position.end.offset === undefined) throw new Error('Missing position');
  const start = position.start.offset;
  const isClosedByEnd = position.end.column === 1 && position.end.offset > start;
  const end = isClosedByEnd ? lineEndBefore(text, position.end.offset) : position.end.offset;
  return {start, end, line: position.start.line, lastLine: position.end.line - (isClosedByEnd ? 1 : 0)};
}

function lineEndBefore(text: string, offset: number): number {
  return offset - (text.endsWith('\r\n', offset) ? 2 : 1);
}

/**
 * The one place where the scanner does not follow: micromark 4 lets a setext heading start at the link reference
 * definitions before it, so that two sibling nodes overlap. The scanner's heading starts at its own text.
 */
function afterDefinitions(previous: Node | undefined, heading: {start: number}, text: string) {
  const end = previous?.type === 'definition' ? previous.position?.end : undefined;
  if (end?.offset === undefined || end.offset <= heading.start) return {};
  const start = text.slice(end.offset).search(/[^ \t\r\n]/) + end.offset;
  return {start, line: end.line + 1};
}

function inline(node: Extract<Node, {type: 'heading'}>, text: string): string {
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  return text.slice(start ?? 0, end ?? 0);
}
