import {
  adviceFor,
  applySplices,
  type Bilingual,
  countCoverage,
  type FileEdit,
  fill,
  folderOf,
  type Generation,
  type Judged,
  type Language,
  type ProcurementSource,
  placementWords,
  type SourceFile,
  whyPublished,
} from '@klausul/core';
import type {Context, Opened} from '../context.ts';
import type {DiskWorkspace} from '../disk/disk-workspace.ts';
import {NotWritten, type Obstacle, writeFiles} from '../disk/write-files.ts';
import {Refusal} from '../host.ts';
import {coverageLine, visible} from '../output/report-text.ts';

/**
 * Why a published procurement may not be changed, unless it is said to be a corrigendum; undefined when it may. Asked
 * before it is known whether anything would change: the answer should not depend on that.
 */
export function refusalWhenPublished(
  {judgement, opened, language}: Opened,
  corrigendum: boolean | undefined,
): string | undefined {
  if (judgement.state !== 'judged' || corrigendum) return undefined;
  const {procurement, today} = judgement;
  const reason = whyPublished(procurement, today)?.[language];
  if (reason === undefined) return undefined;
  const where = opened.pathOf(procurement.file);
  return language === 'sv'
    ? `${where}: ${reason} Inget har skrivits. Lägg till --corrigendum om ändringen är beslutad.`
    : `${where}: ${reason} Nothing was written. Add --corrigendum if the change is decided.`;
}

/** Writes the edits of one procurement and reports refusals of the disk in words. */
export function writeEdits(
  workspace: DiskWorkspace,
  edits: readonly FileEdit[],
  pathOf: (file: string) => string,
  language: Language,
): void {
  try {
    writeFiles(workspace, edits);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    const {written, left} = error;
    const names = (files: readonly string[]) => files.map(pathOf).join(', ');
    const outcome = written.length === 0 ? nothingWritten : partWritten;
    throw new Refusal(
      fill(`${obstacles[error.obstacle][language]} ${outcome[language]} ${runAgain[language]}`, {
        file: pathOf(error.file),
        folder: pathOf(folderOf(error.file)),
        code: error.code ?? '',
        written: names(written),
        left: names(left),
      }),
    );
  }
}

const nothingWritten: Bilingual = {
  sv: 'Inget har skrivits i den här upphandlingen.',
  en: 'Nothing was written in this procurement.',
};

const partWritten: Bilingual = {
  sv: 'Skrivna: {written}. Inte skrivna: {left}.',
  en: 'Written: {written}. Not written: {left}.',
};

const runAgain: Bilingual = {sv: 'Kör kommandot igen.', en: 'Run the command again.'};

const obstacles: Readonly<Record<Obstacle, Bilingual>> = {
  changed: {
    sv: '{file} har ändrats av någon annan medan Klausul arbetade.',
    en: '{file} was changed by someone else while Klausul was working.',
  },
  'hard-link': {
    sv: '{file} har fler namn på disken (hårda länkar), som skulle ha kvar den gamla texten. Gör en egen kopia av filen.',
    en: '{file} has other names on the disk (hard links), which would keep the old text. Make the file a copy of its own.',
  },
  file: {sv: '{file} går inte att skriva ({code}).', en: '{file} cannot be written ({code}).'},
  folder: {
    sv: 'I mappen {folder} går det inte att skriva ({code}). Kontrollera att du får ändra i den.',
    en: 'The folder {folder} cannot be written to ({code}). Check that you may change it.',
  },
  full: {
    sv: 'Disken är full, så {file} gick inte att skriva ({code}).',
    en: 'The disk is full, so {file} could not be written ({code}).',
  },
};

/** Writes a generation and tells what went where. */
export function applyGeneration(opened: Opened, generation: Generation, context: Context): void {
  writeEdits(opened.opened.workspace, generation.edits, opened.opened.pathOf, opened.language);
  for (const line of generationLines(opened, generation)) context.notice(line);
}

/** What a generation does, a line a document, then what has no place. */
export function generationLines(
  {opened, language, judgement}: Opened,
  {inserted, updated, unplaced, edits}: Generation,
): readonly string[] {
  const sv = language === 'sv';
  const lines: string[] = [];
  for (const {file} of edits) {
    const added = inserted.filter((entry) => entry.file === file).map(({demand}) => demand.requirement.id);
    const changed = updated.filter(({clause}) => clause.file === file).map(({clause}) => clause.requirement);
    const parts: string[] = [];
    if (added.length > 0)
      parts.push(
        `${count(added.length, sv ? ['krav insatt', 'krav insatta'] : ['clause inserted', 'clauses inserted'])}: ${added.join(' ')}`,
      );
    if (changed.length > 0)
      parts.push(
        `${count(changed.length, sv ? ['krav omskrivet', 'krav omskrivna'] : ['clause rewritten', 'clauses rewritten'])}: ${changed.join(' ')}`,
      );
    if (parts.length === 0) parts.push(sv ? 'katalogens version noterad' : 'catalogue release noted');
    lines.push(`${visible(opened.pathOf(file))}  ${parts.join('; ')}`);
  }
  for (const [placement, demands] of unplaced) {
    const words = placementWords[placement][language];
    const ids = demands.map(({requirement}) => requirement.id).join(' ');
    const advice = judgement.state === 'judged' ? adviceFor(placement, judgement, opened.pathOf)[language] : '';
    lines.push(
      visible(
        sv
          ? `Ingen plats för ${demands.length} krav (${words}): ${ids}. ${advice}`
          : `No place for ${demands.length} clauses (${words}): ${ids}. ${advice}`,
      ),
    );
  }
  return lines;
}

/** A procurement's files as edits make them. */
export function sourceAfter(source: ProcurementSource, edits: readonly FileEdit[]): ProcurementSource {
  const after = <File extends SourceFile>(file: File): File => {
    const edit = edits.find((candidate) => candidate.file === file.file);
    return edit ? {...file, text: applySplices(file.text, edit.splices)} : file;
  };
  return {...source, descriptor: after(source.descriptor), documents: source.documents.map(after)};
}

/** “60 av 62 krav täckta …” for a procurement, with its name. */
export function coverageOf({coverage, procurement}: Judged, language: Language): string {
  return `${visible(procurement.name)}: ${coverageLine(countCoverage(coverage), language)}`;
}

function count(number: number, [one, many]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : many}`;
}
