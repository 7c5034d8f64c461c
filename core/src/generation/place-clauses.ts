import {type Catalog, familyOf, type Placement} from '../catalogue/catalog.ts';
import {placementOf} from '../coverage/coverage.ts';
import type {Demand} from '../demands/demands.ts';
import type {ProcurementDocument, Section} from '../markdown/read-document.ts';
import type {Procurement} from '../procurement/procurement.ts';

/** A section with its document and what it takes. */
export interface Place {
  readonly document: ProcurementDocument;
  readonly section: Section;
  /** Undefined: it takes what has no section of its own. */
  readonly placement?: Placement;
}

/** All sections of a procurement, in the order in which they are asked: by `placements`, then by document, then from the top. */
export function placesOf(documents: readonly ProcurementDocument[], procurement: Procurement): readonly Place[] {
  const order = [...procurement.placements.values()];
  const rank = (file: string) => (order.includes(file) ? order.indexOf(file) : order.length);
  return documents
    .toSorted((a, b) => rank(a.file) - rank(b.file))
    .flatMap((document) =>
      document.sections.map((section) => {
        const placement = placementOf(section, procurement);
        return {document, section, ...(placement ? {placement} : {})};
      }),
    );
}

/** Where a clause for a demand goes: a section, or the placement whose section it waits for. */
export type Destination =
  | {readonly place: Place; readonly waitsFor?: undefined}
  | {readonly place?: undefined; readonly waitsFor: Placement};

/**
 * Where a clause for a demand goes (design §5). `placements` decides, never the order in which sections were made: of
 * the placements that the requirement prefers the first one counts that the procurement names a document for, or that
 * some section has. A named document is waited for; what has no placement of its own goes to a section that takes
 * anything, in a document that is not named.
 */
export function destinationOf({placements}: Demand, places: readonly Place[], procurement: Procurement): Destination {
  // Which suppliers may bid at all is a person's choice, never where a condition ends up for want of a section.
  const tried = placements.filter((placement, index) => index === 0 || placement !== 'qualification');
  for (const placement of tried) {
    const fitting = places.filter((place) => place.placement === placement);
    const named = procurement.placements.get(placement);
    const place = named === undefined ? fitting[0] : fitting.find(({document}) => document.file === named);
    if (place) return {place};
    if (named !== undefined) return {waitsFor: placement};
  }
  const isNamed = ({document}: Place) => [...procurement.placements.values()].includes(document.file);
  const place = places.find((candidate) => candidate.placement === undefined && !isNamed(candidate));
  return place ? {place} : {waitsFor: placements[0] as Placement};
}

/** Something of ours in a section, in the catalogue's order: a family's heading stands before its requirements. */
interface Neighbour {
  readonly rank: number;
  readonly start: number;
}

/** The headings and clauses of a section, from the top. */
function neighbours({document, section}: Place, catalog: Catalog): readonly Neighbour[] {
  const inside = ({begin}: {readonly begin: {readonly start: number}}) =>
    begin.start > section.begin.start && begin.start < section.end.start;
  return [
    ...document.headings.filter(inside).map(({family, begin}) => ({rank: catalog.rank(family), start: begin.start})),
    ...document.clauses
      .filter(inside)
      .map(({requirement, begin}) => ({rank: catalog.rank(requirement), start: begin.start})),
  ].sort((a, b) => a.start - b.start);
}

/**
 * Where in a section a family or requirement belongs: behind the nearest that precedes it in the catalogue, and behind
 * the hand-written text that follows that one.
 */
export function offsetFor(id: string, place: Place, catalog: Catalog): number {
  const rank = catalog.rank(id);
  const all = neighbours(place, catalog);
  const before = all.filter((other) => other.rank < rank);
  const highest = before.reduce((most, other) => Math.max(most, other.rank), -1);
  const predecessor = before.findLast((other) => other.rank === highest);
  const next = predecessor ? all[all.indexOf(predecessor) + 1] : all[0];
  return next?.start ?? place.section.end.start;
}

/** Whether a section has the heading of a requirement's family already. */
export function hasHeading(requirement: string, {document, section}: Place): boolean {
  return document.headings.some(
    ({family, begin}) =>
      family === familyOf(requirement) && begin.start > section.begin.start && begin.start < section.end.start,
  );
}

/** The depth of a family's heading in a section: one below the document's own heading above it, whatever we wrote between. */
export function headingDepth({document: {blocks, headings}, section}: Place): number {
  let depth = 1;
  let pair = 0;
  for (const block of blocks) {
    if (block.start >= section.begin.start) break;
    while ((headings[pair]?.end.start ?? Number.POSITIVE_INFINITY) < block.start) pair++;
    const isOurs = (headings[pair]?.begin.start ?? block.start) < block.start;
    if (block.kind === 'heading' && !isOurs) depth = block.depth;
  }
  return Math.min(6, depth + 1);
}
