/** The suites as bundles: no extension host loads the suite's own modules. */
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const SUITE = fileURLToPath(new URL('../suite/', import.meta.url));

/** Bundles one entry of `suite/` for an extension host. */
export async function bundleSuite(entry, platform, outfile) {
  await esbuild.build({
    entryPoints: [`${SUITE}${entry}`],
    outfile,
    bundle: true,
    platform,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
