/** The VS Code server of the host, as a process that is started, found ready, and stopped. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';

const READY = /Extension host agent listening on (\d+)/;
const READY_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 3000;
const KEPT_OUTPUT = 20_000;

/** What VS Code asks of whoever runs it, answered so that it starts without questions. */
const ALWAYS = [
  '--host=127.0.0.1',
  '--accept-server-license-terms',
  '--disable-workspace-trust',
  '--disable-telemetry',
];

/** Keeps VS Code from asking its extension market for anything. */
const NO_GALLERY = { EXTENSIONS_GALLERY: '{}' };

/** Resolves with the port once the server says that it listens. */
function untilReady(child, output) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The VS Code server ${why}:\n${output.text}`));
    const timer = setTimeout(
      () => fail(`was not ready after ${READY_WITHIN_MS / 1000} s`),
      READY_WITHIN_MS,
    );
    const settle = (act) => {
      clearTimeout(timer);
      act();
    };
    child.stdout.on('data', () => {
      const port = READY.exec(output.text)?.[1];
      if (port) settle(() => resolve(Number(port)));
    });
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code) => settle(() => fail(`ended with ${code}`)));
  });
}

/** Sends a signal to the server and every process it started: they share a process group of their own. */
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Ends the server with all it started, and waits for its end. */
function stopGroup(child) {
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  if (child.pid === undefined || hasEnded) return Promise.resolve();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), STOPS_WITHIN_MS);
  return ended.finally(() => clearTimeout(force));
}

/** Lets the server not outlive this process, however that ends. */
function endWithThisProcess(child) {
  if (child.pid === undefined) return;
  const kill = () => signalGroup(child, 'SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

/**
 * Starts the server, reachable from this machine only, on a free port unless one is asked for.
 *
 * @param {{node: string, server: string}} host
 * @param {{dataDir: string, port?: number, args?: readonly string[], env?: NodeJS.ProcessEnv}} options
 * @returns {Promise<{port: number, token: string, ended: Promise<void>, stop: () => Promise<void>}>} `token`: what a
 *   page must bring along, so that no other user of the machine gets in
 */
export async function startServer(host, { dataDir, port = 0, args = [], env = process.env }) {
  const token = randomUUID();
  const child = spawn(
    host.node,
    [
      host.server,
      ...ALWAYS,
      `--port=${port}`,
      `--connection-token=${token}`,
      `--server-data-dir=${dataDir}`,
      ...args,
    ],
    {
      env: { ...env, ...NO_GALLERY },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  endWithThisProcess(child);
  const output = { text: '' };
  const keep = (chunk) => {
    output.text = (output.text + chunk).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  const stop = () => stopGroup(child);
  try {
    return { port: await untilReady(child, output), token, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs one of the server's commands (`--install-extension` …) to its end. */
export function runServerCommand(host, dataDir, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(host.node, [host.server, ...args, `--server-data-dir=${dataDir}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`VS Code ${args.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
}
