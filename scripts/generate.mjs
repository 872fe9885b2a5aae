// Writes what derives from the rules: their documentation pages and their settings in package.json.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-generate-'));
try {
  const outfile = join(folder, 'files.mjs');
  await build({
    entryPoints: [join(root, 'scripts/generate/files.ts')],
    bundle: true,
    platform: 'node',
    target: 'es2022',
    format: 'esm',
    outfile,
    loader: { '.bin': 'binary' },
    logLevel: 'warning',
  });
  const { generatedFiles, PAGES } = await import(pathToFileURL(outfile).href);
  write(generatedFiles(readFileSync(join(root, 'package.json'), 'utf8')), PAGES);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function write(files, pages) {
  mkdirSync(join(root, pages), { recursive: true });
  const wanted = new Set(files.map(({ path }) => path));
  for (const name of readdirSync(join(root, pages))) {
    if (!wanted.has(`${pages}/${name}`)) rmSync(join(root, pages, name));
  }
  for (const { path, text } of files) writeFileSync(join(root, path), text);
}
