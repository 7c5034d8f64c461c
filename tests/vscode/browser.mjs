import {setTimeout as pause} from 'node:timers/promises';
import {chromium} from 'playwright-core';

/** An empty page in a headless Chromium. `ended` resolves with the exit code of the extension host that ran the tests. */
export async function openPage({chromium: executablePath, chromiumEnv}, {language, onLog}) {
  const browser = await chromium.launch({
    executablePath,
    env: {...process.env, ...chromiumEnv},
    args: [...quiet, '--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    // A signal ends the run in order, see processes.mjs.
    ...{handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false},
  });
  const page = await browser.newPage({
    viewport: {width: 1400, height: 900},
    locale: language,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const ended = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.on('crash', () => reject(new Error('The browser page crashed')));
  });
  ended.catch(() => {});
  await page.exposeFunction('codeAutomationLog', onLog);
  // A browser that hangs is killed by Playwright when this process ends.
  return {page, ended, close: () => Promise.race([browser.close(), pause(5_000)])};
}

const quiet = [
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
