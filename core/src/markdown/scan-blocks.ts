/**
 * Finds the top-level blocks that tell a clause marker from text that only looks like one: front matter, code, HTML,
 * and headings. Everything else is read just far enough to know where it ends.
 *
 * This is the block phase of CommonMark (0.31.2, “Appendix: A parsing strategy”, phase 1) with GFM tables and
 * footnotes. Where micromark, the reference parser, reads a line differently from the specification we follow
 * micromark, and a comment says so: a marker has to mean the same to us as to remark.
 */

/** A top-level block that matters to Klausul. */
export type Block = Literal | Heading;

export interface Literal extends Span {
  readonly kind: 'front-matter' | 'code' | 'html';
}

interface Heading extends Span {
  readonly kind: 'heading';
  readonly depth: number;
  /** The inline Markdown as written, without `#`s, underline and surrounding white space. */
  readonly text: string;
}

/** Offsets are UTF-16 indices into the text given, lines count from 1. */
interface Span {
  /** As in micromark: HTML and indented code include their indentation, fences and headings do not. */
  readonly start: number;
  /** Exclusive, and before the line ending of the last line. */
  readonly end: number;
  readonly line: number;
  readonly lastLine: number;
}

export interface Scan {
  readonly blocks: readonly Block[];
  /** Code and HTML in lists, quotations and footnotes: nothing counts there. */
  readonly nested: readonly Literal[];
  /** The line of the first container nested deeper than 100, where scanning stopped; absent: everything was scanned. */
  readonly tooDeepAt?: number;
}

/** Scans in one pass, in time linear in the length of the text, whatever it holds. A byte order mark is skipped. */
export function scanBlocks(text: string): Scan {
  return new BlockScanner(text).scan();
}

/** A paragraph, or a row of a table, line by line without the marks of its containers. */
export interface ScannedPassage {
  readonly kind: 'paragraph' | 'row';
  readonly lines: readonly {readonly start: number; readonly end: number}[];
  /** In a block quote or footnote. */
  readonly isQuoted: boolean;
}

/** The paragraphs of a text, those of list items included, and the rows of its tables, in order. */
export function scanPassages(text: string): readonly ScannedPassage[] {
  const passages: OpenPassage[] = [];
  new BlockScanner(text, passages).scan();
  return passages.flatMap(({kind, lines, isQuoted}) => {
    const own = kind === 'paragraph' ? lines.slice(countDefinitionLines(text, lines)) : lines;
    return own.length > 0
      ? [{kind, lines: own.map(({contentStart, end}) => ({start: contentStart, end})), isQuoted}]
      : [];
  });
}

interface OpenPassage {
  readonly kind: ScannedPassage['kind'];
  /** A paragraph's own list, which grows with it. */
  lines: readonly ParagraphLine[];
  readonly isQuoted: boolean;
}

/** A line costs as much as the containers above it are deep: without a limit, 50,000 × `* ` would be quadratic. */
const maxDepth = 100;

/** What a line may belong to. Which items make up one list does not matter here: a new item is a new container. */
type Container = {readonly kind: 'block-quote'} | {readonly kind: 'footnote'} | ListItem;

interface ListItem {
  readonly kind: 'list-item';
  /** The columns of indentation that make a line part of the item. */
  readonly indent: number;
  /** The item began with a blank line … */
  startsBlank: boolean;
  /** … and a second one followed: nothing can belong to it any more. */
  isOver: boolean;
}

/** The leaf block that the next line may continue; headings and thematic breaks end with their line. */
type Leaf =
  | {readonly kind: 'paragraph'; readonly lines: ParagraphLine[]}
  | {readonly kind: 'table'}
  | {readonly kind: 'indented'; readonly block: GrowingBlock}
  | {readonly kind: 'fenced'; readonly block: GrowingBlock; readonly fence: string}
  | {readonly kind: 'html'; readonly block: GrowingBlock; readonly condition: HtmlCondition};
type Paragraph = Extract<Leaf, {kind: 'paragraph'}>;

interface ParagraphLine {
  readonly start: number;
  /** Without indentation and the marks of containers. */
  readonly contentStart: number;
  readonly end: number;
  /** Whether it is the head of a table when a delimiter row follows. */
  readonly canBeHead: boolean;
}

interface GrowingBlock {
  readonly kind: 'code' | 'html';
  readonly start: number;
  readonly line: number;
  end: number;
  lastLine: number;
}

class BlockScanner {
  private readonly text: string;
  private readonly blocks: Block[] = [];
  private readonly nested: Literal[] = [];
  private readonly containers: Container[] = [];
  private leaf: Leaf | undefined;
  private tooDeepAt: number | undefined;
  /** False after a front matter that never closes, see `scanFrontMatter`. */
  private hasContainers = true;

  // The line, and the nearest line ending of either kind.
  private line = 0;
  private start = 0;
  private end = 0;
  private next = 0;
  private lineFeed = -1;
  private carriageReturn = -1;

  /** The place in the line, behind the marks and indentation of its containers: it may lie inside a tab. */
  private column = 0;
  /** The next character that is not white space; `end` if the rest of the line is blank. */
  private nextNonspace = 0;
  /** The columns of white space before it. */
  private indent = 0;
  /** No thematic break starts before this: so a line of bullets is read to its end once, not once for every item. */
  private mixedAt = 0;
  /** How many of the open containers the line belongs to by marks of its own. */
  private matched = 0;

  /** Where paragraphs and rows are noted, when anyone asks. */
  private readonly passages: OpenPassage[] | undefined;

  constructor(text: string, passages?: OpenPassage[]) {
    this.text = text;
    this.passages = passages;
    if (text[0] === '\uFEFF') this.next = 1;
  }

  scan(): Scan {
    this.scanFrontMatter();
    while (this.tooDeepAt === undefined && this.nextLine()) this.scanLine();
    const {blocks, nested, tooDeepAt} = this;
    return tooDeepAt === undefined ? {blocks, nested} : {blocks, nested, tooDeepAt};
  }

  private nextLine(): boolean {
    const {text, next} = this;
    if (next >= text.length) return false;
    if (this.lineFeed < next) this.lineFeed = indexOrEnd(text, '\n', next);
    if (this.carriageReturn < next) this.carriageReturn = indexOrEnd(text, '\r', next);
    this.line++;
    this.start = next;
    this.end = Math.min(this.lineFeed, this.carriageReturn);
    this.next = this.end + (this.lineFeed === this.carriageReturn + 1 ? 2 : 1);
    return true;
  }

  /**
   * Front matter stands between a `---` on the very first line and the next `---`. If that never comes, the lines are
   * Markdown after all; but micromark has then passed them without looking for containers, and does not look again.
   */
  private scanFrontMatter(): void {
    const first = this.next;
    if (!this.text.startsWith('---', first) || !this.nextLine()) return;
    if (this.isFrontMatterFence()) {
      while (this.nextLine()) {
        if (!this.isFrontMatterFence()) continue;
        this.blocks.push({kind: 'front-matter', start: first, end: this.end, line: 1, lastLine: this.line});
        return;
      }
      this.hasContainers = false;
    }
    this.line = 0;
    this.next = first;
    this.lineFeed = this.carriageReturn = -1;
  }

  private isFrontMatterFence(): boolean {
    return this.text.startsWith('---', this.start) && skipSpace(this.text, this.start + 3, this.end) === this.end;
  }

  private scanLine(): void {
    this.column = 0;
    this.matched = 0;
    if (this.containers.length === 0 && this.scanPlainLine()) return;
    this.measureIndent(this.start);
    this.continueContainers();
    this.openContainers();
    this.scanLeaf();
  }

  /** The ordinary path, for speed: a line whose first character can start nothing but prose, outside all containers. */
  private scanPlainLine(): boolean {
    if (canStartMarkup(this.text.charCodeAt(this.start))) return false;
    const {leaf} = this;
    if (leaf !== undefined && leaf.kind !== 'paragraph') {
      if (leaf.kind === 'table') this.noteRow(this.start);
      return leaf.kind === 'table';
    }
    this.nextNonspace = this.start;
    this.indent = 0;
    this.addToParagraph(leaf);
    return true;
  }

  // The place in the line

  private measureIndent(from: number): void {
    const {text, end} = this;
    let {column} = this;
    let at = from;
    for (; at < end; at++) {
      if (text[at] === ' ') column++;
      else if (text[at] === '\t') column += 4 - (column % 4);
      else break;
    }
    this.nextNonspace = at;
    this.indent = column - this.column;
  }

  private skipMarker(length: number): void {
    this.column += this.indent + length;
    this.measureIndent(this.nextNonspace + length);
  }

  private skipIndent(columns: number): boolean {
    if (this.indent < columns) return false;
    this.column += columns;
    this.indent -= columns;
    return true;
  }

  private isBlank(): boolean {
    return this.nextNonspace === this.end;
  }

  /** With four columns of indentation a line can only be code or continue what is open. */
  private isIndented(): boolean {
    return this.indent >= 4;
  }

  private rest(): string {
    return this.text.slice(this.nextNonspace, this.end);
  }

  // Containers. What is called open… or continue…, here and below, says whether it did.

  private continueContainers(): void {
    for (const container of this.containers) {
      if (!this.continueContainer(container)) return;
      this.matched++;
    }
  }

  private continueContainer(container: Container): boolean {
    switch (container.kind) {
      case 'block-quote':
        return this.skipBlockQuoteMarker();
      case 'footnote':
        return this.isBlank() || this.skipIndent(4) || this.isInContinuedFootnote();
      case 'list-item':
        return this.continueListItem(container);
    }
  }

  /** micromark takes the indentation that continues a footnote for that of a footnote directly inside it, too. */
  private isInContinuedFootnote(): boolean {
    return this.indent === 0 && this.containers[this.matched - 1]?.kind === 'footnote';
  }

  private continueListItem(item: ListItem): boolean {
    if (this.isBlank()) {
      item.isOver ||= item.startsBlank;
      return true;
    }
    item.startsBlank = false;
    return !item.isOver && this.skipIndent(item.indent);
  }

  private openContainers(): void {
    const isInside = !this.isLazy();
    if (!this.hasContainers || (isInside && (this.leaf?.kind === 'fenced' || this.leaf?.kind === 'html'))) return;
    // micromark decides this once a line, so it also restricts a list that starts inside a new block quote. And to it
    // indented code is as open to interruption as a paragraph.
    const interrupts = isInside && (this.leaf?.kind === 'paragraph' || this.leaf?.kind === 'indented');
    while (this.tooDeepAt === undefined) {
      const container = this.openContainer(interrupts);
      if (container === undefined) return;
      this.closeUnmatched();
      this.containers.push(container);
      this.matched++;
      if (this.matched > maxDepth) this.tooDeepAt = this.line;
    }
  }

  private openContainer(interrupts: boolean): Container | undefined {
    if (this.skipBlockQuoteMarker()) return {kind: 'block-quote'};
    if (this.skipFootnoteLabel()) return {kind: 'footnote'};
    return this.openListItem(interrupts);
  }

  private skipBlockQuoteMarker(): boolean {
    if (this.isIndented() || this.text[this.nextNonspace] !== '>') return false;
    this.skipMarker(1);
    this.skipIndent(1);
    return true;
  }

  private skipFootnoteLabel(): boolean {
    const {text, nextNonspace} = this;
    if (this.isIndented() || !text.startsWith('[^', nextNonspace)) return false;
    const label = nextNonspace + 2;
    const behind = behindClosing(text, label, ']', '[]\\', '[ \t\n\r');
    const size = behind - 1 - label;
    if (size < 1 || size > maxLabelSize || text[behind] !== ':') return false;
    this.skipMarker(behind + 1 - nextNonspace);
    this.skipIndent(this.indent);
    return true;
  }

  /** Content starts after one to four columns of white space; if there are more, all but one belong to the content. */
  private openListItem(interrupts: boolean): ListItem | undefined {
    const {length} = this.listMarker(interrupts);
    if (length === 0) return undefined;
    const outside = this.indent + length;
    this.skipMarker(length);
    const startsBlank = this.isBlank();
    const padding = startsBlank || this.indent > 4 ? 1 : this.indent;
    this.skipIndent(padding);
    return {kind: 'list-item', indent: outside + padding, startsBlank, isOver: false};
  }

  /** The marker of the list item that starts here, or nothing. */
  private listMarker(interrupts: boolean): string {
    if (this.isIndented()) return '';
    const rest = this.rest();
    const marker = /^(?:[*+-]|\d{1,9}[.)])(?=[ \t]|$)/.exec(rest)?.[0];
    if (marker === undefined || this.isThematicBreak()) return '';
    // Only an item with content can interrupt a paragraph, and of the numbers only one.
    if (interrupts && (marker.length > 2 || /^[02-9]/.test(marker))) return '';
    if (interrupts && skipSpace(rest, marker.length, rest.length) === rest.length) return '';
    return marker;
  }

  private isThematicBreak(): boolean {
    const {text, nextNonspace, end} = this;
    const marker = text[nextNonspace];
    if (nextNonspace < this.mixedAt || (marker !== '*' && marker !== '-' && marker !== '_')) return false;
    let count = 0;
    for (let at = nextNonspace; at < end; at++) {
      if (text[at] === marker) count++;
      else if (!isSpace(text[at])) {
        this.mixedAt = at;
        return false;
      }
    }
    return count >= 3;
  }

  /** Whether the line lacks the marks of an open container: it can still belong to it by continuing a paragraph. */
  private isLazy(): boolean {
    return this.matched < this.containers.length;
  }

  /** Closes the leaf, and the containers that the line does not belong to. */
  private closeUnmatched(): void {
    this.leaf = undefined;
    this.containers.length = this.matched;
  }

  // Leaf blocks

  private scanLeaf(): void {
    if (this.continueLeaf()) return;
    const isLazy = this.isLazy();
    const afterTable = this.leaf?.kind === 'table';
    this.closeUnmatched();
    if (this.isBlank()) return;
    if (this.isIndented()) this.openIndentedCode(isLazy);
    // micromark only asks whether a lazy line after a table is another row: it cannot be the head of a new one.
    else if (!this.openLeaf(false)) this.addToParagraph(undefined, !afterTable);
  }

  private continueLeaf(): boolean {
    const {leaf} = this;
    if (leaf?.kind === 'paragraph') return this.continueParagraph(leaf);
    if (leaf === undefined || this.isLazy()) return false;
    switch (leaf.kind) {
      case 'table':
        return this.continueTable();
      case 'indented':
        if (this.isIndented()) this.extend(leaf.block);
        return this.isIndented() || this.isBlank();
      case 'fenced':
        this.extend(leaf.block);
        if (this.isClosingFence(leaf.fence)) this.leaf = undefined;
        return true;
      case 'html':
        if (leaf.condition >= 6 && this.isBlank()) return false;
        this.extend(leaf.block);
        if (endsHtml(leaf.condition, this.rest())) this.leaf = undefined;
        return true;
    }
  }

  /** Opens what the first character announces, and says whether it did. Paragraphs and indented code are the rest. */
  private openLeaf(interruptsParagraph: boolean): boolean {
    switch (this.text[this.nextNonspace]) {
      case '#':
        return this.openHeading();
      case '<':
        return this.openHtml(interruptsParagraph);
      case '`':
      case '~':
        return this.openFence();
      case '*':
      case '-':
      case '_':
        if (!this.isThematicBreak()) return false;
        this.closeUnmatched();
        return true;
      default:
        return false;
    }
  }

  private openHeading(): boolean {
    const {text, nextNonspace, end} = this;
    const depth = /^#{1,6}(?=[ \t]|$)/.exec(this.rest())?.[0].length;
    if (depth === undefined) return false;
    this.closeUnmatched();
    const inline = withoutClosingSequence(text, skipSpace(text, nextNonspace + depth, end), end);
    this.addHeading(depth, nextNonspace, this.line, inline);
    return true;
  }

  private addHeading(depth: number, start: number, line: number, text: string): void {
    if (this.containers.length > 0) return;
    this.blocks.push({kind: 'heading', depth, start, end: this.end, line, lastLine: this.line, text});
  }

  // Paragraphs, and the setext headings and tables that they turn into

  private addToParagraph(open?: Paragraph, canBeHead = !this.isIndented()): void {
    const line = {start: this.start, contentStart: this.nextNonspace, end: this.end, canBeHead};
    if (open !== undefined) {
      open.lines.push(line);
      return;
    }
    const lines = [line];
    this.leaf = {kind: 'paragraph', lines};
    this.notePassage('paragraph', lines);
  }

  private noteRow(contentStart: number): void {
    if (this.passages) this.notePassage('row', [{start: this.start, contentStart, end: this.end, canBeHead: false}]);
  }

  private notePassage(kind: OpenPassage['kind'], lines: readonly ParagraphLine[]): void {
    this.passages?.push({kind, lines, isQuoted: this.containers.some((container) => container.kind !== 'list-item')});
  }

  private continueParagraph(paragraph: Paragraph): boolean {
    if (this.isBlank()) return false;
    if (!this.isIndented()) {
      if (!this.isLazy()) {
        if (this.turnIntoTable(paragraph)) return true;
        if (/^(?:=+|-+)[ \t]*$/.test(this.rest())) return this.turnIntoHeading(paragraph);
      }
      if (this.openLeaf(true)) return true;
    }
    this.addToParagraph(paragraph);
    return true;
  }

  /** The underline makes a heading of what the link reference definitions before it leave; if that is nothing, none. */
  private turnIntoHeading({lines}: Paragraph): boolean {
    const {text} = this;
    const definitions = countDefinitionLines(text, lines);
    const start = lines[definitions]?.contentStart;
    if (start === undefined) return false;
    this.closeUnmatched();
    const depth = text[this.nextNonspace] === '=' ? 1 : 2;
    const inline = text.slice(start, trimEnd(text, start, lines.at(-1)?.end ?? start));
    this.addHeading(depth, start, this.line - lines.length + definitions, inline);
    this.passages?.pop();
    return true;
  }

  /** The line is the delimiter row, and the last line of the paragraph the head, of a table. */
  private turnIntoTable({lines}: Paragraph): boolean {
    const cells = delimiterCells(this.rest());
    const last = lines.at(-1);
    if (cells === 0 || !last?.canBeHead) return false;
    const head = this.text.slice(last.contentStart, last.end);
    if (cells !== headCells(head)) return false;
    this.leaf = {kind: 'table'};
    const paragraph = this.passages?.at(-1);
    if (paragraph) paragraph.lines = lines.slice(0, -1);
    // micromark ends the paragraph before the head and reads that line afresh: a tag that could not interrupt the
    // paragraph can now start HTML.
    if (htmlCondition(head) === 7) {
      this.leaf = {kind: 'html', condition: 7, block: this.addBlock('html', last.start, this.line - 1)};
    } else this.notePassage('row', [last]);
    return true;
  }

  private continueTable(): boolean {
    if (this.isBlank() || this.isIndented()) return false;
    // What opens something ends the table; anything else is a row.
    if (!this.openLeaf(false)) this.noteRow(this.nextNonspace);
    return true;
  }

  // Code and HTML

  /** A block that starts here, or a line earlier, and so far ends here. */
  private addBlock(kind: 'code' | 'html', start: number, line = this.line): GrowingBlock {
    const block = {kind, start, end: this.end, line, lastLine: this.line};
    (this.containers.length === 0 ? this.blocks : this.nested).push(block);
    return block;
  }

  private extend(block: GrowingBlock): void {
    block.end = this.end;
    block.lastLine = this.line;
  }

  private openIndentedCode(isLazy: boolean): void {
    const block = this.addBlock('code', this.start);
    // micromark: code that starts on a lazy line is that line alone.
    if (!isLazy) this.leaf = {kind: 'indented', block};
  }

  private openFence(): boolean {
    const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(this.rest())?.[0];
    if (fence === undefined) return false;
    this.closeUnmatched();
    this.leaf = {kind: 'fenced', fence, block: this.addBlock('code', this.nextNonspace)};
    return true;
  }

  private isClosingFence(fence: string): boolean {
    const rest = this.rest();
    return !this.isIndented() && rest.startsWith(fence) && /^(?:`+|~+)[ \t]*$/.test(rest);
  }

  private openHtml(interruptsParagraph: boolean): boolean {
    const rest = this.rest();
    const condition = htmlCondition(rest);
    if (condition === undefined) return false;
    if (condition === 7 && interruptsParagraph) {
      // A paragraph is not interrupted by just any tag. But micromark lets it be on a lazy line, and, since it decides
      // only at the next line, takes the tag into the containers of the paragraph.
      if (!this.isLazy()) return false;
      if (this.end < this.text.length) this.matched = this.containers.length;
    }
    this.closeUnmatched();
    const block = this.addBlock('html', this.start);
    if (!endsHtml(condition, rest.slice(1))) this.leaf = {kind: 'html', condition, block};
    return true;
  }
}

// Characters. White space in Markdown is space and tab: NBSP, form feed and the rest are text, and only `\n`, `\r` and
// `\r\n` end a line, so no pattern here uses `.`, `\s` or the flag `m`. Patterns see one line without its ending.

const markupStarts = new Uint8Array(128);
for (const character of '\t\n\r #*+-0123456789:<=>[_`|~') markupStarts[character.charCodeAt(0)] = 1;

/** Whether a line that starts so may be anything but prose: blank, indented, a marker, an underline, a delimiter row. */
function canStartMarkup(code: number): boolean {
  return code < 128 && markupStarts[code] === 1;
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index === -1 ? text.length : index;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text[at])) at++;
  return at;
}

function runLength(text: string, start: number, character: string): number {
  let at = start;
  while (text[at] === character) at++;
  return at - start;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text[at - 1])) at--;
  return at;
}

/** The place behind the first `closing` that is not escaped; -1 if something `forbidden`, or the end, comes first. */
function behindClosing(text: string, from: number, closing: string, escapable: string, forbidden: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === closing) return at + 1;
    if (forbidden.includes(character)) return -1;
    if (character === '\\' && at + 1 < text.length && escapable.includes(text.charAt(at + 1))) at++;
  }
  return -1;
}

// Lists, thematic breaks, headings

/** A closing `##` counts only behind white space, or if it is all there is. */
function withoutClosingSequence(text: string, start: number, end: number): string {
  const last = trimEnd(text, start, end);
  let at = last;
  while (at > start && text[at - 1] === '#') at--;
  const isClosing = at === start || isSpace(text[at - 1]);
  return text.slice(start, isClosing ? trimEnd(text, start, at) : last);
}

// Tables

/** The number of cells if the line is a delimiter row, else 0. A row without any `:` or `|` is an underline. */
function delimiterCells(line: string): number {
  const {length} = line;
  let at = line[0] === '|' ? skipSpace(line, 1, length) : 0;
  let cells = 0;
  while (at < length) {
    if (line[at] === ':') at++;
    const dashes = runLength(line, at, '-');
    at += dashes;
    if (line[at] === ':') at++;
    at = skipSpace(line, at, length);
    if (dashes === 0 || (at < length && line[at] !== '|')) return 0;
    cells++;
    at = skipSpace(line, at + 1, length);
  }
  return line.includes('|') || line.includes(':') ? cells : 0;
}

/** The number of cells if the line is the head of a table; 0 if it cannot be. */
function headCells(line: string): number {
  let cells = 0;
  let startsCell = line[0] !== '|';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (isSpace(character)) continue;
    if (startsCell) cells++;
    startsCell = character === '|';
    if (character === '\\' && (line[at + 1] === '\\' || line[at + 1] === '|')) at++;
  }
  return cells;
}

// HTML

/** The seven kinds of HTML block, numbered as in the specification. */
type HtmlCondition = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const rawNames = new Set(['pre', 'script', 'style', 'textarea']);
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

const tagStart = /^<(\/?)([a-z][a-z\d-]*)(?:[ \t>]|\/>|$)/i;

/** Which kind of HTML block the line could start. */
function htmlCondition(line: string): HtmlCondition | undefined {
  if (line.startsWith('<!--')) return 2;
  if (line.startsWith('<?')) return 3;
  if (line.startsWith('<![CDATA[')) return 5;
  if (/^<![a-z]/i.test(line)) return 4;
  const [start, slash, name] = tagStart.exec(line) ?? [];
  if (start === undefined || slash === undefined || name === undefined) return undefined;
  if (rawNames.has(name.toLowerCase()) && slash === '' && !start.endsWith('/>')) return 1;
  if (blockNames.has(name.toLowerCase())) return 6;
  const nameEnd = slash.length + name.length + 1;
  const tagEnd = slash === '' ? skipAttributes(line, nameEnd) : skipSpace(line, nameEnd, line.length);
  return line[tagEnd] === '>' && skipSpace(line, tagEnd + 1, line.length) === line.length ? 7 : undefined;
}

/** To the `>` of an open tag, or to what should have been it. */
function skipAttributes(line: string, from: number): number {
  const {length} = line;
  let at = skipSpace(line, from, length);
  while (at < length && /[a-z_:]/i.test(line.charAt(at))) at = skipSpace(line, skipAttribute(line, at), length);
  return line[at] === '/' ? at + 1 : at;
}

/** To the end of an attribute, or of the line if its value is broken. */
function skipAttribute(line: string, start: number): number {
  const {length} = line;
  let at = start;
  while (/[\w.:-]/.test(line.charAt(at))) at++;
  at = skipSpace(line, at, length);
  // micromark: a value without quotes may be empty, and another `=` may follow it.
  while (line[at] === '=') {
    at = skipSpace(line, at + 1, length);
    const first = line.charAt(at);
    if (first === '"' || first === "'") {
      const closing = line.indexOf(first, at + 1);
      return closing !== -1 && /[ \t/>]/.test(line.charAt(closing + 1)) ? closing + 1 : length;
    }
    if (/[<=>`]/.test(first)) return length;
    while (at < length && !/[ \t"'/<=>`]/.test(line.charAt(at))) at++;
    at = skipSpace(line, at, length);
  }
  return at;
}

/** Whether the block closes in the rest of a line, from behind the first `<` or from its start. 6 and 7 never do. */
function endsHtml(condition: HtmlCondition, rest: string): boolean {
  switch (condition) {
    case 1:
      return /<\/(?:pre|script|style|textarea)>/i.test(rest);
    case 2:
      return rest.includes('-->'); // so `<!-->` and `<!--->` are whole comments
    case 3:
      return rest.includes('?>');
    case 4:
      return rest.includes('>');
    case 5:
      return /(?:^|[^\]])(?:\]\])+>/.test(rest); // micromark takes the `]` in pairs: `]]]>` does not close
    default:
      return false;
  }
}

// Link reference definitions

const maxLabelSize = 999;

/** How many of the lines are link reference definitions, before any other text. */
function countDefinitionLines(text: string, lines: readonly ParagraphLine[]): number {
  if (text[lines[0]?.contentStart ?? 0] !== '[') return 0;
  const content = lines.map(({contentStart, end}) => `${text.slice(contentStart, end)}\n`).join('');
  let count = 0;
  for (let at = 0, end = definitionEnd(content, at); end !== -1; end = definitionEnd(content, at)) {
    while (at <= end) if (content[at++] === '\n') count++;
  }
  return count;
}

/** The `\n` behind the definition that starts here, or -1. */
function definitionEnd(content: string, start: number): number {
  const colon = labelEnd(content, start);
  if (content[colon] !== ':') return -1;
  const destination = destinationEnd(content, skipWhitespace(content, colon + 1));
  if (destination === -1) return -1;
  const title = titleEnd(content, destination);
  return title === -1 ? blankLineEnd(content, destination) : title;
}

function labelEnd(content: string, start: number): number {
  if (content[start] !== '[') return -1;
  const end = behindClosing(content, start + 1, ']', '[]\\', '[');
  const label = content.slice(start + 1, end - 1).replaceAll('\n', '');
  return label.length <= maxLabelSize && /[^ \t]/.test(label) ? end : -1;
}

function destinationEnd(content: string, start: number): number {
  if (content[start] === '<') return behindClosing(content, start + 1, '>', '<>\\', '<\n');
  let parentheses = 0;
  for (let at = start; at < content.length; at++) {
    const character = content.charAt(at);
    const isEnd = /[ \t\n]/.test(character) || (character === ')' && parentheses === 0);
    if (isEnd) return parentheses === 0 && at > start ? at : -1;
    if ((character < ' ' && character !== '\0') || character === '\x7F') return -1;
    if (character === '(') parentheses++;
    if (character === ')') parentheses--;
    if (character === '\\' && /[()\\]/.test(content.charAt(at + 1))) at++;
  }
  return -1;
}

function titleEnd(content: string, destination: number): number {
  const start = skipWhitespace(content, destination);
  const opening = content.charAt(start);
  if (start === destination || !/["'(]/.test(opening)) return -1;
  const closing = opening === '(' ? ')' : opening;
  const end = behindClosing(content, start + 1, closing, `${closing}\\`, '');
  return end === -1 ? -1 : blankLineEnd(content, end);
}

/** The end of the line, if nothing but white space is left of it. */
function blankLineEnd(content: string, from: number): number {
  const at = skipSpace(content, from, content.length);
  return content[at] === '\n' ? at : -1;
}

function skipWhitespace(content: string, from: number): number {
  let at = from;
  while (content[at] === '\n' || isSpace(content[at])) at++;
  return at;
}
