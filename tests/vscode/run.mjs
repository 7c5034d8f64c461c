/**
 * Runs the tests of the extension inside a real VS Code: `node tests/vscode/run.mjs [options]`.
 *
 *   --extension DIR     the extension under test, built                      (default: extension)
 *   --vsix FILE         the packed extension instead, installed as a user would
 *   --workspace DIR     the folder to open; VS Code gets a copy that tests may change   (default: examples)
 *   --suites PATH       a suite file, or a folder of them                    (default: tests/vscode/suites)
 *   --screenshots DIR   where pictures go; without it none are written
 *   --language sv       display language; the workbench itself stays English, extensions get theirs
 *   --kind web          runs the extension's `browser` bundle in a web worker (the tests stay in Node)
 *   --restricted        opens the folder in Restricted Mode
 *   --seconds N         hard limit of one run, set-up excluded               (default: 240)
 *   --electron          VS Code for the desktop, downloaded by @vscode/test-electron: always so except on Linux x64
 *
 * Output: what tests and extensions write to the console, one `ok` or `not ok` line a test, and `N passed, M failed` as
 * the last line. The exit code is 0 only if tests were passed and none failed. Talk about the run goes to stderr.
 *
 * On Linux x64 everything comes from npm: the first run on a machine installs a VS Code server, a Node for it, a Chromium
 * and fonts (940 MB, about half a minute) into ${XDG_CACHE_HOME:-~/.cache}/klausul-tests, which may be deleted at any
 * time. It needs npm and tar there, no compiler and no browser libraries, and after the set-up no network. A second start
 * at the same time waits for the first. Two runs never meet: each has its own port, home, user data and workspace.
 *
 * A suite is a CommonJS file (VS Code loads tests with `require`) that exports a list of tests:
 *
 *   module.exports = [{title: 'a sentence', async run() {…}, seconds: 60}];   // limit of one test, 30 unless told
 *
 * A test fails by throwing. It has the whole API of VS Code, and from `../harness.cjs`:
 *
 *   await screenshot('problems');   // writes problems.png, 1400 × 900, and resolves when it is there
 *   await inPage(async (page, label) => page.getByLabel(label).click(), 'Konfidentialitet');   // Playwright, for webviews
 *   if (!hasPage()) return;         // neither works in Electron: the first does nothing, the second throws
 *
 * Every failing test leaves a picture, and so does a run that is stopped by its limit.
 *
 * The parts: install (the tools) → session (temporary folder) → server → browser; channel is what a test asks through;
 * suite.cjs and harness.cjs run inside VS Code.
 */
import {readOptions} from './options.mjs';

const say = (text) => console.error(text);

async function main() {
  const options = readOptions(process.argv.slice(2));
  const inWorkbench = process.platform === 'linux' && process.arch === 'x64' && !options.electron;
  if (inWorkbench) return (await import('./run-workbench.mjs')).runInWorkbench(options, say);
  return (await import('./run-electron.mjs')).runInElectron(options, say);
}

const outcome = await main().catch((error) => {
  say(error.message);
  return {passed: 0, failed: 1};
});
const success = outcome.passed > 0 && outcome.failed === 0;
process.stdout.write(`${outcome.passed} passed, ${outcome.failed} failed\n`, () => process.exit(success ? 0 : 1));
