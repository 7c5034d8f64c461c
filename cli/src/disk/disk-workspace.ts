import {isUtf8} from 'node:buffer';
import {lstatSync, readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import {join, sep} from 'node:path';
import {
  type Entry,
  folderOf,
  type ListResult,
  maxFileSize,
  type ReadFault,
  type ReadResult,
  type Workspace,
} from '@klausul/core';
import {readRegularFile} from './regular-file.ts';

/** A file where it really is, links followed. */
export interface Located {
  readonly path: string;
  readonly stats: Stats;
}

/**
 * A folder on disk. Nothing outside it is read, whatever a link says; only ordinary files are opened; nothing is written
 * or taken away by reading.
 */
export class DiskWorkspace implements Workspace {
  readonly root: string;
  /** The bytes that were read, so that a writer can tell whether someone else has changed the file since. */
  readonly #bytes = new Map<string, Buffer>();
  /** Where folders really are: resolved once, since most files lie in a folder with others. */
  readonly #folders = new Map<string, string | {readonly fault: ReadFault} | undefined>();
  #realRoot: string | undefined;

  constructor(root: string) {
    this.root = root;
  }

  /** The bytes of a file as they were when it was read; undefined when it was not. */
  bytesOf(file: string): Buffer | undefined {
    return this.#bytes.get(file);
  }

  /** Lets go of what was read, once its procurement is done with. */
  forget(): void {
    this.#bytes.clear();
  }

  /** Where a file that was found really is, so that one found by a link too can be told; its own path when it has gone. */
  realPathOf(file: string): string {
    try {
      const located = this.#locate(file);
      if (located && 'path' in located) return located.path;
    } catch {
      // It may not be looked at, which reading it tells.
    }
    return join(this.root, file);
  }

  read(file: string): ReadResult {
    try {
      const located = this.#locate(file);
      if (located === undefined || 'fault' in located) return located;
      const {path, stats} = located;
      if (stats.isDirectory()) return undefined;
      const bytes = readRegularFile(path, maxFileSize, stats);
      if (typeof bytes === 'string') return {fault: bytes};
      if (isUtf16(bytes) || !isUtf8(bytes)) return {fault: 'not-utf-8'};
      if (bytes.includes(0)) return {fault: 'nul'};
      this.#bytes.set(file, bytes);
      return {text: bytes.toString('utf8', hasByteOrderMark(bytes) ? 3 : 0), identity: identityOf(located)};
    } catch (error) {
      return faultOf(error, file);
    }
  }

  list(folder: string): ListResult {
    const path = join(this.root, folder);
    try {
      return readdirSync(path, {withFileTypes: true}).flatMap((entry): Entry[] => {
        if (entry.isDirectory()) return [{name: entry.name, kind: 'folder'}];
        if (entry.isSymbolicLink()) return this.#linked(folder, entry.name);
        return [{name: entry.name, kind: 'file'}];
      });
    } catch (error) {
      return faultOf(error, folder) ?? [];
    }
  }

  /**
   * Where a file or folder really is, links followed; undefined when there is none, a fault when a link leads out of the
   * workspace or nowhere. Nothing is taken from memory. Throws what the disk says.
   */
  locate(file: string): Located | {readonly fault: ReadFault} | undefined {
    this.#folders.clear();
    return this.#locate(file);
  }

  #locate(file: string): Located | {readonly fault: ReadFault} | undefined {
    const folder = this.#realFolder(folderOf(file));
    if (typeof folder !== 'string') return folder;
    const path = join(folder, file.slice(file.lastIndexOf('/') + 1));
    const stats = lstatSync(path, {throwIfNoEntry: false});
    if (stats === undefined) return file.includes('\ufffd') ? {fault: 'name'} : undefined;
    if (!stats.isSymbolicLink()) return {path, stats};
    const target = followed(path);
    if (target === undefined || !this.#isInside(target)) return {fault: 'outside'};
    return {path: target, stats: lstatSync(target)};
  }

  /** Where a folder of the workspace really is; undefined when there is none, a fault when it leads out. */
  #realFolder(folder: string): string | {readonly fault: ReadFault} | undefined {
    if (folder === '') return this.#resolvedRoot();
    if (!this.#folders.has(folder)) {
      const located = this.#locate(folder);
      this.#folders.set(folder, located && 'path' in located ? located.path : located);
    }
    return this.#folders.get(folder);
  }

  /**
   * A link counts as what it leads to, and is listed even when it leads out, so that reading it is refused aloud. A
   * link to a folder is followed only inside the workspace, never to a folder that holds it, and not below another link:
   * two folders full of links to each other have more paths than anyone can walk.
   */
  #linked(folder: string, name: string): Entry[] {
    const path = join(this.root, folder, name);
    try {
      if (!statSync(path).isDirectory()) return [{name, kind: 'file'}];
      const target = realpathSync.native(path);
      const holder = this.#realFolder(folder);
      if (typeof holder !== 'string') return [];
      const isBelowLink = holder !== join(this.#resolvedRoot(), folder);
      return this.#isInside(target) && !isWithin(holder, target) && !isBelowLink ? [{name, kind: 'folder'}] : [];
    } catch {
      return [{name, kind: 'file'}];
    }
  }

  #isInside(realPath: string): boolean {
    return isWithin(realPath, this.#resolvedRoot());
  }

  #resolvedRoot(): string {
    this.#realRoot ??= realpathSync.native(this.root);
    return this.#realRoot;
  }
}

/** Where a path leads, all links followed; undefined when it leads nowhere. */
function followed(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** What all names of a file share: where it really is, or its number on the disk when it has several (hard links). */
function identityOf({path, stats}: Located): string {
  if (stats.nlink < 2) return path;
  const {dev, ino} = lstatSync(path, {bigint: true});
  return `${dev}:${ino}`;
}

/** Why a path cannot be read, from what the disk says; undefined when there is nothing there. */
export function faultOf(error: unknown, path: string): {readonly fault: ReadFault} | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case undefined:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return path.includes('\ufffd') ? {fault: 'name'} : undefined;
    case 'ELOOP':
      return {fault: 'outside'};
    case 'ENAMETOOLONG':
      return {fault: 'path-too-long'};
    default:
      return {fault: 'no-access'};
  }
}

export function hasByteOrderMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
