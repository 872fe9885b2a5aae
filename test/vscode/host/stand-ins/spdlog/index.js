/**
 * Stands in for `@vscode/spdlog`, a native module that would have to be compiled: VS Code's log files,
 * written with Node alone. Only what VS Code calls; no rotation (the files live as long as one run).
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  #file;
  #level = 2;
  #plain = false;

  constructor(_type, _name, file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  #write(level, text) {
    if (level < this.#level) return;
    const line = this.#plain ? text : `${new Date().toISOString()} [${LEVELS[level]}] ${text}\n`;
    try {
      appendFileSync(this.#file, line);
    } catch {
      // The folder is gone: the run that owned it is over, and there is nobody to tell.
    }
  }

  trace(text) { this.#write(0, text); }
  debug(text) { this.#write(1, text); }
  info(text) { this.#write(2, text); }
  warn(text) { this.#write(3, text); }
  error(text) { this.#write(4, text); }
  critical(text) { this.#write(5, text); }
  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  setPattern() {}
  clearFormatters() { this.#plain = true; }
  flush() {}
  drop() {}
}

const create = async (name, file) => new Logger('rotating', name, file);

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
