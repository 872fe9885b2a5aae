#!/usr/bin/env node
/**
 * A VS Code that `@vscode/test-electron` can start where no desktop VS Code runs: takes the desktop's flags, runs
 * the same workbench and extension host through the server of `host/`, and ends with the suite's exit code.
 *
 *     launcher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE --extensions-dir=DIR
 *
 * The desktop's other flags are accepted and ignored. VS Code's log is shown only when the suite fails.
 */
import { resolve } from 'node:path';
import { remoteUri } from './workbench/page.mjs';
import { withWorkbench } from './workbench/workbench.mjs';

const SUITE_WITHIN_MS = 180_000;
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

/** Prints the suite's report as it comes, and keeps the rest of VS Code's log for a failure. */
class Log {
  #kept = [];

  add(type, text) {
    if (text.startsWith(REPORT)) console.log(text.slice(REPORT.length));
    else this.#kept.push(`[${type}] ${text}`);
  }

  show() {
    console.error(`\nVS Code's log:\n${this.#kept.join('\n')}`);
  }
}

const inOneLine = (args) =>
  args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');

/** Opens the page and waits for the exit code that VS Code hands to it. */
async function runSuite(page, address, log) {
  let timer;
  const code = new Promise((done, fail) => {
    const late = () => fail(new Error(`The suite did not end in ${SUITE_WITHIN_MS / 1000} s`));
    timer = setTimeout(late, SUITE_WITHIN_MS);
    page.on('crash', () => fail(new Error('The page crashed')));
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

async function main() {
  const { flags, folder } = parse(process.argv.slice(2));
  const log = new Log();
  try {
    const code = await withWorkbench(
      { testDriver: true, serverArgs: passedOn(flags) },
      async ({ newPage, server, address }) => {
        const page = await newPage();
        return runSuite(page, address(folder, payloadOf(flags, server)), log);
      },
    );
    if (code !== 0) log.show();
    return code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    log.show();
    return 1;
  }
}

process.exitCode = await main();
