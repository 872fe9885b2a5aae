/** A VS Code for the time of one task: installed, started, and cleared away whatever happens. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installHost } from './install.mjs';
import { launchBrowser, workbenchAddress } from './page.mjs';
import { startServer } from './server.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Undoes what was done, last first, once; also when the process is told to end, which it then does. */
class Undo {
  #steps = [];
  #interrupted = false;

  constructor() {
    for (const signal of SIGNALS) process.once(signal, this.#onSignal);
  }

  add(step) {
    this.#steps.push(step);
  }

  /** Never comes back once the process was told to end, so that nobody starts anything new. */
  async all() {
    if (this.#interrupted) await new Promise(() => {});
    await this.#undo();
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }

  async #undo() {
    for (const step of this.#steps.splice(0).reverse()) await step().catch(() => {});
  }

  #onSignal = async () => {
    this.#interrupted = true;
    await this.#undo();
    process.exit(130);
  };
}

/** Settings without VS Code's own notices and side bars. */
export const QUIET = {
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Settings of the machine: VS Code has them before it shows anything. */
export async function writeSettings(dataDir, settings) {
  const folder = join(dataDir, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

/**
 * Starts the server and a browser, does `task` and clears both away.
 *
 * @template T
 * @param {{testDriver?: boolean, serverArgs?: readonly string[], settings?: object}} options
 *   `testDriver`: the page takes the desktop's flags
 * @param {(workbench: {host: object, server: object, dataDir: string, newPage: (options?: object) => Promise<import('playwright-core').Page>,
 *   address: (folder?: string, payload?: readonly (readonly [string, string])[]) => string}) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withWorkbench(
  { testDriver = false, serverArgs = [], settings = QUIET },
  task,
) {
  const host = await installHost((line) => console.error(line));
  const undo = new Undo();
  try {
    const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-vscode-'));
    undo.add(() => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }));
    await writeSettings(dataDir, settings);
    const args = testDriver ? [...serverArgs, '--enable-smoke-test-driver'] : serverArgs;
    const server = await startServer(host, { dataDir, args });
    undo.add(() => server.stop());
    const browser = await launchBrowser(host);
    undo.add(() => browser.close());
    return await task({
      host,
      server,
      dataDir,
      newPage: (options = {}) =>
        browser.newPage({ viewport: { width: 1280, height: 800 }, ...options }),
      address: (folder, payload) => workbenchAddress(server, folder, payload),
    });
  } finally {
    await undo.all();
  }
}
