// Runs test/vscode/suite inside a real VS Code: once with the extension host of Node, once with the browser's.
// `node scripts/test-vscode.mjs [--host node|web] [--no-build]`. COPYDESK_VSCODE names a desktop VS Code to use.

import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { build } from './build.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LAUNCHER = join(ROOT, 'test', 'vscode', 'launcher.mjs');
const STAGE = join(ROOT, 'dist', 'test', 'web-extension');
const WEB_PARTS = [
  'dist/extension.web.cjs',
  'dist/server.web.js',
  'icons',
  'l10n',
  'language-configuration.json',
  'syntaxes',
];
const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const ANSWERS_WITHIN_MS = 3000;

/** The suites by extension host: each is one bundle, since neither host loads modules of the suite's own. */
const SUITES = {
  node: { entry: 'index.ts', platform: 'node', extension: async () => ROOT },
  web: { entry: 'web.ts', platform: 'browser', extension: stageWebExtension },
};

const bundleOf = (host, extension) => join(extension, 'dist', 'test', 'vscode', `${host}.cjs`);

/**
 * The extension with its `browser` entry only, in a folder of its own: with both entries, VS Code takes the one
 * for Node wherever Node is.
 */
async function stageWebExtension() {
  await rm(STAGE, { recursive: true, force: true });
  const { main: _main, ...manifest } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  );
  await mkdir(STAGE, { recursive: true });
  await writeFile(join(STAGE, 'package.json'), JSON.stringify(manifest));
  const parts = [
    ...WEB_PARTS,
    ...readdirSync(ROOT).filter((name) => name.startsWith('package.nls')),
  ];
  for (const part of parts.filter((name) => existsSync(join(ROOT, name))))
    await cp(join(ROOT, part), join(STAGE, part), { recursive: true });
  return STAGE;
}

function bundleSuite(host, extension) {
  const { entry, platform } = SUITES[host];
  return esbuild.build({
    entryPoints: [join(ROOT, 'test', 'vscode', 'suite', entry)],
    outfile: bundleOf(host, extension),
    bundle: true,
    platform,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function hasDownloaded() {
  const cache = join(ROOT, '.vscode-test');
  return existsSync(cache) && readdirSync(cache).some((name) => name.startsWith('vscode-'));
}

async function canDownload() {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  return fetch(DOWNLOADS, { signal }).then(
    (response) => response.ok,
    () => false,
  );
}

/** The VS Code to run: the one named, the desktop's where it can be shown, else the one from npm packages. */
async function findVSCode() {
  if (process.env.COPYDESK_VSCODE) return process.env.COPYDESK_VSCODE;
  if (hasDisplay() && (hasDownloaded() || (await canDownload()))) return downloadAndUnzipVSCode();
  return LAUNCHER;
}

/** An empty workspace whose settings keep VS Code's own notices out of the way. */
async function makeWorkspace() {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
  const settings = {
    'workbench.startupEditor': 'none',
    'chat.disableAIFeatures': true,
    'git.enabled': false,
  };
  await mkdir(join(folder, '.vscode'));
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  return folder;
}

async function runSuite(vscodeExecutablePath, host) {
  const workspace = await makeWorkspace();
  try {
    const extension = await SUITES[host].extension();
    await bundleSuite(host, extension);
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath: bundleOf(host, extension),
      launchArgs: [workspace],
    });
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

async function main() {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', multiple: true, default: Object.keys(SUITES) },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const unknown = values.host.find((host) => !(host in SUITES));
  if (unknown !== undefined)
    throw new Error(`There is no host "${unknown}", only: ${Object.keys(SUITES).join(', ')}`);
  if (!values['no-build']) await build();
  const vscode = await findVSCode();
  let passed = true;
  for (const host of values.host) {
    console.log(`In VS Code, extension host: ${host}`);
    passed = (await runSuite(vscode, host)) && passed;
  }
  return passed ? 0 : 1;
}

process.exitCode = await main();
