import {accessSync, constants, type Stats} from 'node:fs';
import {dirname} from 'node:path';
import {type FileEdit, maxFileSize, writingSteps} from '@klausul/core';
import {type DiskWorkspace, hasByteOrderMark} from './disk-workspace.ts';
import {type Disk, flushFolder, prepareFile, realDisk, removeAbandoned, removePrepared} from './prepared-file.ts';
import {readRegularFile} from './regular-file.ts';

/**
 * What keeps a file from being written: someone changed it meanwhile, it has other names that would keep the old text, or
 * the disk refuses the file, its folder, or more bytes.
 */
export type Obstacle = 'changed' | 'hard-link' | 'file' | 'folder' | 'full';

/** A procurement that could not be written, or only in part: each of its files is old or new, never anything between. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
  constructor(
    readonly obstacle: Obstacle,
    /** The file that it was about. */
    readonly file: string,
    /** What the disk said: `EACCES`, `ENOSPC`. */
    readonly code: string | undefined = undefined,
    /** Files that are new all the same, and those that are not. Running again writes the rest. */
    readonly written: readonly string[] = [],
    readonly left: readonly string[] = [],
  ) {
    super(`${file}: ${code ?? obstacle}`);
  }
}

/** A file that is to take the place of another. */
interface Step {
  readonly file: string;
  /** The file itself, when `file` is a link. */
  readonly target: string;
  readonly stats: Stats;
  readonly before: Buffer;
  readonly after: Buffer;
}

/**
 * Writes the edits of one procurement. Every file is prepared beside its target and flushed; when all are, each target is
 * looked at again, and nothing is written if someone has changed one; then they take their places, each after a look of its
 * own, in the order of `writingSteps`. When one cannot, those before it stay: every command says the same again of what then
 * stands there, so running it again writes the rest. Mode, owner and byte order mark are kept; a link is written through.
 */
export function writeFiles(workspace: DiskWorkspace, edits: readonly FileEdit[], disk: Disk = realDisk): void {
  const steps = stepsOf(workspace, edits);
  const prepared: string[] = [];
  let placed = 0;
  try {
    for (const folder of foldersOf(steps)) removeAbandoned(folder, disk);
    for (const step of steps) prepared.push(prepare(step, disk));
    for (const step of firstOfEach(steps)) look(step);
    for (const step of steps) {
      look(step);
      onDisk(step.file, () => disk.renameSync(prepared[placed] as string, step.target));
      placed++;
    }
  } catch (error) {
    for (const path of prepared.slice(placed)) removePrepared(path, disk);
    if (!(error instanceof NotWritten) || placed === 0) throw error;
    const written = new Set(steps.slice(0, placed).map(({file}) => file));
    const left = new Set(steps.slice(placed).map(({file}) => file));
    throw new NotWritten(error.obstacle, error.file, error.code, [...written], [...left]);
  } finally {
    if (placed > 0) for (const folder of foldersOf(steps)) flushFolder(folder, disk);
  }
}

function stepsOf(workspace: DiskWorkspace, edits: readonly FileEdit[]): readonly Step[] {
  const targets = new Map(edits.map(({file}) => [file, targetOf(workspace, file)]));
  const real = new Set([...targets.values()].map(({target}) => target));
  // Two documents when they were read; the second would undo the first.
  if (real.size < targets.size) throw new NotWritten('changed', edits.at(-1)?.file ?? '');
  const textOf = (file: string) => {
    const {before, mark} = targets.get(file) as Target;
    return before.toString('utf8', mark);
  };
  const now = new Map([...targets].map(([file, {before}]) => [file, before]));
  return writingSteps(edits, textOf).map(({file, text}) => {
    const {mark, before: original, ...target} = targets.get(file) as Target;
    const before = now.get(file) as Buffer;
    const after = Buffer.concat([original.subarray(0, mark), Buffer.from(text, 'utf8')]);
    now.set(file, after);
    return {file, ...target, before, after};
  });
}

interface Target {
  readonly target: string;
  readonly stats: Stats;
  readonly before: Buffer;
  /** How many bytes of its byte order mark stand first. */
  readonly mark: number;
}

function targetOf(workspace: DiskWorkspace, file: string): Target {
  const before = workspace.bytesOf(file);
  const located = onDisk(file, () => workspace.locate(file));
  if (before === undefined || located === undefined || 'fault' in located) throw new NotWritten('changed', file);
  const {path: target, stats} = located;
  // Renaming would leave the other name with the old text; writing in place could leave both with half of it.
  if (stats.nlink > 1) throw new NotWritten('hard-link', file);
  onDisk(file, () => accessSync(target, constants.W_OK)); // renaming would replace what someone has locked
  return {target, stats, before, mark: hasByteOrderMark(before) ? 3 : 0};
}

function prepare({file, target, stats, after}: Step, disk: Disk): string {
  return onDisk(file, () => prepareFile(dirname(target), after, stats, disk));
}

/** Whether a file still holds the bytes that are to be replaced, whatever its time says. */
function look({file, target, before}: Step): void {
  let bytes: ReturnType<typeof readRegularFile> | undefined;
  try {
    bytes = readRegularFile(target, maxFileSize);
  } catch {
    // Gone, or something else by now.
  }
  if (!(bytes instanceof Buffer && bytes.equals(before))) throw new NotWritten('changed', file);
}

function firstOfEach(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({target}, index) => steps.findIndex((step) => step.target === target) === index);
}

function foldersOf(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.map(({target}) => dirname(target)));
}

/** Names the file, and what of it is refused, in whatever the disk says. */
function onDisk<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new NotWritten(obstacleIn(error as NodeJS.ErrnoException), file, code);
  }
}

function obstacleIn({code, syscall}: NodeJS.ErrnoException): Obstacle {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  // Only a file that is being prepared is opened for writing, and it is new: its folder refuses it.
  const isFolder = code === 'EROFS' || syscall === 'open' || (syscall === 'rename' && code === 'EACCES');
  return isFolder ? 'folder' : 'file';
}
