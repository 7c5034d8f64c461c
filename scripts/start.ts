/**
 * The main job on a copy of `examples/elevhalsa`: a classification becomes clauses in procurement documents, and when a
 * clause goes missing it is found. What is printed is what any user sees.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {at} from './paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'klausul-'));
cpSync(at('examples', 'elevhalsa'), join(folder, 'elevhalsa'), {recursive: true});

function klausul(...words: readonly string[]): number | null {
  console.log(`\n$ npx klausul ${words.join(' ')}`);
  const {status, error} = spawnSync(process.execPath, [at('cli', 'bin', 'klausul.js'), ...words], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status;
}

console.log(`A copy of examples/elevhalsa is in ${folder}`);
const outcomes = [
  [0, klausul('classify', '--print', 'elevhalsa')],
  [0, klausul('generate', 'elevhalsa')],
  [0, klausul('validate', 'elevhalsa')],
];

const annex = join(folder, 'elevhalsa', '21-bilaga-informationssakerhet.md');
const text = readFileSync(annex, 'utf8');
writeFileSync(annex, text.replace(/<!-- klausul:clause AUT-01 [\s\S]*?<!-- klausul:\/clause -->\n\n/, ''));
console.log('\nSomeone removes the clause AUT-01 …');
outcomes.push([1, klausul('validate', 'elevhalsa')]);

const unexpected = outcomes.filter(([expected, code]) => expected !== code);
if (unexpected.length > 0) {
  console.error(
    `\nUnexpected exit codes: ${unexpected.map(([expected, code]) => `${code} for ${expected}`).join(', ')}`,
  );
  process.exitCode = 1;
} else {
  console.log(`\nOpen ${folder} in an editor to see the documents.`);
}
