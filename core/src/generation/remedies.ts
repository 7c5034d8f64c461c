import {levelOn, rungFor} from '../catalogue/ladder.ts';
import type {JudgedClause} from '../coverage/coverage.ts';
import type {Judged, Judgement} from '../coverage/judge.ts';
import {type Demand, wantedFor} from '../demands/demands.ts';
import {editProcurement} from '../procurement/edit-procurement.ts';
import {levelName} from '../procurement/scale.ts';
import type {FileEdit, Finding, Place, RemedyName} from '../text/finding.ts';
import {type Bilingual, bilingual} from '../text/language.ts';
import {clauseBlock, lineEndingOf, withLineEnding} from './blocks.ts';
import {insertClauses, keptAttributes, rewrite} from './generate.ts';
import {type MarkerRemedy, markerRemedies} from './mend-marker.ts';
import type {Remedy} from './remedy.ts';

export type {Remedy} from './remedy.ts';

/** What a remedy has to go by: the demand that the finding is about and the clause that it points at, when there are such. */
interface Subject {
  readonly judged: Judged;
  readonly demand: Demand | undefined;
  readonly clause: JudgedClause | undefined;
  /** Where the finding points. */
  readonly place: Place;
}

interface Work {
  readonly kind: Remedy['kind'];
  readonly title: (subject: Subject & {readonly requirement: string}) => Bilingual;
  /** The edits; none when nothing can be done. */
  readonly edits: (subject: Subject) => readonly FileEdit[];
}

/** Every remedy of clauses by its name. */
const works: Readonly<Record<Exclude<RemedyName, MarkerRemedy>, Work>> = {
  'insert-clause': {
    kind: 'safe',
    title: ({requirement, demand}) =>
      bilingual((language) =>
        `${language === 'sv' ? 'Sätt in' : 'Insert'} ${requirement} ${demand?.requirement.title[language] ?? ''}`.trim(),
      ),
    edits: ({demand, judged}) => (demand ? insertClauses([demand], judged).edits : []),
  },
  'raise-clause': {
    kind: 'safe',
    title: ({requirement, demand, judged}) => {
      const level = levelName(judged.procurement.scale, demand?.level ?? 0);
      return {sv: `Höj ${requirement} till nivå ${level.sv}`, en: `Raise ${requirement} to level ${level.en}`};
    },
    edits: rewriteClause,
  },
  'correct-value': {
    kind: 'safe',
    title: ({requirement}) => ({
      sv: `Skriv om ${requirement} med ett värde som godtas`,
      en: `Write ${requirement} anew with an accepted value`,
    }),
    edits: rewriteClause,
  },
  'rewrite-clause': {
    kind: 'safe',
    title: ({requirement}) => ({sv: `Skriv om ${requirement}`, en: `Write ${requirement} anew`}),
    edits: rewriteClause,
  },
  'lighten-clause': {
    kind: 'suggested',
    title: ({requirement, demand, judged}) => {
      const rung = demand && rungFor(demand.requirement, demand.level);
      const level = levelName(judged.procurement.scale, rung ? levelOn(rung, demand.level) : 0);
      return {sv: `Lätta ${requirement} till nivå ${level.sv}`, en: `Lighten ${requirement} to level ${level.en}`};
    },
    edits: lightenClause,
  },
  'restore-clause': {
    kind: 'suggested',
    title: ({requirement}) => ({sv: `Återställ texten i ${requirement}`, en: `Restore the text of ${requirement}`}),
    edits: restoreClause,
  },
  'note-sum': {
    kind: 'suggested',
    title: ({requirement}) => ({
      sv: `Notera texten som bedömts för ${requirement}`,
      en: `Note the text that was assessed for ${requirement}`,
    }),
    edits: noteSum,
  },
  'remove-clause': {
    kind: 'suggested',
    title: ({requirement}) => ({sv: `Ta bort ${requirement}`, en: `Remove ${requirement}`}),
    edits: removeClause,
  },
};

/**
 * What can be done about a finding in the procurement that it was found in; remedies that would change nothing are left
 * out. A damaged marker can be mended though nothing else could be judged.
 */
export function remediesOf(finding: Finding, judgement: Judgement): readonly Remedy[] {
  const {requirement, remedies = [], ...place} = finding;
  if (judgement.state === 'stopped') return [];
  if (finding.rule === 'document/marker') return markerRemedies(remedies, place, judgement.source);
  if (judgement.state !== 'judged' || requirement === undefined) return [];
  const entry = judgement.coverage.find((candidate) => candidate.demand.requirement.id === requirement);
  const demand = entry?.lowered ?? entry?.demand;
  const isAround = ({clause: {file, begin, end}}: JudgedClause) =>
    file === place.file && begin.start <= place.start && place.end <= end.end;
  const subject = {judged: judgement, demand, place, clause: judgement.clauses.find(isAround)};
  return remedies.flatMap((name) => {
    if (name === 'mend-marker' || name === 'remove-marker') return [];
    const {kind, title, edits: work} = works[name];
    const edits = work(subject);
    return edits.length > 0 ? [{name, kind, title: title({...subject, requirement}), edits}] : [];
  });
}

/** An unedited clause as its demand wants it: nothing that a person wrote is lost, nothing is lowered. */
function rewriteClause({clause, demand, judged}: Subject): readonly FileEdit[] {
  if (!clause || demand?.relevance !== 'demanded') return [];
  const rewritten = rewrite(clause, demand, judged.procurement, judged.catalog);
  return rewritten ? [replaceClause(clause, rewritten.text, judged)] : [];
}

/** The clause on the lightest rung that answers the demand: it asks for less. */
function lightenClause({clause, demand, judged}: Subject): readonly FileEdit[] {
  if (!clause || !demand) return [];
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
  return [replaceClause(clause, clauseBlock(base, catalog, keptAttributes(clause, base.parameters)), judged)];
}

/** The clause as the catalogue writes it, in place of what a person made of it. */
function restoreClause({clause, judged}: Subject): readonly FileEdit[] {
  if (!clause?.base) return [];
  return [replaceClause(clause, clauseBlock(clause.clause, judged.catalog, keptAttributes(clause, new Map())), judged)];
}

/** The clause gone, with the empty line after it. */
function removeClause({clause: judgedClause, judged}: Subject): readonly FileEdit[] {
  if (!judgedClause) return [];
  const {file, begin, end} = judgedClause.clause;
  const text = judged.documents.find((document) => document.file === file)?.text ?? '';
  const emptyLine = /^(?:\r\n|\r|\n)/.exec(text.slice(end.after, end.after + 2))?.[0] ?? '';
  return [{file, splices: [{start: begin.start, end: end.after + emptyLine.length, text: ''}]}];
}

/** The fingerprint of what stands there now, in the entry that the finding points at. */
function noteSum({place, judged: {source, elsewhere}}: Subject): readonly FileEdit[] {
  const {descriptor} = source;
  return elsewhere.flatMap(({entry, sum}) => {
    if (sum === undefined || entry.place.file !== place.file || entry.place.start !== place.start) return [];
    const {index} = entry;
    const splices = editProcurement(descriptor, {edit: 'change', list: 'met-elsewhere', index, key: 'sum', to: sum});
    return splices ? [{file: descriptor.file, splices}] : [];
  });
}

/** Another text between the markers of a clause, and other markers, in the line ending of its document. */
function replaceClause({clause: {file, begin, end}}: JudgedClause, block: string, {documents}: Judged): FileEdit {
  const document = documents.find((candidate) => candidate.file === file);
  const text = withLineEnding(block, lineEndingOf(document?.text ?? ''));
  return {file, splices: [{start: begin.start, end: end.end, text}]};
}
