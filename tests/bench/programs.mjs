import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {findOpenFastTrace, findRumdl} from './installed-tools.mjs';

/** Klausul's exit codes that are no failure of the corpus: clean, or an error finding. */
const judged = [0, 1];

/** The command lines of Klausul from this checkout. */
export function klausulIn(repository) {
  const bin = join(repository, 'cli', 'bin', 'klausul.js');
  const run = (name, argv, cwd, accepts = [0]) => ({name, argv: [bin, ...argv], cwd, accepts});
  return {
    version: () => run('klausul --version', ['--version']),
    validateOne: (cwd, folder) => run('klausul validate, one procurement', ['validate', folder], cwd, judged),
    validate: (cwd, jobs) => run(`klausul validate, ${threads(jobs)}`, ['validate', '--jobs', `${jobs}`], cwd, judged),
    validateJson: (cwd) => run('klausul validate --format json', ['validate', '--format', 'json'], cwd, judged),
    generate: (cwd) => run('klausul generate', ['generate'], cwd, judged),
    generateCheck: (cwd) => run('klausul generate --check', ['generate', '--check'], cwd, judged),
  };
}

function threads(jobs) {
  return jobs === 1 ? '1 thread' : `${jobs} threads`;
}

/** rumdl without its cache, and silent, which is when it is fastest: only then do its threads work at the same time. */
export function rumdlWith(jobs, cwd, say) {
  const name = `rumdl 0.3.0, ${threads(jobs)}`;
  const command = findRumdl(say);
  const argv = ['check', '--no-cache', '--no-config', '--silent', '.'];
  return command === undefined
    ? {name, missing: ['rumdl 0.3.0']}
    : {name, command, argv, cwd, env: {RAYON_NUM_THREADS: `${jobs}`}, accepts: [0, 1], missing: []};
}

/** OpenFastTrace on the demands of the same procurements, written as its own items. */
export function openFastTraceOn(folder, items, say) {
  const name = `OpenFastTrace 4.2.0, ${items} items`;
  const jar = findOpenFastTrace(say);
  const argv = ['-jar', jar, 'trace', '--report-verbosity', 'minimal', '.'];
  return jar === undefined
    ? {name, missing: ['OpenFastTrace 4.2.0']}
    : {name, command: 'java', argv, cwd: folder, accepts: [0, 1], missing: []};
}

/** The linters of npm that Klausul is compared with, each with its usual rules; `missing` names packages that are not installed. */
export function lintersIn(tools, cwd) {
  const find = finder(tools);
  const markdownlint = find('markdownlint-cli2', 'bin');
  const remark = find('remark-cli', 'bin');
  const plugins = ['remark-gfm', 'remark-frontmatter', 'remark-preset-lint-recommended'].map((name) =>
    find(name, 'exports'),
  );
  const lint = (name, parts, argv) => {
    const missing = parts.filter(({file}) => file === undefined).map((part) => part.name);
    return {name, argv: [parts[0].file, ...argv], cwd, accepts: [0, 1], missing};
  };
  return [
    lint('markdownlint-cli2', [markdownlint], ['**/*.md']),
    lint(
      'remark-cli, GFM and lint',
      [remark, ...plugins],
      ['.', '--quiet', '--no-stdout', '--no-config', ...plugins.flatMap(({file}) => ['--use', file])],
    ),
  ];
}

/** Looks a package up in the `node_modules` of a folder: its program, or the module that it exports. */
function finder(folder) {
  const {paths} = createRequire(join(folder, 'package.json')).resolve;
  return (name, field) => {
    const manifest = paths(name)
      .map((modules) => join(modules, name, 'package.json'))
      .find(existsSync);
    if (!manifest) return {name};
    const entry = JSON.parse(readFileSync(manifest, 'utf8'))[field];
    const target = typeof entry === 'string' ? entry : (entry[name] ?? Object.values(entry)[0]);
    return {name, file: join(dirname(manifest), target)};
  };
}
