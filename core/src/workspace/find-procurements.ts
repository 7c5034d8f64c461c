import {describesProcurement} from '../markdown/front-matter.ts';
import type {Problem} from '../text/finding.ts';
import {comparePaths, folderOf, isWithin, joinPath} from './paths.ts';
import type {ProcurementSource, SourceFile} from './source.ts';
import {type Entry, type ReadResult, readFaults, type Workspace} from './workspace.ts';

/** The file that describes a procurement of several documents. */
export const procurementFileName = 'klausul.yaml';

/**
 * The procurements that paths stand for, each once, by path. A path is a procurement's folder, a `klausul.yaml`, a
 * Markdown file (which stands for the procurement that owns it), or a folder that holds procurements (design §6). They
 * are read one by one, so that thousands take no more memory than one. `onNothing` hears of paths that lead to none.
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

/** Where a procurement is: its folder, or the single file that it is. */
interface Place {
  readonly path: string;
  readonly kind: 'folder' | 'file';
  /** Files of the folder that are procurements of their own are asked for too. */
  readonly withFiles: boolean;
}

class Search {
  readonly #workspace: Workspace;
  readonly #places = new Map<string, Place>();

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
    if (isProcurement(own)) {
      this.#places.set(file, {path: file, kind: 'file', withFiles: false});
      return true;
    }
    return this.#addAbove(file);
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
    const tree = await this.#walk(folder);
    const folders = tree.filter((file) => file.split('/').at(-1) === procurementFileName).map(folderOf);
    for (const one of folders) await this.#addFolder(one, true);
    let any = folders.length > 0;
    for (const file of tree) {
      if (!isMarkdown(file) || folders.some((one) => isWithin(file, one))) continue;
      if (!isProcurement(await this.#workspace.read(file))) continue;
      this.#places.set(file, {path: file, kind: 'file', withFiles: false});
      any = true;
    }
    return any;
  }

  async #readFolder(folder: string): Promise<{source: ProcurementSource; files: readonly string[]}> {
    const file = joinPath(folder, procurementFileName);
    const problems: Problem[] = [];
    const documents: SourceFile[] = [];
    const files: string[] = [];
    const descriptor = await this.#workspace.read(file);
    if (descriptor && 'fault' in descriptor) problems.push(unreadable(file, descriptor));
    for (const document of await this.#walk(folder, true)) {
      if (!isMarkdown(document)) continue;
      const read = await this.#workspace.read(document);
      if (read === undefined) continue;
      if ('fault' in read) problems.push(unreadable(document, read));
      else if (describesProcurement(read.text)) files.push(document);
      else documents.push({file: document, text: read.text});
    }
    const text = descriptor && 'text' in descriptor ? descriptor.text : '';
    return {source: {path: folder, descriptor: {file, text, kind: 'yaml'}, documents, problems}, files};
  }

  async #readFile(file: string): Promise<ProcurementSource> {
    const read = await this.#workspace.read(file);
    const text = read && 'text' in read ? read.text : '';
    const problems = read && 'fault' in read ? [unreadable(file, read)] : [];
    return {path: file, descriptor: {file, text, kind: 'front-matter'}, documents: [{file, text}], problems};
  }

  /** All files below a folder in the order of their paths, hidden folders and `node_modules` left out. */
  async #walk(folder: string, stopAtProcurements = false): Promise<readonly string[]> {
    const files: string[] = [];
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const entries = await this.#workspace.list(next);
      const describes = ({name, kind}: Entry) => name === procurementFileName && kind === 'file';
      if (stopAtProcurements && next !== folder && entries.some(describes)) continue;
      for (const {name, kind} of entries) {
        if (kind === 'file') files.push(joinPath(next, name));
        else if (!name.startsWith('.') && name !== 'node_modules') pending.push(joinPath(next, name));
      }
    }
    return files.sort(comparePaths);
  }
}

function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}

function isProcurement(read: ReadResult): boolean {
  return read !== undefined && 'text' in read && describesProcurement(read.text);
}

function unreadable(file: string, {fault}: Extract<ReadResult, {fault: unknown}>): Problem {
  return {rule: 'document/unreadable', file, start: 0, end: 0, message: readFaults[fault]};
}
