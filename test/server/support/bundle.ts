import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { ROOT } from '../../support/articles';

/** The server as one file, as it is shipped, in a folder of its own. */
export interface ServerBundle {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** Bundles the Node server into a temporary folder. */
export function bundleServer(): Promise<ServerBundle> {
  const node = { platform: 'node', target: 'node20', format: 'cjs' } as const;
  return bundle('server/main.node.ts', node);
}

/** Bundles the server for a browser's worker into a temporary folder. */
export function bundleWorker(): Promise<ServerBundle> {
  const browser = { platform: 'browser', target: 'es2022', format: 'iife' } as const;
  return bundle('server/main.browser.ts', browser);
}

async function bundle(entry: string, options: BuildOptions): Promise<ServerBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-server-'));
  const outfile = join(folder, 'server.cjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    loader: { '.bin': 'binary' },
    logLevel: 'warning',
    ...options,
  });
  return { file: outfile, remove: () => rm(folder, { recursive: true, force: true }) };
}
