import type {Catalog} from '../catalogue/catalog.ts';
import {levelOn, rungFor} from '../catalogue/ladder.ts';
import type {Procurement} from '../classification/procurement.ts';
import {type Demand, wantedFor} from '../demands/demands.ts';
import type {Remedy} from '../finding.ts';
import {clauseBlock} from '../generation/blocks.ts';
import {rewrite} from '../generation/generate.ts';
import type {JudgedClause} from './coverage.ts';

/** Writes an unedited clause anew as its demand wants it. Safe: nothing that a person wrote is lost, nothing is lowered. */
export function rewriteRemedy(
  clause: JudgedClause,
  demand: Demand,
  procurement: Procurement,
  catalog: Catalog,
  title: string,
): readonly Remedy[] {
  const rewritten = rewrite(clause, demand, procurement, catalog);
  return rewritten ? [replaceClause(clause, rewritten.text, title, 'safe')] : [];
}

/** The clause on the lightest rung that answers the demand. A person's decision, since it asks for less. */
export function lightenRemedy(
  clause: JudgedClause,
  demand: Demand,
  procurement: Procurement,
  catalog: Catalog,
  title: string,
): readonly Remedy[] {
  const {requirement} = demand;
  const rung = rungFor(requirement, demand.level);
  const frame = clause.placement ? catalog.frameFor(clause.placement).id : clause.clause.frame;
  if (!rung || clause.text === 'edited') return [];
  const {parameters} = wantedFor(demand, procurement, catalog);
  const base = {
    requirement: requirement.id,
    level: levelOn(rung, demand.level),
    rev: requirement.rev,
    language: procurement.language,
    frame,
    parameters,
  };
  return [replaceClause(clause, clauseBlock(base, catalog), title, 'suggested')];
}

/** The clause as the catalogue writes it, in place of what a person made of it. */
export function restoreRemedy(clause: JudgedClause, catalog: Catalog, title: string): readonly Remedy[] {
  if (!clause.base) return [];
  return [replaceClause(clause, clauseBlock(clause.clause, catalog), title, 'suggested')];
}

/** An edit of one clause, whatever the line ending: the host writes the document's own. */
function replaceClause({clause}: JudgedClause, text: string, title: string, kind: Remedy['kind']): Remedy {
  return {kind, title, edits: [{file: clause.file, splices: [{start: clause.begin.start, end: clause.end.end, text}]}]};
}
