import {randomBytes} from 'node:crypto';
import * as nodeFiles from 'node:fs';
import {join} from 'node:path';
import {namesIn} from './path-on-disk.ts';

/** What the disk is asked when files are written; a test may put one in its place that refuses. */
export type Disk = Pick<
  typeof nodeFiles,
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'openSync'
  | 'renameSync'
  | 'rmSync'
  | 'writeSync'
>;

export const realDisk: Disk = nodeFiles;

/** The name of a file that is being prepared; short, since the target's may be as long as a disk allows. */
const preparedPattern = /^\.klausul-[0-9a-f]{16}\.tmp$/;

/** Milliseconds after which nobody can still be preparing a file: a day. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/** A complete and flushed file in a folder, with the mode and the owner of the file whose place it is to take. Gives its path. */
export function prepareFile(folder: string, content: Uint8Array, like: nodeFiles.Stats, disk: Disk = realDisk): string {
  const path = join(folder, `.klausul-${randomBytes(8).toString('hex')}.tmp`);
  const descriptor = disk.openSync(path, 'wx', 0o600);
  try {
    for (let written = 0; written < content.length; ) written += disk.writeSync(descriptor, content, written);
    keepOwner(descriptor, like, disk);
    keepMode(descriptor, like, disk);
    disk.fsyncSync(descriptor);
  } catch (error) {
    disk.closeSync(descriptor);
    removePrepared(path, disk);
    throw error;
  }
  disk.closeSync(descriptor);
  return path;
}

/**
 * Gives a file the owner and group of another. Who is not root may lack the right, and then owns what they write, as with
 * any editor; root never takes a file from its owner.
 */
function keepOwner(descriptor: number, {uid, gid}: nodeFiles.Stats, disk: Disk): void {
  const made = disk.fstatSync(descriptor);
  if (made.uid === uid && made.gid === gid) return;
  const isRoot = process.geteuid?.() === 0;
  for (const owner of isRoot ? [uid] : [uid, made.uid]) {
    try {
      disk.fchownSync(descriptor, owner, gid);
      return;
    } catch (error) {
      if (isRoot) throw error;
    }
  }
}

/** Gives a file the mode of another, where it has another: some disks refuse to be asked. */
function keepMode(descriptor: number, {mode}: nodeFiles.Stats, disk: Disk): void {
  if (disk.fstatSync(descriptor).mode !== mode) disk.fchmodSync(descriptor, mode & 0o7777);
}

/** Takes a prepared file away that is not to take its place; what cannot be removed does no harm. */
export function removePrepared(path: string, disk: Disk = realDisk): void {
  try {
    disk.rmSync(path, {force: true});
  } catch {
    // The disk is broken or read-only: a later run takes it away.
  }
}

/** Takes files away that a killed run had prepared in a folder, a day later at the earliest: nobody is at them any more. */
export function removeAbandoned(folder: string, disk: Disk = realDisk, now: number = Date.now()): void {
  for (const name of namesIn(folder)) {
    if (!preparedPattern.test(name)) continue;
    const path = join(folder, name);
    const stats = nodeFiles.lstatSync(path, {throwIfNoEntry: false});
    if (stats?.isFile() && now - stats.mtimeMs > abandonedAfter) removePrepared(path, disk);
  }
}

/** Makes what was renamed in a folder last through a power cut, where the system can. */
export function flushFolder(folder: string, disk: Disk = realDisk): void {
  try {
    const descriptor = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
  } catch {
    // Windows, and some network disks, have no such thing.
  }
}
