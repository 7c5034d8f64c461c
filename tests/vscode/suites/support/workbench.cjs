/** What the suites do again and again in VS Code: a procurement of their own, its findings, waiting, cleaning up. */
const assert = require('node:assert/strict');
const {cp, readFile, rm} = require('node:fs/promises');
const {join} = require('node:path');
const vscode = require('vscode');
const {inPage} = require('../../harness.cjs');

const folderOfWorkspace = () => vscode.workspace.workspaceFolders[0].uri.fsPath;
let copies = 0;

/** Runs `test` with a copy of an example in a folder of its own, and leaves no editor and no file behind. */
exports.withProcurement =
  (test, example = 'elevhalsa') =>
  async () => {
    await exports.asOnTheDesktop();
    const folder = join(folderOfWorkspace(), `copy-${++copies}`);
    await cp(join(folderOfWorkspace(), example), folder, {recursive: true});
    try {
      await test(new Procurement(folder));
    } finally {
      await exports.closeAll();
      await rm(folder, {recursive: true});
    }
  };

/** VS Code in a browser saves by itself, and keeps copies of what it saved. */
exports.asOnTheDesktop = async () => {
  const settings = vscode.workspace.getConfiguration();
  await settings.update('files.autoSave', 'off', vscode.ConfigurationTarget.Global);
  await settings.update('workbench.localHistory.enabled', false, vscode.ConfigurationTarget.Global);
};

/** Closes every editor and drops what was not saved. */
exports.closeAll = async () => {
  // VS Code opens an editor for a file that an edit changed, but only after a while.
  for (const document of vscode.workspace.textDocuments.filter(({isDirty}) => isDirty)) {
    await vscode.window.showTextDocument(document, {preview: false});
  }
  const isOpen = () => vscode.window.tabGroups.all.some(({tabs}) => tabs.length > 0);
  while (isOpen()) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
};

/** A procurement's folder as the tests see it. */
class Procurement {
  constructor(folder) {
    this.folder = folder;
  }

  uri(file) {
    return vscode.Uri.file(join(this.folder, file));
  }

  /** Opens a file in an editor, in front. */
  async open(file) {
    const document = await vscode.workspace.openTextDocument(this.uri(file));
    return vscode.window.showTextDocument(document, {preview: false});
  }

  /** What the editor has of a file, saved or not. */
  async text(file) {
    return (await vscode.workspace.openTextDocument(this.uri(file))).getText().replaceAll('\r\n', '\n');
  }

  saved(file) {
    return readFile(join(this.folder, file), 'utf8');
  }

  /** All findings that VS Code shows of it, as plain data, by file and place. */
  findings() {
    return vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) => {
      if (!uri.fsPath.startsWith(`${this.folder}/`)) return [];
      return diagnostics
        .filter(({source}) => source === 'klausul')
        .map(({code, message, severity, range}) => ({
          file: uri.fsPath.slice(this.folder.length + 1),
          rule: code.value ?? code,
          severity: vscode.DiagnosticSeverity[severity].toLowerCase(),
          message,
          range,
        }));
    });
  }

  /** Waits until as many findings are shown, and gives them. */
  async shows(number, rule) {
    const found = () => this.findings().filter((finding) => rule === undefined || finding.rule === rule);
    await until(
      () => found().length === number,
      () => `${number} findings, there are ${summary(found())}`,
    );
    return found();
  }

  /** Opens a document and has the requirements inserted in all. */
  async generate() {
    const editor = await this.open('21-bilaga-informationssakerhet.md');
    await this.shows(84, 'coverage/missing');
    await vscode.commands.executeCommand('klausul.insertRequirements');
    await this.shows(0);
    return editor;
  }
}
exports.Procurement = Procurement;

/** Waits for something that VS Code does in its own time. */
async function until(isSo, expected, milliseconds = 10_000) {
  for (const end = Date.now() + milliseconds; !(await isSo()); await pause(20)) {
    if (Date.now() > end) assert.fail(`Missing after ${milliseconds / 1000} s, expected ${expected()}`);
  }
}
exports.until = until;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
exports.pause = pause;

function summary(findings) {
  const counts = new Map();
  for (const {rule, file} of findings) counts.set(`${rule} in ${file}`, (counts.get(`${rule} in ${file}`) ?? 0) + 1);
  return [...counts].map(([what, count]) => `${count} ${what}`).join(', ') || 'none';
}

/** The range of the first, or a later, place where a text stands in a document. */
exports.rangeOf = (document, text, from = 0) => {
  const start = document.getText().indexOf(text, from);
  assert.ok(start >= 0, `Missing “${text}”, expected it in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
};

/** Replaces the first place of a text, as typing would. */
exports.replace = async (editor, text, by, from) => {
  const range = exports.rangeOf(editor.document, text, from);
  assert.ok(await editor.edit((edit) => edit.replace(range, by)));
};

/** The actions offered at a place. */
exports.actionsAt = (uri, range, kind) =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind?.value);

/** Does what an action offers. */
exports.apply = async (action) => {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
};

/** What is shown when the pointer rests on a place. */
exports.hoverAt = async (uri, position) => {
  const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({contents}) => contents.map(({value}) => value)).join('\n');
};

/** What a command says in a notification, which this closes. */
exports.noticeOf = async (command) => {
  const done = vscode.commands.executeCommand(command);
  await pause(500);
  await vscode.commands.executeCommand('notifications.showList');
  const text = await inPage((page) => page.locator('.notification-list-item-message').first().textContent());
  await vscode.commands.executeCommand('notifications.clearAll');
  await done;
  return text;
};
