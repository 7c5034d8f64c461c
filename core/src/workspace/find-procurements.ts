import {describesProcurement} from '../markdown/front-matter.ts';
import type {Problem} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import {comparePaths, folderOf, joinPath} from './paths.ts';
import {type ProcurementSource, type SourceFile, unreachable} from './source.ts';
import {folderFault, type ReadResult, readFaults, type Workspace} from './workspace.ts';

/** The file that describes a procurement of several documents. */
export const procurementFileName = 'klausul.yaml';

/**
 * The procurements that paths stand for, each once, by path. A path is a procurement's folder, a `klausul.yaml`, a
 * Markdown file (which stands for the procurement that owns it), or a folder that holds procurements (design §6). They
 * are read one by one, so that thousands take no more memory than one. What cannot be read never vanishes: in a
 * procurement it is one of its problems; a folder or Markdown file that no `klausul.yaml` owns may hold a procurement,
 * and stands for one that is unreadable. `onNothing` hears of paths that lead to none.
 */
export async function* findProcurements(
  workspace: Workspace,
  paths: readonly string[],
  onNothing: (path: string) => void = () => undefined,
): AsyncGenerator<ProcurementSource, void, void> {
  const search = new Search(workspace);
  for (const path of paths) if (!(await search.add(path))) onNothing(path);
  yield* search.read();
}

/** Where a procurement is: its folder, the single file that it is, or a folder that may hold one but cannot be opened. */
interface Place {
  readonly path: string;
  readonly kind: 'folder' | 'file' | 'closed';
  /** Files of the folder that are procurements of their own are asked for too. */
  readonly withFiles: boolean;
}

/** What lies below a folder: its files in the order of their paths, and the folders that cannot be opened. */
interface Tree {
  readonly files: readonly string[];
  readonly closed: ReadonlyMap<string, Bilingual>;
}

class Search {
  readonly #workspace: Workspace;
  readonly #places = new Map<string, Place>();
  readonly #closed = new Map<string, Bilingual>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Notes what a path stands for; false when that is nothing. */
  async add(path: string): Promise<boolean> {
    if (path.split('/').at(-1) === procurementFileName) return this.#addFolder(folderOf(path), false);
    if (isMarkdown(path)) return this.#addOwnerOf(path);
    return (await this.#addBelow(path)) || this.#addAbove(path);
  }

  /** Reads every place that was noted, by path. A folder may hold files that are procurements of their own. */
  async *read(): AsyncGenerator<ProcurementSource, void, void> {
    const pending = [...this.#places.values()].sort((a, b) => comparePaths(a.path, b.path));
    for (let place = pending.shift(); place !== undefined; place = pending.shift()) {
      if (place.kind === 'closed') {
        yield unreachable(place.path, this.#closed.get(place.path) as Bilingual);
        continue;
      }
      if (place.kind === 'file') {
        yield await this.#readFile(place.path);
        continue;
      }
      const {source, files} = await this.#readFolder(place.path);
      yield source;
      const isNew = (path: string) => !this.#places.has(path);
      if (!place.withFiles || !files.some(isNew)) continue;
      pending.push(...files.filter(isNew).map((path) => ({path, kind: 'file', withFiles: false}) as const));
      pending.sort((a, b) => comparePaths(a.path, b.path));
    }
  }

  async #addFolder(folder: string, withFiles: boolean): Promise<boolean> {
    const known = this.#places.get(folder);
    if (!known && (await this.#workspace.read(joinPath(folder, procurementFileName))) === undefined) return false;
    this.#places.set(folder, {path: folder, kind: 'folder', withFiles: withFiles || (known?.withFiles ?? false)});
    return true;
  }

  async #addOwnerOf(file: string): Promise<boolean> {
    const own = await this.#workspace.read(file);
    if (own === undefined) return this.#addBelow(file); // a folder with such a name, or nothing
    if (!isProcurement(own) && (await this.#addAbove(file))) return true;
    if (!isProcurement(own) && 'text' in own) return false;
    this.#addFile(file);
    return true;
  }

  #addFile(file: string): void {
    this.#places.set(file, {path: file, kind: 'file', withFiles: false});
  }

  /** Notes the nearest procurement that a path lies in. */
  async #addAbove(path: string): Promise<boolean> {
    for (let folder = path; folder !== ''; ) {
      folder = folderOf(folder);
      if (await this.#addFolder(folder, false)) return true;
    }
    return false;
  }

  /** Notes all procurements in a folder and below it. Files inside a procurement's folder are met when it is read. */
  async #addBelow(folder: string): Promise<boolean> {
    const {files, closed} = await this.#walk(folder);
    const folders = new Set(files.filter((file) => file.split('/').at(-1) === procurementFileName).map(folderOf));
    for (const one of folders) this.#places.set(one, {path: one, kind: 'folder', withFiles: true});
    const isOwned = (path: string): boolean => folders.has(path) || (path !== '' && isOwned(folderOf(path)));
    const blind: string[] = [];
    let any = folders.size > 0;
    for (const file of files) {
      if (!isMarkdown(file) || isOwned(file)) continue;
      const read = await this.#workspace.read(file);
      if (read && 'fault' in read) blind.push(file);
      if (!isProcurement(read)) continue;
      this.#addFile(file);
      any = true;
    }
    const shut = [...closed].filter(([path]) => !isOwned(path));
    if (blind.length + shut.length === 0) return any;
    if (await this.#addAbove(folder)) return true; // whose problems they are
    for (const file of blind) this.#addFile(file);
    for (const [path, message] of shut) {
      this.#closed.set(path, message);
      if (!this.#places.has(path)) this.#places.set(path, {path, kind: 'closed', withFiles: false});
    }
    return true;
  }

  async #readFolder(folder: string): Promise<{source: ProcurementSource; files: readonly string[]}> {
    const file = joinPath(folder, procurementFileName);
    const problems: Problem[] = [];
    const documents: SourceFile[] = [];
    const files: string[] = [];
    const descriptor = await this.#workspace.read(file);
    if (descriptor && 'fault' in descriptor) problems.push(unreadable(file, readFaults[descriptor.fault]));
    const tree = await this.#walk(folder, true);
    for (const [path, message] of tree.closed) problems.push(unreadable(path, message));
    const names = new Map<string, string>();
    for (const document of tree.files) {
      if (!isMarkdown(document)) continue;
      const read = await this.#workspace.read(document);
      if (read === undefined) continue;
      if ('fault' in read) {
        problems.push(unreadable(document, readFaults[read.fault]));
        continue;
      }
      const other = read.identity === undefined ? undefined : names.get(read.identity);
      if (read.identity !== undefined) names.set(read.identity, other ?? document);
      if (other !== undefined) problems.push(unreadable(document, twoNames(document, other)));
      else if (describesProcurement(read.text)) files.push(document);
      else documents.push({file: document, text: read.text});
    }
    const text = descriptor && 'text' in descriptor ? descriptor.text : '';
    return {source: {path: folder, descriptor: {file, text, kind: 'yaml'}, documents, problems}, files};
  }

  async #readFile(file: string): Promise<ProcurementSource> {
    const read = await this.#workspace.read(file);
    const text = read && 'text' in read ? read.text : '';
    const problems = read && 'fault' in read ? [unreadable(file, readFaults[read.fault])] : [];
    return {path: file, descriptor: {file, text, kind: 'front-matter'}, documents: [{file, text}], problems};
  }

  /** All that lies below a folder, hidden folders and `node_modules` left out. */
  async #walk(folder: string, stopAtProcurements = false): Promise<Tree> {
    const files: string[] = [];
    const closed = new Map<string, Bilingual>();
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const entries = await this.#workspace.list(next);
      if ('fault' in entries) {
        closed.set(next, folderFault(entries.fault));
        continue;
      }
      const isNested = entries.some(({name, kind}) => name === procurementFileName && kind === 'file');
      if (stopAtProcurements && next !== folder && isNested) continue;
      for (const {name, kind} of entries) {
        if (kind === 'file') files.push(joinPath(next, name));
        else if (!name.startsWith('.') && name !== 'node_modules') pending.push(joinPath(next, name));
      }
    }
    return {files: files.sort(comparePaths), closed};
  }
}

function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}

function isProcurement(read: ReadResult): boolean {
  return read !== undefined && 'text' in read && describesProcurement(read.text);
}

function unreadable(file: string, message: Bilingual): Problem {
  return {rule: 'document/unreadable', file, start: 0, end: 0, message};
}

/** A document under two names would be counted, and written, twice. */
function twoNames(file: string, other: string): Bilingual {
  return {
    sv: `Filen är densamma som ${other}, under ett namn till. Behåll ett av namnen, eller gör en egen kopia: ${file}.`,
    en: `The file is the same as ${other}, under another name. Keep one of the names, or make a copy of its own: ${file}.`,
  };
}
