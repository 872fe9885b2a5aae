// `npm run train -- --data FOLDER`: trains the taggers and writes server/language/weights.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-train-'));
try {
  const outfile = join(folder, 'train.mjs');
  await build({
    entryPoints: [join(root, 'training/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile,
    loader: { '.bin': 'binary' },
    logLevel: 'warning',
  });
  const command = ['--max-old-space-size=8000', outfile, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
