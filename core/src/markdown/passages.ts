import {scanPassages} from './scan-blocks.ts';

/** What a reader takes in as one: a paragraph, the text of a list item, or a row of a table. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Its Markdown without the marks of containers; the cells of a row joined by ` | `. */
  readonly text: string;
  /** The cells of a row; else the passage itself. */
  readonly parts: readonly string[];
}

/** The passages of a document that a reader sees as its own words: none in code, HTML, quotations and footnotes. */
export function readPassages(text: string): readonly Passage[] {
  return scanPassages(text)
    .filter(({isQuoted}) => !isQuoted)
    .map((passage) => {
      const [start, end] = [passage.lines[0]?.start ?? 0, passage.lines.at(-1)?.end ?? 0];
      const lines = passage.lines.map((line) => text.slice(line.start, line.end));
      const parts = passage.kind === 'row' ? cellsOf(lines.join(' ')) : [lines.join('\n')];
      return {start, end, text: parts.join(' | '), parts};
    });
}

/** The cells of a row: a bar behind a backslash is text. */
function cellsOf(row: string): readonly string[] {
  const cells = row
    .trim()
    .replace(/^\|/, '')
    .split(/((?:\\.|[^\\|])*)(?:\||$)/s)
    .filter((_, index) => index % 2 === 1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
  return cells.at(-1) === '' ? cells.slice(0, -1) : cells;
}
