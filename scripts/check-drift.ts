/** Fails when a generated file is not what its source makes of it. Leaves the files as generated. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const folders = ['core/src/generated', 'docs'];

function fingerprints() {
  const found = new Map();
  for (const folder of folders) {
    for (const entry of readdirSync(join(repository, folder), {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      found.set(file, createHash('sha256').update(readFileSync(file)).digest('hex'));
    }
  }
  return found;
}

const before = fingerprints();
for (const script of ['generate.mjs', 'generate-docs.mjs', 'generate-catalogue-pages.mjs']) {
  execFileSync(process.execPath, [join(repository, 'scripts', script)], {stdio: 'inherit'});
}
const after = fingerprints();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale)
  console.error(`Not as generated: ${file.slice(repository.length)}. Run “npm run generate” and commit the result.`);
if (stale.length > 0) process.exitCode = 1;
