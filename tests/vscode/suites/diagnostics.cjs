const assert = require('node:assert/strict');
const {mkdir, rename, writeFile} = require('node:fs/promises');
const {join} = require('node:path');
const vscode = require('vscode');
const {screenshot} = require('../harness.cjs');
const {pause, replace, until, withProcurement} = require('./support/workbench.cjs');

const isInThisHost = vscode.extensions.getExtension('klausul.klausul-vscode') !== undefined;
const annex = '21-bilaga-informationssakerhet.md';

module.exports = [
  {
    title: 'an open document shows what all documents of its procurement lack, each at the section where it belongs',
    run: withProcurement(async (procurement) => {
      await procurement.open('00-administrativa-foreskrifter.md');
      const findings = await procurement.shows(84);
      assert.deepEqual([...new Set(findings.map(({rule}) => rule))], ['coverage/missing']);
      assert.deepEqual([...new Set(findings.map(({severity}) => severity))], ['error']);
      assert.deepEqual([...new Set(findings.map(({file}) => file))].sort(), [
        annex,
        '40-avtal.md',
        '51-pub-instruktion.md',
      ]);
      const {document} = await procurement.open(annex);
      const own = findings.filter(({file}) => file === annex);
      for (const {range} of own)
        assert.match(document.getText(range), /^<!-- klausul:begin placement=specification -->$/);
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      await screenshot(`problems ${vscode.env.language}`);
      await vscode.commands.executeCommand('workbench.action.closePanel');
    }),
  },
  {
    title: 'a finding leads to where the information was classified, and to the page of its rule',
    run: withProcurement(async (procurement) => {
      await procurement.open(annex);
      await procurement.shows(84);
      const [diagnostic] = vscode.languages.getDiagnostics(procurement.uri(annex));
      if (!isInThisHost) return; // Of another host's diagnostics VS Code hands on no addresses.
      const page = await vscode.workspace.openTextDocument(diagnostic.code.target);
      assert.match(page.getText(), /^# coverage\/missing$/m);
      const [related] = diagnostic.relatedInformation;
      assert.equal(related.location.uri.fsPath, join(procurement.folder, 'klausul.yaml'));
      const {document} = await procurement.open('klausul.yaml');
      assert.match(document.lineAt(related.location.range.start).text, /name: /);
    }),
  },
  {
    title: 'the findings of a procurement go away with its last editor and come back with the next',
    run: withProcurement(async (procurement) => {
      await procurement.open(annex);
      await procurement.open('40-avtal.md');
      await procurement.shows(84);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await pause(300);
      assert.equal(procurement.findings().length, 84);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await procurement.shows(0);
      await procurement.open(annex);
      await procurement.shows(84);
    }),
  },
  {
    title: 'a higher level in klausul.yaml changes the findings while it is typed, before anything is saved',
    run: withProcurement(async (procurement) => {
      await procurement.generate();
      const editor = await procurement.open('klausul.yaml');
      await replace(editor, 'T: 2', 'T: 3');
      await until(
        () => procurement.findings().length > 0,
        () => 'findings',
      );
      const rules = new Set(procurement.findings().map(({rule}) => rule));
      assert.ok(rules.has('coverage/too-low'), `Unexpected ${[...rules]}, expected coverage/too-low`);
      assert.ok(editor.document.isDirty);
      await vscode.commands.executeCommand('undo');
      await procurement.shows(0);
    }),
  },
  {
    title: 'KLASSA 4 leaves only the notice that work stops, and names nothing',
    run: withProcurement(async (procurement) => {
      const editor = await procurement.open('klausul.yaml');
      await procurement.shows(84);
      await replace(editor, 'K: 3', 'K: 4');
      const [finding] = await procurement.shows(1);
      assert.equal(finding.rule, 'classification/protective-security');
      assert.equal(finding.file, 'klausul.yaml');
      assert.doesNotMatch(finding.message, /elev|journal/i);
      await screenshot(`stopped ${vscode.env.language}`);
    }),
  },
  {
    title: 'a broken marker is shown where it stands, and nothing is judged meanwhile',
    run: withProcurement(async (procurement) => {
      const editor = await procurement.open(annex);
      await procurement.shows(84);
      await replace(editor, '<!-- klausul:end -->', '');
      const [finding] = await procurement.shows(1);
      assert.equal(finding.rule, 'document/marker');
      assert.equal(editor.document.getText(finding.range), '<!-- klausul:begin placement=specification -->');
    }),
  },
  {
    title: 'files that other programs write, add and remove are taken up',
    run: withProcurement(async (procurement) => {
      await procurement.open(annex);
      await procurement.shows(84);
      const before = await procurement.saved('40-avtal.md');
      await writeFile(join(procurement.folder, '40-avtal.md'), before.replace('<!-- klausul:end -->', ''));
      const [broken] = await procurement.shows(1);
      assert.equal(broken.file, '40-avtal.md');
      await writeFile(join(procurement.folder, '40-avtal.md'), before);
      await procurement.shows(84);
      await rename(join(procurement.folder, 'klausul.yaml'), join(procurement.folder, 'klausul.yaml.bak'));
      await procurement.shows(0);
      await rename(join(procurement.folder, 'klausul.yaml.bak'), join(procurement.folder, 'klausul.yaml'));
      await procurement.shows(84);
    }),
  },
  {
    title: 'a document that becomes a procurement of its own leaves the one around it',
    run: withProcurement(async (procurement) => {
      const editor = await procurement.open(annex);
      await procurement.shows(84);
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '---\nklausul:\n  format: 1\n---\n\n'));
      await until(
        () => procurement.findings().some(({file, rule}) => file === annex && rule !== 'coverage/missing'),
        () => 'a finding about its own front matter',
      );
      await vscode.commands.executeCommand('undo');
      await procurement.shows(84);
    }),
  },
  {
    title: 'the configuration of the nearest folder upwards counts, and its faults are told in it',
    run: withProcurement(async (procurement) => {
      const config = procurement.uri('klausul.config.yaml');
      await procurement.open(annex);
      await procurement.shows(84);
      await writeFile(config.fsPath, 'format: 1\nclassification:\n  max-age: 1\n');
      await until(
        () => procurement.findings().some(({rule}) => rule === 'classification/outdated'),
        () => 'a classification that is too old for the organisation',
      );
      const editor = await procurement.open('klausul.config.yaml');
      await replace(editor, 'max-age', 'max-agee');
      const [fault] = await procurement.shows(1);
      assert.deepEqual([fault.file, fault.rule], ['klausul.config.yaml', 'config/schema']);
      assert.equal(editor.document.getText(fault.range), 'max-agee');
    }),
  },
  {
    title: 'a file that is not UTF-8 is refused, whether an editor has it open or not',
    run: withProcurement(async (procurement) => {
      await mkdir(join(procurement.folder, 'bilagor'));
      await writeFile(join(procurement.folder, 'bilagor', 'gammal.md'), Buffer.from('Säkerhet\n', 'latin1'));
      await procurement.open(annex);
      const [fault] = await procurement.shows(1);
      assert.deepEqual([fault.file, fault.rule], ['bilagor/gammal.md', 'document/unreadable']);
      await procurement.open('bilagor/gammal.md');
      await pause(500);
      await procurement.shows(1);
    }),
  },
];
