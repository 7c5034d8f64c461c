import {type FileEdit, type Judged, type Judgement, whyPublished} from '@klausul/core';
import {WorkspaceEdit, workspace} from 'vscode';
import type {OpenProcurement} from './open-procurement.ts';

/** Edits of a procurement's files as one step to undo. VS Code writes inserted text with the line ending of its document. */
export function workspaceEdit(edits: readonly FileEdit[], procurement: OpenProcurement): WorkspaceEdit {
  const result = new WorkspaceEdit();
  for (const {file, splices} of edits) {
    for (const {start, end, text} of splices) {
      result.replace(procurement.uriOf(file), procurement.rangeOf({file, start, end}), text);
    }
  }
  return result;
}

/**
 * Whether the files of edits still are as they were judged. A file that no editor shows may have been changed by another
 * program, and VS Code would then edit the wrong lines.
 */
export async function areCurrent(
  edits: readonly FileEdit[],
  judged: Judged,
  procurement: OpenProcurement,
): Promise<boolean> {
  const {descriptor, documents} = judged.source;
  const isCurrent = edits.map(async ({file}) => {
    const document = await workspace.openTextDocument(procurement.uriOf(file));
    const text = [descriptor, ...documents].find((own) => own.file === file)?.text ?? '';
    return () => unified(document.getText()) === unified(text);
  });
  // Compared when all are open, so that nothing happens between this and the edit.
  return (await Promise.all(isCurrent)).every((check) => check());
}

/** Once published, a change is a corrigendum, and a person decides. */
export function isPublished(judgement: Judgement): boolean {
  return judgement.state === 'judged' && whyPublished(judgement.procurement, judgement.today) !== undefined;
}

const unified = (text: string): string => text.replace(/\r\n|\r/g, '\n');
