import {levelOn, rungFor} from '../catalogue/ladder.ts';
import type {JudgedClause} from '../coverage/coverage.ts';
import type {Judged} from '../coverage/judge.ts';
import {type Demand, wantedFor} from '../demands/demands.ts';
import type {Remedy} from '../text/finding.ts';
import {clauseBlock, lineEndingOf, withLineEnding} from './blocks.ts';
import {keptAttributes, rewrite} from './generate.ts';

/** Writes an unedited clause anew as its demand wants it. Safe: nothing that a person wrote is lost, nothing is lowered. */
export function rewriteRemedy(clause: JudgedClause, demand: Demand, judged: Judged, title: string): readonly Remedy[] {
  const rewritten = rewrite(clause, demand, judged.procurement, judged.catalog);
  return rewritten ? [replaceClause(clause, rewritten.text, judged, title, 'safe')] : [];
}

/** The clause on the lightest rung that answers the demand. A person's decision, since it asks for less. */
export function lightenRemedy(clause: JudgedClause, demand: Demand, judged: Judged, title: string): readonly Remedy[] {
  const {procurement, catalog} = judged;
  const {requirement} = demand;
  const rung = rungFor(requirement, demand.level);
  if (!rung || clause.text === 'edited') return [];
  const base = {
    requirement: requirement.id,
    level: levelOn(rung, demand.level),
    rev: requirement.rev,
    language: procurement.language,
    frame: clause.placement ? catalog.frameFor(clause.placement).id : clause.clause.frame,
    parameters: wantedFor(demand, procurement, catalog).parameters,
  };
  const block = clauseBlock(base, catalog, keptAttributes(clause, base.parameters));
  return [replaceClause(clause, block, judged, title, 'suggested')];
}

/** The clause as the catalogue writes it, in place of what a person made of it. */
export function restoreRemedy(clause: JudgedClause, judged: Judged, title: string): readonly Remedy[] {
  if (!clause.base) return [];
  const block = clauseBlock(clause.clause, judged.catalog, keptAttributes(clause, new Map()));
  return [replaceClause(clause, block, judged, title, 'suggested')];
}

/** The clause gone, with the empty line after it. */
export function removeRemedy({clause}: JudgedClause, {documents}: Judged, title: string): readonly Remedy[] {
  const text = documents.find(({file}) => file === clause.file)?.text ?? '';
  const emptyLine = /^(?:\r\n|\r|\n)/.exec(text.slice(clause.end.after, clause.end.after + 2))?.[0] ?? '';
  const end = clause.end.after + emptyLine.length;
  const splice = {start: clause.begin.start, end, text: ''};
  return [{kind: 'suggested', title, edits: [{file: clause.file, splices: [splice]}]}];
}

/** Another text between the markers of a clause, and other markers, in the line ending of its document. */
function replaceClause(
  {clause: {file, begin, end}}: JudgedClause,
  block: string,
  {documents}: Judged,
  title: string,
  kind: Remedy['kind'],
): Remedy {
  const document = documents.find((candidate) => candidate.file === file);
  const text = withLineEnding(block, lineEndingOf(document?.text ?? ''));
  return {kind, title, edits: [{file, splices: [{start: begin.start, end: end.end, text}]}]};
}
