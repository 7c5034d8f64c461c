/**
 * Not run with the suites: takes the picture of the extension that the documentation shows,
 * `node tests/vscode/run.mjs --language sv --suites tests/vscode/suites/support/picture.cjs --screenshots docs/images`.
 */
const vscode = require('vscode');
const {inPage, screenshot} = require('../../harness.cjs');
const {asOnTheDesktop, closeAll, pause, Procurement, rangeOf, replace} = require('./workbench.cjs');

const annex = '21-bilaga-informationssakerhet.md';

module.exports = [
  {
    title: 'a procurement with two gaps, the Problems view and an explanation',
    async run() {
      await asOnTheDesktop();
      const settings = vscode.workspace.getConfiguration();
      await settings.update('editor.minimap.enabled', false, vscode.ConfigurationTarget.Global);
      await settings.update('editor.stickyScroll.enabled', false, vscode.ConfigurationTarget.Global);
      const procurement = new Procurement(
        vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, 'elevhalsa').fsPath,
      );
      await procurement.generate();
      await pause(1500);
      await vscode.workspace.saveAll();
      await closeAll();
      const editor = await procurement.open(annex);
      const text = editor.document.getText();
      const lost = rangeOf(
        editor.document,
        text.match(/<!-- klausul:clause LOG-03 [\s\S]*?klausul:\/clause -->\n\n/)[0],
      );
      await editor.edit((edit) => edit.delete(lost));
      await replace(editor, ' ska ', ' bör ', editor.document.getText().indexOf('**KIV-01'));
      await procurement.shows(2);
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      await vscode.window.showTextDocument(editor.document);
      const title = rangeOf(editor.document, '**KIV-01');
      editor.selection = new vscode.Selection(title.start, title.start);
      const above = title.start.line - 12;
      editor.revealRange(new vscode.Range(above, 0, above, 0), vscode.TextEditorRevealType.AtTop);
      await pause(500);
      await inPage((page) =>
        page.locator('.view-line', {hasText: 'KIV-01 Kryptering'}).hover({position: {x: 60, y: 8}}),
      );
      await pause(1500);
      await screenshot('vscode');
      await vscode.workspace.saveAll();
    },
  },
];
