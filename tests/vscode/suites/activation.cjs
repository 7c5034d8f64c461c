const assert = require('node:assert/strict');
const vscode = require('vscode');
const {closeAll, withProcurement} = require('./support/workbench.cjs');

module.exports = [
  {
    title: 'it starts with the first Markdown document, quickly',
    run: withProcurement(async (procurement) => {
      const extension = vscode.extensions.getExtension('klausul.klausul-vscode');
      if (!extension) {
        // In the web worker it lives in another extension host than the tests.
        await procurement.open('40-avtal.md');
        await procurement.shows(84);
        return;
      }
      const start = performance.now();
      await extension.activate();
      console.log(`activation: ${(performance.now() - start).toFixed(1)} ms`);
      const opened = performance.now();
      await procurement.open('40-avtal.md');
      await procurement.shows(84);
      console.log(`first findings: ${(performance.now() - opened).toFixed(0)} ms after the document was opened`);
      assert.ok(extension.isActive);
    }),
  },
  {
    title: 'a Markdown file outside any procurement gets no findings',
    async run() {
      const [folder] = vscode.workspace.workspaceFolders;
      const readme = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'README.md'));
      await vscode.window.showTextDocument(readme);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(vscode.languages.getDiagnostics(readme.uri), []);
      await closeAll();
    },
  },
];
