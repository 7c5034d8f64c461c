import {Disposable, type TextDocument, Uri, window, workspace} from 'vscode';

/**
 * Tells, once or more, when a tab shows a file that belongs to a procurement: a `klausul.yaml`, a Markdown file at or below
 * a folder with one, or one whose front matter has `klausul`. It looks, and knows nothing of what they mean: to be asked of
 * every Markdown file that anyone opens, it costs a few looks at the disk.
 */
export function whenProcurementIsOpen(tell: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/klausul.yaml', false, true, true);
  const look = async () => {
    const belongs = await Promise.all(openFiles().map(belongsToProcurement));
    if (belongs.includes(true)) tell();
  };
  void look();
  return Disposable.from(
    watcher,
    watcher.onDidCreate(look),
    window.tabGroups.onDidChangeTabs(look),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({document}) => {
      if (describesItself(document)) tell();
    }),
  );
}

function openFiles(): readonly Uri[] {
  const inputs = window.tabGroups.all.flatMap(({tabs}) =>
    tabs.map(({input}) => (input as {readonly uri?: unknown} | undefined)?.uri),
  );
  return inputs.filter((uri) => uri instanceof Uri);
}

async function belongsToProcurement(uri: Uri): Promise<boolean> {
  if (uri.path.endsWith('/klausul.yaml')) return true;
  if (!isMarkdown(uri)) return false;
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (document ? describesItself(document) : namesKlausul(await textOf(uri))) return true;
  const around = foldersAround(uri).map((folder) => isThere(Uri.joinPath(folder, 'klausul.yaml')));
  return (await Promise.all(around)).includes(true);
}

function isMarkdown({path}: Uri): boolean {
  return /\.md$/i.test(path);
}

/** Asked at every keystroke in any document, so the first line decides most of the time. */
function describesItself(document: TextDocument): boolean {
  return isMarkdown(document.uri) && document.lineAt(0).text.startsWith('---') && namesKlausul(document.getText());
}

/** Whether a text may have front matter with the key `klausul`; what it says is found out later. */
function namesKlausul(text: string): boolean {
  return /^\ufeff?---/.test(text) && /^klausul[ \t]*:/m.test(text);
}

/** The text of a file that a tab names but no editor has read yet; empty when it cannot be read. */
async function textOf(uri: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

function foldersAround(uri: Uri): readonly Uri[] {
  const names = uri.path.split('/').slice(0, -1);
  return names.map((_, index) => uri.with({path: names.slice(0, index + 1).join('/') || '/'}));
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
