import {closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats} from 'node:fs';

/** Why something is not read: it is no ordinary file, or larger than was allowed. */
export type Unread = 'no-file' | 'too-large';

/** Not on every system: without them a link or a pipe that takes the file's place in between is told only afterwards. */
const {O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0} = constants;

/**
 * The bytes of an ordinary file. It is looked at before it is opened, since opening a pipe may wait for ever and opening a
 * device may set it going, and again when it is open. A link counts as no ordinary file: who follows one says so.
 */
export function readRegularFile(path: string, maxSize: number, stats: Stats = lstatSync(path)): Buffer | Unread {
  if (!stats.isFile()) return 'no-file';
  if (stats.size > maxSize) return 'too-large';
  const descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
  try {
    const opened = fstatSync(descriptor);
    if (!opened.isFile()) return 'no-file';
    if (opened.size > maxSize) return 'too-large';
    const buffer = Buffer.allocUnsafe(opened.size);
    let length = 0;
    while (length < buffer.length) {
      const read = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
