#!/usr/bin/env node
/**
 * A VS Code that `@vscode/test-electron` can start where no desktop VS Code runs: takes the desktop's flags, runs
 * the same workbench and extension host through the server of `host/`, and ends with the suite's exit code.
 *
 *     launcher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--extensionDevelopmentKind=web]
 *
 * The desktop's other flags are accepted and ignored.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installHost } from './workbench/install.mjs';
import { launchBrowser, remoteUri, workbenchAddress } from './workbench/page.mjs';
import { startServer } from './workbench/server.mjs';

const SUITE_WITHIN_MS = 180_000;
const FLAG = /^--([^=]+)(?:=(.*))?$/s;

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
  const kind = flags.get('extensionDevelopmentKind');
  if (kind) pairs.push(['extensionDevelopmentKind', kind]);
  return pairs;
}

/** Shows what the suite prints as it comes, and keeps the rest of the workbench's log for a failure. */
function logger() {
  const kept = [];
  return {
    kept,
    fromWorkbench(type, args) {
      kept.push(
        `[${type}] ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`,
      );
    },
  };
}

/** Opens the page and waits for the exit code that VS Code hands to it. */
async function runSuite(browser, address, log) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let timer;
  const exit = new Promise((done, fail) => {
    timer = setTimeout(() => fail(new Error('The suite did not end in time')), SUITE_WITHIN_MS);
    page.on('crash', () => fail(new Error('The page crashed')));
    void page.exposeFunction('codeAutomationLog', (type, args) => log.fromWorkbench(type, args));
    void page.exposeFunction('codeAutomationExit', (code) => done(code));
    page.on('console', (message) => log.kept.push(`[console ${message.type()}] ${message.text()}`));
  });
  try {
    await page.goto(address);
    return await exit;
  } finally {
    clearTimeout(timer);
  }
}

async function main() {
  const { flags, folder } = parse(process.argv.slice(2));
  const host = await installHost((line) => console.error(line));
  const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-vscode-'));
  const log = logger();
  let code = 1;
  let server;
  let browser;
  try {
    server = await startServer(host, { dataDir, args: ['--enable-smoke-test-driver'] });
    browser = await launchBrowser(host);
    code = await runSuite(browser, workbenchAddress(server, folder, payloadOf(flags, server)), log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  } finally {
    await browser?.close();
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  console.error(log.kept.join('\n'));
  return code;
}

process.exitCode = await main();
