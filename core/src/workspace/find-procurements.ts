import {describesProcurement} from '../markdown/front-matter.ts';
import type {Problem} from '../text/finding.ts';
import type {Bilingual} from '../text/language.ts';
import {withNamedDocuments} from './named-documents.ts';
import {comparePaths, folderOf, joinPath} from './paths.ts';
import {type ProcurementSource, type SourceFile, unreachable} from './source.ts';
import {type Entry, folderFault, type ReadResult, readFaults, type Workspace} from './workspace.ts';

/** The file that describes a procurement of several documents. */
export const procurementFileName = 'klausul.yaml';

/**
 * Where a procurement is: its folder, the single file that it is, or a folder that may hold one but cannot be opened.
 * Plain data, so that it can be read elsewhere than where it was found.
 */
export type ProcurementPlace =
  | {
      readonly kind: 'folder';
      readonly path: string;
      /** Files of the folder that are procurements of their own are asked for too. */
      readonly withFiles: boolean;
      /** What it owns, when the search has seen that already. */
      readonly tree?: Tree;
    }
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'closed'; readonly path: string; readonly message: Bilingual};

/** What lies below a folder: its files in the order of their paths, and the folders that cannot be opened, with the reason. */
interface Tree {
  readonly files: readonly string[];
  readonly closed: readonly (readonly [path: string, message: Bilingual])[];
}

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
  yield* readProcurements(workspace, await locateProcurements(workspace, paths, onNothing));
}

/** Where the procurements are that paths stand for, by path; their documents are not read yet. */
export async function locateProcurements(
  workspace: Workspace,
  paths: readonly string[],
  onNothing: (path: string) => void = () => undefined,
): Promise<readonly ProcurementPlace[]> {
  const search = new Search(workspace);
  for (const path of paths) if (!(await search.add(path))) onNothing(path);
  return search.places();
}

/**
 * Reads procurements, places given by path. A folder may hold files that are procurements of their own; they are met only
 * when it is read, and have a path inside it.
 */
export async function* readProcurements(
  workspace: Workspace,
  places: readonly ProcurementPlace[],
): AsyncGenerator<ProcurementSource, void, void> {
  const pending = [...places];
  const known = new Set(places.map(({path}) => path));
  for (let place = pending.shift(); place !== undefined; place = pending.shift()) {
    if (place.kind === 'closed') {
      yield unreachable(place.path, place.message);
      continue;
    }
    if (place.kind === 'file') {
      yield await withNamedDocuments(workspace, await readFile(workspace, place.path));
      continue;
    }
    const {source, files} = await readFolder(workspace, place);
    yield await withNamedDocuments(workspace, source);
    const found = place.withFiles ? files.filter((path) => !known.has(path)) : [];
    if (found.length === 0) continue;
    pending.push(...found.map((path) => ({path, kind: 'file'}) as const));
    pending.sort((a, b) => comparePaths(a.path, b.path));
  }
}

class Search {
  readonly #workspace: Workspace;
  readonly #places = new Map<string, ProcurementPlace>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** All that was noted, by path. */
  places(): readonly ProcurementPlace[] {
    return [...this.#places.values()].sort((a, b) => comparePaths(a.path, b.path));
  }

  /** Notes what a path stands for; false when that is nothing. */
  async add(path: string): Promise<boolean> {
    if (isDescriptor(path)) return this.#addFolder(folderOf(path), false);
    if (isMisnamed(path) && (await this.#workspace.read(path)) !== undefined) return this.#addMisnamed(path);
    if (isMarkdown(path)) return this.#addOwnerOf(path);
    return (await this.#addBelow(path)) || this.#addAbove(path);
  }

  async #addFolder(folder: string, withFiles: boolean, tree?: Tree): Promise<boolean> {
    const known = this.#places.get(folder);
    const isSeen = known !== undefined || tree !== undefined;
    if (!isSeen && (await this.#workspace.read(joinPath(folder, procurementFileName))) === undefined) return false;
    const before = known?.kind === 'folder' ? known : undefined;
    const seen = tree ?? before?.tree;
    this.#places.set(folder, {
      kind: 'folder',
      path: folder,
      withFiles: withFiles || (before?.withFiles ?? false),
      ...(seen ? {tree: seen} : {}),
    });
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

  #addMisnamed(path: string): true {
    if (!this.#places.has(path)) this.#places.set(path, {path, kind: 'closed', message: misnamed});
    return true;
  }

  #addFile(file: string): void {
    this.#places.set(file, {path: file, kind: 'file'});
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
    const {files, closed} = await walk(this.#workspace, folder);
    const folders = new Map<string, {files: string[]; closed: (readonly [string, Bilingual])[]}>();
    for (const file of files) if (isDescriptor(file)) folders.set(folderOf(file), {files: [], closed: []});
    const ownerOf = nearestOf(folders);
    for (const file of files) ownerOf(folderOf(file))?.files.push(file);
    for (const entry of closed) ownerOf(entry[0])?.closed.push(entry);
    for (const [one, tree] of folders) await this.#addFolder(one, true, tree);
    const blind: string[] = [];
    let any = folders.size > 0;
    for (const file of files) {
      if (isMisnamed(file) && !ownerOf(folderOf(file))) any = this.#addMisnamed(file);
      if (!isMarkdown(file) || ownerOf(folderOf(file))) continue;
      const read = await this.#workspace.read(file);
      if (read && 'fault' in read) blind.push(file);
      if (!isProcurement(read)) continue;
      this.#addFile(file);
      any = true;
    }
    const shut = closed.filter(([path]) => !ownerOf(path));
    if (blind.length + shut.length === 0) return any;
    if (await this.#addAbove(folder)) return true; // whose problems they are
    for (const file of blind) this.#addFile(file);
    for (const [path, message] of shut) {
      if (!this.#places.has(path)) this.#places.set(path, {path, kind: 'closed', message});
    }
    return true;
  }
}

async function readFolder(
  workspace: Workspace,
  {path: folder, tree}: Extract<ProcurementPlace, {readonly kind: 'folder'}>,
): Promise<{source: ProcurementSource; files: readonly string[]}> {
  const file = joinPath(folder, procurementFileName);
  const problems: Problem[] = [];
  const documents: SourceFile[] = [];
  const files: string[] = [];
  const descriptor = await workspace.read(file);
  if (descriptor && 'fault' in descriptor) problems.push(unreadable(file, readFaults[descriptor.fault]));
  const owned = tree ?? (await walk(workspace, folder, true));
  for (const [path, message] of owned.closed) problems.push(unreadable(path, message));
  const names = new Map<string, string>();
  for (const document of owned.files) {
    // Beside the right one it is no more than a copy.
    if (isMisnamed(document) && folderOf(document) !== folder) problems.push(unreadable(document, misnamed));
    if (!isMarkdown(document)) continue;
    const read = await workspace.read(document);
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

async function readFile(workspace: Workspace, file: string): Promise<ProcurementSource> {
  const read = await workspace.read(file);
  const text = read && 'text' in read ? read.text : '';
  const problems = read && 'fault' in read ? [unreadable(file, readFaults[read.fault])] : [];
  return {path: file, descriptor: {file, text, kind: 'front-matter'}, documents: [{file, text}], problems};
}

/**
 * All that lies below a folder, hidden folders and `node_modules` left out. Folder by folder in the order of their names is
 * the order of paths.
 */
async function walk(workspace: Workspace, folder: string, stopAtProcurements = false): Promise<Tree> {
  const files: string[] = [];
  const closed: (readonly [string, Bilingual])[] = [];
  const pending: {readonly path: string; readonly kind: Entry['kind']}[] = [{path: folder, kind: 'folder'}];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const {path, kind} = next;
    if (kind === 'file') {
      files.push(path);
      continue;
    }
    const entries = await workspace.list(path);
    if ('fault' in entries) {
      closed.push([path, folderFault(entries.fault)]);
      continue;
    }
    const isNested = stopAtProcurements && path !== folder && entries.some(describes);
    if (isNested) continue;
    for (const entry of [...entries].sort(lastNameFirst)) {
      if (entry.kind === 'folder' && (entry.name.startsWith('.') || entry.name === 'node_modules')) continue;
      pending.push({path: joinPath(path, entry.name), kind: entry.kind});
    }
  }
  return {files, closed};
}

function lastNameFirst(a: Entry, b: Entry): number {
  return a.name < b.name ? 1 : a.name > b.name ? -1 : 0;
}

function describes({name, kind}: Entry): boolean {
  return name === procurementFileName && kind === 'file';
}

/** Looks up what belongs to the nearest folder at or above another; undefined when there is none. */
function nearestOf<T>(folders: ReadonlyMap<string, T>): (folder: string) => T | undefined {
  const known = new Map<string, T | undefined>(folders);
  return function nearest(folder) {
    if (!known.has(folder)) known.set(folder, folder === '' ? undefined : nearest(folderOf(folder)));
    return known.get(folder);
  };
}

function isDescriptor(file: string): boolean {
  return file === procurementFileName || file.endsWith(`/${procurementFileName}`);
}

/** Whether a file was meant to describe a procurement, and has another name than the one that is looked for. */
function isMisnamed(file: string): boolean {
  return /(?:^|\/)klausul\.ya?ml(?:\.txt)?$/i.test(file) && !isDescriptor(file);
}

const misnamed: Bilingual = {
  sv: `Döp om filen till ${procurementFileName}: under det här namnet läses den inte.`,
  en: `Name the file ${procurementFileName}: under this name it is not read.`,
};

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
