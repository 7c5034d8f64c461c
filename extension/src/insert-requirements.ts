import {
  type Generation,
  generate,
  generateInto,
  type Judged,
  type Language,
  listOf,
  placementWords,
  validate,
} from '@klausul/core';
import {commands, type Disposable, l10n, type TextEditor, window, workspace} from 'vscode';
import {areCurrent, isPublished, workspaceEdit} from './edits.ts';
import {wordsIn} from './language.ts';
import type {OpenProcurement} from './open-procurement.ts';
import type {Procurements} from './procurements.ts';

export const insertCommand = 'klausul.insertRequirements';

/** The command that writes the clauses which the classification calls for into the documents. It speaks only when it cannot. */
export function offerInsertion(procurements: Procurements): Disposable {
  return commands.registerCommand(insertCommand, async () => {
    const editor = window.activeTextEditor;
    const procurement = editor && (await procurements.refreshed(editor.document.uri));
    const reason = procurement ? await insert(procurement, editor) : noProcurement();
    if (reason !== undefined) await window.showWarningMessage(reason);
  });
}

const noProcurement = () =>
  l10n.t(
    'This file belongs to no procurement. A procurement is a folder with klausul.yaml, or a Markdown file with “klausul:” at the top.',
  );

/** Inserts; the outcome is the reason why nothing was, if so. */
async function insert(procurement: OpenProcurement, editor: TextEditor): Promise<string | undefined> {
  const {judgement, language} = procurement;
  const words = wordsIn(language);
  if (judgement.state !== 'judged') return validate(judgement, language)[0]?.message;
  const generation = generationAt(editor, judgement, procurement);
  if ('refused' in generation) return generation.refused[language];
  if (generation.edits.length === 0) return whyNothing(generation, judgement, language);
  if (isPublished(judgement) && !(await isDecided(judgement, language))) return undefined;
  const edit = workspaceEdit(generation.edits, procurement);
  if ((await areCurrent(generation.edits, procurement)) && (await workspace.applyEdit(edit))) return undefined;
  return words('The documents changed meanwhile, so nothing was inserted. Run the command again.');
}

/**
 * The clauses for all sections of the procurement. What has no place among them goes to a new section at the cursor,
 * when its document has none yet: it is there that the user wants it.
 */
function generationAt({document, selection}: TextEditor, judged: Judged, procurement: OpenProcurement) {
  const generation = generate(judged);
  const file = procurement.fileOf(document.uri);
  const own = judged.documents.find((candidate) => candidate.file === file);
  if (!own || own.sections.length > 0 || generation.unplaced.size === 0) return generation;
  const made = generateInto(judged, own.file, {offset: document.offsetAt(selection.active)}, procurement.options);
  return 'refused' in made ? made : made.generation;
}

function whyNothing({unplaced}: Generation, {coverage}: Judged, language: Language): string {
  const words = wordsIn(language);
  if (unplaced.size > 0) {
    const placements = [...unplaced.keys()].map((placement) => placementWords[placement][language]);
    return words(
      'No section is marked for {0}. Place the cursor in a document without sections, where the requirements are to stand, and run the command again.',
      listOf(placements, language),
    );
  }
  const open = coverage.filter(({status}) => status === 'edited').map(({demand}) => demand.requirement.id);
  return open.length > 0
    ? words('Nothing was inserted. These were changed by hand and stay as they are: {0}.', listOf(open, language))
    : words('Nothing to insert: the documents hold every security requirement that the classification calls for.');
}

/** Whether the user answers for changing a published procurement. */
async function isDecided({procurement}: Judged, language: Language): Promise<boolean> {
  const words = wordsIn(language);
  const yes = words('Change as a Corrigendum');
  const question = words('The procurement was published on {0}.', procurement.published ?? '');
  const detail = words('A change after that is a corrigendum that may need an extended time limit (LOU 11:8).');
  return (await window.showWarningMessage(question, {modal: true, detail}, yes)) === yes;
}
