import type {Clause, Judged} from '@klausul/core';
import {type Disposable, Hover, languages, type Position, type TextDocument} from 'vscode';
import {type OpenProcurement, procurementFiles} from './open-procurement.ts';
import type {Procurements} from './procurements.ts';
import {requirementCard} from './requirement-card.ts';

/** Explains a requirement wherever its clause or its id is pointed at. */
export function offerHovers(procurements: Procurements): Disposable {
  return languages.registerHoverProvider(procurementFiles, {
    async provideHover(document, position) {
      const procurement = await procurements.whenFound(document.uri);
      const judged = procurement?.judgement;
      if (!procurement || judged?.state !== 'judged') return undefined;
      const id = requirementAt(document, position, procurement, judged);
      const requirement = id === undefined ? undefined : judged.catalog.requirement(id);
      return requirement && new Hover(requirementCard(requirement, judged, procurement));
    },
  });
}

/** The id under the pointer, else that of the clause around it. */
function requirementAt(document: TextDocument, position: Position, procurement: OpenProcurement, {documents}: Judged) {
  const word = document.getWordRangeAtPosition(position, /\b[A-Z]{3}-\d{2}\b/);
  if (word) return document.getText(word);
  const file = procurement.fileOf(document.uri);
  const isAround = ({begin, end}: Clause) => begin.line <= position.line + 1 && position.line + 1 <= end.line;
  return documents.find((candidate) => candidate.file === file)?.clauses.find(isAround)?.requirement;
}
