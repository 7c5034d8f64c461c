import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** Programs that npm does not have are kept here, outside the checkout, so that they are fetched once. */
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'klausul-bench');

/** rumdl, the fastest Markdown linter in a registry; undefined where Python and its package index are not to be had. */
export function findRumdl(say) {
  const folder = join(cache, 'rumdl-0.3.0');
  return installed(join(folder, 'bin', 'rumdl'), say, 'python3', [
    ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--root-user-action=ignore'],
    ...['--target', folder, 'rumdl==0.3.0'],
  ]);
}

/** OpenFastTrace, which traces requirements through text files; undefined where Java and Maven are not to be had. */
export function findOpenFastTrace(say) {
  return installed(join(cache, 'openfasttrace-4.2.0.jar'), say, 'mvn', [
    ...['--quiet', '--batch-mode', 'dependency:copy'],
    ...['-Dartifact=org.itsallcode.openfasttrace:openfasttrace:4.2.0', `-DoutputDirectory=${cache}`],
  ]);
}

function installed(file, say, command, argv) {
  if (existsSync(file)) return file;
  mkdirSync(cache, {recursive: true});
  say(`Fetching ${file} with ${command}`);
  const {status, stderr, error} = spawnSync(command, argv, {encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe']});
  if (status === 0 && existsSync(file)) return file;
  say(`It is not here: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
  return undefined;
}
