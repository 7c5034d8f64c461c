const assert = require('node:assert/strict');
const {readdirSync, readFileSync} = require('node:fs');
const {join} = require('node:path');
const vscode = require('vscode');
const {hasPage, inPage, screenshot} = require('../harness.cjs');
const {closeAll, hoverAt, pause, until, withProcurement} = require('./support/workbench.cjs');

const isSwedish = vscode.env.language.startsWith('sv');
const setLanguage = (language) =>
  vscode.workspace.getConfiguration('klausul').update('language', language, vscode.ConfigurationTarget.Global);

module.exports = [
  {
    title: 'the command is called as VS Code speaks, and offered only where there is a procurement',
    run: withProcurement(async (procurement) => {
      if (!hasPage()) return;
      const title = isSwedish ? 'Klausul: Sätt in säkerhetskrav' : 'Klausul: Insert Security Requirements';
      const [folder] = vscode.workspace.workspaceFolders;
      await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, 'README.md'));
      assert.deepEqual(await offered('Klausul:'), []);
      await procurement.open('40-avtal.md');
      await procurement.shows(84);
      await pause(300);
      assert.equal((await offered('Klausul:', `command ${vscode.env.language}`))[0], title);
    }),
  },
  {
    title: 'a Swedish procurement is spoken of in Swedish, whatever VS Code speaks, unless the setting says otherwise',
    run: withProcurement(async (procurement) => {
      const {document} = await procurement.open('51-pub-instruktion.md');
      const [finding] = await procurement.shows(4).catch(() => procurement.shows(84));
      assert.match(finding.message, /saknas/);
      try {
        await setLanguage('en');
        await until(
          () => /is missing/.test(procurement.findings()[0]?.message),
          () => 'English findings',
        );
        const editor = await vscode.window.showTextDocument(document);
        await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'LOG-02\n\n'));
        assert.match(await hoverAt(document.uri, new vscode.Position(2, 1)), /\*\*Why here:\*\*/);
      } finally {
        await setLanguage(undefined);
      }
      await until(
        () => /saknas/.test(procurement.findings()[0]?.message),
        () => 'Swedish findings',
      );
    }),
  },
  {
    title: 'an English procurement is spoken of as VS Code speaks',
    async run() {
      const [folder] = vscode.workspace.workspaceFolders;
      const uri = vscode.Uri.joinPath(folder.uri, 'library-loans.md');
      await vscode.window.showTextDocument(uri);
      const shown = () => vscode.languages.getDiagnostics(uri).filter(({source}) => source === 'klausul');
      await until(
        () => shown().length === 29,
        () => '29 findings',
      );
      assert.match(shown()[0].message, isSwedish ? /saknas/ : /is missing/);
      await closeAll();
    },
  },
  {
    title: 'every text of the extension is there in Swedish, and none that it does not use',
    run() {
      const sources = readdirSync(join(extension, 'src')).map((name) =>
        readFileSync(join(extension, 'src', name), 'utf8'),
      );
      const calls = sources.flatMap((text) => [...text.matchAll(/(?:words|l10n\.t|wordsIn\(.*?\))\(\s*'([^']+)'/g)]);
      const used = [...new Set(calls.map(([, message]) => message))].sort();
      assert.deepEqual(Object.keys(json('l10n/bundle.l10n.sv.json')).sort(), used);
      assert.deepEqual(Object.keys(json('package.nls.sv.json')), Object.keys(json('package.nls.json')));
    },
  },
];

const extension = join(__dirname, '../../../extension');
const json = (file) => JSON.parse(readFileSync(join(extension, file), 'utf8'));

/** The commands that the palette offers for what is typed. */
async function offered(words, picture) {
  await vscode.commands.executeCommand('workbench.action.quickOpen', `>${words}`);
  await pause(500);
  if (picture) await screenshot(picture);
  const labels = await inPage((page) =>
    page.locator('.quick-input-list .monaco-list-row .label-name').allTextContents(),
  );
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  return labels.filter((label) => label.startsWith(words));
}
