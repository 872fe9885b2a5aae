/**
 * Runs the grammar's tests: the assertions in `test/grammar/*.news`, and the snapshots of whole
 * articles in `test/grammar/articles`. `--update` writes the snapshots anew.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tools = dirname(createRequire(import.meta.url).resolve('vscode-tmgrammar-test/package.json'));
const update = process.argv.includes('--update') ? ['--updateSnapshot'] : [];

/** Runs one of the two tools and answers whether its tests passed. */
function passes(tool, ...args) {
  const script = join(tools, 'dist', `${tool}.js`);
  return (
    spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0
  );
}

const passed = [
  passes('unit', 'test/grammar/*.news'),
  passes('snapshot', ...update, 'test/grammar/articles/*.news'),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;
