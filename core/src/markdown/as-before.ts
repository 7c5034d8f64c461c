import type {Splice} from '../text/splice.ts';
import type {MarkerProblem, ProcurementDocument} from './document.ts';
import type {Marker} from './marker.ts';

/**
 * A document that was read after its damaged markers had been mended, with the places of the text as it stands. `damaged`
 * is what was mended: it is told of first.
 */
export function asBefore(
  {file, blocks, sections, headings, clauses, problems, idle, tooDeepAt}: ProcurementDocument,
  text: string,
  mends: readonly Splice[],
  damaged: readonly MarkerProblem[],
): ProcurementDocument {
  const place = placesBefore(text, mends);
  const span = <Span extends {readonly start: number; readonly end: number}>(of: Span): Span => ({
    ...of,
    start: place.at(of.start),
    end: place.at(of.end),
  });
  const marker = (of: Marker): Marker => ({
    ...span(of),
    after: place.at(of.after),
    line: place.line(of.start, of.line),
  });
  const pair = <Pair extends {readonly begin: Marker; readonly end: Marker}>(of: Pair): Pair => ({
    ...of,
    begin: marker(of.begin),
    end: marker(of.end),
  });
  const moved = new Map(sections.map((section) => [section, pair(section)]));
  const told = problems.map(({mend, removal, ...problem}) => ({
    ...span(problem),
    removal: span(removal),
    ...(mend ? {mend: mend.map(span)} : {}),
  }));
  return {
    file,
    text,
    blocks: blocks.map((block) => ({
      ...span(block),
      line: place.line(block.start, block.line),
      lastLine: place.line(block.end, block.lastLine),
    })),
    sections: [...moved.values()],
    headings: headings.map(pair),
    clauses: clauses.map((clause) => {
      const section = clause.section && moved.get(clause.section);
      return {...pair(clause), ...(section ? {section} : {})};
    }),
    problems: oncePerPlace([...damaged, ...told]),
    idle: idle.map(span),
    ...(tooDeepAt === undefined ? {} : {tooDeepAt}),
  };
}

/** Leads offsets and lines of a text after splices back to the text before. */
function placesBefore(text: string, splices: readonly Splice[]) {
  /** Each splice with where it stands afterwards, and the lines that it and those before it added. */
  const placed: {readonly splice: Splice; readonly start: number; readonly lines: number}[] = [];
  let shift = 0;
  let lines = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    lines += lineBreaks(splice.text) - lineBreaks(text.slice(splice.start, splice.end));
    placed.push({splice, start: splice.start + shift, lines});
    shift += splice.text.length - (splice.end - splice.start);
  }
  /** The last splice that begins before an offset. */
  const lastBefore = (offset: number) => {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return placed[low - 1];
  };
  return {
    at(offset: number): number {
      const before = lastBefore(offset);
      if (!before) return offset;
      const {splice, start} = before;
      return splice.end + Math.max(0, offset - start - splice.text.length);
    },
    line: (offset: number, line: number) => line - (lastBefore(offset)?.lines ?? 0),
  };
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** From the top, without what is said of a place that was told of already: to mend it comes first. */
function oncePerPlace(problems: readonly MarkerProblem[]): readonly MarkerProblem[] {
  let told = -1;
  return problems
    .toSorted((a, b) => a.start - b.start)
    .filter(({start, end}) => {
      if (start < told) return false;
      told = end;
      return true;
    });
}
