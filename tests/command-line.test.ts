import {spawnSync} from 'node:child_process';
import {chmodSync, cpSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {commands, groups} from '../cli/src/commands/index.ts';
import {main} from '../cli/src/main.ts';
import type {Report} from '../core/src/index.ts';
import {Folder, type Outcome} from './support/command-line.ts';

const bin = fileURLToPath(new URL('../cli/bin/klausul.js', import.meta.url));

/** A small procurement, with its one document. */
const yaml = `format: 1
name: Bokningstjänst
language: sv
scale: klassa-4
classified: { date: 2026-10-01 }
deliveries: [saas]
information:
  - { name: Bokningar, K: 1, R: 1, T: 1 }
`;
const document = '# Krav\n\n<!-- klausul:begin -->\n\n<!-- klausul:end -->\n';

function procurement(folder: Folder, path: string, {file = yaml, text = document} = {}): void {
  mkdirSync(folder.file(path), {recursive: true});
  folder.write(join(path, 'klausul.yaml'), file);
  folder.write(join(path, 'krav.md'), text);
}

/** Four procurements, one for each exit code; the clean one has its clauses. */
async function four(): Promise<Folder> {
  const folder = new Folder();
  procurement(folder, 'ren');
  expect(await folder.run('generate', 'ren')).toMatchObject({code: 0});
  procurement(folder, 'lucka');
  procurement(folder, 'trasig', {file: yaml.replace('K: 1', 'K: 9')});
  procurement(folder, 'stoppad', {file: yaml.replace('K: 1', 'K: 4').replace('Bokningar', 'Hemliga bokningar')});
  return folder;
}

interface Terminal {
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** The folder in which the command is given, inside the test's folder. */
  readonly cwd?: string;
}

async function run(
  folder: Folder,
  argv: readonly string[],
  {environment = {}, isTTY = false, cwd = ''}: Terminal = {},
): Promise<Outcome> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await main({
    argv,
    cwd: join(folder.path, cwd),
    environment,
    stdout: {isTTY, write: (text) => stdout.push(text)},
    stderr: {isTTY, write: (text) => stderr.push(text)},
    releases: new URL('../cli/dist/releases/', import.meta.url),
    catalogFolder: new URL('../requirement-catalog/', import.meta.url),
  });
  return {code, stdout: stdout.join(''), stderr: stderr.join('')};
}

const states = ({procurements}: Report) => procurements.map(({path, state}) => `${path} ${state}`);

describe('help and usage', () => {
  test.each(['', ...Object.keys(groups), ...Object.keys(commands)])(
    'klausul %s --help, in both languages, with the options that all take on either side',
    async (name) => {
      const words = name.split(' ').filter((word) => word !== '');
      const folder = new Folder();
      const swedish = await run(folder, [...words, '--help']);
      const english = await run(folder, [...words, '--help'], {environment: {LANG: 'en_GB.UTF-8'}});
      expect(swedish).toMatchObject({code: 0, stderr: ''});
      expect(english).toMatchObject({code: 0, stderr: ''});
      expect(swedish.stdout).toMatch(/^Användning: klausul/);
      expect(english.stdout).toMatch(/^Usage: klausul/);
      expect(english.stdout).not.toMatch(/[åäöÅÄÖ]/);
      expect(swedish.stdout).toContain('visa den här hjälpen');
      expect(swedish.stdout).toContain('--language <sv|en>');
      expect(swedish.stdout).not.toMatch(/options|command\b/);
      for (const argv of [
        [...words, '--language', 'en', '--help'],
        ['--help', '--language=en', ...words],
        [...words.slice(0, 1), '--language', 'en', '-h', ...words.slice(1)],
        ['--config', 'validate', ...words, '--help', '--language', 'en'],
      ])
        expect(await run(folder, argv)).toEqual(english);
    },
  );

  test.each([
    ['', Object.keys(commands)],
    ['catalog', ['list', 'show <id>', 'search <words...>', 'check']],
  ])('klausul %s --help tells of every command', async (name, expected) => {
    const {stdout} = await run(new Folder(), [...name.split(' ').filter((word) => word !== ''), '--help']);
    for (const command of expected) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test('the options that all commands take stand before the command, between its words or after it', async () => {
    const folder = await four();
    folder.write('egen.config.yaml', 'format: 1\nrules: { classification/outdated: off }\n');
    const after = await folder.run('validate', 'lucka', '--language', 'en', '--config', 'egen.config.yaml');
    expect(after.stdout).toContain('is missing');
    expect(await folder.run('--language', 'en', '--config', 'egen.config.yaml', 'validate', 'lucka')).toEqual(after);
    expect(await folder.run('--language=en', 'validate', '--config=egen.config.yaml', 'lucka')).toEqual(after);
    const listed = await folder.run('catalog', 'list', '--language', 'en', '--family', 'LOG');
    expect(listed.stdout).toContain('LOG-02');
    expect(await folder.run('catalog', '--language', 'en', 'list', '--family', 'LOG')).toEqual(listed);
  });

  test('after -- every word is a path, whatever it looks like', async () => {
    const folder = new Folder();
    procurement(folder, '--fix');
    expect(await folder.run('validate', '--', '--fix')).toMatchObject({code: 1, stderr: ''});
    expect(folder.read('--fix/krav.md')).toBe(document);
  });

  test.each([
    [[], /klausul --help/],
    [['genrate'], /Kommandot ”genrate” finns inte\. Menade du generate\?/],
    [['validate', '--fixx'], /Valet --fixx finns inte\. Menade du --fix\?/],
    [['validate', '--max-warnings'], /Efter --max-warnings <n> väntas ett värde/],
    [['validate', '--max-warnings', '-1'], /--max-warnings/],
    [['validate', '--max-warnings', 'två'], /Värdet ”två” passar inte --max-warnings <n>/],
    [['validate', '--language', 'de'], /Värdet ”de” passar inte --language <sv\|en>/],
    [['--language', 'de', 'validate'], /Värdet ”de” passar inte --language <sv\|en>/],
    [['--language', 'en', '--fix', 'validate'], /There is no option --fix/],
    [['--language', 'en', 'genrate'], /There is no command “genrate”\. Did you mean generate\?/],
    [['validate', '--lnguage', 'en'], /Valet --lnguage finns inte\. Menade du --language\?/],
    [['toString'], /Kommandot ”toString” finns inte\./],
    [['validate', '--format', 'xml'], /Formatet ”xml” finns inte\. Välj bland text, json/],
    [['validate', '--format', ''], /Formatet ”” finns inte/],
    [['classify'], /Lägg till --print/],
    [['explain'], /Här saknas ”id”/],
    [['explain', 'LOG-99'], /Kravet ”LOG-99” finns inte i katalogen\. Menade du LOG-0\d\?/],
    [['explain', 'LOG-02', 'a', 'b'], /fler ord/],
    [['catalog'], /klausul --help/],
    [['catalog', 'lst'], /”lst” finns inte\. Menade du list\?/],
    [['catalog', 'list', '--family', 'LOOG'], /Kravområdet ”LOOG” finns inte\. Menade du LOG\?/],
    [['generate', '--into', 'a.md'], /--into FIL och --heading RUBRIK hör ihop/],
    [['generate', '--heading', 'x'], /--into FIL och --heading RUBRIK hör ihop/],
  ] as const)('%j is explained on stderr, exit 2', async (argv, message) => {
    const {code, stdout, stderr} = await run(new Folder(), argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^klausul: [^\n]+\n$/);
  });
});

describe('exit codes', () => {
  test.each([
    ['ren', 0],
    ['lucka', 1],
    ['trasig', 2],
    ['stoppad', 3],
  ])('%s alone is %d, and JSON is printed', async (name, expected) => {
    const folder = await four();
    const {code, report} = await folder.validate(name);
    expect(code).toBe(expected);
    expect(report.procurements).toHaveLength(1);
    expect(report.summary.errors > 0).toBe(expected > 0);
  });

  test.each([
    [['ren', 'lucka'], 1],
    [['ren', 'trasig', 'lucka'], 2],
    [['lucka', 'stoppad', 'trasig', 'ren'], 3],
    [['ren', 'finns-inte'], 2],
    [['stoppad', 'finns-inte'], 3],
  ] as const)('of %j the weightiest counts: %d', async (names, expected) => {
    const folder = await four();
    const {code, report} = await folder.validate(...names);
    expect(code).toBe(expected);
    expect(states(report)).toEqual(
      names
        .toSorted()
        .map(
          (name) =>
            `${name} ${{stoppad: 'stopped', trasig: 'unreadable', 'finns-inte': 'unreadable'}[name as string] ?? 'judged'}`,
        ),
    );
  });

  test('the others are written all the same', async () => {
    const folder = await four();
    const {code, stdout} = await folder.run('generate', '.');
    expect(code).toBe(3);
    expect(stdout).toContain('lucka/krav.md  ');
    expect(folder.read('lucka/krav.md')).toContain('AUT-01');
    expect(folder.read('trasig/krav.md')).toBe(document);
    expect(folder.read('stoppad/krav.md')).toBe(document);
    expect(await folder.run('clean', '.')).toMatchObject({code: 3});
    expect(folder.read('lucka/krav.md')).toBe(document);
    expect(folder.read('ren/krav.md')).toBe(document);
  });

  test('of a stopped procurement only its path is told, by every command and in every format', async () => {
    const folder = await four();
    for (const argv of [
      ['validate'],
      ['validate', '--format', 'json'],
      ['generate'],
      ['generate', '--diff'],
      ['clean'],
      ['classify', '--print'],
      ['explain', 'LOG-02'],
    ]) {
      const {code, stdout, stderr} = await folder.run(...argv, 'stoppad');
      expect([argv, code]).toEqual([argv, 3]);
      expect(stdout + stderr).not.toMatch(/Bokning|Hemliga|K: 4|konfidentialitet/i);
    }
  });

  test('what is refused in one procurement does not keep the others from being written', async () => {
    const folder = new Folder();
    for (const name of ['a', 'b', 'c']) procurement(folder, name);
    folder.edit('a/klausul.yaml', (text) => text.replace('scale:', 'published: 2026-01-01\nscale:'));
    linkSync(folder.file('b/krav.md'), folder.file('b/kopia.txt'));
    const generated = await folder.run('generate', '.');
    expect(generated.code).toBe(2);
    expect(generated.stderr).toContain('a/klausul.yaml: Upphandlingen annonserades 2026-01-01');
    expect(folder.read('c/krav.md')).toContain('AUT-01');
    expect(generated.stderr).toMatch(
      /^klausul: b\/krav\.md har fler namn på disken \(hårda länkar\).* Inget har skrivits/m,
    );
    expect(folder.read('b/krav.md')).toBe(document);
    const cleaned = await folder.run('clean', '.');
    expect(cleaned.code).toBe(2);
    expect(folder.read('c/krav.md')).toBe(document);
    const fixed = await folder.run('validate', '--fix', '--format', 'json', '.');
    expect(fixed.code).toBe(2);
    expect(states(JSON.parse(fixed.stdout))).toEqual(['a judged', 'b judged', 'c judged']);
    expect(folder.read('c/krav.md')).toContain('AUT-01');
  });

  test('nothing is said to be inserted that was not written', async () => {
    const folder = new Folder();
    procurement(folder, 'a', {file: yaml.replace('scale:', 'published: 2026-01-01\nscale:')});
    const {stdout, stderr} = await folder.run('generate', 'a');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^a\/klausul\.yaml: Upphandlingen annonserades/);
  });
});

describe('results and talk', () => {
  test('findings go to stdout, what was written to stderr', async () => {
    const folder = await four();
    const {stdout, stderr} = await folder.run('validate', '--fix', 'lucka');
    expect(stdout).toMatch(/^0 fel, 0 varningar i 1 upphandling\. \d+ av \d+ krav täckta/);
    expect(stderr).toMatch(/^lucka\/krav\.md {2}\d+ krav insatta: /);
  });

  test('a finding is a line that any editor can jump to', async () => {
    const folder = await four();
    const {stdout} = await folder.run('validate', 'lucka', 'trasig');
    expect(stdout).toMatch(/^lucka\/krav\.md:3:1 {2}fel {6}AUT-01 .* saknas: sätt in det\..* {2}coverage\/missing$/m);
    expect(stdout).toMatch(
      /^trasig\/klausul\.yaml:8:27 {2}fel {6}Nivån ”9” finns inte i skalan klassa-4\..* {2}procurement\/schema$/m,
    );
  });

  test('--diff gives a patch that can be applied, on stdout alone', async () => {
    const folder = await four();
    const {code, stdout, stderr} = await folder.run('generate', '--diff', 'lucka');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^=+\n--- a\/lucka\/krav\.md\t?\n\+\+\+ b\/lucka\/krav\.md\t?\n@@ /);
    expect(stderr).toMatch(/krav täckta/);
    expect(folder.read('lucka/krav.md')).toBe(document);
    folder.write('a.patch', stdout);
    const patched = spawnSync('git', ['apply', '--unsafe-paths', 'a.patch'], {cwd: folder.path});
    expect(patched.stderr.toString()).toBe('');
    await folder.run('generate', 'ren');
    expect(folder.read('lucka/krav.md')).toBe(folder.read('ren/krav.md'));
  });

  test.each<[string, Terminal, boolean]>([
    ['a terminal', {isTTY: true}, true],
    ['a pipe', {}, false],
    ['NO_COLOR', {isTTY: true, environment: {NO_COLOR: '1'}}, false],
    ['an empty NO_COLOR', {isTTY: true, environment: {NO_COLOR: ''}}, true],
    ['CI', {isTTY: true, environment: {CI: 'true'}}, false],
    ['FORCE_COLOR in a pipe', {environment: {FORCE_COLOR: '1'}}, true],
    ['FORCE_COLOR in CI', {environment: {FORCE_COLOR: '1', CI: 'true'}}, true],
    ['FORCE_COLOR=0 on a terminal', {isTTY: true, environment: {FORCE_COLOR: '0'}}, false],
    ['NO_COLOR and FORCE_COLOR', {isTTY: true, environment: {NO_COLOR: '1', FORCE_COLOR: '1'}}, false],
  ])('%s', async (_, terminal, colour) => {
    const folder = await four();
    const {stdout} = await run(
      folder,
      ['validate', 'lucka', '--format', 'text', '--format', 'text:rapport.txt', '--format', 'json:rapport.json'],
      terminal,
    );
    expect(stdout.includes('\u001b[31mfel')).toBe(colour);
    // A report in a file is read by programs, whatever the terminal.
    expect(folder.read('rapport.txt')).not.toContain('\u001b');
    expect(folder.read('rapport.json')).not.toContain('\\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away
    expect(stdout.replace(/\u001b\[\d+m/g, '')).toBe(folder.read('rapport.txt'));
  });

  test('messages are in the procurement’s language, unless another is asked for', async () => {
    const folder = await four();
    procurement(folder, 'english', {file: yaml.replace('language: sv', 'language: en')});
    const swedish = await run(folder, ['validate', 'lucka'], {environment: {LANG: 'en_GB'}});
    expect(swedish.stdout).toContain('saknas: sätt in det. Det behövs');
    const english = await run(folder, ['validate', 'english']);
    expect(english.stdout).toContain('is missing: insert it. It is needed');
    const both = await run(folder, ['validate', 'lucka', 'english'], {environment: {LANG: 'en_GB'}});
    expect(both.stdout).toMatch(/saknas[\s\S]*is missing|is missing[\s\S]*saknas/);
    expect(both.stdout).toMatch(/errors, 0 warnings in 2 procurements/);
    const asked = await run(folder, ['validate', 'lucka', '--language', 'en']);
    expect(asked.stdout).not.toMatch(/saknas/);
  });
});

describe('--format and --max-warnings', () => {
  test('a report in a file, and another on stdout', async () => {
    const folder = await four();
    const {code, stdout} = await folder.run(
      'validate',
      'lucka',
      '--format',
      'json',
      '--format',
      'json:ut.json',
      '--format',
      'text:ut.txt',
    );
    expect(code).toBe(1);
    expect(folder.read('ut.json')).toBe(stdout);
    expect(folder.read('ut.txt')).toContain('coverage/missing');
  });

  test('only in a file: nothing on stdout', async () => {
    const folder = await four();
    expect(await folder.run('validate', 'lucka', '--format', 'json:ut.json')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: '',
    });
  });

  test.each([
    [
      ['--format', 'json', '--format', 'json:finns-inte/ut.json'],
      /Rapporten ”finns-inte\/ut\.json” går inte att skriva \(ENOENT\)/,
    ],
    [['--format', 'json', '--format', 'json:ren'], /Rapporten ”ren” går inte att skriva \(EISDIR\)/],
    [['--format', 'json', '--format', 'json:'], /Rapporten ”” går inte att skriva \(EISDIR\)/],
    [['--format', 'json', '--format', 'yaml'], /Formatet ”yaml” finns inte/],
  ])('%j is refused before anything is printed', async (options, message) => {
    const folder = await four();
    const {code, stdout, stderr} = await folder.run('validate', 'ren', ...options);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('a path that leads nowhere has an entry and a finding in JSON, once', async () => {
    const folder = new Folder();
    const {code, stdout} = await folder.run('validate', '--format', 'json', 'finns-inte', './finns-inte');
    expect(code).toBe(2);
    const finding = {rule: 'procurement/unreadable', severity: 'error', file: 'finns-inte'};
    expect(JSON.parse(stdout)).toMatchObject({
      procurements: [{path: 'finns-inte', state: 'unreadable', findings: [finding]}],
      summary: {procurements: 1, errors: 1},
    });
  });

  test('more warnings than allowed is exit 1', async () => {
    const folder = new Folder();
    procurement(folder, 'a', {file: yaml.replace('classified: { date: 2026-10-01 }\n', '')});
    await folder.run('generate', 'a');
    expect((await folder.validate('a')).report.summary).toMatchObject({errors: 0, warnings: 1});
    expect(await folder.run('validate', 'a')).toMatchObject({code: 0});
    expect(await folder.run('validate', 'a', '--max-warnings', '1')).toMatchObject({code: 0});
    expect(await folder.run('validate', 'a', '--max-warnings', '0')).toMatchObject({code: 1});
  });
});

describe('the configuration', () => {
  const rulesOf = (report: Report) =>
    report.procurements.flatMap(({findings}) => findings.map(({rule, severity}) => `${severity} ${rule}`));

  test('an organisation’s flags hold in all its procurements', async () => {
    const folder = new Folder();
    procurement(folder, 'a');
    folder.write('klausul.config.yaml', 'format: 1\norganisation: {flags: [patient-data]}\n');
    const demands = (await folder.validate('a')).report.procurements[0]?.demands ?? [];
    expect(
      demands.some(({because}) => because.some((reason) => 'flag' in reason && reason.flag === 'patient-data')),
    ).toBe(true);
  });

  test('severities, off, and how old a classification may be', async () => {
    const folder = new Folder();
    procurement(folder, 'a', {file: yaml.replace('2026-10-01', '2020-01-01')});
    await folder.run('generate', 'a');
    expect(rulesOf((await folder.validate('a')).report)).toEqual(['warning classification/outdated']);
    const config = (text: string) => folder.write('klausul.config.yaml', `format: 1\n${text}\n`);
    config('rules: {classification/outdated: error}');
    expect(await folder.validate('a')).toMatchObject({code: 1, report: {summary: {errors: 1, warnings: 0}}});
    config('rules: {classification/outdated: information}');
    expect(await folder.validate('a')).toMatchObject({code: 0, report: {summary: {errors: 0, warnings: 0}}});
    config('rules: {classification/outdated: off}');
    expect(rulesOf((await folder.validate('a')).report)).toEqual([]);
    config('classification: {max-age: 120}');
    expect(rulesOf((await folder.validate('a')).report)).toEqual([]);
  });

  test('an unknown rule is told of at its line, with the nearest', async () => {
    const folder = new Folder();
    procurement(folder, 'a');
    await folder.run('generate', 'a');
    folder.write('klausul.config.yaml', 'format: 1\n\nrules:\n  coverage/mising: off\n');
    const {code, stdout} = await folder.run('validate', 'a');
    expect(code).toBe(2);
    expect(stdout).toContain(
      'klausul.config.yaml:4:3  fel      Regeln ”coverage/mising” finns inte. Menade du ”coverage/missing”?  config/schema',
    );
    const {report} = await folder.validate('a');
    expect(report.procurements[0]).toMatchObject({
      state: 'unreadable',
      findings: [{range: {start: {line: 4, column: 3}}}],
    });
    folder.edit('a/krav.md', (text) => text.replace(/<!-- klausul:clause [\s\S]*<!-- klausul:\/clause -->\n/, ''));
    const spoilt = folder.read('a/krav.md');
    expect((await folder.validate('a')).report.procurements[0]?.findings.map(({rule}) => rule)).toContain(
      'coverage/missing',
    );
    expect(await folder.run('generate', 'a')).toMatchObject({code: 2});
    expect(folder.read('a/krav.md')).toBe(spoilt);
  });

  test.each<[string, (folder: Folder) => void]>([
    ['is not UTF-8', (folder) => folder.write('klausul.config.yaml', Buffer.from('format: 1 # å', 'latin1'))],
    ['is a link that leads out', (folder) => symlinkSync('/etc/hostname', folder.file('klausul.config.yaml'))],
  ])('a file that %s is a finding', async (_, spoil) => {
    const folder = new Folder();
    procurement(folder, 'a');
    await folder.run('generate', 'a');
    spoil(folder);
    expect(await folder.validate('a')).toMatchObject({
      code: 2,
      report: {procurements: [{findings: [{rule: 'config/schema'}]}]},
    });
  });

  test('a folder of that name is none', async () => {
    const folder = new Folder();
    procurement(folder, 'a');
    mkdirSync(folder.file('klausul.config.yaml'));
    expect(await folder.run('validate', 'a')).toMatchObject({code: 1, stderr: ''});
  });

  test('--config takes another file, and one that is not there is refused', async () => {
    const folder = new Folder();
    procurement(folder, 'a', {file: yaml.replace('2026-10-01', '2020-01-01')});
    await folder.run('generate', 'a');
    folder.write('klausul.config.yaml', 'format: 1\nrules: {x: off}\n');
    folder.write('annan.yaml', 'format: 1\nrules: {classification/outdated: off}\n');
    expect(await folder.validate('a')).toMatchObject({code: 2});
    expect(await folder.validate('a', '--config', 'annan.yaml')).toMatchObject({
      code: 0,
      report: {summary: {warnings: 0}},
    });
    const {code, stderr} = await folder.run('validate', 'a', '--config', 'annann.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('”annann.yaml”');
    folder.write('annan.yaml', 'format: 1\nregler: {}\n');
    expect((await folder.run('validate', 'a', '--config', 'annan.yaml')).stdout).toContain('annan.yaml:2:1  fel');
  });

  test('the nearest one upwards of each procurement counts, wherever the command is given', async () => {
    const folder = new Folder();
    for (const name of ['nord/a', 'syd/b', 'c'])
      procurement(folder, name, {file: yaml.replace('2026-10-01', '2020-01-01')});
    await folder.run('generate', '.');
    folder.write('nord/klausul.config.yaml', 'format: 1\nrules: {classification/outdated: off}\n');
    folder.write('syd/klausul.config.yaml', 'format: 1\nrules: {classification/outdated: error}\n');
    const expected = ['c judged: warning', 'nord/a judged: ', 'syd/b judged: error'];
    const told = ({procurements}: Report) =>
      procurements.map(({path, state, findings}) => `${path} ${state}: ${findings.map(({severity}) => severity)}`);
    expect(told((await folder.validate('.')).report)).toEqual(expected);
    expect(told((await folder.validate('syd', 'nord', 'c')).report).sort()).toEqual(expected);
    expect(told((await folder.validate('nord/a/krav.md')).report)).toEqual(expected.slice(1, 2));
  });
});

describe('paths', () => {
  test('from a sub folder they lead up, with forward slashes', async () => {
    const folder = await four();
    mkdirSync(folder.file('lucka/bilagor/djupt'), {recursive: true});
    const {code, stdout} = await run(folder, ['validate'], {cwd: 'lucka/bilagor/djupt'});
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\.\.\/\.\.\/krav\.md:3:1 {2}/);
    const sibling = await run(
      folder,
      ['validate', '--format', 'json', '../../ren', join(folder.path, 'lucka', 'krav.md')],
      {cwd: 'lucka/bilagor'},
    );
    expect(states(JSON.parse(sibling.stdout))).toEqual(['.. judged', '../../ren judged']);
  });

  test('forms of one path count once', async () => {
    const folder = await four();
    symlinkSync('ren', folder.file('zz-länk'));
    const {report} = await folder.validate(
      'ren',
      './ren/',
      'ren//',
      'ren/../ren',
      'ren/klausul.yaml',
      'ren/krav.md',
      folder.file('ren'),
      'zz-länk',
    );
    expect(states(report)).toEqual(['ren judged']);
  });

  test('a link to a procurement inside the folder that is asked for is not a second one', async () => {
    const folder = new Folder();
    procurement(folder, 'a');
    symlinkSync('a', folder.file('b'));
    expect(states((await folder.validate('.')).report)).toEqual(['a judged']);
    expect(await folder.run('generate', '.')).toMatchObject({code: 0, stderr: ''});
  });

  test('folders full of links to each other are walked in no time', async () => {
    const folder = new Folder();
    procurement(folder, 'c');
    for (const [from, to] of [
      ['x', 'y'],
      ['y', 'x'],
    ] as const) {
      mkdirSync(folder.file(from));
      for (const number of [1, 2, 3, 4]) symlinkSync(`../${to}`, folder.file(`${from}/${number}`));
    }
    expect(states((await folder.validate('.')).report)).toEqual(['c judged']);
  });

  test.each([
    ['elevhals', /Det finns ingen fil eller mapp ”elevhals”\. Menade du ”elevhalsa”\?/],
    ['zzzzzz/qqq', /Det finns ingen fil eller mapp ”zzzzzz\/qqq”\. /],
    ['tom', /I ”tom” finns ingen upphandling\. En upphandling är en mapp med klausul\.yaml/],
    ['brev.md', /I ”brev\.md” finns ingen upphandling/],
    ['bild.png', /I ”bild\.png” finns ingen upphandling/],
  ])('%s leads nowhere', async (path, message) => {
    const folder = new Folder();
    procurement(folder, 'elevhalsa');
    mkdirSync(folder.file('tom'));
    folder.write('brev.md', '# Brev\n');
    folder.write('bild.png', Buffer.from([0x89, 0x50]));
    for (const command of ['validate', 'generate', 'clean', 'explain LOG-02', 'classify --print']) {
      const {code, stdout} = await folder.run(...command.split(' '), path);
      expect([command, code]).toEqual([command, 2]);
      expect(stdout).toMatch(message);
    }
  });
});

describe('hostile names and texts do not reach the terminal', () => {
  const sequence = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e';
  const name = `Bok${sequence}ning`;
  const hostile = yaml
    .replace('name: Bokningstjänst', `name: "Tjänst\\e[2J\\e]0;x\\a\\N\\x9b31m\\u202e\\n::error::x\\rfel"`)
    .replace('name: Bokningar', `name: "Bok\\e[2J\\e]0;x\\a\\x9b31m\\u202ening\\n99 fel"`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
  const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  async function open(): Promise<Folder> {
    const folder = new Folder();
    mkdirSync(folder.file(`a${sequence}`));
    folder.write(`a${sequence}/klausul.yaml`, hostile);
    folder.write(
      `a${sequence}/${name}\n.md`,
      `# Krav\n\n<!-- klausul:begin -->\n\nEget ${sequence}\n\n<!-- klausul:end -->\n`,
    );
    return folder;
  }

  test('in any command or format, on a terminal', async () => {
    const folder = await open();
    const commands = [
      ['validate', '.'],
      ['validate', '--format', 'json', '.'],
      ['generate', '--diff', '.'],
      ['generate', '--check', '.'],
      ['classify', '--print', '.'],
      ['generate', '.'],
      ['explain', 'AUT-01', `a${sequence}`],
      ['validate', '.'],
      ['validate', `a${sequence}x`],
      ['validate', `--${sequence}`],
      ['explain', `LOG${sequence}`],
      ['generate', '--into', `a${sequence}/${name}\n.md`, '--heading', `x${sequence}`],
      ['clean', '.'],
    ];
    for (const argv of commands) {
      const {stdout, stderr} = await run(folder, argv, {isTTY: true, environment: {NO_COLOR: '1'}});
      expect((stdout + stderr).length).toBeGreaterThan(10);
      expect([argv, unsafe.exec(stdout + stderr)]).toEqual([argv, null]);
    }
    const {stdout} = await run(folder, ['validate', '--format', 'json', '.']);
    const [told] = (JSON.parse(stdout) as Report).procurements;
    expect(told?.name).toContain('\u001b[2J');
    expect(told?.path).toBe(`a${sequence}`);
  });

  test('and cannot write a line of their own', async () => {
    const folder = await open();
    const {stdout} = await run(folder, ['validate', '.']);
    for (const line of stdout.trimEnd().split('\n'))
      expect(line).toMatch(/^(?:$|a\\u001b|\d+ fel, |Kravtäckning visar )/);
  });

  test('a patch for a program is exact', async () => {
    const folder = await open();
    const {stdout} = await run(folder, ['generate', '--diff', '.']);
    expect(stdout).toContain(`\n Eget ${sequence}\n`);
  });
});

describe('large inputs', () => {
  test('a classification of 1,000 information types', async () => {
    const folder = new Folder();
    const types = Array.from(
      {length: 1000},
      (_, index) => `  - { name: Informationsmängd ${index}, K: ${index % 4}, R: 3, T: ${index % 3}, S: 1 }`,
    );
    procurement(folder, 'a', {file: `${yaml.slice(0, yaml.indexOf('  - {'))}${types.join('\n')}\n`});
    expect(await folder.run('generate', 'a')).toMatchObject({code: 0});
    const {code, stdout} = await folder.run('validate', 'a');
    expect(code).toBe(0);
    expect(stdout.length).toBeLessThan(1000);
    const {report} = await folder.validate('a');
    expect(report.procurements[0]?.needs).toEqual({confidentiality: 3, integrity: 3, availability: 2, traceability: 1});
  });

  test('a file of more than 1 MB is refused', async () => {
    const folder = new Folder();
    procurement(folder, 'a', {file: `${yaml}# ${'x'.repeat(1024 * 1024)}\n`});
    const {code, stdout} = await folder.run('validate', 'a');
    expect(code).toBe(2);
    expect(stdout).toContain('Filen är större än 1 MB');
  });

  test('1,000 procurements in one run', async () => {
    const folder = new Folder();
    procurement(folder, 'a', {file: yaml.replace('K: 1, R: 1, T: 1', 'K: 0, R: 0, T: 0')});
    await folder.run('generate', 'a');
    const [file, text] = [folder.read('a/klausul.yaml'), folder.read('a/krav.md')];
    for (let index = 0; index < 999; index++) procurement(folder, `${index % 10}/upphandling-${index}`, {file, text});
    folder.edit('7/upphandling-7/krav.md', (written) => written.replace(' ska ', ' bör '));
    const {code, report} = await folder.validate('.');
    expect(code).toBe(1);
    expect(report.summary).toEqual({procurements: 1000, errors: 1, warnings: 0});
    const paths = report.procurements.map(({path}) => path);
    expect(paths).toEqual(paths.toSorted());
    expect(report.procurements.filter(({findings}) => findings.length > 0).map(({path}) => path)).toEqual([
      '7/upphandling-7',
    ]);
  });
});

describe('the process', () => {
  const klausul = (folder: Folder, words: string, options: {uid?: number} = {}, program = bin) =>
    spawnSync('bash', ['--norc', '-c', words.replaceAll('klausul ', `'${process.execPath}' '${program}' `)], {
      cwd: folder.path,
      encoding: 'utf8',
      env: {...process.env, LANG: 'sv_SE.UTF-8'},
      ...options,
    });

  test('--version, alone and among other words', () => {
    const folder = new Folder();
    const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(klausul(folder, 'klausul --version').stdout).toBe(`${version}\n`);
    expect(klausul(folder, 'klausul -V').stdout).toBe(`${version}\n`);
    expect(klausul(folder, 'klausul --version --help').stdout).toBe(`${version}\n`);
  });

  test('a reader that leaves early changes neither the work nor the exit code', async () => {
    const folder = new Folder();
    for (let index = 0; index < 15; index++) procurement(folder, `upphandling-${index}`);
    const {stdout, stderr} = klausul(folder, 'klausul validate . | head -1; echo $PIPESTATUS');
    expect(stdout).toMatch(/^upphandling-0\/krav\.md:3:1 .*\n1\n$/);
    expect(stderr).toBe('');
    const written = klausul(folder, 'klausul generate . | head -1; echo $PIPESTATUS');
    expect(written.stdout).toMatch(/\n0\n$/);
    expect(written.stderr).toBe('');
    for (let index = 0; index < 15; index++) expect(folder.read(`upphandling-${index}/krav.md`)).toContain('AUT-01');
    expect(klausul(folder, 'klausul validate finns-inte 2>&1 >/dev/null | true; echo $PIPESTATUS').stdout).toBe('2\n');
  });

  test('a full disk is told of on stderr, exit 2, and every document is written all the same', async () => {
    const folder = await four();
    const full = 'klausul: Resultatet gick inte att skriva ut (ENOSPC).\n';
    for (const words of ['--version', '--help', 'validate ren', 'validate --format json ren', 'catalog list'])
      expect([words, klausul(folder, `klausul ${words} > /dev/full`)]).toMatchObject([
        words,
        {status: 2, stderr: full},
      ]);
    expect(klausul(folder, 'klausul validate . > /dev/full')).toMatchObject({status: 3, stderr: full});
    expect(klausul(folder, 'klausul generate lucka > /dev/full')).toMatchObject({status: 2, stderr: full});
    expect(folder.read('lucka/krav.md')).toContain('AUT-01');
    expect(klausul(folder, 'klausul validate ren 2> /dev/full')).toMatchObject({status: 0});
    expect(klausul(folder, 'klausul validate finns-inte 2> /dev/full')).toMatchObject({status: 2});
  });

  test('a report file on a full disk is told of, and the other reports are whole', async () => {
    const folder = await four();
    const {status, stdout, stderr} = klausul(folder, 'klausul validate ren --format text:/dev/full --format json');
    expect([status, stderr]).toEqual([2, 'klausul: Rapporten ”/dev/full” gick inte att skriva färdigt (ENOSPC).\n']);
    expect((JSON.parse(stdout) as Report).procurements).toHaveLength(1);
  });

  test('in a folder that somebody has removed there is a message, exit 2', () => {
    const folder = new Folder();
    const {status, stdout, stderr} = klausul(folder, 'mkdir borta && cd borta && rmdir ../borta && klausul validate .');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'klausul: Mappen som du står i finns inte längre. Gå till en annan mapp och kör kommandot igen.\n',
    );
  });

  test('a large report reaches a slow reader whole', async () => {
    const folder = new Folder();
    for (let index = 0; index < 30; index++) procurement(folder, `upphandling-${index}`);
    const {stdout} = klausul(folder, 'klausul validate --format json . | (sleep 0.5; cat)');
    expect((JSON.parse(stdout) as Report).procurements).toHaveLength(30);
  });

  test('a document that someone has locked is not replaced, and nothing of its procurement is written', () => {
    const folder = new Folder();
    procurement(folder, 'a');
    procurement(folder, 'b');
    folder.write('a/avtal.md', document.replace('begin', 'begin placement=contract'));
    for (const path of ['', 'a', 'b']) chmodSync(folder.file(path), 0o777);
    for (const path of ['a', 'b'])
      for (const file of readdirSync(folder.file(path))) chmodSync(folder.file(join(path, file)), 0o666);
    chmodSync(folder.file('a/krav.md'), 0o444);
    // Nothing is locked for root, so root runs a copy of the program as somebody who may not read the checkout.
    const program = new Folder();
    cpSync(fileURLToPath(new URL('../cli', import.meta.url)), program.path, {recursive: true});
    chmodSync(program.path, 0o755);
    const isRoot = process.getuid?.() === 0;
    const {status, stderr, stdout} = klausul(
      folder,
      'klausul generate .',
      isRoot ? {uid: 65534} : {},
      program.file('bin/klausul.js'),
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      'klausul: a/krav.md går inte att skriva (EACCES). Inget har skrivits i den här upphandlingen. Kör kommandot igen.\n',
    );
    expect(stdout).not.toContain('a/');
    expect(folder.read('a/avtal.md')).toContain('-->\n\n<!--');
    expect(readdirSync(folder.file('a')).sort()).toEqual(['avtal.md', 'klausul.yaml', 'krav.md']);
    expect(folder.read('b/krav.md')).toContain('AUT-01');
  });
});
