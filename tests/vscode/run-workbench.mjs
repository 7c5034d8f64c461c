import {mkdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runInThisContext} from 'node:vm';
import {openPage} from './browser.mjs';
import {openChannel} from './channel.mjs';
import {installTools} from './install.mjs';
import {readable} from './log.mjs';
import {closingAll, LimitReached, untilLimit} from './processes.mjs';
import {installExtension, startServer} from './server.mjs';
import {openSession, suiteRunner} from './session.mjs';

/** Runs the suites in a VS Code server with a headless Chromium as its window (Linux x64); resolves with the outcome. */
export async function runInWorkbench(options, say) {
  const tools = await installTools(say);
  return closingAll(async (later) => {
    const limit = untilLimit(options.seconds);
    later(limit.clear);
    const session = await openSession(options);
    later(session.close);

    let running;
    let outcome;
    let page;
    const channel = await openChannel({
      begin({title}) {
        running = title;
      },
      report(counts) {
        outcome = counts;
      },
      screenshot: ({name}) => takePicture(page, options.screenshots, name),
      page: ({act, argument}) => runInThisContext(`(${act})`)(page, argument),
    });
    later(channel.close);

    const start = {args: serverArguments(session, options), env: serverEnvironment(session, channel)};
    if (options.vsix) await installExtension(tools, options.vsix, start);
    const server = await startServer(tools, start);
    later(server.stop);

    const browser = await openPage(tools, {language: options.language, onLog: print});
    later(browser.close);
    page = browser.page;
    try {
      await page.goto(addressOf(server, session, options));
      const code = await Promise.race([browser.ended, limit.reached]);
      if (!outcome) throw new Error(`VS Code ended with code ${code} before the suite had reported`);
      return outcome;
    } catch (error) {
      say(`The end of the server's log:\n${lastLines(server.log())}`);
      if (error instanceof LimitReached) {
        const picture = takePicture(page, options.screenshots ?? tmpdir(), 'klausul-time-limit');
        say(`The test that was running: ${running ?? 'none'}`);
        say(`The window at that moment: ${await picture.catch((reason) => reason.message.split('\n')[0])}`);
      }
      throw error;
    }
  });
}

function serverArguments(session, {language, restricted}) {
  return [
    ...['--server-data-dir', session.folder, '--user-data-dir', session.data, '--extensions-dir', session.extensions],
    ...['--telemetry-level', 'off', '--locale', language],
    ...(restricted ? [] : ['--disable-workspace-trust']),
  ];
}

/** Nothing of the user's own surroundings except where programs are found. */
const serverEnvironment = (session, channel) => ({
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  HOME: session.home,
  TMPDIR: session.folder,
  EXTENSIONS_GALLERY: '{}', // No gallery, so nothing is looked up there.
  KLAUSUL_TEST_HAS_PAGE: '1',
  ...session.environment(channel),
});

/** Where the workbench opens the folder and, told so by `payload`, runs the suite with the extension under test. */
function addressOf({port}, session, {extension}) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension ?? session.emptyExtension)],
    ['extensionTestsPath', remote(suiteRunner)],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({folder: session.workspace, payload: JSON.stringify(payload)});
  return `http://127.0.0.1:${port}/?${query}`;
}

function print(type, entry) {
  const text = readable(type, entry);
  if (text) console.log(text);
}

/** The file written; nothing without a folder to write to. */
async function takePicture(page, folder, name) {
  if (!folder) return undefined;
  await mkdir(folder, {recursive: true});
  const path = join(folder, `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100)}.png`);
  await page.waitForTimeout(settles);
  await page.screenshot({path, timeout: 10_000});
  return path;
}

/** Milliseconds in which the window draws what a test has just caused. */
const settles = 300;

const lastLines = (text) => text.split('\n').filter(Boolean).slice(-15).join('\n');
