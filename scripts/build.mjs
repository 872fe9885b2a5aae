// Bundles every entry into dist/. `node scripts/build.mjs [--production] [--only cli]`.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

// Not `node20`: for it esbuild makes every pattern with \p{…} anew each time it is used.
const node = { platform: 'node', target: 'es2022', format: 'cjs', external: ['vscode'] };
const browser = { platform: 'browser', target: 'es2022', format: 'cjs', external: ['vscode'] };

/** Entry, bundle and where it runs. */
const ENTRIES = [
  { name: 'client', entry: 'client/extension.ts', out: 'dist/extension.cjs', ...node },
  {
    name: 'client-web',
    entry: 'client/extension.web.ts',
    out: 'dist/extension.web.cjs',
    ...browser,
  },
  { name: 'server', entry: 'server/main.node.ts', out: 'dist/server.cjs', ...node },
  {
    name: 'server-web',
    entry: 'server/main.browser.ts',
    out: 'dist/server.web.js',
    ...browser,
    format: 'iife',
  },
  {
    name: 'cli',
    entry: 'server/cli/main.ts',
    out: 'dist/cli.cjs',
    ...node,
    banner: '#!/usr/bin/env node',
  },
];

/** Builds the bundles; `only` names some of them. Throws when one does not compile. */
export async function build({ production = false, only = [] } = {}) {
  const wanted = ENTRIES.filter(({ name }) => only.length === 0 || only.includes(name));
  await Promise.all(
    wanted
      .filter(({ entry }) => existsSync(join(root, entry)))
      .map((entry) => bundle(entry, production)),
  );
}

function bundle({ entry, out, banner, name: _name, ...options }, production) {
  return esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: production ? 'eof' : 'inline',
    loader: { '.bin': 'binary' },
    logLevel: 'warning',
    ...(banner === undefined ? {} : { banner: { js: banner } }),
    ...options,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { production: { type: 'boolean' }, only: { type: 'string', multiple: true } },
  });
  await build(values);
}
