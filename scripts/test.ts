/**
 * Every test: the suites of core, command line and catalogue, then the extension in a real VS Code. The last line counts
 * them all, and a run without tests fails.
 */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {at, repository} from './paths.ts';

/** How a suite went. */
interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly code: number | null;
}

const folder = mkdtempSync(join(tmpdir(), 'klausul-tests-'));
const results = join(folder, 'vitest.json');

/** Runs a Node program, passing its output on, and gives its exit code and the last line that it printed. */
function run(words: readonly string[]): Promise<{readonly code: number | null; readonly lastLine: string}> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {cwd: repository, stdio: ['ignore', 'pipe', 'inherit']});
    let tail = '';
    child.stdout.on('data', (data: Buffer) => {
      process.stdout.write(data);
      tail = (tail + data).slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({code, lastLine: tail.trimEnd().split('\n').at(-1) ?? ''}));
  });
}

async function runVitest(): Promise<Outcome> {
  const vitest = at('node_modules', 'vitest', 'vitest.mjs');
  const {code} = await run([vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]);
  const {numPassedTests = 0, numFailedTests = 0, numPendingTests = 0} = JSON.parse(readFileSync(results, 'utf8'));
  return {name: 'vitest', passed: numPassedTests, failed: numFailedTests + numPendingTests, code};
}

async function runVsCode(language: 'sv' | 'en'): Promise<Outcome> {
  const {code, lastLine} = await run([at('tests', 'vscode', 'run.mjs'), '--language', language]);
  const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed/.exec(lastLine) ?? [];
  return {name: `VS Code (${language})`, passed: Number(passed), failed: Number(failed), code};
}

const outcomes: Outcome[] = [];
try {
  outcomes.push(await runVitest(), await runVsCode('en'), await runVsCode('sv'));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
for (const {name, passed, code} of outcomes) {
  if (passed === 0 || code !== 0) {
    console.log(`${name}: exit code ${code}, ${passed} passed`);
    process.exitCode = 1;
  }
}
const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
if (sum('failed') > 0) process.exitCode = 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
