import {statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {configFileName, type Releases} from '@klausul/core';
import {type OpenedSource, openPaths} from './open-paths.ts';

/** What was opened for a file, and how everything looked that it depends on. */
interface Remembered {
  readonly opened: readonly OpenedSource[];
  readonly looks: ReadonlyMap<string, string>;
  /** Files that were asked for since all was looked at. */
  readonly asked: Set<string>;
}

/**
 * Opens the procurements that files belong to, one file after the other: a procurement of a hundred documents is read
 * once in a run. A file that looks other than before is noticed when it is asked for itself; whether any other does, with
 * the folders and the configuration, is looked at when a file is asked for again: an editor asks so, a run does not.
 */
export class RememberedSources {
  readonly #releases: Releases;
  readonly #byFile = new Map<string, Remembered>();

  constructor(releases: Releases) {
    this.#releases = releases;
  }

  /** The procurements that a file belongs to; the same objects as long as nothing has changed. */
  async of(path: string, cwd: string): Promise<readonly OpenedSource[]> {
    const known = this.#byFile.get(path);
    if (known && looksAsBefore(known, path)) return known.opened;
    const opened: OpenedSource[] = [];
    for await (const source of openPaths([path], {cwd, releases: this.#releases})) opened.push(source);
    const files = opened.flatMap(filesOf);
    const looks = new Map(files.map((file) => [file, lookOf(file)]));
    const remembered = {opened, looks, asked: new Set([path])};
    for (const file of files) this.#byFile.set(file, remembered);
    return opened;
  }
}

function looksAsBefore({looks, asked}: Remembered, path: string): boolean {
  if (!asked.has(path)) {
    asked.add(path);
    return lookOf(path) === looks.get(path);
  }
  asked.clear();
  asked.add(path);
  return [...looks].every(([file, look]) => lookOf(file) === look);
}

/** Every path that a procurement depends on, its folders included: a document more changes how they look. */
function filesOf({opened: {workspace}, source}: OpenedSource): readonly string[] {
  const {root} = workspace;
  const files = [source.descriptor, ...source.documents, ...source.problems].map(({file}) => join(root, file));
  const folders = new Set(files.map(dirname));
  for (const folder of folders) if (folder.length > root.length) folders.add(dirname(folder));
  return [...files, ...folders, ...[...folders].map((folder) => join(folder, configFileName))];
}

function lookOf(path: string): string {
  const look = statSync(path, {throwIfNoEntry: false});
  return look ? `${look.mtimeMs} ${look.size} ${look.ino}` : '';
}
