import {configFileName, describesProcurement, procurementFileName} from '@klausul/core';
import {Disposable, EventEmitter, type TextDocument, Uri, window, workspace} from 'vscode';
import {isMarkdown, openDocument} from './editor-workspace.ts';
import {findOpenProcurements} from './find-open-procurements.ts';
import type {OpenProcurement} from './open-procurement.ts';
import type {ReleaseLibrary} from './release-library.ts';

/** Milliseconds without a keystroke before findings are shown anew, and without a file event before files are read anew. */
const pause = 100;

/**
 * The procurements of which a file is open in some tab, kept as the editors have them. The others are not even read: a
 * central unit has hundreds in one folder.
 */
export class Procurements implements Disposable {
  readonly #openLibrary: () => Promise<ReleaseLibrary>;
  #library: ReleaseLibrary | undefined;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #open: readonly OpenProcurement[] = [];
  /** Addresses of the files that the newest search is, or was, about. */
  #searched: ReadonlySet<string> = new Set();
  #searches = 0;
  #search: Promise<void> | undefined;
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  #tellTimer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when procurements were opened, closed or changed. What they say now is worked out when someone asks. */
  readonly onDidChange = this.#changed.event;

  constructor(openLibrary: () => Promise<ReleaseLibrary>) {
    this.#openLibrary = openLibrary;
    const watcher = workspace.createFileSystemWatcher(`**/{*.[mM][dD],${procurementFileName},${configFileName}}`);
    const searchSoon = () => this.#searchSoon();
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(searchSoon),
      watcher.onDidDelete(searchSoon),
      watcher.onDidChange((uri) => {
        if (!openDocument(uri)) searchSoon(); // An open document tells itself.
      }),
      // Of a folder that goes away or gets another name the watcher tells nothing.
      workspace.onDidDeleteFiles(searchSoon),
      workspace.onDidRenameFiles(searchSoon),
      workspace.onDidChangeWorkspaceFolders(searchSoon),
      workspace.onDidOpenTextDocument((document) => this.#take(document)),
      workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (contentChanges.length > 0) this.#take(document);
      }),
      workspace.onDidSaveTextDocument(({uri}) => {
        if (this.owning(uri)) this.#tell();
      }),
      workspace.onDidCloseTextDocument(({uri}) => {
        if (this.owning(uri)) searchSoon(); // What was typed and not saved is gone.
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('klausul')) this.#tell();
      }),
      window.tabGroups.onDidChangeTabs(() => this.#tabsChanged()),
    );
    this.#searchNow();
  }

  dispose(): void {
    clearTimeout(this.#searchTimer);
    clearTimeout(this.#tellTimer);
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  get all(): readonly OpenProcurement[] {
    return this.#open;
  }

  /** The procurement that owns a file, among those that have been found. */
  owning(uri: Uri): OpenProcurement | undefined {
    return this.#open.find((procurement) => procurement.owns(uri));
  }

  /** The procurement that owns a file, when all have been found. */
  async whenFound(uri: Uri): Promise<OpenProcurement | undefined> {
    while (this.#search) await this.#search;
    return this.owning(uri);
  }

  /** The procurement that owns a file, its files read anew: for edits of files that no editor shows. */
  async refreshed(uri: Uri): Promise<OpenProcurement | undefined> {
    this.#searchNow();
    return this.whenFound(uri);
  }

  #tabsChanged(): void {
    const files = openFiles();
    if (files.some((uri) => !this.owning(uri) && !this.#searched.has(uri.toString()))) {
      this.#searchNow();
      return;
    }
    this.#searched = new Set(files.map(String));
    const kept = this.#open.filter((procurement) => files.some((uri) => procurement.owns(uri)));
    if (kept.length === this.#open.length) return;
    this.#open = kept;
    this.#tell();
  }

  /** Takes up the text of a document that was opened or changed. */
  #take(document: TextDocument): void {
    const {uri} = document;
    const text = document.getText();
    const procurement = this.owning(uri);
    const file = procurement?.fileOf(uri);
    if (procurement && file !== undefined) {
      if (procurement.textOf(file) === text) return;
      if (procurement.update(file, text)) this.#tellSoon();
      else this.#searchSoon();
    } else if (uri.path.endsWith(`/${configFileName}`) || (isMarkdown(uri.path) && describesProcurement(text))) {
      this.#searchSoon();
    }
  }

  #searchSoon(): void {
    clearTimeout(this.#searchTimer);
    this.#searchTimer = setTimeout(() => this.#searchNow(), pause);
  }

  /** Looks for the procurements of all open files. When another search begins meanwhile, the outcome of this one is dropped. */
  #searchNow(): void {
    clearTimeout(this.#searchTimer);
    const number = ++this.#searches;
    const isNewest = () => number === this.#searches;
    this.#search = this.#find(isNewest).finally(() => {
      if (isNewest()) this.#search = undefined;
    });
  }

  async #find(isNewest: () => boolean): Promise<void> {
    const files = openFiles();
    this.#searched = new Set(files.map(String));
    if (files.length > 0) this.#library ??= await this.#openLibrary();
    const found = this.#library ? await findOpenProcurements(files, this.#library) : [];
    if (!isNewest()) return;
    // Of a file in a folder that is left out, such as node_modules, the procurement around it was found.
    this.#open = found.filter((procurement) => files.some((uri) => procurement.owns(uri)));
    this.#takeWhatWasTypedMeanwhile();
    this.#tell();
  }

  #takeWhatWasTypedMeanwhile(): void {
    for (const document of workspace.textDocuments) {
      const procurement = this.owning(document.uri);
      const file = procurement?.fileOf(document.uri);
      if (file !== undefined && procurement?.textOf(file) !== undefined) this.#take(document);
    }
  }

  #tellSoon(): void {
    clearTimeout(this.#tellTimer);
    this.#tellTimer = setTimeout(() => this.#tell(), pause);
  }

  #tell(): void {
    clearTimeout(this.#tellTimer);
    this.#changed.fire();
    void this.#readWantedReleases();
  }

  /** Somebody may have typed the name of a release that has not been read yet, or pasted a clause of one. */
  async #readWantedReleases(): Promise<void> {
    if (await this.#library?.readWanted()) this.#searchNow();
  }
}

/** Every Markdown and `klausul.yaml` file that a tab shows, as text or in a form; not those that are only compared. */
function openFiles(): readonly Uri[] {
  const inputs = window.tabGroups.all.flatMap(({tabs}) =>
    tabs.map(({input}) => input as {readonly uri?: Uri} | undefined),
  );
  const uris = inputs.flatMap((input) => (input?.uri instanceof Uri ? [input.uri] : []));
  const files = uris.filter((uri) => isOurs(uri) && isCurrent(uri));
  return [...new Map(files.map((uri) => [uri.toString(), uri])).values()];
}

const isOurs = ({path}: Uri): boolean => isMarkdown(path) || path.endsWith(`/${procurementFileName}`);

/** Not an earlier state of a file, which source control shows read-only under the same path. */
const isCurrent = (uri: Uri): boolean =>
  workspace.fs.isWritableFileSystem(uri.scheme) === true || workspace.getWorkspaceFolder(uri) !== undefined;
