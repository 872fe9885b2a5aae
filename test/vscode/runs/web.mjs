/**
 * The suite with the extension in the browser's extension host: from a folder that holds the `browser` entry only,
 * since with both entries VS Code takes the one for Node wherever Node is.
 */
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleSuite } from './bundle.mjs';
import { runSuite } from './editor.mjs';

const PARTS = [
  'dist/extension.web.cjs',
  'dist/server.web.js',
  'docs/rules',
  'icons',
  'l10n',
  'language-configuration.json',
  'syntaxes',
];

async function stage(root, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { main: _, ...manifest } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const parts = [...PARTS, ...readdirSync(root).filter((name) => name.startsWith('package.nls'))];
  for (const part of parts.filter((name) => existsSync(join(root, name)))) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
}

export async function runInWeb(vscode, root) {
  const extension = join(root, 'dist', 'test', 'web');
  await stage(root, extension);
  const tests = join(extension, 'dist', 'test', 'web.cjs');
  await bundleSuite('web.ts', 'browser', tests);
  return runSuite(vscode, { extension, tests });
}
