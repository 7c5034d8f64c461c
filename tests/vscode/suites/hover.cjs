const assert = require('node:assert/strict');
const vscode = require('vscode');
const {screenshot} = require('../harness.cjs');
const {hoverAt, pause, rangeOf, replace, withProcurement} = require('./support/workbench.cjs');

const plain = (markdown) => markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

module.exports = [
  {
    title: 'a clause tells why it is demanded here, how it is covered, its ladder and its sources',
    run: withProcurement(async (procurement) => {
      const editor = await procurement.generate();
      const {document} = editor;
      const title = rangeOf(document, '**KIV-01');
      for (const line of [title.start.line - 2, title.start.line, title.start.line + 2, title.start.line + 4]) {
        const words = plain(await hoverAt(document.uri, new vscode.Position(line, 8)));
        assert.match(words, /\*\*KIV-01 /);
        assert.match(words, /\*\*Varför här:\*\* konfidentialitet är 3 \(allvarlig\) för ”Elevhälsojournaler”/);
        assert.match(words, /\*\*Kravtäckning:\*\* täckt \(\[21-bilaga-informationssakerhet\.md:\d+\]/);
        assert.match(words, /- \*\*Nivå .*3 \(allvarlig\), behövs här:\*\* /);
        assert.match(words, /- Nivå 2 \(betydande\): /);
        assert.match(words, /\*\*Källor:\*\* ISO\/IEC 27002:2022/);
      }
      editor.selection = new vscode.Selection(title.start.translate(2), title.start.translate(2));
      editor.revealRange(title, vscode.TextEditorRevealType.InCenter);
      await vscode.commands.executeCommand('editor.action.showHover');
      await pause(500);
      await screenshot(`hover ${vscode.env.language}`);
    }),
  },
  {
    title: 'an id in running text or in klausul.yaml is explained too, also one that is not demanded',
    run: withProcurement(async (procurement) => {
      const {document} = await procurement.open('20-kravspecifikation.md');
      await procurement.shows(84);
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Se LOG-02 och NYC-02.\n\n'));
      const missing = plain(await hoverAt(document.uri, new vscode.Position(2, 5)));
      assert.match(missing, /\*\*Kravtäckning:\*\* saknas/);
      const unneeded = plain(await hoverAt(document.uri, new vscode.Position(2, 17)));
      assert.match(unneeded, /\*\*NYC-02 /);
      assert.match(unneeded, /behövs inte/);
      assert.equal(await hoverAt(document.uri, new vscode.Position(2, 1)), '');
      const yaml = await procurement.open('klausul.yaml');
      await replace(yaml, 'assessments:', 'chosen: [NYC-02]\nassessments:');
      const place = rangeOf(yaml.document, 'NYC-02').start;
      assert.match(plain(await hoverAt(yaml.document.uri, place)), /upphandlingen har valt det/);
    }),
  },
  {
    title: 'what a file says cannot become a link, an image or a command',
    run: withProcurement(async (procurement) => {
      const yaml = await procurement.open('klausul.yaml');
      await procurement.shows(84);
      const name = '"[a](command:x) ![b](https://c) <img src=d> **e** `f`"';
      await replace(yaml, 'name: Elevhälsojournaler', `name: ${name}`);
      const {document} = await procurement.open('20-kravspecifikation.md');
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'KIV-01\n\n'));
      const words = await hoverAt(document.uri, new vscode.Position(2, 1));
      assert.ok(
        words.includes(
          '\\[a\\]\\(command\\:x\\) \\!\\[b\\]\\(https\\:\\/\\/c\\) \\<img src\\=d\\> \\*\\*e\\*\\* \\`f\\`',
        ),
      );
    }),
  },
];
