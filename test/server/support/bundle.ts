import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../support/articles';

/** The server as one file, as it is shipped, in a folder of its own. */
export interface ServerBundle {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** Bundles the Node server into a temporary folder. */
export async function bundleServer(): Promise<ServerBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-server-'));
  const file = join(folder, 'server.cjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/main.node.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
