import {type Entry, joinPath, type ListResult, maxFileSize, type ReadResult, type Workspace} from '@klausul/core';
import {FileSystemError, FileType, type TextDocument, Uri, workspace} from 'vscode';
import {lookAt} from '#disk';

/**
 * A folder as VS Code sees it, on disk or virtual, for one search. What stands in an editor wins over what is saved.
 *
 * VS Code does not tell where a link leads, so for a folder on disk the disk is asked: as on the command line, a file that
 * a link leads out to is refused, and so is what is no ordinary file. Elsewhere a linked file is read, as the editor itself
 * does. A linked folder is never entered, for it could lead back to a folder that holds it.
 */
export class EditorWorkspace implements Workspace {
  readonly #root: Uri;
  readonly #reads = new Map<string, Promise<ReadResult>>();

  constructor(root: Uri) {
    this.#root = root;
  }

  read(file: string): Promise<ReadResult> {
    const known = this.#reads.get(file) ?? read(this.#root, Uri.joinPath(this.#root, file));
    this.#reads.set(file, known);
    return known;
  }

  async list(folder: string): Promise<ListResult> {
    const entries = await readFolder(Uri.joinPath(this.#root, folder));
    if ('fault' in entries) return entries;
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

async function readFolder(folder: Uri): Promise<ListResult> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name, type]): Entry[] => {
      if (type === FileType.Directory) return [{name, kind: 'folder'}];
      return type & FileType.Directory ? [] : [{name, kind: 'file'}];
    });
  } catch (error) {
    return isAbsent(error) ? [] : {fault: 'no-access'};
  }
}

async function read(root: Uri, file: Uri): Promise<ReadResult> {
  const look = await lookAt(root, file);
  if (look && 'fault' in look) return look;
  const document = openDocument(file);
  const result = await (document ? readDocument(document) : readSaved(file));
  return result && 'text' in result ? {...result, ...look} : result;
}

async function readSaved(file: Uri): Promise<ReadResult> {
  try {
    return decode(await workspace.fs.readFile(file));
  } catch (error) {
    return isAbsent(error) ? undefined : {fault: 'no-access'};
  }
}

function isAbsent(error: unknown): boolean {
  const codes = ['FileNotFound', 'FileIsADirectory', 'FileNotADirectory'];
  return error instanceof FileSystemError && codes.includes(error.code);
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
