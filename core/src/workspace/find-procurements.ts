import {describesProcurement} from '../classification/front-matter.ts';
import type {Problem} from '../finding.ts';
import {folderOf, joinPath} from './paths.ts';
import type {ProcurementSource, SourceFile} from './source.ts';
import {type ReadResult, readFaults, type Workspace} from './workspace.ts';

/** The file that describes a procurement of several documents. */
export const procurementFileName = 'klausul.yaml';

/** What a search found: procurements by path, and paths that lead to none. */
export interface FoundProcurements {
  readonly sources: readonly ProcurementSource[];
  readonly without: readonly string[];
}

/**
 * The procurements that paths stand for, each once, by path. A path is a procurement's folder, a `klausul.yaml`, a
 * Markdown file (which stands for the procurement that owns it), or a folder that holds procurements (design §6).
 */
export async function findProcurements(workspace: Workspace, paths: readonly string[]): Promise<FoundProcurements> {
  const search = new Search(workspace);
  const without: string[] = [];
  for (const path of paths) if (!(await search.add(path))) without.push(path);
  return {sources: search.sources(), without};
}

class Search {
  readonly #workspace: Workspace;
  readonly #found = new Map<string, ProcurementSource>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  sources(): readonly ProcurementSource[] {
    return [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  /** Adds what a path stands for; false when that is nothing. */
  async add(path: string): Promise<boolean> {
    const name = path.split('/').at(-1);
    if (name === procurementFileName) return this.#addFolder(folderOf(path));
    if (/\.md$/i.test(path)) return this.#addOwnerOf(path);
    return this.#addBelow(path);
  }

  async #addOwnerOf(file: string): Promise<boolean> {
    const own = await this.#workspace.read(file);
    if (own === undefined) return false;
    if ('text' in own && describesProcurement(own.text)) return this.#addFile(file, own.text);
    for (let folder = folderOf(file); ; folder = folderOf(folder)) {
      if (await this.#addFolder(folder)) return true;
      if (folder === '') return false;
    }
  }

  /** Adds all procurements in a folder and below it. */
  async #addBelow(folder: string): Promise<boolean> {
    const tree = await this.#walk(folder);
    const folders = tree.filter((file) => file.split('/').at(-1) === procurementFileName).map(folderOf);
    let any = false;
    for (const one of folders) any = (await this.#addFolder(one)) || any;
    for (const file of tree) {
      if (!/\.md$/i.test(file) || this.#found.has(file)) continue;
      // Files of the procurements above were read with them; the others may be procurements of their own.
      const read = this.#texts.get(file) ?? (await this.#workspace.read(file));
      if (read && 'text' in read && describesProcurement(read.text)) any = this.#addFile(file, read.text) || any;
    }
    if (any) return true;
    // A folder inside a procurement stands for it.
    for (let above = folder; above !== ''; ) {
      above = folderOf(above);
      if (tree.length > 0 && (await this.#addFolder(above))) return true;
    }
    return false;
  }

  readonly #texts = new Map<string, ReadResult>();

  async #addFolder(folder: string): Promise<boolean> {
    const file = joinPath(folder, procurementFileName);
    if (this.#found.has(folder)) return true;
    const descriptor = await this.#workspace.read(file);
    if (descriptor === undefined) return false;
    const problems: Problem[] = [];
    const documents: SourceFile[] = [];
    if ('fault' in descriptor) problems.push(unreadable(file, descriptor));
    for (const document of await this.#walk(folder, true)) {
      if (!/\.md$/i.test(document)) continue;
      const read = await this.#workspace.read(document);
      this.#texts.set(document, read);
      if (read === undefined) continue;
      if ('fault' in read) problems.push(unreadable(document, read));
      else if (!describesProcurement(read.text)) documents.push({file: document, text: read.text});
    }
    const text = 'text' in descriptor ? descriptor.text : '';
    this.#found.set(folder, {path: folder, descriptor: {file, text, kind: 'yaml'}, documents, problems});
    return true;
  }

  #addFile(file: string, text: string): boolean {
    this.#found.set(file, {
      path: file,
      descriptor: {file, text, kind: 'front-matter'},
      documents: [{file, text}],
      problems: [],
    });
    return true;
  }

  /** All files below a folder in the order of their paths, hidden folders and `node_modules` left out. */
  async #walk(folder: string, stopAtProcurements = false): Promise<readonly string[]> {
    const files: string[] = [];
    const pending = [folder];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const entries = await this.#workspace.list(next);
      const isNested = stopAtProcurements && next !== folder && entries.some(({name}) => name === procurementFileName);
      if (isNested) continue;
      for (const {name, kind} of entries) {
        if (kind === 'file') files.push(joinPath(next, name));
        else if (!name.startsWith('.') && name !== 'node_modules') pending.push(joinPath(next, name));
      }
    }
    return files.sort();
  }
}

function unreadable(file: string, {fault}: Extract<ReadResult, {fault: unknown}>): Problem {
  return {rule: 'document/unreadable', file, start: 0, end: 0, message: readFaults[fault]};
}
