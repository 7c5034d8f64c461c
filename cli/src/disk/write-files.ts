import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {applySplices, type FileEdit} from '@klausul/core';
import {type DiskWorkspace, hasByteOrderMark} from './disk-workspace.ts';
import {fingerprintOf, type Move, noteMoves, temporaryName} from './interrupted-writes.ts';

/** A file that someone else has changed since it was read, so that nothing may be written. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  constructor(readonly file: string) {
    super(file);
  }
}

/** A file that the disk refuses to write, with its reason: `EACCES`, `ENOSPC`. */
export class NotWritable extends Error {
  override readonly name = 'NotWritable';
  constructor(
    readonly file: string,
    readonly code: string,
  ) {
    super(`${file}: ${code}`);
  }
}

/** What a file is to become. */
interface Plan {
  readonly file: string;
  /** The file itself, when `file` is a link. */
  readonly target: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/**
 * Writes the edits of one procurement, all or none: every file is prepared beside its target and flushed to disk, then
 * each is put in place by renaming, with a note on disk from which a later run finishes what a killed one began. Mode and
 * byte order mark are kept; a link is written through. When a file cannot be put in place, those before it get their
 * bytes back.
 */
export function writeFiles(workspace: DiskWorkspace, edits: readonly FileEdit[]): void {
  const plans = edits.map((edit) => onDisk(edit.file, () => plan(workspace, edit)));
  const twice = plans.find(({target}, index) => plans.findIndex((other) => other.target === target) < index);
  if (twice) throw new NotWritable(twice.file, 'EMLINK'); // two names for one file: the second would undo the first
  const temporaries: string[] = [];
  let placed = 0;
  let note: string | undefined;
  try {
    for (const {file, target, after} of plans) temporaries.push(onDisk(file, () => prepare(target, after)));
    for (const {file, target, before} of plans) {
      if (!onDisk(file, () => readFileSync(target)).equals(before)) throw new ChangedMeanwhile(file);
    }
    if (plans.length > 1)
      note = onDisk(edits[0]?.file ?? '', () => noteMoves(workspace.realRoot, movesOf(plans, temporaries)));
    for (const {file, target} of plans) {
      onDisk(file, () => renameSync(temporaries[placed] as string, target));
      placed++;
    }
  } catch (error) {
    for (const {file, target, before} of plans.slice(0, placed))
      onDisk(file, () => renameSync(prepare(target, before), target));
    for (const temporary of temporaries) rmSync(temporary, {force: true});
    throw error;
  } finally {
    if (note !== undefined) rmSync(note, {force: true});
  }
}

function movesOf(plans: readonly Plan[], temporaries: readonly string[]): readonly Move[] {
  return plans.map(({target, before}, index) => ({
    temporary: temporaries[index] as string,
    target,
    replaces: fingerprintOf(before),
  }));
}

function plan(workspace: DiskWorkspace, {file, splices}: FileEdit): Plan {
  const target = realpathSync.native(join(workspace.root, file));
  const before = workspace.bytesOf(file);
  if (!before) throw new ChangedMeanwhile(file);
  accessSync(target, constants.W_OK); // renaming would replace what someone has locked
  const mark = hasByteOrderMark(before) ? 3 : 0;
  const text = applySplices(before.toString('utf8', mark), splices);
  return {file, target, before, after: Buffer.concat([before.subarray(0, mark), Buffer.from(text, 'utf8')])};
}

/** A file beside its target, on disk, with the target's mode. */
function prepare(target: string, content: Buffer): string {
  const temporary = join(dirname(target), temporaryName());
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    for (let written = 0; written < content.length; ) written += writeSync(descriptor, content, written);
    fchmodSync(descriptor, statSync(target).mode & 0o7777);
    fsyncSync(descriptor);
  } catch (error) {
    closeSync(descriptor);
    rmSync(temporary, {force: true});
    throw error;
  }
  closeSync(descriptor);
  return temporary;
}

/** Names the file in whatever the disk refuses. */
function onDisk<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new NotWritable(file, code);
  }
}
