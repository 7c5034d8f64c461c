/** Paths inside the workspace: relative to it, forward slashes, no `.` or `..`. The workspace itself is the empty path. */

/** The path that a file names, seen from a folder; undefined when it leads out of the workspace or is absolute. */
export function resolvePath(folder: string, written: string): string | undefined {
  if (/^(?:[\\/]|[A-Za-z]:)/.test(written) || written.includes('\0')) return undefined;
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of written.split(/[\\/]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The folder of a file; the empty path for one at the top. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

/** Whether a file or folder lies in a folder, or is it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** A path inside a folder as seen from that folder. */
export function pathFrom(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** The order of paths: by name, folder by folder, so that what lies in a folder follows it. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [a.replaceAll('/', '\0'), b.replaceAll('/', '\0')];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The path among several that a person means by a name, undefined when there is none: an å may be one character or an a
 * with a ring, and keyboards, disks and archives differ in which. Exactly the same comes first.
 */
export function pathAmong(paths: Iterable<string>, written: string): string | undefined {
  let alike: string | undefined;
  const composed = written.normalize();
  for (const path of paths) {
    if (path === written) return path;
    if (alike === undefined && path.normalize() === composed) alike = path;
  }
  return alike;
}
