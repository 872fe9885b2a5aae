// `npm run eval`: how well the analysis does, beside a prototype, published peers and annotators.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'dist', 'test', 'eval.mjs');

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['eval/main.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'es2022',
  format: 'esm',
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
});
const child = spawn(process.execPath, [bundle, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// A cancelled run says so itself, and this waits for it.
process.on('SIGINT', () => child.kill('SIGINT'));
child.on('close', (status) => {
  process.exitCode = status ?? 1;
});
