import {type Entry, joinPath, maxFileSize, type ReadResult, type Workspace} from '@klausul/core';
import {FileSystemError, FileType, type TextDocument, Uri, workspace} from 'vscode';

/**
 * A folder as VS Code sees it, on disk or virtual, for one search. What stands in an editor wins over what is saved.
 *
 * VS Code does not tell where a link leads. A linked file is read, as the editor itself does; a linked folder is not
 * entered, for it could lead back to a folder that holds it.
 */
export class EditorWorkspace implements Workspace {
  readonly #root: Uri;
  readonly #reads = new Map<string, Promise<ReadResult>>();

  constructor(root: Uri) {
    this.#root = root;
  }

  read(file: string): Promise<ReadResult> {
    const known = this.#reads.get(file) ?? read(Uri.joinPath(this.#root, file));
    this.#reads.set(file, known);
    return known;
  }

  async list(folder: string): Promise<readonly Entry[]> {
    const entries = await readFolder(Uri.joinPath(this.#root, folder));
    // Asked for one by one they would be slow from far away, so all documents of a folder are fetched together.
    for (const {name, kind} of entries) if (kind === 'file' && isMarkdown(name)) this.read(joinPath(folder, name));
    return entries;
  }
}

/** Whether a file is a document by its name. */
export function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}

/** The document of a file that VS Code has loaded, in an editor or for another extension. */
export function openDocument(uri: Uri): TextDocument | undefined {
  const wanted = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === wanted && !document.isClosed);
}

async function readDocument(document: TextDocument): Promise<ReadResult> {
  const text = document.getText();
  if (!document.encoding.startsWith('utf8')) return {fault: 'not-utf-8'};
  if (text.includes('\0')) return {fault: 'nul'};
  // The editor shows a character of its own for bytes that are not UTF-8; only the file says whether it was written so.
  if (!text.includes('\ufffd')) return {text};
  const saved = await readSaved(document.uri);
  return saved && 'fault' in saved ? saved : {text};
}

async function readFolder(folder: Uri): Promise<readonly Entry[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]): Entry[] => {
      if (type & FileType.File) return [{name, kind: 'file'}];
      return type === FileType.Directory ? [{name, kind: 'folder'}] : [];
    });
  } catch {
    return [];
  }
}

async function read(file: Uri): Promise<ReadResult> {
  const document = openDocument(file);
  return document ? readDocument(document) : readSaved(file);
}

async function readSaved(file: Uri): Promise<ReadResult> {
  try {
    return decode(await workspace.fs.readFile(file));
  } catch (error) {
    const isAbsent = error instanceof FileSystemError && ['FileNotFound', 'FileIsADirectory'].includes(error.code);
    return isAbsent ? undefined : {fault: 'no-access'};
  }
}

function decode(bytes: Uint8Array): ReadResult {
  if (bytes.length > maxFileSize) return {fault: 'too-large'};
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return text.includes('\0') ? {fault: 'nul'} : {text};
  } catch {
    return {fault: 'not-utf-8'};
  }
}
