/**
 * Runs inside the extension host of VS Code: all tests of the suites named in KLAUSUL_TEST_SUITES, one after the other.
 * A suite is a CommonJS file that exports a list of {title, run, seconds?}; `run` may be async and fails by throwing.
 */
const {readdirSync, statSync} = require('node:fs');
const {basename, join} = require('node:path');
const {begin, report, screenshot} = require('./harness.cjs');

const secondsForATest = 30;

exports.run = async () => {
  let passed = 0;
  let failed = 0;
  for (const file of suiteFiles(process.env.KLAUSUL_TEST_SUITES)) {
    const suite = basename(file, '.cjs');
    for (const test of load(file)) {
      const title = `${suite}: ${test.title}`;
      await begin(title);
      const error = await errorOf(test);
      if (!error) {
        passed++;
        console.log(`ok ${title}`);
        continue;
      }
      failed++;
      console.log(`not ok ${title}\n${indent(error.stack ?? error)}`);
      await screenshot(`failed ${title}`).catch((reason) => console.log(indent(reason.message)));
    }
  }
  await report({passed, failed});
  const outcome = `${passed} passed, ${failed} failed`;
  console.log(outcome);
  if (passed === 0 || failed > 0) throw new Error(outcome);
};

/** `path` itself, or every suite in that folder. */
function suiteFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.cjs'));
  return names.sort().map((name) => join(path, name));
}

/** The tests of a file; one that fails when the file cannot be read as a suite, so that the others still run. */
function load(file) {
  try {
    return require(file);
  } catch (error) {
    const run = () => Promise.reject(error);
    return [{title: 'the file is a suite', run}];
  }
}

/** What the test threw; nothing when it passed. */
async function errorOf({run, seconds = secondsForATest}) {
  let limit;
  const expiry = new Promise((_, reject) => {
    limit = setTimeout(() => reject(new Error(`The test did not end within ${seconds} s`)), seconds * 1000);
  });
  try {
    await Promise.race([run(), expiry]);
  } catch (error) {
    return error ?? new Error('The test threw nothing');
  } finally {
    clearTimeout(limit);
  }
}

const indent = (text) => String(text).replace(/^/gm, '    ');
