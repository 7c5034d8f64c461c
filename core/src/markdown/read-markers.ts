import type {Splice} from '../text/splice.ts';
import type {IdleMarker, MarkerProblem} from './document.ts';
import {looksLikeMarker, type Marker, type MarkerWords, parseMarker, printMarker} from './marker.ts';
import {findNearMarker, type NearMarker, withKeysMeant} from './near-marker.ts';
import type {Block, Literal, Scan} from './scan-blocks.ts';

/** What stands in a document that is a marker, was meant as one, or is one where it does not count. */
export interface MarkersRead {
  readonly markers: readonly Marker[];
  readonly problems: MarkerProblem[];
  readonly idle: readonly IdleMarker[];
}

/** Reads the markers of a document, and finds the lines that were meant as markers. */
export function readMarkers(text: string, scan: Scan): MarkersRead {
  const {markers, starts} = liveMarkers(text, scan.blocks);
  return {markers, ...new Doubts(text, scan).read(linesInDoubt(text, starts))};
}

/** Comments of their own that are markers without fault. */
function liveMarkers(text: string, blocks: readonly Block[]) {
  const markers: Marker[] = [];
  const starts = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== 'html' || block.line !== block.lastLine) continue;
    if (!text.startsWith('<!-- klausul:', block.start)) continue;
    const comment = text.slice(block.start, block.end).trimEnd();
    const words = comment.indexOf('-->') === comment.length - 3 ? parseMarker(comment) : undefined;
    if (!words || 'fault' in words || withKeysMeant(words) !== words) continue;
    markers.push(markerAt(words, block, comment, text));
    starts.add(block.start);
  }
  return {markers, starts};
}

/** A marker at its place. Its words are named one by one: a spread is slow enough to be felt on every keystroke. */
function markerAt({name, subject, attributes}: MarkerWords, block: Block, comment: string, text: string): Marker {
  const {start, line} = block;
  const [end, after] = [start + comment.length, lineAfter(text, block.end)];
  return subject === undefined
    ? {name, attributes, start, end, after, line}
    : {name, subject, attributes, start, end, after, line};
}

/** Where the line after the one that ends here begins. */
function lineAfter(text: string, end: number): number {
  if (text.startsWith('\r\n', end)) return end + 2;
  return end < text.length ? end + 1 : end;
}

/** A line by its offsets, without its ending. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines, from the top, that may be meant as markers: what is left of one after a slip holds `<!` or `klausul:`. Two
 * searches in the text and nothing more, as long as all that they find are markers.
 */
function linesInDoubt(text: string, live: ReadonlySet<number>): readonly Line[] {
  const lines = new Map<number, Line>();
  for (const [sign, before] of [['<!', 0] as const, ['klausul:', '<!-- '.length] as const]) {
    for (let at = text.indexOf(sign); at !== -1; ) {
      if (live.has(at - before)) {
        at = text.indexOf(sign, at + sign.length);
        continue;
      }
      const line = lineAt(text, at);
      lines.set(line.start, line);
      at = text.indexOf(sign, line.end);
    }
  }
  return [...lines.values()].sort((a, b) => a.start - b.start);
}

function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isLineBreak(text, start - 1) && text[start - 1] !== '\ufeff') start--;
  let end = offset;
  while (end < text.length && !isLineBreak(text, end)) end++;
  return {start, end};
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/** Looks at lines that may be meant as markers, from the top. */
class Doubts {
  readonly problems: MarkerProblem[] = [];
  readonly idle: IdleMarker[] = [];
  private readonly text: string;
  private readonly blockOf: (at: number) => Block | undefined;
  private readonly nestedOf: (at: number) => Literal | undefined;
  /** Blocks that were told of: once is enough. */
  private readonly told = new Set<Block>();

  constructor(text: string, {blocks, nested}: Scan) {
    this.text = text;
    this.blockOf = lookup(blocks);
    this.nestedOf = lookup(nested);
  }

  read(lines: readonly Line[]): {problems: MarkerProblem[]; idle: IdleMarker[]} {
    for (const line of lines) this.look(line);
    return this;
  }

  private look(line: Line): void {
    const written = this.text.slice(line.start, line.end);
    const block = this.blockOf(line.end);
    if (block?.kind === 'front-matter') return;
    const near = findNearMarker(written);
    const isComment = looksLikeMarker(written.trimStart()) || near?.start === written.search(/[^ \t]/);
    if (block?.kind === 'html' && isComment) this.lookAtComment(line, written, block, near);
    else if (!near?.words || near.isQuoted) return;
    else if (block?.kind === 'html') this.tellOnce(block, line, near);
    else if (block?.kind === 'code') this.rest('code', block, line, near, written);
    else this.lookAtText(line, written, near);
  }

  /** A line of a top-level HTML block that begins like a marker. */
  private lookAtComment(line: Line, written: string, block: Block, near: NearMarker | undefined): void {
    const place = {start: line.start, end: line.end};
    if (block.start !== line.start) {
      if (near) this.tellOnce(block, line, near);
    } else if (near?.words) this.damage(line, written, near, near.words);
    else {
      const comment = /^<!--.*?-->/.exec(written.trim())?.[0] ?? written.trim();
      const words = parseMarker(comment);
      const fault = 'fault' in words ? words : {fault: 'not-alone' as const, found: written};
      this.problems.push({kind: fault.fault, found: shorten(fault.found), ...place, removal: this.removalOf(line)});
    }
  }

  private lookAtText(line: Line, written: string, near: NearMarker): void {
    const before = written.slice(0, near.start);
    const nested = this.nestedOf(line.end);
    const isInContainer =
      nested !== undefined ||
      (/[^ \t]/.test(before) && /^[ \t]*(?:>[ \t]?|[-+*][ \t]+|\d{1,9}[.)][ \t]+)+$/.test(before));
    const isAtEnd = written.slice(near.end).trim() === '';
    if (nested?.kind === 'code') this.rest('code', nested, line, near, written);
    else if (isInContainer) this.rest('container', undefined, line, near, written);
    else if (isAtEnd && near.words && !before.includes('|')) this.damage(line, written, near, near.words);
    else this.rest('text', undefined, line, near, written);
  }

  /** A marker that is damaged, or does not stand alone: told with what mends it. */
  private damage(line: Line, written: string, near: NearMarker, words: MarkerWords): void {
    const marker = printMarker(words);
    const [start, end] = [line.start + near.start, line.start + near.end];
    const before = written.slice(0, near.start).trimEnd();
    const behind = written.slice(near.end).trim();
    const gap = lineEndingOf(this.text).repeat(2);
    const mend: Splice[] = [
      {start: line.start + before.length, end: start, text: before === '' ? '' : gap},
      {start, end, text: marker},
      {
        start: end,
        end: line.end - (behind === '' ? 0 : written.slice(near.end).trimStart().length),
        text: behind === '' ? '' : gap,
      },
    ];
    const isWhole = written.slice(near.start, near.end) === marker;
    this.problems.push({
      kind: isWhole ? 'not-alone' : 'damaged',
      found: isWhole ? shorten(written) : marker.slice(0, 201),
      start: line.start,
      end: line.end,
      mend: mend.filter(({start: from, end: to, text}) => from !== to || text !== ''),
      removal: before === '' && behind === '' ? this.removalOf(line) : {start, end, text: ''},
    });
  }

  /** Markers in raw HTML mean to count, and do not. */
  private tellOnce(block: Block, line: Line, near: NearMarker): void {
    if (this.told.has(block)) return;
    this.told.add(block);
    const [start, end] = [line.start + near.start, line.start + near.end];
    const found = shorten(this.text.slice(start, end));
    const isInComment = /^[ \t]*<!--/.test(this.text.slice(block.start, block.start + 8));
    const endsComment = isInComment && this.text.endsWith('-->', end);
    if (isInComment && !endsComment) {
      // Somebody took its end away, so that it lies in a comment that goes on.
      this.idle.push({where: 'comment', start, end});
      return;
    }
    const kept = endsComment ? 3 : 0;
    this.problems.push({kind: 'in-html', found, start, end, removal: {start, end: end - kept, text: ''}});
  }

  /** A marker without fault where nothing counts: perhaps meant so. Told once a block, and once a run of lines. */
  private rest(
    where: IdleMarker['where'],
    block: Block | undefined,
    line: Line,
    near: NearMarker,
    written: string,
  ): void {
    if (!near.words || written.slice(near.start, near.end) !== printMarker(near.words)) return;
    if (block) {
      if (this.told.has(block)) return;
      this.told.add(block);
    }
    this.idle.push({where, start: line.start + near.start, end: line.start + near.end});
  }

  private removalOf({start, end}: Line): Splice {
    return {start, end: lineAfter(this.text, end), text: ''};
  }
}

/** Finds the span that holds an offset; offsets are asked for from the top. */
function lookup<Span extends {readonly start: number; readonly end: number}>(spans: readonly Span[]) {
  let next = 0;
  return (at: number): Span | undefined => {
    while ((spans[next]?.end ?? at) < at) next++;
    const span = spans[next];
    return span && span.start < at ? span : undefined;
  };
}

function lineEndingOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Enough to recognise it by. */
function shorten(found: string): string {
  return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}
