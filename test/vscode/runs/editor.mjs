/** The VS Code that the tests run in, and one run of a suite inside it. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests, runVSCodeCommand } from '@vscode/test-electron';
import { hasDisplay } from '../../../scripts/display.mjs';
import { installHost } from '../workbench/install.mjs';
import { runServerCommand } from '../workbench/server.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LAUNCHER = fileURLToPath(new URL('../launcher.mjs', import.meta.url));
const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const ANSWERS_WITHIN_MS = 3000;

function hasDownloaded() {
  const cache = join(ROOT, '.vscode-test');
  return existsSync(cache) && readdirSync(cache).some((name) => name.startsWith('vscode-'));
}

function canDownload() {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  return fetch(DOWNLOADS, { signal }).then(
    (response) => response.ok,
    () => false,
  );
}

/**
 * The executable to run: the one that COPYDESK_VSCODE names, the desktop VS Code where there is a display and it is
 * here or can be fetched, else the launcher of the VS Code from npm packages.
 */
export async function findVSCode() {
  if (process.env.COPYDESK_VSCODE) return process.env.COPYDESK_VSCODE;
  if (hasDisplay() && (hasDownloaded() || (await canDownload()))) return downloadAndUnzipVSCode();
  return LAUNCHER;
}

/** Installs a package into a folder of extensions, as a user would. */
export async function installExtension(vscode, file, extensionsDir) {
  const args = [`--extensions-dir=${extensionsDir}`, '--install-extension', file];
  if (vscode !== LAUNCHER) return runVSCodeCommand(args, { vscodeExecutablePath: vscode });
  const host = await installHost((line) => console.error(line));
  return runServerCommand(host, extensionsDir, args);
}

/** Settings of the workspace that keep VS Code's own notices out of the way. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
};

/** Does `task` with an empty workspace, which goes away after it. */
async function withWorkspace(task) {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
  try {
    await mkdir(join(folder, '.vscode'));
    await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(SETTINGS));
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Runs a bundled suite inside VS Code, its report on the terminal.
 *
 * @param {string} vscode the executable
 * @param {{extension: string, tests: string, extensionsDir?: string}} options absolute paths: the extension under
 *   development, the bundle to call, and the folder of the installed extensions
 * @returns {Promise<boolean>} whether all tests passed
 */
export function runSuite(vscode, { extension, tests, extensionsDir }) {
  return withWorkspace(async (workspace) => {
    try {
      await runTests({
        vscodeExecutablePath: vscode,
        extensionDevelopmentPath: extension,
        extensionTestsPath: tests,
        launchArgs: extensionsDir ? [workspace, `--extensions-dir=${extensionsDir}`] : [workspace],
      });
      return true;
    } catch (error) {
      console.error(error.message);
      return false;
    }
  });
}
