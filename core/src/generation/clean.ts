import type {Marker} from '../document/marker.ts';
import {fingerprint} from '../document/normalise.ts';
import {bodyOf, type Clause, type ProcurementDocument} from '../document/read-document.ts';
import type {FileEdit} from '../finding.ts';
import type {Splice} from '../splice.ts';
import type {SourceFile} from '../workspace/source.ts';
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
export function clean(documents: readonly ProcurementDocument[], descriptor: SourceFile): Cleaning {
  const edits: FileEdit[] = [];
  const kept: Clause[] = [];
  let removed = 0;
  for (const document of documents) {
    const {text, file} = document;
    const splices: Splice[] = [];
    const edited = document.clauses.filter(
      (clause) => !clause.adopted && fingerprint(bodyOf(clause, text)) !== clause.sum,
    );
    kept.push(...edited);
    for (const clause of document.clauses) {
      if (edited.includes(clause)) continue;
      removed++;
      if (clause.adopted) splices.push(line(clause.begin), line(clause.end));
      else splices.push({start: clause.begin.start, end: endOfBlock(text, clause.end), text: ''});
    }
    const inside = (at: number, begin: Marker, end: Marker) => at > begin.start && at < end.start;
    for (const {begin, end, family} of document.headings) {
      const stays = edited.some(({requirement}) => requirement.startsWith(family));
      if (!stays) splices.push({start: begin.start, end: endOfBlock(text, end), text: ''});
    }
    for (const {begin, end} of document.sections) {
      const made = begin.attributes.get('made');
      if (made === undefined || edited.some((clause) => inside(clause.begin.start, begin, end))) continue;
      const start = made === 'newline' ? lineBreakBefore(text, begin.start) : begin.start;
      splices.push(
        {start, end: endOfBlock(text, begin), text: ''},
        {start: end.start, end: endOfBlock(text, end), text: ''},
      );
    }
    if (splices.length > 0) edits.push({file, splices: splices.sort((a, b) => a.start - b.start)});
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

function lineBreakBefore(text: string, offset: number): number {
  return text.startsWith('\r\n', offset - 2) ? offset - 2 : Math.max(0, offset - 1);
}
