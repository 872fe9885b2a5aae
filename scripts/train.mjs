// `npm run train -- --data FOLDER`: trains the taggers and writes server/language/weights.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** In this order; each is built anew, since it reads text with the weights made before it. */
const STEPS = ['clusters', 'pos', 'names', 'claims'];

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-train-'));
const args = process.argv.slice(2);
const chosen = /(?:^| )--(?:only|help)\b/.test(args.join(' '));
try {
  for (const step of chosen ? [[]] : STEPS.map((name) => ['--only', name])) {
    const status = await run([...args, ...step]);
    process.exitCode = status;
    if (status !== 0) break;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(options) {
  const outfile = join(folder, 'train.mjs');
  await build({
    entryPoints: [join(root, 'training/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'es2022',
    format: 'esm',
    outfile,
    loader: { '.bin': 'binary' },
    logLevel: 'warning',
  });
  const command = ['--max-old-space-size=8000', outfile, ...options];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
