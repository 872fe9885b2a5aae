#!/usr/bin/env node
/**
 * A VS Code that `@vscode/test-electron` can start where no desktop VS Code runs: takes the desktop's flags, runs
 * the same workbench and extension host through the server of `host/`, and ends with the suite's exit code.
 *
 *     launcher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE --extensions-dir=DIR
 *
 * The desktop's other flags are accepted and ignored. VS Code's own log is shown only when the suite fails.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { remoteUri } from './workbench/page.mjs';
import { withWorkbench } from './workbench/workbench.mjs';

const SUITE_WITHIN_MS = 300_000;
const FLAG = /^--([^=]+)(?:=(.*))?$/s;
const REPORT = '[suite] ';

/** Splits the command line into flags (the last of a name counts) and the first folder. */
function parse(args) {
  const flags = new Map();
  const places = [];
  for (const arg of args) {
    const flag = FLAG.exec(arg);
    if (flag) flags.set(flag[1], flag[2] ?? '');
    else places.push(arg);
  }
  return { flags, folder: places[0] === undefined ? undefined : resolve(places[0]) };
}

/** The flags that the workbench itself reads, as it reads them. */
function payloadOf(flags, server) {
  const pairs = [];
  for (const name of ['extensionDevelopmentPath', 'extensionTestsPath']) {
    const path = flags.get(name);
    if (path) pairs.push([name, remoteUri(server, resolve(path))]);
  }
  return pairs;
}

/** The flags that the server takes under the desktop's name. */
function passedOn(flags) {
  const folder = flags.get('extensions-dir');
  return folder ? [`--extensions-dir=${resolve(folder)}`] : [];
}

/** Prints the suite's report as it comes, and keeps VS Code's warnings and errors for a failure. */
class Log {
  #kept = new Set();

  add(type, text) {
    if (text.startsWith(REPORT)) console.log(text.slice(REPORT.length));
    else if (type === 'warn' || type === 'error') this.#kept.add(`[${type}] ${text}`);
  }

  /** Each thing once, then what the extension itself wrote. */
  show(extensionLog) {
    console.error(`\nVS Code's warnings and errors:\n${[...this.#kept].join('\n')}`);
    console.error(`\nThe extension's log:\n${extensionLog}`);
  }
}

/** What the extension wrote to its output channel; VS Code keeps a file for each window. */
async function readExtensionLog(dataDir) {
  const logs = join(dataDir, 'data', 'logs');
  const names = await readdir(logs, { recursive: true }).catch(() => []);
  const own = names.filter((name) => basename(name) === 'Copydesk.log');
  return (await Promise.all(own.map((name) => readFile(join(logs, name), 'utf8')))).join('\n');
}

const inOneLine = (args) =>
  args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');

/** The browser died under the suite: it says nothing about the extension. */
class BrowserGone extends Error {
  message = 'The browser crashed';
}

/** Opens the page and waits for the exit code that VS Code hands to it. */
async function runSuite(page, address, log) {
  let timer;
  const code = new Promise((done, fail) => {
    const late = () => fail(new Error(`The suite did not end in ${SUITE_WITHIN_MS / 1000} s`));
    timer = setTimeout(late, SUITE_WITHIN_MS);
    page.on('crash', () => fail(new BrowserGone()));
    page
      .context()
      .browser()
      .on('disconnected', () => fail(new BrowserGone()));
    page.exposeFunction('codeAutomationLog', (type, args) => log.add(type, inOneLine(args)));
    page.exposeFunction('codeAutomationExit', (exitCode) => done(exitCode));
  });
  try {
    await page.goto(address);
    return await code;
  } finally {
    clearTimeout(timer);
  }
}

async function runOnce({ flags, folder }) {
  const options = { testDriver: true, serverArgs: passedOn(flags) };
  return withWorkbench(options, async ({ newPage, server, address, dataDir }) => {
    const log = new Log();
    const page = await newPage();
    const run = runSuite(page, address(folder, payloadOf(flags, server)), log);
    const code = await run.catch((error) => {
      if (error instanceof BrowserGone) throw error;
      console.error(error.message);
      return 1;
    });
    if (code !== 0) log.show(await readExtensionLog(dataDir));
    return code;
  });
}

/** Runs the suite, and once more when the browser itself died. */
async function main() {
  const wanted = parse(process.argv.slice(2));
  try {
    return await runOnce(wanted);
  } catch (error) {
    if (!(error instanceof BrowserGone)) throw error;
    console.error('The browser crashed; once more …');
    return runOnce(wanted);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
