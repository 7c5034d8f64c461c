const assert = require('node:assert/strict');
const {readFile, writeFile} = require('node:fs/promises');
const {join} = require('node:path');
const vscode = require('vscode');
const {hasPage, screenshot} = require('../harness.cjs');
const {klausul} = require('./support/command-line.cjs');
const {closeAll, noticeOf, rangeOf, replace, until, withProcurement} = require('./support/workbench.cjs');

const annex = '21-bilaga-informationssakerhet.md';
const written = [annex, '40-avtal.md', '51-pub-instruktion.md'];
const insert = () => vscode.commands.executeCommand('klausul.insertRequirements');
const clausesIn = (text) => text.match(/^<!-- klausul:clause /gm)?.length ?? 0;

module.exports = [
  {
    title: 'the command writes the clauses into three documents, and undo takes all away in one step',
    run: withProcurement(async (procurement) => {
      const before = await Promise.all(written.map((file) => procurement.saved(file)));
      await procurement.generate();
      const after = await Promise.all(written.map((file) => procurement.text(file)));
      assert.deepEqual(after.map(clausesIn), [39, 41, 4]);
      await screenshot(`inserted ${vscode.env.language}`);
      await vscode.commands.executeCommand('undo');
      await procurement.shows(84);
      assert.deepEqual(await Promise.all(written.map((file) => procurement.text(file))), before);
    }),
  },
  {
    title: 'what it writes is what the command line would have written',
    run: withProcurement(async (procurement) => {
      await procurement.generate();
      const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
      await until(
        () => tabs() === 4,
        () => 'an editor for each changed file',
      );
      await vscode.workspace.saveAll();
      const {output} = await klausul('generate', '--check', procurement.folder);
      assert.match(output, /84 av 84 krav täckta/);
      assert.match(output, /Inget att ändra/);
    }),
  },
  {
    title: 'in a document with Windows line endings every line ends so',
    run: withProcurement(async (procurement) => {
      const text = await procurement.saved(annex);
      await writeFile(join(procurement.folder, annex), `\ufeff${text.replaceAll('\n', '\r\n')}`);
      const editor = await procurement.generate();
      assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
      await editor.document.save();
      const saved = await procurement.saved(annex);
      assert.equal(clausesIn(saved), 39);
      assert.doesNotMatch(saved, /[^\r]\n/);
      assert.equal(saved[0], '\ufeff');
    }),
  },
  {
    title: 'where nothing is marked yet it makes a section at the cursor',
    run: withProcurement(async (procurement) => {
      await unmark(procurement);
      const editor = await procurement.open(annex);
      await until(
        () => procurement.findings().some(({rule}) => rule === 'document/no-place'),
        () => 'document/no-place',
      );
      const heading = rangeOf(editor.document, '## 7. Granskning');
      editor.selection = new vscode.Selection(heading.start, heading.start);
      await insert();
      await until(
        () => clausesIn(editor.document.getText()) > 0,
        () => 'clauses',
      );
      const text = editor.document.getText();
      // Those that belong here; what is named for other documents waits for a section there.
      assert.equal(clausesIn(text), 39);
      assert.match(text, /<!-- klausul:begin made placement=specification -->/);
      assert.ok(text.indexOf('klausul:end') < text.indexOf('## 7. Granskning'));
      const isMissing = () => procurement.findings().some(({message}) => /AUT-01 .* saknas/.test(message));
      await until(
        () => !isMissing(),
        () => 'AUT-01 among the clauses',
      );
    }),
  },
  {
    title: 'where no clause can stand, or none belongs, it inserts nothing and says why',
    run: withProcurement(async (procurement) => {
      await unmark(procurement);
      const editor = await procurement.open(annex);
      await until(
        () => procurement.findings().some(({rule}) => rule === 'document/no-place'),
        () => 'document/no-place',
      );
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), '```\nkod\n```\n\n'));
      editor.selection = new vscode.Selection(3, 0, 3, 0);
      const before = editor.document.getText();
      if (!hasPage()) return;
      assert.match(await noticeOf('klausul.insertRequirements'), /Här kan inga krav sättas in/);
      assert.equal(editor.document.getText(), before);
      const other = await procurement.open('20-kravspecifikation.md');
      other.selection = new vscode.Selection(1, 0, 1, 0);
      assert.match(await noticeOf('klausul.insertRequirements'), /ska-krav \(21-bilaga-informationssakerhet\.md\)/);
      assert.ok(!other.document.isDirty);
    }),
  },
  {
    title: 'after publication it asks whether the change is decided',
    run: withProcurement(async (procurement) => {
      const yaml = await procurement.open('klausul.yaml');
      await procurement.shows(84);
      await replace(yaml, 'law: LOU', 'law: LOU\npublished: 2026-10-20');
      // In a test VS Code shows no dialog but fails with its words.
      if (hasPage()) await assert.rejects(insert(), /Upphandlingen annonserades 2026-10-20/);
      assert.equal(clausesIn(await procurement.text(annex)), 0);
    }),
  },
  {
    title: 'a single file that describes itself is filled where it says so',
    async run() {
      const [folder] = vscode.workspace.workspaceFolders;
      const uri = vscode.Uri.joinPath(folder.uri, 'library-loans.md');
      const before = await readFile(uri.fsPath, 'utf8');
      const editor = await vscode.window.showTextDocument(uri);
      const shown = () => vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'klausul').length;
      await until(
        () => shown() === 29,
        () => '29 findings',
      );
      await insert();
      await until(
        () => shown() === 0,
        () => 'no findings',
      );
      assert.equal(clausesIn(editor.document.getText()), 29);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), before);
      await editor.document.save();
      await closeAll();
    },
  },
];

/** Takes the sections out of every document, as if nobody had marked a place yet. */
async function unmark(procurement) {
  for (const file of [...written, '10-krav-pa-leverantor.md']) {
    const text = await procurement.saved(file);
    await writeFile(join(procurement.folder, file), text.replace(/<!-- klausul:.*?-->\n\n?/g, ''));
  }
}
