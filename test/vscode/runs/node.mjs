/** The suite with the extension in the extension host of Node, as built in the project's folder. */
import { join } from 'node:path';
import { bundleSuite } from './bundle.mjs';
import { runSuite } from './editor.mjs';

export async function runInNode(vscode, root) {
  const tests = join(root, 'dist', 'test', 'vscode', 'node.cjs');
  await bundleSuite('node.ts', 'node', tests);
  return runSuite(vscode, { extension: root, tests });
}
