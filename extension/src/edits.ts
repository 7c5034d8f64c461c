import type {FileEdit, Judgement} from '@klausul/core';
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
 * Whether the files of edits still are as they were judged. A file that no editor shows may be changed by another
 * program, and VS Code would then edit the wrong lines.
 */
export async function areCurrent(edits: readonly FileEdit[], procurement: OpenProcurement): Promise<boolean> {
  for (const {file} of edits) {
    const document = await workspace.openTextDocument(procurement.uriOf(file));
    if (unified(document.getText()) !== unified(procurement.textOf(file) ?? '')) return false;
  }
  return true;
}

/** Once published, a change is a corrigendum, and a person decides (LOU 11:8). */
export function isPublished(judgement: Judgement): boolean {
  if (judgement.state !== 'judged') return false;
  const {procurement, today} = judgement;
  return procurement.published !== undefined && procurement.published <= today;
}

const unified = (text: string): string => text.replace(/\r\n|\r/g, '\n');
