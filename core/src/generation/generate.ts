import {type Catalog, familyOf, type Placement} from '../catalogue/catalog.ts';
import {answers, isHeavier, rungFor} from '../catalogue/ladder.ts';
import {standingOf} from '../catalogue/parameters.ts';
import type {ClauseBase} from '../clauses/clause-text.ts';
import type {Coverage, JudgedClause} from '../coverage/coverage.ts';
import type {Judged} from '../coverage/judge.ts';
import {type Demand, parameterBounds, wantedFor} from '../demands/demands.ts';
import {reservedKeys} from '../markdown/marker.ts';
import type {Procurement} from '../procurement/procurement.ts';
import type {FileEdit} from '../text/finding.ts';
import {groupBy} from '../text/group-by.ts';
import type {Splice} from '../text/splice.ts';
import {clauseBlock, headingBlock, lineEndingOf, withLineEnding} from './blocks.ts';
import {pinCatalog} from './pin-catalog.ts';
import {destinationOf, hasHeading, headingDepth, offsetFor, type Place, placesOf} from './place-clauses.ts';

/** What `generate` does to a procurement: nothing when `edits` is empty. */
export interface Generation {
  readonly edits: readonly FileEdit[];
  /** Demands that get a clause, with the document that it goes to. */
  readonly inserted: readonly {readonly demand: Demand; readonly file: string}[];
  /** Clauses written anew: raised to the need, a chosen value, or what the catalogue now says. */
  readonly updated: readonly JudgedClause[];
  /** Demands that have nowhere to go, by the placement whose section they wait for. */
  readonly unplaced: ReadonlyMap<Placement, readonly Demand[]>;
}

/**
 * The edits that give a procurement the clauses that its classification calls for. Inserts what is missing and writes
 * unedited clauses anew where they fall short; never touches a hand-edited clause, never lowers, never deletes.
 */
export function generate(judged: Judged): Generation {
  const {coverage, procurement, catalog} = judged;
  const toInsert = coverage.filter(isToInsert).map(({demand, lowered}) => lowered ?? demand);
  const updates = coverage.flatMap((entry) => updateOf(entry, procurement, catalog) ?? []);
  const {edits, inserted} = insertClauses(toInsert, judged);
  // Also when all clauses stand there: the run that wrote them may not have come as far as the pin.
  const pin =
    inserted.length + judged.clauses.length > 0
      ? pinCatalog(procurement, judged.source.descriptor, catalog)
      : undefined;
  return {
    edits: mergeEdits([
      ...edits,
      ...updates.map(({judgedClause: {clause}, text}) => ({
        file: clause.file,
        splices: [{start: clause.begin.start, end: clause.end.end, text: inDocument(text, clause.file, judged)}],
      })),
      ...(pin ? [pin] : []),
    ]),
    inserted,
    updated: updates.map(({judgedClause}) => judgedClause),
    unplaced: waitingDemands(judged),
  };
}

/**
 * Whether a demand lacks a clause that could be inserted. One that stands where it may not is a person's to move: a second
 * one would not help.
 */
function isToInsert({status, clause}: Coverage): boolean {
  return status === 'award-only' || (status === 'missing' && clause === undefined);
}

/** Demands that lack a clause and have nowhere to go, by the placement whose section they wait for. */
export function waitingDemands({
  coverage,
  documents,
  procurement,
}: Pick<Judged, 'coverage' | 'documents' | 'procurement'>): ReadonlyMap<Placement, readonly Demand[]> {
  const places = placesOf(documents, procurement);
  const demands = coverage.filter(isToInsert).map(({demand}) => demand);
  const groups = groupBy(demands, (demand) => destinationOf(demand, places, procurement).waitsFor);
  return new Map([...groups].flatMap(([placement, group]) => (placement ? [[placement, group]] : [])));
}

/** The edits that insert clauses for demands, each where it belongs. What has nowhere to go is left out. */
export function insertClauses(demands: readonly Demand[], judged: Judged): Pick<Generation, 'edits' | 'inserted'> {
  const {documents, procurement} = judged;
  const places = placesOf(documents, procurement);
  const inserted: {demand: Demand; file: string}[] = [];
  const edits: FileEdit[] = [];
  for (const [place, group] of groupBy(demands, (demand) => destinationOf(demand, places, procurement).place)) {
    if (!place) continue;
    edits.push({file: place.document.file, splices: insertionsIn(place, group, judged)});
    for (const demand of group) inserted.push({demand, file: place.document.file});
  }
  return {edits, inserted};
}

/** One insertion per offset; demands come in the catalogue's order, each family under its heading. */
function insertionsIn(place: Place, demands: readonly Demand[], {procurement, catalog}: Judged): readonly Splice[] {
  const texts = new Map<number, string>();
  const add = (id: string, block: string) => {
    const offset = offsetFor(id, place, catalog);
    texts.set(offset, `${texts.get(offset) ?? ''}${block}\n\n`);
  };
  for (const [family, group] of groupBy(demands, ({requirement}) => familyOf(requirement.id))) {
    const first = group[0] as Demand;
    if (!hasHeading(first.requirement.id, place)) {
      add(family, headingBlock(family, headingDepth(place), catalog, procurement.language));
    }
    for (const demand of group) add(demand.requirement.id, newClause(demand, place, procurement, catalog));
  }
  const lineEnding = lineEndingOf(place.document.text);
  return [...texts].map(([offset, text]) => ({start: offset, end: offset, text: withLineEnding(text, lineEnding)}));
}

function newClause(demand: Demand, {placement}: Place, procurement: Procurement, catalog: Catalog): string {
  const {level, parameters} = wantedFor(demand, procurement, catalog);
  const frame = catalog.frameFor(placement ?? (demand.placements[0] as Placement));
  const {id, rev} = demand.requirement;
  return clauseBlock(
    {requirement: id, level, rev, language: procurement.language, frame: frame.id, parameters},
    catalog,
  );
}

/** A clause and the block that it should be. */
interface Rewritten {
  readonly judgedClause: JudgedClause;
  readonly text: string;
}

/** How an unedited clause is to be written anew; undefined when it may stay, or is a person's to change. */
function updateOf(
  {demand, lowered, status, clause: judgedClause}: Coverage,
  procurement: Procurement,
  catalog: Catalog,
): Rewritten | undefined {
  if (!judgedClause || status === 'award-only' || status === 'missing' || status === 'deviating') return undefined;
  return rewrite(judgedClause, lowered ?? demand, procurement, catalog);
}

/** The block that an unedited clause should be, for a demand; undefined when it is so already or was edited by hand. */
export function rewrite(
  judgedClause: JudgedClause,
  demand: Demand,
  procurement: Procurement,
  catalog: Catalog,
): Rewritten | undefined {
  const {clause, rung, text} = judgedClause;
  if (text === 'edited') return undefined;
  const {requirement} = demand;
  const answered = rung !== undefined && answers(rung, demand.level);
  const heavier = answered && isHeavier(rung, demand.level, requirement);
  // A heavier clause than needed is a person's to lighten; only a text that is not the catalogue's is restored.
  if (heavier && text === 'own') return undefined;
  const need = heavier && rungFor(requirement, clause.level) ? clause.level : demand.level;
  const wanted = wantedFor({...demand, level: need}, procurement, catalog);
  const base: ClauseBase = {
    requirement: clause.requirement,
    level: answered && clause.level >= wanted.level ? clause.level : wanted.level,
    rev: requirement.rev,
    language: procurement.language,
    frame: frameOf(judgedClause, demand, catalog),
    parameters: new Map([...wanted.parameters].map(([id, value]) => [id, ownValue(id) ?? value])),
  };
  if (text === 'own' && sameBase(base, clause)) return undefined;
  return {judgedClause, text: clauseBlock(base, catalog, keptAttributes(judgedClause, base.parameters))};

  /** The value that the clause carries, when it may stay: within the bounds of the need, and no other was chosen. */
  function ownValue(id: string): string | undefined {
    const parameter = catalog.parameter(id);
    const bounds = parameterBounds(id, {requirement, level: need}, procurement, catalog);
    const value = clause.parameters.get(id);
    const isChosen = procurement.parameters.get(id)?.value === wanted.parameters.get(id);
    if (!parameter || !bounds || value === undefined || isChosen) return undefined;
    return standingOf(parameter, value, bounds) === 'within' ? value : undefined;
  }
}

/** The frame that a clause has, when it fits its section; else the newest of the section's placement. */
function frameOf({clause, placement}: JudgedClause, {placements}: Demand, catalog: Catalog): number {
  const own = catalog.frame(clause.frame)?.placement;
  const fits = own !== undefined && (placement === undefined ? placements.includes(own) : own === placement);
  return fits ? clause.frame : catalog.frameFor(placement ?? (placements[0] as Placement)).id;
}

function sameBase(base: ClauseBase, clause: ClauseBase): boolean {
  return (
    base.level === clause.level &&
    base.rev === clause.rev &&
    base.language === clause.language &&
    base.frame === clause.frame &&
    [...base.parameters].every(([id, value]) => clause.parameters.get(id) === value)
  );
}

/** Unknown keys of a marker are kept, that the clause was adopted, and what it is where no section says so (design §5). */
export function keptAttributes(
  {clause, base}: JudgedClause,
  parameters: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | true> {
  const ours = (key: string) => reservedKeys.has(key) || parameters.has(key) || base?.parameters.includes(key);
  return new Map(
    [...clause.begin.attributes].filter(([key]) => key === 'adopted' || key === 'placement' || !ours(key)),
  );
}

function inDocument(text: string, file: string, {documents}: Judged): string {
  const document = documents.find((candidate) => candidate.file === file);
  return withLineEnding(text, lineEndingOf(document?.text ?? ''));
}

/** One edit a file, its splices from the top. */
export function mergeEdits(edits: readonly FileEdit[]): readonly FileEdit[] {
  return [...groupBy(edits, ({file}) => file)]
    .map(([file, group]) => ({
      file,
      splices: group.flatMap(({splices}) => splices).sort((a, b) => a.start - b.start || a.end - b.end),
    }))
    .filter(({splices}) => splices.length > 0);
}
