const assert = require('node:assert/strict');
const vscode = require('vscode');

module.exports = [
  {
    title: 'VS Code tells its version',
    run() {
      assert.match(vscode.version, /^\d+\.\d+\.\d+/);
    },
  },
  {
    title: 'a Markdown file of the opened folder can be opened',
    async run() {
      const [file] = await vscode.workspace.findFiles('**/*.md', undefined, 1);
      assert.ok(file, 'Missing Markdown file in the opened folder, expected at least one');
      const document = await vscode.workspace.openTextDocument(file);
      await vscode.window.showTextDocument(document);
      assert.equal(document.languageId, 'markdown');
    },
  },
];
