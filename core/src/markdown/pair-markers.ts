import type {Language} from '../text/language.ts';
import type {Clause, FamilyHeading, MarkerProblem, Section} from './document.ts';
import {type Level, type Marker, type MarkerName, placements, printMarker, reservedKeys} from './marker.ts';
import type {Block} from './scan-blocks.ts';

/** What markers make together. What a fault touches is left out: it can be read neither as it stands nor as it was meant. */
export interface Pairs {
  readonly sections: readonly Section[];
  readonly headings: readonly FamilyHeading[];
  readonly clauses: readonly Clause[];
}

/** Pairs the markers of a document; what has no counterpart is told of once, where the damage is. */
export function pairMarkers(
  file: string,
  text: string,
  blocks: readonly Block[],
  markers: readonly Marker[],
  problems: MarkerProblem[],
): Pairs {
  return new Pairing(file, text, lastPlace(text, blocks), problems).read(markers);
}

/** The last place where a marker would count: the end of the text, or before the code or HTML that swallows it. */
function lastPlace(text: string, blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  if (!last || last.kind === 'heading' || last.kind === 'front-matter') return text.length;
  if (text.endsWith('-->', last.end) || text.slice(last.end).trim() !== '') return text.length;
  let start = last.start;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

type Unfinished = Omit<Clause, 'section'>;

class Pairing implements Pairs {
  readonly sections: Section[] = [];
  readonly headings: FamilyHeading[] = [];
  readonly clauses: Clause[] = [];
  /** The section that is open. */
  private begin: Marker | undefined;
  /** The heading or clause that is open. */
  private inner: Marker | undefined;
  /** Clauses since the last boundary of a section: which section holds them is known at the next. */
  private pending: Unfinished[] = [];
  /** What was last found open where another of its kind began. */
  private openSection: Interruption | undefined;
  private openInner: Interruption | undefined;
  /** Where the last heading or clause ended. */
  private behindPair = 0;
  /** Where markers stand that cannot be read, from the top: each may be the counterpart that another lacks. */
  private readonly unread: readonly number[];
  private nextUnread = 0;

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly lastPlace: number,
    private readonly problems: MarkerProblem[],
  ) {
    this.unread = problems.map(({start}) => start).sort((a, b) => a - b);
  }

  read(markers: readonly Marker[]): Pairs {
    for (const marker of markers) {
      if (marker.name === 'begin') this.readBegin(marker);
      else if (marker.name === 'end') this.readEnd(marker);
      else if (marker.name === 'clause' || marker.name === 'heading') this.readOpening(marker);
      else this.readClosing(marker, marker.name === '/clause' ? 'clause' : 'heading');
    }
    const {lastPlace} = this;
    if (this.inner) this.leaveInner(this.inner, lastPlace);
    if (this.begin) this.leaveSection(this.begin, lastPlace);
    this.settle();
    return this;
  }

  private readBegin(marker: Marker): void {
    if (this.inner && this.begin) {
      this.report('nested', marker);
      return;
    }
    if (this.inner) this.leaveInner(this.inner, marker.start);
    this.openSection = undefined;
    if (this.begin) {
      const problem = this.leaveSection(this.begin, marker.start);
      this.openSection = {problem, by: marker, pairs: 0};
    }
    this.settle();
    this.begin = marker;
  }

  private readEnd(marker: Marker): void {
    if (this.inner) this.leaveInner(this.inner, marker.start);
    const {begin} = this;
    if (begin) {
      this.finishSection(readSection(this.file, begin, marker, this.report));
      if (this.openSection?.by === begin) this.openSection.pairs++;
      else this.openSection = undefined;
    } else {
      if (!this.isNested(this.openSection)) this.reportNotOpened(marker);
      this.openSection = undefined;
    }
    // Clauses before an end without a beginning lie in a section that nobody knows.
    this.pending = [];
    this.begin = undefined;
  }

  private readOpening(marker: Marker): void {
    const {inner} = this;
    if (inner?.name === marker.name && marker.subject === undefined && marker.attributes.size === 0) {
      this.finishInner(inner, this.meantAs(`/${marker.name}` as MarkerName, marker));
      return;
    }
    this.openInner = undefined;
    if (inner) this.openInner = {problem: this.leaveInner(inner, marker.start), by: marker, pairs: 0};
    this.inner = marker;
  }

  private readClosing(marker: Marker, name: 'clause' | 'heading'): void {
    const {inner} = this;
    if (inner?.name === name) {
      this.finishInner(inner, marker);
      return;
    }
    if (inner) this.leaveInner(inner, marker.start);
    if (marker.subject !== undefined) {
      this.inner = this.meantAs(name, marker);
      return;
    }
    if (!this.isNested(this.openInner)) this.reportNotOpened(marker);
    this.openInner = undefined;
  }

  /** A marker whose slash was lost or is too many, as it was meant. */
  private meantAs(name: MarkerName, marker: Marker): Marker {
    const meant = {...marker, name};
    const text = printMarker(meant);
    this.problems.push({...problemAt('damaged', marker, text), mend: [{start: marker.start, end: marker.end, text}]});
    return meant;
  }

  private finishInner(inner: Marker, marker: Marker): void {
    if (inner.name === 'clause') {
      const clause = readClause(this.file, inner, marker, this.report);
      if (clause) this.pending.push(clause);
    } else if (inner.subject === undefined) this.report('attribute', inner);
    else this.headings.push({family: inner.subject, begin: inner, end: marker});
    this.inner = undefined;
    this.behindPair = marker.after;
    if (this.openInner?.by === inner) this.openInner.pairs++;
    else this.openInner = undefined;
  }

  private finishSection(section: Section): void {
    this.sections.push(section);
    for (const clause of this.pending) this.clauses.push({...clause, section});
    this.pending = [];
  }

  /** Clauses outside every section. */
  private settle(): void {
    for (const clause of this.pending) this.clauses.push(clause);
    this.pending = [];
  }

  /** A heading or clause that has no end before `at`. Nobody knows what its text is. */
  private leaveInner(inner: Marker, at: number): number {
    this.inner = undefined;
    return this.reportNotClosed(inner, `/${inner.name}` as MarkerName, at);
  }

  /** A section that has no end before `at` goes to the end of its last clause, as far as anyone can tell. */
  private leaveSection(begin: Marker, at: number): number {
    const end = Math.max(begin.after, this.behindPair > begin.after ? this.behindPair : at);
    const missing: Marker = {name: 'end', attributes: new Map(), start: end, end, after: end, line: begin.line};
    this.finishSection(readSection(this.file, begin, missing, this.report));
    this.begin = undefined;
    return this.reportNotClosed(begin, 'end', end, at);
  }

  /** Tells that a marker lacks its counterpart, unless one that cannot be read stands before `limit`. Gives the place of the problem in the list. */
  private reportNotClosed(marker: Marker, name: MarkerName, at: number, limit = at): number {
    if (this.hasUnread(marker.start, limit)) return -1;
    const eol = /\r\n|\r|\n/.exec(this.text)?.[0] ?? '\n';
    const isBroken = at === 0 || /[\r\n]/.test(this.text.charAt(at - 1));
    const isLast = at === this.text.length;
    const text = `${isBroken ? '' : eol}${eol}${printMarker({name, attributes: new Map()})}${eol}${isLast ? '' : eol}`;
    // Behind all that a marker can mend there may be nothing but what swallows it.
    const mend = at < marker.after ? {} : {mend: [{start: at, end: at, text}]};
    this.problems.push({...problemAt('not-closed', marker), ...mend});
    return this.problems.length - 1;
  }

  private reportNotOpened(marker: Marker): void {
    if (!this.hasUnread(0, marker.start)) this.report('not-opened', marker);
  }

  /** Whether a marker that cannot be read stands in a range; each explains only one that lacks its counterpart. */
  private hasUnread(start: number, end: number): boolean {
    while ((this.unread[this.nextUnread] ?? start) < start) this.nextUnread++;
    if ((this.unread[this.nextUnread] ?? end) >= end) return false;
    this.nextUnread++;
    return true;
  }

  /**
   * Whether an end too many means that what was thought to lack one had another of its kind inside it. Then that one is
   * told of instead.
   */
  private isNested(interruption: Interruption | undefined): boolean {
    if (interruption?.pairs !== 1 || interruption.problem < 0) return false;
    this.problems[interruption.problem] = problemAt('nested', interruption.by);
    return true;
  }

  private readonly report: Report = (kind, marker, found) => {
    this.problems.push(problemAt(kind, marker, found));
  };
}

/** Something that was found open where another of its kind began. */
interface Interruption {
  /** Where in the list that is told. */
  readonly problem: number;
  readonly by: Marker;
  /** How many pairs were complete since, with the one that interrupted. */
  pairs: number;
}

function problemAt(
  kind: MarkerProblem['kind'],
  {name, start, end, after}: Marker,
  found: string = name,
): MarkerProblem {
  return {kind, found, start, end, removal: {start, end: after, text: ''}};
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
