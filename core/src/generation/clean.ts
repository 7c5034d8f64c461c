import {familyOf} from '../catalogue/catalog.ts';
import type {Judged} from '../coverage/judge.ts';
import type {Marker} from '../markdown/marker.ts';
import {bodyOf, type Clause, type ProcurementDocument, type Section} from '../markdown/read-document.ts';
import type {FileEdit} from '../text/finding.ts';
import type {Splice} from '../text/splice.ts';
import {unpinCatalog} from './pin-catalog.ts';

/** What `clean` does to a procurement. */
export interface Cleaning {
  readonly edits: readonly FileEdit[];
  readonly removed: number;
  /** Clauses that were edited by hand: they stay, with their markers, since a hand edit is never lost. */
  readonly kept: readonly Clause[];
}

/**
 * The edits that take away all that was generated. If nobody edited in between, the bytes are those from before
 * `generate`; hand-written text stays in its place.
 */
export function clean({documents, clauses, source}: Judged): Cleaning {
  const {descriptor} = source;
  const byHand = new Set(clauses.filter(({text}) => text === 'edited').map(({clause}) => clause));
  const edits: FileEdit[] = [];
  const kept: Clause[] = [];
  let removed = 0;
  for (const document of documents) {
    const {text, file} = document;
    const splices: Splice[] = [];
    /** Families and sections that keep their heading and markers, since something in them was edited by hand. */
    const families = new Set<string>();
    const sections = new Set<Section>();
    for (const clause of document.clauses) {
      if (!clause.adopted && byHand.has(clause)) {
        kept.push(clause);
        families.add(familyOf(clause.requirement));
        if (clause.section) sections.add(clause.section);
        continue;
      }
      removed++;
      if (clause.adopted) splices.push(line(clause.begin), line(clause.end));
      else splices.push({start: clause.begin.start, end: endOfBlock(text, clause.end), text: ''});
    }
    for (const heading of document.headings) {
      const {begin, end, family} = heading;
      if (families.has(family)) continue;
      // What a person wrote under the heading stays, as the heading over it does.
      if (/[\r\n]/.test(bodyOf(heading, text))) splices.push(line(begin), line(end));
      else splices.push({start: begin.start, end: endOfBlock(text, end), text: ''});
    }
    for (const section of document.sections) {
      const {begin, end} = section;
      if (!begin.attributes.has('made') || sections.has(section)) continue;
      splices.push(
        {start: begin.start, end: endOfBlock(text, begin), text: ''},
        {start: end.start, end: endOfBlock(text, end), text: ''},
      );
    }
    splices.sort((a, b) => a.start - b.start);
    if (splices.length > 0) edits.push({file, splices: withLineBreaks(splices, document)});
  }
  const unpin = kept.length === 0 ? unpinCatalog(descriptor) : undefined;
  if (!unpin) return {edits, removed, kept};
  const own = edits.find(({file}) => file === descriptor.file);
  const pinEdit = {file: descriptor.file, splices: [unpin, ...(own?.splices ?? [])]};
  return {edits: [...edits.filter((edit) => edit !== own), pinEdit], removed, kept};
}

/** A marker's line with its line break. */
function line({start, after}: Marker): Splice {
  return {start, end: after, text: ''};
}

/** Where a block ends: after its last line and at most one empty line. */
function endOfBlock(text: string, {after}: Marker): number {
  if (text.startsWith('\r\n', after)) return after + 2;
  return text[after] === '\n' || text[after] === '\r' ? after + 1 : after;
}

/**
 * With the line break before each section that the tool made at the end of the document, when nothing is left behind it:
 * else what somebody wrote there would run on from the line above. From the last one up: the break before it was the end
 * of the one above.
 */
function withLineBreaks(splices: readonly Splice[], {text, sections}: ProcurementDocument): readonly Splice[] {
  const starts = new Map<number, number>();
  let removed = 0;
  let next = splices.length;
  for (const {begin} of sections.toReversed()) {
    if (begin.attributes.get('made') !== 'newline' || begin.start === 0) continue;
    for (; (splices[next - 1]?.start ?? -1) >= begin.start; next--) {
      const {start, end} = splices[next - 1] as Splice;
      removed += end - start;
    }
    if (removed !== text.length - begin.start) break;
    const lineBreak = text.startsWith('\r\n', begin.start - 2) ? begin.start - 2 : begin.start - 1;
    if ((splices[next - 1]?.end ?? 0) > lineBreak) continue;
    removed += begin.start - lineBreak;
    starts.set(begin.start, lineBreak);
  }
  return splices.map((splice) => ({...splice, start: starts.get(splice.start) ?? splice.start}));
}
