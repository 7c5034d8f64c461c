/**
 * Packs the command line as it would be handed to a stranger, installs it in an empty folder whose path holds blanks and
 * å, and does the main job there: nothing of the checkout, and nothing else from the registry, may be needed.
 */
import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {at, repository} from './paths.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'klausul-pack-')), 'Upphandlingar å b');
const {version, devDependencies} = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
};

mkdirSync(folder);
try {
  const tarball = pack();
  install(tarball);
  theMainJob();
  inRemark();
  console.log(`${tarball} works where there is nothing else.`);
} finally {
  rmSync(join(folder, '..'), {recursive: true, force: true});
}

/** The tarball's name; it lies in the folder. */
function pack(): string {
  const {stdout} = succeed('npm', ['pack', '-w', 'cli', '--json', '--pack-destination', folder], repository);
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as readonly [
    {readonly filename: string; readonly size: number; readonly files: readonly {readonly path: string}[]},
  ];
  const files = packed.files.map(({path}) => path);
  console.log(`${packed.filename}: ${files.length} files, ${Math.round(packed.size / 1024)} KiB`);
  const wanted = [
    'package.json',
    'LICENSE',
    'README.md',
    'bin/klausul.js',
    'remark.d.ts',
    'dist/klausul.js',
    'dist/remark.js',
    'dist/licenses.txt',
    'dist/requirement-catalog/LICENSE',
  ];
  for (const release of readdirSync(at('requirement-catalog', 'releases'))) wanted.push(`dist/releases/${release}`);
  for (const file of wanted) check(files.includes(file), `${file} is packed`);
  const sources = files.filter((file) => /\.(ts|map|tgz)$/.test(file) && file !== 'remark.d.ts');
  check(sources.length === 0, `only what runs is packed, not ${sources.join(', ')}`);
  return packed.filename;
}

function install(tarball: string): void {
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  npmInstall(`./${tarball}`);
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  check(installed.join() === 'klausul', `nothing comes along with it, not ${installed.join(', ')}`);
}

function theMainJob(): void {
  cpSync(at('examples', 'elevhalsa'), join(folder, 'elevhalsa'), {recursive: true});
  const klausul = (expected: number, ...words: readonly string[]) => {
    const npx = run('npx', ['--no-install', 'klausul', ...words], folder);
    check(npx.status === expected, `npx --no-install klausul ${words.join(' ')} ends with ${expected}`, npx);
    return npx;
  };
  check(klausul(0, '--version').stdout.trim() === version, `it is version ${version}`);
  klausul(1, 'validate', 'elevhalsa');
  const generated = run(join(folder, 'node_modules', '.bin', 'klausul'), ['generate', 'elevhalsa'], folder);
  check(generated.status === 0, 'node_modules/.bin/klausul generate ends with 0', generated);
  klausul(0, 'validate', 'elevhalsa');
  klausul(0, 'explain', 'LOG-02', 'elevhalsa');
  klausul(0, 'catalog', 'check');
}

/** The plugin: its findings, and its types for whoever writes TypeScript. */
function inRemark(): void {
  const libraries = ['unified', 'remark-parse', 'vfile', '@types/mdast'];
  npmInstall(...libraries.map((name) => `${name}@${devDependencies[name]}`));
  const annex = 'elevhalsa/21-bilaga-informationssakerhet.md';
  const script = `
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import remarkKlausul, {type Options} from 'klausul/remark';
const options: Options = {language: 'en'};
const processor = unified().use(remarkParse).use(remarkKlausul, options);
const text = '<!-- klausul:begin placement=specification -->\\n\\n<!-- klausul:end -->\\n';
const file = new VFile({path: '${annex}', value: text});
await processor.run(processor.parse(file), file);
if (!file.messages.some(({ruleId}) => ruleId === 'coverage/missing')) throw new Error('The plugin found nothing');
`;
  writeFileSync(join(folder, 'plugin.ts'), script);
  writeFileSync(join(folder, 'plugin.js'), script.replace(', {type Options}', '').replace(': Options', ''));
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
  const typed = run(process.execPath, [at('node_modules/typescript/bin/tsc'), ...options, 'plugin.ts'], folder);
  check(typed.status === 0, 'klausul/remark has types', typed);
  const ran = run(process.execPath, ['plugin.js'], folder);
  check(ran.status === 0, 'klausul/remark gives findings', ran);
}

function npmInstall(...what: readonly string[]): void {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  succeed('npm', ['install', ...quiet, ...what], folder);
}

function succeed(command: string, words: readonly string[], cwd: string): SpawnSyncReturns<string> {
  const outcome = run(command, words, cwd);
  check(outcome.status === 0, `${command} ${words.join(' ')} succeeds`, outcome);
  return outcome;
}

function run(command: string, words: readonly string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(command, words, {cwd, encoding: 'utf8', shell: false});
}

/** Throws, with all that a program said, when something that must be is not. */
function check(
  holds: boolean,
  what: string,
  {stdout = '', stderr = '', error}: Partial<SpawnSyncReturns<string>> = {},
) {
  if (!holds) throw new Error(`Not so: ${what}\n${stdout}${stderr}${error ?? ''}`);
}
