import {createHash, randomBytes} from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';

/** A file that is complete and on disk beside its target, and takes its place. */
export interface Move {
  readonly temporary: string;
  readonly target: string;
  /** Fingerprint of the bytes that it replaces. */
  readonly replaces: string;
}

/** Tells bytes apart. */
export function fingerprintOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const notePattern = /^\.klausul-note-(\d{1,10})-[0-9a-f]{12}$/;
const temporaryPattern = /^\.klausul-(\d{1,10})-[0-9a-f]{12}$/;
const abandonedPattern = /^\.klausul-(?:note-)?(\d{1,10})-[0-9a-f]{12}(?:\.new)?$/;

/** The name of a file that is being prepared; short, since the target's may be as long as a disk allows. */
export function temporaryName(): string {
  return `.klausul-${process.pid}-${randomBytes(6).toString('hex')}`;
}

/** Whether a file was being prepared by a process that died before it noted its moves: nothing needs it any more. */
export function isAbandoned(name: string): boolean {
  const pid = abandonedPattern.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}

/**
 * Notes on disk which files are about to take their places, so that a process that dies between two of them leaves
 * something to finish from. Gives the note's path; it is removed when all have moved.
 */
export function noteMoves(root: string, moves: readonly Move[]): string {
  const path = join(root, `.klausul-note-${process.pid}-${randomBytes(6).toString('hex')}`);
  const unfinished = `${path}.new`;
  const lines = moves.map(({temporary, target, replaces}) => [
    relative(root, temporary),
    relative(root, target),
    replaces,
  ]);
  const descriptor = openSync(unfinished, 'wx', 0o600);
  try {
    writeSync(descriptor, JSON.stringify(lines));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, path);
  return path;
}

/**
 * Finishes what a process that died had begun to write in a workspace: every file that it had prepared and noted takes
 * its place, unless somebody has changed that since. Before this nothing is read, so a procurement is either as it was or
 * as it was to be. A note is only believed as far as files inside the workspace that this program prepared.
 */
export function finishInterruptedWrites(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = notePattern.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const note = join(root, name);
    try {
      for (const move of readNote(note, root)) finish(move);
      rmSync(note, {force: true});
    } catch {
      // The disk may only be read here: a run that may write finishes it.
    }
  }
}

function finish({temporary, target, replaces}: Move): void {
  if (!existsSync(temporary)) return;
  if (existsSync(target) && fingerprintOf(readFileSync(target)) === replaces) renameSync(temporary, target);
  else rmSync(temporary, {force: true});
}

function readNote(note: string, root: string): readonly Move[] {
  let lines: unknown;
  try {
    lines = JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return [];
  }
  if (!Array.isArray(lines)) return [];
  const realRoot = realpathSync.native(root);
  return lines.flatMap((line: unknown): Move[] => {
    if (!Array.isArray(line) || line.some((part) => typeof part !== 'string')) return [];
    const [temporaryPath = '', targetPath = '', replaces = ''] = line as string[];
    const [temporary, target] = [join(realRoot, temporaryPath), join(realRoot, targetPath)];
    const isOurs =
      temporaryPattern.test(basename(temporary)) &&
      dirname(temporary) === dirname(target) &&
      /\.(?:md|yaml)$/i.test(target) &&
      isInside(dirname(target), realRoot);
    return isOurs ? [{temporary, target, replaces}] : [];
  });
}

/** Whether a folder, with all links resolved, lies in the workspace. */
function isInside(folder: string, realRoot: string): boolean {
  try {
    const real = realpathSync.native(folder);
    return real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
  } catch {
    return false;
  }
}

/** Whether the process that wrote a note is still at it. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
