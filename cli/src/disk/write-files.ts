import {randomBytes} from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {applySplices, type FileEdit} from '@klausul/core';
import {type DiskWorkspace, hasByteOrderMark} from './disk-workspace.ts';

/** A file that someone else has changed since it was read, so that nothing may be written. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  constructor(readonly file: string) {
    super(file);
  }
}

/** A file prepared beside its target, to be put in its place. */
interface Prepared {
  readonly file: string;
  readonly target: string;
  readonly temporary: string;
  readonly before: Buffer;
}

/**
 * Writes the edits of one procurement, all or none: every file is prepared beside its target and flushed to disk, then
 * each is put in place by renaming. Mode and byte order mark are kept; a link is written through.
 */
export function writeFiles(workspace: DiskWorkspace, edits: readonly FileEdit[]): void {
  const prepared: Prepared[] = [];
  try {
    for (const edit of edits) prepared.push(prepare(workspace, edit));
    for (const {file, target, before} of prepared) {
      if (!readFileSync(target).equals(before)) throw new ChangedMeanwhile(file);
    }
  } catch (error) {
    for (const {temporary} of prepared) unlinkSync(temporary);
    throw error;
  }
  for (const {temporary, target} of prepared) renameSync(temporary, target);
}

function prepare(workspace: DiskWorkspace, {file, splices}: FileEdit): Prepared {
  const target = realpathSync.native(join(workspace.root, file));
  const before = workspace.bytesOf(file);
  if (!before) throw new ChangedMeanwhile(file);
  const mark = hasByteOrderMark(before) ? 3 : 0;
  const text = applySplices(before.toString('utf8', mark), splices);
  const content = Buffer.concat([before.subarray(0, mark), Buffer.from(text, 'utf8')]);

  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.klausul`);
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    for (let written = 0; written < content.length; ) written += writeSync(descriptor, content, written);
    fchmodSync(descriptor, statSync(target).mode & 0o7777);
    fsyncSync(descriptor);
  } catch (error) {
    closeSync(descriptor);
    unlinkSync(temporary);
    throw error;
  }
  closeSync(descriptor);
  return {file, target, temporary, before};
}
