import {nameOf, openReleases, type Release, type ReleaseName, type Releases, type ReleasesFile} from '@klausul/core';
import {Uri, workspace} from 'vscode';

/**
 * The releases that the extension carries. All are known by name, and the newest is there; what else is asked for while
 * something is judged is only noted, and read before it is judged again: judging does not wait.
 */
export class ReleaseLibrary {
  readonly releases: Releases;
  readonly #folder: Uri;
  readonly #read = new Map<string, Release>();
  readonly #wanted = new Set<string>();
  #reading: Promise<unknown> | undefined;

  private constructor(folder: Uri, names: readonly ReleaseName[]) {
    this.#folder = folder;
    this.releases = openReleases(names, (name) => this.#lookUp(name));
  }

  static async open(extension: Uri): Promise<ReleaseLibrary> {
    const folder = Uri.joinPath(extension, 'dist', 'releases');
    const {releases} = (await readJson(Uri.joinPath(folder, 'manifest.json'))) as ReleasesFile;
    const library = new ReleaseLibrary(folder, releases);
    const newest = library.releases.names.at(-1);
    if (newest) library.#wanted.add(nameOf(newest));
    await library.readWanted();
    return library;
  }

  /**
   * Reads what was asked for and not there. False when that is nothing, and nothing is on its way for someone else: what
   * was judged is judged.
   */
  async readWanted(): Promise<boolean> {
    if (this.#wanted.size > 0) {
      const wanted = [...this.#wanted];
      this.#wanted.clear();
      this.#reading = Promise.all([this.#reading, ...wanted.map((name) => this.#readRelease(name))]);
    }
    const reading = this.#reading;
    if (!reading) return false;
    await reading;
    if (this.#reading === reading) this.#reading = undefined;
    return true;
  }

  async #readRelease(name: string): Promise<void> {
    this.#read.set(name, (await readJson(Uri.joinPath(this.#folder, `${name}.json`))) as Release);
  }

  #lookUp(name: ReleaseName): Release | undefined {
    const key = nameOf(name);
    const release = this.#read.get(key);
    if (!release) this.#wanted.add(key);
    return release;
  }
}

async function readJson(file: Uri): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
}
