const assert = require('node:assert/strict');
const vscode = require('vscode');
const {hasPage, inPage, screenshot} = require('../harness.cjs');
const {pause, replace, until, withProcurement} = require('./support/workbench.cjs');

/** The text and the spoken label of the item; null when it is hidden. */
const item = () =>
  inPage((page) =>
    page.evaluate(() => {
      const found = document.getElementById('klausul.klausul-vscode.klausul.coverage');
      return found?.checkVisibility() ? {text: found.textContent, label: found.ariaLabel} : null;
    }),
  );
const says = (text) =>
  until(
    async () => (await item())?.text === text,
    () => `the status item ${text}`,
  );

module.exports = [
  {
    title: 'the status item counts the covered demands of the procurement in front',
    run: withProcurement(async (procurement) => {
      if (!hasPage()) return;
      const editor = await procurement.open('21-bilaga-informationssakerhet.md');
      await says('Klausul 0/84');
      await procurement.generate();
      await says('Klausul 84/84');
      const text = editor.document.getText();
      await replace(editor, ' ska ', ' bör ', text.indexOf('**AUT-03'));
      await says('Klausul 83/84');
      assert.match((await item()).label, /83 av 84 krav täckta, 1 ändrad för hand/);
      await inPage((page) => page.locator('#klausul\\.klausul-vscode\\.klausul\\.coverage').hover());
      await pause(1000);
      await screenshot(`status item ${vscode.env.language}`);
      await inPage((page) => page.mouse.move(700, 300));
    }),
  },
  {
    title: 'of a stopped procurement it says so, and outside procurements it is not there',
    run: withProcurement(async (procurement) => {
      if (!hasPage()) return;
      const editor = await procurement.open('klausul.yaml');
      await says('Klausul 0/84');
      await replace(editor, 'K: 3', 'K: 4');
      await says('Klausul: stoppad');
      const [folder] = vscode.workspace.workspaceFolders;
      await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'README.md'));
      await until(
        async () => (await item()) === null,
        () => 'no status item',
      );
    }),
  },
  {
    title: 'choosing it opens the Problems view',
    run: withProcurement(async (procurement) => {
      if (!hasPage()) return;
      await procurement.open('klausul.yaml');
      await says('Klausul 0/84');
      await inPage((page) => page.locator('#klausul\\.klausul-vscode\\.klausul\\.coverage a').click());
      await inPage((page) => page.locator('.markers-panel').first().waitFor());
      await vscode.commands.executeCommand('workbench.action.closePanel');
    }),
  },
];
