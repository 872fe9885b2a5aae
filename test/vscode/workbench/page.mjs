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

/**
 * Starts the host's Chromium.
 *
 * @param {{chromium: string, libraries: string, fonts: string, playwright: string}} host
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(host) {
  const { chromium } = await import(host.playwright);
  const given = process.env.COPYDESK_CHROMIUM;
  return chromium.launch({
    executablePath: given ?? host.chromium,
    args: FLAGS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: given
      ? process.env
      : {
          ...process.env,
          LD_LIBRARY_PATH: `${host.libraries}:${dirname(host.chromium)}`,
          FONTCONFIG_FILE: host.fonts,
        },
  });
}
