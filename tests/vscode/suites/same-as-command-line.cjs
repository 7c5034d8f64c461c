const assert = require('node:assert/strict');
const {execFileSync} = require('node:child_process');
const {readFile, symlink, writeFile} = require('node:fs/promises');
const {join} = require('node:path');
const vscode = require('vscode');
const {klausul} = require('./support/command-line.cjs');
const {until, withProcurement} = require('./support/workbench.cjs');

module.exports = [
  {
    title: 'a procurement without clauses has the same findings as on the command line',
    run: withProcurement(async (procurement) => {
      await procurement.open('klausul.yaml');
      await procurement.shows(84);
      assert.deepEqual(shown(procurement), await judged(procurement));
    }),
  },
  {
    title: 'so has one that much was done to',
    run: withProcurement(async (procurement) => {
      await klausul('generate', procurement.folder);
      await change(procurement, '21-bilaga-informationssakerhet.md', (text) =>
        text
          .replace(/<!-- klausul:clause AUT-03 [\s\S]*?klausul:\/clause -->\n\n/, '')
          .replace(/(\*\*LOG-01[\s\S]*?) ska /, '$1 bör ')
          .replace(/(<!-- klausul:clause HAR-01 )level=\d/, '$1level=1')
          .replace(/(<!-- klausul:clause RED-01 [\s\S]*?klausul:\/clause -->\n)/, '$1\n$1'),
      );
      await change(procurement, '40-avtal.md', (text) =>
        text.replaceAll('\n', '\r\n').replace('AVT-01 level', 'AVT-99 level'),
      );
      await change(
        procurement,
        'klausul.yaml',
        (text) =>
          `${text.replace('T: 2', 'T: 3').replace('2026-10-01', '2024-10-01')}\ndeviations:\n  - requirement: LOG-02\n    decision: omit\n`,
      );
      await procurement.open('klausul.yaml');
      const expected = await judged(procurement);
      const rules = new Set(expected.map((finding) => JSON.parse(finding).rule));
      assert.ok(rules.size >= 6, `Unexpected ${[...rules]}, expected six rules or more`);
      await procurement.shows(expected.length);
      assert.deepEqual(shown(procurement), expected);
    }),
  },
  {
    title: 'and one with a broken marker',
    run: withProcurement(async (procurement) => {
      await change(procurement, '40-avtal.md', (text) => text.replace('klausul:end', 'klausul:ende'));
      await procurement.open('klausul.yaml');
      const expected = await judged(procurement);
      await procurement.shows(expected.length);
      assert.deepEqual(shown(procurement), expected);
    }),
  },
  {
    title: 'and one with documents that are no ordinary files, lead out, or stand there twice',
    run: withProcurement(async (procurement) => {
      const at = (file) => join(procurement.folder, file);
      await symlink('/etc/hostname', at('ut.md'));
      await symlink('ingenstans.md', at('borta.md'));
      await symlink('40-avtal.md', at('samma.md'));
      execFileSync('mkfifo', [at('pipe.md')]);
      await procurement.open('klausul.yaml');
      const found = await procurement.shows(4, 'document/unreadable');
      assert.deepEqual(found.map(({file}) => file).sort(), ['borta.md', 'pipe.md', 'samma.md', 'ut.md']);
      assert.deepEqual(shown(procurement), await judged(procurement));
    }),
  },
  {
    title: 'and one whose configuration cannot be read: it is not judged by other settings',
    run: withProcurement(async (procurement) => {
      const config = join(procurement.folder, 'klausul.config.yaml');
      for (const content of [Buffer.from('\ufeffformat: 1\n', 'utf16le'), 'format: 1\n\0']) {
        await writeFile(config, content);
        const expected = await judged(procurement);
        assert.deepEqual(
          expected.map((finding) => JSON.parse(finding).file),
          ['klausul.config.yaml'],
        );
        await procurement.open('klausul.yaml');
        await until(
          () => String(shown(procurement)) === String(expected),
          () => `${expected}, there is ${shown(procurement)}`,
        );
      }
    }),
  },
];

async function change(procurement, file, act) {
  const path = join(procurement.folder, file);
  await writeFile(path, act(await readFile(path, 'utf8')));
}

/** What the editor shows, as the report of the command line has it. */
function shown(procurement) {
  const place = ({line, character}) => ({line: line + 1, column: character + 1});
  return sorted(
    procurement.findings().map(({file, rule, severity, message, range}) => ({
      file,
      rule,
      severity,
      message,
      range: {start: place(range.start), end: place(range.end)},
    })),
  );
}

async function judged({folder}) {
  const language = vscode.workspace.getConfiguration('klausul').get('language');
  assert.equal(language, 'auto');
  const {output} = await klausul('validate', '--format', 'json', folder);
  const [{findings}] = JSON.parse(output).procurements;
  return sorted(
    findings.map(({file, rule, severity, message, help, range}) => ({
      file: file.slice(file.indexOf(`${folder.split('/').at(-1)}/`)).replace(/^[^/]*\//, ''),
      rule,
      severity,
      message: help === undefined ? message : `${message} ${help}`,
      range,
    })),
  );
}

const sorted = (findings) => findings.map((finding) => JSON.stringify(finding)).sort();
