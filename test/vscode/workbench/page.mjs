/** The workbench in a browser page: its address, and the Chromium that shows it. */
import { dirname } from 'node:path';

/** Flags for a Chromium that runs as root, without a display and without shared memory to speak of. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--in-process-gpu',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** The address of a file or folder of this machine, as the workbench in the page names it. */
export function remoteUri(server, path) {
  return `vscode-remote://127.0.0.1:${server.port}${encodeURI(path)}`;
}

/**
 * The address that opens a folder in the workbench.
 *
 * @param {{port: number, token: string}} server
 * @param {string | undefined} folder absolute path
 * @param {readonly (readonly [string, string])[]} payload what the desktop takes as flags; read by the workbench
 *   only when the server runs with `--enable-smoke-test-driver`
 */
export function workbenchAddress(server, folder, payload = []) {
  const address = new URL(`http://127.0.0.1:${server.port}/`);
  address.searchParams.set('tkn', server.token);
  if (folder) address.searchParams.set('folder', folder);
  else address.searchParams.set('ew', 'true');
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** A Chromium that dies as it starts has been seen once in some five hundred starts. */
const LAUNCHES = 3;

/**
 * Starts the host's Chromium, or the one that COPYDESK_CHROMIUM names.
 *
 * @param {{chromium: string, libraries: string, fonts: string, playwright: string}} host
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws when it does not start, with its own words
 */
export async function launchBrowser(host) {
  const { chromium } = await import(host.playwright);
  const given = process.env.COPYDESK_CHROMIUM;
  const options = {
    executablePath: given ?? host.chromium,
    args: FLAGS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: given ? process.env : { ...process.env, ...hostEnvironment(host) },
  };
  for (let left = LAUNCHES - 1; ; left--) {
    try {
      return await chromium.launch(options);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** Where the host's Chromium finds its libraries and fonts. */
const hostEnvironment = ({ chromium, libraries, fonts }) => ({
  LD_LIBRARY_PATH: `${libraries}:${dirname(chromium)}`,
  FONTCONFIG_FILE: fonts,
});
