// Runs test/vscode/suite inside a real VS Code: with the extension host of Node, with the browser's, and as
// installed from the package. `node scripts/test-vscode.mjs [node|web|packaged …]`. COPYDESK_VSCODE names a
// desktop VS Code to use.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findVSCode } from '../test/vscode/runs/editor.mjs';
import { runInNode } from '../test/vscode/runs/node.mjs';
import { runPackaged } from '../test/vscode/runs/packaged.mjs';
import { runInWeb } from '../test/vscode/runs/web.mjs';
import { build } from './build.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = { node: runInNode, web: runInWeb, packaged: runPackaged };

function wanted() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const names = positionals.length > 0 ? positionals : Object.keys(RUNS);
  const unknown = names.find((name) => !(name in RUNS));
  if (unknown === undefined) return names;
  throw new Error(`There is no run "${unknown}", only: ${Object.keys(RUNS).join(', ')}`);
}

async function main() {
  const names = wanted();
  await build();
  const vscode = await findVSCode();
  const failed = [];
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
  });
  for (const name of names) {
    if (interrupted) return 130;
    console.log(`\nIn VS Code, ${name}:`);
    if (!(await RUNS[name](vscode, ROOT))) failed.push(name);
  }
  console.log(
    failed.length === 0 ? '\nVS Code: all passed' : `\nVS Code: failed in ${failed.join(', ')}`,
  );
  return failed.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
