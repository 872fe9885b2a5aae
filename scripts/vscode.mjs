// Opens the sample articles in VS Code with the extension: the desktop VS Code where there is one, else the npm
// build of it in the browser. `node scripts/vscode.mjs [FOLDER] [--browser] [--port N]`.
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { installHost } from '../test/vscode/workbench/install.mjs';
import { remoteUri, workbenchAddress } from '../test/vscode/workbench/page.mjs';
import { runServerCommand, startServer } from '../test/vscode/workbench/server.mjs';
import { QUIET, writeSettings } from '../test/vscode/workbench/workbench.mjs';
import { build } from './build.mjs';
import { hasDisplay } from './display.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The sample with most to see. */
const SHOWN_FIRST = 'talks.news';

/** How each platform opens an address in the browser that its user prefers. */
const OPENERS = { linux: ['xdg-open'], darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** The desktop's `code` on PATH, or the executable that COPYDESK_VSCODE names. */
function findDesktop() {
  if (process.env.COPYDESK_VSCODE) return process.env.COPYDESK_VSCODE;
  if (!hasDisplay()) return undefined;
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code', 'codium'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

async function openDesktop(executable, folder) {
  await build();
  console.log(`Opening ${folder} in ${executable}`);
  const shell = process.platform === 'win32';
  const article = firstArticle(folder);
  const places = article === undefined ? [folder] : [folder, article];
  const args = [`--extensionDevelopmentPath=${ROOT}`, ...places];
  const child = spawn(shell ? `"${executable}"` : executable, args, { stdio: 'inherit', shell });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Resolves when the user asks to stop. */
const untilInterrupted = () =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, done);
  });

function openInBrowser(address) {
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => {}); // No opener: the address stands on the terminal.
  child.unref();
}

/** The article of the folder that is opened at once; undefined where there is none. */
function firstArticle(folder) {
  const articles = readdirSync(folder).filter((name) => name.endsWith('.news'));
  const name = articles.includes(SHOWN_FIRST) ? SHOWN_FIRST : articles.toSorted()[0];
  return name === undefined ? undefined : join(folder, name);
}

/** Packs without the packer's long list of files, which is shown when it fails. */
async function packQuietly(file) {
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'package.mjs'), file]);
  return file;
}

/** Installs the packed extension as any user would, and serves the workbench until Ctrl+C. */
async function serveWorkbench(folder, port) {
  const host = await installHost((line) => console.log(line));
  const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-vscode-'));
  let server;
  try {
    console.log('Packing and installing the extension …');
    const extension = await packQuietly(join(dataDir, 'copydesk.vsix'));
    await runServerCommand(host, dataDir, ['--install-extension', extension]);
    await writeSettings(dataDir, QUIET);
    server = await startServer(host, { dataDir, port });
    const article = firstArticle(folder);
    const payload = article === undefined ? [] : [['openFile', remoteUri(server, article)]];
    const address = workbenchAddress(server, folder, payload);
    console.log(`\nVS Code with the extension, in ${folder}:\n\n  ${address}\n`);
    console.log('Open the address in a browser of this machine; Ctrl+C here stops it.');
    if (hasDisplay()) openInBrowser(address);
    await Promise.race([untilInterrupted(), server.ended]);
  } finally {
    await server?.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  }
  return 0;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
    },
  });
  const folder = resolve(positionals[0] ?? join(ROOT, 'samples'));
  const desktop = values.browser ? undefined : findDesktop();
  return desktop === undefined
    ? serveWorkbench(folder, Number(values.port))
    : openDesktop(desktop, folder);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
