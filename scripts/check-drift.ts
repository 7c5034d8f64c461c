/** Fails when a generated file is not what its source makes of it. Leaves the files as generated. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {at, repository} from './paths.ts';

const folders = ['core/src/generated', 'docs'];

/** Every committed file of these folders with a sum of its bytes. */
function fingerprints(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(at(folder), {recursive: true, withFileTypes: true})) {
      if (!entry.isFile() || entry.name.endsWith('-validators.js')) continue;
      const file = join(entry.parentPath, entry.name);
      found.set(file, createHash('sha256').update(readFileSync(file)).digest('hex'));
    }
  }
  return found;
}

const before = fingerprints();
for (const script of ['generate.ts', 'generate-docs.ts', 'generate-catalogue-pages.ts']) {
  execFileSync(process.execPath, ['--import', 'tsx', at('scripts', script)], {cwd: repository, stdio: 'inherit'});
}
const after = fingerprints();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale)
  console.error(`Not as generated: ${file.slice(repository.length)}. Run “npm run generate” and commit the result.`);
if (stale.length > 0) process.exitCode = 1;
