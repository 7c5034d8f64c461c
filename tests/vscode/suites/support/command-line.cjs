/** The command line of the same checkout, to compare with. */
const {execFile} = require('node:child_process');
const {join} = require('node:path');

const program = join(__dirname, '../../../../cli/bin/klausul.js');

/** Runs it on what is saved; with its exit code and what it printed. */
exports.klausul = (...args) =>
  new Promise((resolve) => {
    const env = {...process.env, ELECTRON_RUN_AS_NODE: '1'};
    execFile(process.execPath, [program, ...args], {env, maxBuffer: 1 << 26}, (error, output, errors) =>
      resolve({code: error?.code ?? 0, output, errors}),
    );
  });
