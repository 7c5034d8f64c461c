import {
  type Bilingual,
  type Generation,
  generate,
  generateInto,
  type Judged,
  type Language,
  listOf,
  placementWords,
  say,
  sectionsFor,
  validate,
  whyPublished,
} from '@klausul/core';
import {
  commands,
  type Disposable,
  l10n,
  type Range,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
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
  if (judgement.state !== 'judged') {
    const [first] = validate(judgement, []);
    return first && say(first, language, 'house').message;
  }
  const generation = generationAt(editor, judgement, procurement);
  if ('refused' in generation) return generation.refused[language];
  if (generation.edits.length === 0) return whyNothing(generation, judgement, language);
  if (isPublished(judgement) && !(await isDecided(judgement, language))) return undefined;
  const isCurrent = await areCurrent(generation.edits, judgement, procurement);
  const place = firstPlace(generation, editor, procurement);
  if (!isCurrent || !(await workspace.applyEdit(workspaceEdit(generation.edits, procurement)))) {
    return words('The documents changed meanwhile, so nothing was inserted. Run the command again.');
  }
  if (place) editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  return undefined;
}

/** Where the first change in the user's own document is, so that it comes into view; nothing when it has none. */
function firstPlace({edits}: Generation, {document}: TextEditor, procurement: OpenProcurement): Range | undefined {
  const own = edits.find(({file}) => file === procurement.fileOf(document.uri));
  const first = own?.splices[0];
  return own && first && procurement.rangeOf({file: own.file, start: first.start, end: first.start});
}

/**
 * The clauses for all sections of the procurement. What has no place among them goes to new sections at the cursor: there
 * the user wants it, unless the procurement names another document for it, or this one is not named and has sections.
 */
function generationAt(
  {document, selection}: TextEditor,
  judged: Judged,
  procurement: OpenProcurement,
): Generation | {readonly refused: Bilingual} {
  const generation = generate(judged);
  const file = procurement.fileOf(document.uri);
  const own = judged.documents.find((candidate) => candidate.file === file);
  if (!own || sectionsFor(judged, own.file).length === 0) return generation;
  const isNamed = [...judged.procurement.placements.values()].includes(own.file);
  if (own.sections.length > 0 && !isNamed) return generation;
  const made = generateInto(judged, own.file, {offset: document.offsetAt(selection.active)}, procurement.options);
  if ('generation' in made) return made.generation;
  return generation.edits.length > 0 ? generation : made;
}

function whyNothing({unplaced}: Generation, {coverage, procurement}: Judged, language: Language): string {
  const words = wordsIn(language);
  if (unplaced.size > 0) {
    const placements = [...unplaced.keys()].map((placement) => {
      const document = procurement.placements.get(placement);
      return `${placementWords[placement][language]}${document ? ` (${document})` : ''}`;
    });
    return words(
      'No section is marked for {0}. Place the cursor where the requirements are to stand, in a document without sections, and run the command again.',
      listOf(placements, language),
    );
  }
  const open = coverage.filter(({status}) => status === 'edited').map(({demand}) => demand.requirement.id);
  return open.length > 0
    ? words('Nothing was inserted. These were changed by hand and stay as they are: {0}.', listOf(open, language))
    : words('Nothing to insert: the documents hold every security requirement that the classification calls for.');
}

/** Whether the user answers for changing a published procurement. */
async function isDecided({procurement, today}: Judged, language: Language): Promise<boolean> {
  const words = wordsIn(language);
  const yes = words('Change as a Corrigendum');
  const question = words('The procurement was published on {0}.', procurement.published ?? '');
  const detail = whyPublished(procurement, today)?.[language] ?? '';
  return (await window.showWarningMessage(question, {modal: true, detail}, yes)) === yes;
}
