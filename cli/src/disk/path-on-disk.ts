import {lstatSync, readdirSync} from 'node:fs';
import {join, parse, sep} from 'node:path';
import {pathAmong} from '@klausul/core';

/**
 * A path as its names stand on disk: an å that was typed as one character may stand there as two, or the other way round.
 * The path as it was when nothing of that name is there.
 */
export function pathOnDisk(absolute: string): string {
  // Where disk and keyboard differ there are letters outside ASCII, and nothing is found under the name as typed.
  if (/^[\0-\x7f]*$/.test(absolute) || isThere(absolute)) return absolute;
  const {root} = parse(absolute);
  let found = root;
  for (const name of absolute.slice(root.length).split(sep)) {
    const here = join(found, name);
    found = isThere(here) ? here : join(found, pathAmong(namesIn(found), name) ?? name);
  }
  return found;
}

/** Whether a name stands on disk, whatever it leads to. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
  } catch {
    return false;
  }
}

/** The names in a folder; none when it cannot be looked into. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
