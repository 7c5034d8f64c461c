/**
 * Stands in for @vscode/spdlog in the installed VS Code (see install.mjs): the part of its interface that VS Code calls.
 * Files never rotate, for a log lives only as long as one run.
 */
const {appendFileSync, mkdirSync} = require('node:fs');
const {dirname} = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #file;
  #level = 0;
  #format = (level, message) => `${new Date().toISOString()} [${levels[level]}] ${message}\n`;

  constructor(file) {
    this.#file = file;
    for (const [level, name] of levels.entries()) this[name] = (message) => this.#write(level, message);
  }
  #write(level, message) {
    if (level >= this.#level) appendFileSync(this.#file, this.#format(level, message));
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  /** For output channels, which hold nothing but what was written to them. */
  clearFormatters() {
    this.#format = (_, message) => message;
  }
  setPattern() {}
  flush() {}
  drop() {}
}

async function createLogger(_name, file) {
  mkdirSync(dirname(file), {recursive: true});
  return new Logger(file);
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
