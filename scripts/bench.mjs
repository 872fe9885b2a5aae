// `npm run bench`: how long analysis takes, against plain compromise in the same run, and the server's memory.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'dist', 'test', 'bench.mjs');

await build({ production: true, only: ['server'] });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'es2022',
  format: 'esm',
  // Its modules load one another in ways that a bundle of modules cannot.
  external: ['vscode-languageserver'],
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [bundle], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
