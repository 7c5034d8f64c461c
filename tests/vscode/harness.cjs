/** What a test may ask of the harness around VS Code. The answers come from run.mjs, through channel.mjs. */

/**
 * Writes a picture of the window to `<name>.png` in the folder given by `--screenshots`, and resolves when it is there.
 * Without that folder, and in Electron, nothing is written. Only letters and digits of the name are kept.
 */
exports.screenshot = (name) => ask('screenshot', {name});

/**
 * Runs a function in the harness with Playwright's `page` and one JSON argument: for clicks and keys that no command of
 * VS Code stands for, above all in webviews (`page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')`).
 * The function is sent as text, so it sees nothing from around it. Throws in Electron; ask `hasPage` first.
 */
exports.inPage = (act, argument) => ask('page', {act: act.toString(), argument});

/** Whether `inPage` and `screenshot` work here. */
exports.hasPage = () => process.env.KLAUSUL_TEST_HAS_PAGE === '1';

/** For suite.cjs alone: which test begins, so that a run without end can name it, and how many passed and failed. */
exports.begin = (title) => ask('begin', {title});
exports.report = (outcome) => ask('report', outcome);

async function ask(name, request) {
  const response = await fetch(process.env.KLAUSUL_TEST_CHANNEL + name, {
    method: 'POST',
    body: JSON.stringify(request),
  });
  const {answer, error} = await response.json();
  if (!response.ok) throw new Error(error);
  return answer;
}
