import {isUtf8} from 'node:buffer';
import {closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, rmSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {type Entry, maxFileSize, type ReadResult, type Workspace} from '@klausul/core';
import {isAbandoned} from './interrupted-writes.ts';

/** A folder on disk. Nothing outside it is read, whatever a link says. */
export class DiskWorkspace implements Workspace {
  readonly root: string;
  /** The root with all links resolved. */
  readonly realRoot: string;
  /** The bytes that were read, so that a writer can tell whether someone else has changed the file since. */
  readonly #bytes = new Map<string, Buffer>();

  constructor(root: string) {
    this.root = root;
    this.realRoot = realpathSync.native(root);
  }

  /** The bytes of a file as they were when it was read; undefined when it was not. */
  bytesOf(file: string): Buffer | undefined {
    return this.#bytes.get(file);
  }

  /** Lets go of the bytes that were read, once their procurement is done with. */
  forget(): void {
    this.#bytes.clear();
  }

  read(file: string): ReadResult {
    const path = join(this.root, file);
    let bytes: Buffer;
    try {
      if (!this.#isInside(realpathSync.native(path))) return {fault: 'outside'};
      const content = readFileBounded(path);
      if (content === undefined) return {fault: 'too-large'};
      bytes = content;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'ENOTDIR') return isDangling(path) ? {fault: 'outside'} : undefined;
      if (code === 'EISDIR') return undefined;
      return {fault: 'no-access'};
    }
    if (isUtf16(bytes) || !isUtf8(bytes)) return {fault: 'not-utf-8'};
    if (bytes.includes(0)) return {fault: 'nul'};
    this.#bytes.set(file, bytes);
    return {text: bytes.toString('utf8', hasByteOrderMark(bytes) ? 3 : 0)};
  }

  list(folder: string): readonly Entry[] {
    const path = join(this.root, folder);
    try {
      return readdirSync(path, {withFileTypes: true}).flatMap((entry): Entry[] => {
        if (entry.isFile()) {
          if (isAbandoned(entry.name)) sweep(join(path, entry.name));
          return [{name: entry.name, kind: 'file'}];
        }
        if (entry.isDirectory()) return [{name: entry.name, kind: 'folder'}];
        return entry.isSymbolicLink() ? this.#linked(path, entry.name) : [];
      });
    } catch {
      return [];
    }
  }

  /**
   * A link counts as what it leads to, and is listed even when it leads out, so that reading it is refused aloud. A
   * link to a folder is followed only inside the workspace, never to a folder that holds it, and not below another link:
   * two folders full of links to each other have more paths than anyone can walk.
   */
  #linked(folder: string, name: string): Entry[] {
    const path = join(folder, name);
    try {
      if (!statSync(path).isDirectory()) return [{name, kind: 'file'}];
      const target = realpathSync.native(path);
      const holder = realpathSync.native(folder);
      const holdsItself = holder === target || holder.startsWith(target + sep);
      const isBelowLink = holder !== join(this.realRoot, relative(this.root, folder));
      return this.#isInside(target) && !holdsItself && !isBelowLink ? [{name, kind: 'folder'}] : [];
    } catch {
      return [{name, kind: 'file'}];
    }
  }

  #isInside(realPath: string): boolean {
    return (
      realPath === this.realRoot ||
      realPath.startsWith(this.realRoot.endsWith(sep) ? this.realRoot : this.realRoot + sep)
    );
  }
}

/** Takes a file away that nothing needs. Where the disk may only be read it stays, and does no harm. */
function sweep(path: string): void {
  try {
    rmSync(path, {force: true});
  } catch {
    // Read-only: the next run that may write takes it away.
  }
}

export function hasByteOrderMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Whether a path is a link that leads nowhere. */
function isDangling(path: string): boolean {
  try {
    return readdirSync(join(path, '..'), {withFileTypes: true}).some(
      (entry) => entry.isSymbolicLink() && path.endsWith(sep + entry.name),
    );
  } catch {
    return false;
  }
}

/** The content of an ordinary file; undefined when it is larger than Klausul reads or no ordinary file. */
function readFileBounded(path: string): Buffer | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw Object.assign(new Error('is a directory'), {code: 'EISDIR'});
    if (!stats.isFile() || stats.size > maxFileSize) return undefined;
    const buffer = Buffer.allocUnsafe(stats.size);
    let length = 0;
    while (length < stats.size) {
      const read = readSync(descriptor, buffer, length, stats.size - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
