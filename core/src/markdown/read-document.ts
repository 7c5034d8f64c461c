import type {Language} from '../text/language.ts';
import {
  type Level,
  looksLikeMarker,
  type Marker,
  type MarkerFault,
  type MarkerWords,
  type Placement,
  parseMarker,
  placements,
  reservedKeys,
} from './marker.ts';
import {type Block, scanBlocks} from './scan-blocks.ts';

/** A clause as it stands in a document. Its marker names the whole base that its text is compared with. */
export interface Clause {
  readonly file: string;
  readonly requirement: string;
  /** The need that the text was written for. */
  readonly level: Level;
  readonly rev: number;
  readonly language: Language;
  readonly frame: number;
  readonly sum: string;
  /** A hand-written clause that was marked: `clean` leaves its text. */
  readonly adopted: boolean;
  /** Values of parameters by id, canonical; also keys that are no parameter of this catalogue. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly begin: Marker;
  readonly end: Marker;
  /** The section that holds it; undefined when it stands alone. */
  readonly section?: Section;
}

/** A heading of a family that the tool wrote. */
export interface FamilyHeading {
  readonly family: string;
  readonly begin: Marker;
  readonly end: Marker;
}

/** A place for clauses, between `begin` and `end`. */
export interface Section {
  readonly file: string;
  readonly placement?: Placement;
  readonly begin: Marker;
  readonly end: Marker;
}

/** What is wrong with a marker, and where. */
export interface MarkerProblem {
  readonly kind:
    | MarkerFault['fault']
    | 'not-alone' // something stands on the same line
    | 'not-closed'
    | 'not-opened'
    | 'nested'
    | 'placement'
    | 'clause-attribute'
    | 'subject';
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** One Markdown document of a procurement, read for what Klausul put there. */
export interface ProcurementDocument {
  readonly file: string;
  readonly text: string;
  /** Top-level blocks that matter: headings, HTML, code, front matter. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly headings: readonly FamilyHeading[];
  readonly clauses: readonly Clause[];
  readonly problems: readonly MarkerProblem[];
  /** The line where the nesting got deeper than Klausul reads; undefined in any document written by people. */
  readonly tooDeepAt?: number;
}

/** Reads a document's markers. A marker counts only where Markdown sees a top-level HTML comment of its own. */
export function readDocument(file: string, text: string): ProcurementDocument {
  const {blocks, tooDeepAt} = scanBlocks(text);
  const {markers, problems} = readMarkers(text, blocks);
  const pairs = pairMarkers(file, markers, problems);
  return {file, text, blocks, ...pairs, problems, ...(tooDeepAt === undefined ? {} : {tooDeepAt})};
}

/** The text between a clause's markers, without the empty lines around it. */
export function bodyOf(clause: Pick<Clause, 'begin' | 'end'>, text: string): string {
  const body = text.slice(clause.begin.after, clause.end.start);
  return body.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '').trimEnd();
}

function readMarkers(text: string, blocks: readonly Block[]): {markers: Marker[]; problems: MarkerProblem[]} {
  const markers: Marker[] = [];
  const problems: MarkerProblem[] = [];
  if (!/klausul\s*:/i.test(text)) return {markers, problems};
  for (const block of blocks) {
    if (block.kind !== 'html' || block.line !== block.lastLine) continue;
    const line = text.slice(block.start, block.end);
    const comment = /^ {0,3}<!--.*?-->/s.exec(line)?.[0];
    if (comment === undefined || !looksLikeMarker(comment.trimStart())) continue;
    const place = {start: block.start, end: block.end};
    if (comment !== line.trimEnd() || comment.startsWith(' ')) {
      problems.push({kind: 'not-alone', found: line, ...place});
      continue;
    }
    const words = parseMarker(comment);
    if ('fault' in words) problems.push({kind: words.fault, found: words.found, ...place});
    else markers.push(markerAt(words, block, comment, text));
  }
  return {markers, problems};
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

function pairMarkers(file: string, markers: readonly Marker[], problems: MarkerProblem[]) {
  const sections: Section[] = [];
  const headings: FamilyHeading[] = [];
  const clauses: Clause[] = [];
  let begin: Marker | undefined;
  let inner: Marker | undefined;
  /** Clauses of the section that is open: their section is complete only at its end. */
  let pending: Omit<Clause, 'section'>[] = [];
  const report = (kind: MarkerProblem['kind'], marker: Marker, found: string = marker.name) =>
    problems.push({kind, found, start: marker.start, end: marker.end});

  for (const marker of markers) {
    switch (marker.name) {
      case 'begin':
        if (inner) report('nested', marker);
        else if (begin) report('nested', marker);
        else begin = marker;
        break;
      case 'end':
        if (inner) {
          report('not-closed', inner);
          inner = undefined;
        }
        if (!begin) report('not-opened', marker);
        else {
          const section = readSection(file, begin, marker, report);
          sections.push(section);
          for (const clause of pending) clauses.push({...clause, section});
        }
        begin = undefined;
        pending = [];
        break;
      case 'heading':
      case 'clause':
        if (inner) report('nested', marker);
        else inner = marker;
        break;
      case '/heading':
      case '/clause': {
        if (!inner || `/${inner.name}` !== marker.name) {
          report('not-opened', marker);
          break;
        }
        if (marker.name === '/heading') {
          if (inner.subject === undefined) report('attribute', inner);
          else headings.push({family: inner.subject, begin: inner, end: marker});
        } else {
          const clause = readClause(file, inner, marker, report);
          if (clause && begin) pending.push(clause);
          else if (clause) clauses.push(clause);
        }
        inner = undefined;
      }
    }
  }
  if (inner) report('not-closed', inner);
  if (begin) report('not-closed', begin);
  return {sections, headings, clauses};
}

type Report = (kind: MarkerProblem['kind'], marker: Marker, found?: string) => void;

function readSection(file: string, begin: Marker, end: Marker, report: Report): Section {
  const written = begin.attributes.get('placement');
  const placement = placements.find((candidate) => candidate === written);
  if (written !== undefined && !placement) report('placement', begin, written === true ? '' : written);
  if (begin.subject !== undefined) report('attribute', begin, begin.subject);
  return {file, begin, end, ...(placement ? {placement} : {})};
}

/** The clause between two markers; undefined, with a report, when its marker does not name its whole base. */
function readClause(file: string, begin: Marker, end: Marker, report: Report): Omit<Clause, 'section'> | undefined {
  const requirement = begin.subject;
  if (requirement === undefined || !/^[A-Z]{3}-\d{2}$/.test(requirement)) {
    report('subject', begin, requirement ?? '');
    return undefined;
  }
  const level = wholeNumber(begin, 'level');
  const rev = wholeNumber(begin, 'rev');
  const frame = wholeNumber(begin, 'frame');
  const language = begin.attributes.get('lang');
  const sum = begin.attributes.get('sum');
  const missing = [
    level === undefined || level > 3 ? 'level' : undefined,
    rev === undefined ? 'rev' : undefined,
    language !== 'sv' && language !== 'en' ? 'lang' : undefined,
    frame === undefined ? 'frame' : undefined,
    typeof sum !== 'string' || !/^\d+:[0-9a-f]{12}$/.test(sum) ? 'sum' : undefined,
  ].filter((key) => key !== undefined);
  if (missing[0] !== undefined) {
    report('clause-attribute', begin, missing.join(', '));
    return undefined;
  }
  const parameters = new Map<string, string>();
  for (const [key, value] of begin.attributes) if (!reservedKeys.has(key) && value !== true) parameters.set(key, value);
  return {
    file,
    requirement,
    level: level as Level,
    rev: rev as number,
    frame: frame as number,
    language: language as Language,
    sum: sum as string,
    adopted: begin.attributes.has('adopted'),
    parameters,
    begin,
    end,
  };
}

function wholeNumber(marker: Marker, key: string): number | undefined {
  const value = marker.attributes.get(key);
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
