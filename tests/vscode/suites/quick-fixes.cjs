const assert = require('node:assert/strict');
const vscode = require('vscode');
const {actionsAt, apply, pause, rangeOf, replace, until, withProcurement} = require('./support/workbench.cjs');

const annex = '21-bilaga-informationssakerhet.md';
const beginMarker = '<!-- klausul:begin placement=specification -->';

module.exports = [
  {
    title: 'a deleted clause is one finding at the section, and its quick fix puts it back in its place',
    run: withProcurement(async (procurement) => {
      const editor = await procurement.generate();
      const {document} = editor;
      const complete = document.getText();
      const clause = rangeOf(
        document,
        complete.match(/<!-- klausul:clause AUT-03 [\s\S]*?klausul:\/clause -->\n\n/)[0],
      );
      await editor.edit((edit) => edit.delete(clause));
      const [finding] = await procurement.shows(1);
      assert.equal(finding.rule, 'coverage/missing');
      assert.match(finding.message, /AUT-03/);
      assert.equal(document.getText(finding.range), beginMarker);
      const [fix] = await actionsAt(document.uri, finding.range);
      assert.ok(fix.isPreferred);
      assert.match(fix.title, /AUT-03/);
      await apply(fix);
      await procurement.shows(0);
      assert.equal(document.getText(), complete);
    }),
  },
  {
    title: 'ska made bör is found on that word, and the quick fix restores the text',
    run: withProcurement(async (procurement) => {
      const editor = await procurement.generate();
      const {document} = editor;
      const complete = document.getText();
      await replace(editor, ' ska ', ' bör ', complete.indexOf('**AUT-03'));
      const [finding] = await procurement.shows(1);
      assert.equal(finding.rule, 'clause/edited');
      assert.equal(document.getText(finding.range), 'bör');
      const [fix] = await actionsAt(document.uri, finding.range);
      assert.ok(!fix.isPreferred, 'Unexpected preferred fix, expected that a person decides');
      await apply(fix);
      await procurement.shows(0);
      assert.equal(document.getText(), complete);
    }),
  },
  {
    title: 'in a document with Windows line endings a quick fix writes such lines',
    run: withProcurement(async (procurement) => {
      const editor = await procurement.generate();
      const {document} = editor;
      await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
      await pause(300);
      await procurement.shows(0);
      const complete = document.getText();
      await replace(editor, ' ska ', ' bör ', complete.indexOf('**AUT-03'));
      const [finding] = await procurement.shows(1);
      assert.equal(document.getText(finding.range), 'bör');
      const [fix] = await actionsAt(document.uri, finding.range);
      await apply(fix);
      await procurement.shows(0);
      assert.equal(document.getText(), complete);
    }),
  },
  {
    title: 'a heavier clause than needed can be lightened, one that falls short raised',
    run: withProcurement(async (procurement) => {
      await procurement.generate();
      const yaml = await procurement.open('klausul.yaml');
      await replace(yaml, 'T: 2', 'T: 3');
      await until(
        () => procurement.findings().some(({rule}) => rule === 'coverage/too-low'),
        () => 'coverage/too-low',
      );
      const low = procurement.findings().find(({rule}) => rule === 'coverage/too-low');
      const [raise] = await actionsAt(procurement.uri(low.file), low.range);
      assert.ok(raise.isPreferred);
      await apply(raise);
      await until(
        () => !procurement.findings().some(({message}) => message === low.message),
        () => 'one finding less',
      );
      await replace(yaml, 'T: 3', 'T: 2');
      const heavy = (await procurement.shows(1))[0];
      assert.equal(heavy.rule, 'proportionality/above-need');
      const [lighten] = await actionsAt(procurement.uri(heavy.file), heavy.range);
      assert.ok(!lighten.isPreferred);
      await apply(lighten);
      await procurement.shows(0);
    }),
  },
  {
    title: 'where many requirements are missing the first action inserts all',
    run: withProcurement(async (procurement) => {
      const {document} = await procurement.open(annex);
      await procurement.shows(84);
      const actions = await actionsAt(document.uri, rangeOf(document, beginMarker), vscode.CodeActionKind.QuickFix);
      assert.equal(actions.length, 40);
      assert.ok(actions[0].isPreferred);
      await apply(actions[0]);
      await procurement.shows(0);
    }),
  },
  {
    title: 'all safe fixes are one source action, for saving',
    run: withProcurement(async (procurement) => {
      const {document} = await procurement.open(annex);
      await procurement.shows(84);
      const everything = new vscode.Range(0, 0, document.lineCount, 0);
      const kind = vscode.CodeActionKind.SourceFixAll;
      const [fixAll, ...others] = await actionsAt(document.uri, everything, kind);
      assert.equal(fixAll.kind.value, 'source.fixAll.klausul');
      assert.equal(others.length, 0);
      await apply(fixAll);
      await procurement.shows(0);
      assert.deepEqual(await actionsAt(document.uri, everything, kind), []);
    }),
  },
  {
    title: 'after publication nothing is fixed without a decision',
    run: withProcurement(async (procurement) => {
      const yaml = await procurement.open('klausul.yaml');
      await procurement.shows(84);
      await replace(yaml, 'law: LOU', 'law: LOU\npublished: 2026-10-20');
      const {document} = await procurement.open(annex);
      await pause(300);
      const actions = await actionsAt(document.uri, rangeOf(document, beginMarker));
      assert.ok(actions.length > 0 && actions.every(({isPreferred}) => !isPreferred));
      const everything = new vscode.Range(0, 0, document.lineCount, 0);
      assert.deepEqual(await actionsAt(document.uri, everything, vscode.CodeActionKind.SourceFixAll), []);
    }),
  },
];
