// Packs the extension: `node scripts/package.mjs [FILE.vsix]`, copydesk-VERSION.vsix without a name.
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

async function defaultName() {
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return join(ROOT, `${name}-${version}.vsix`);
}

/**
 * Builds for production and packs; nothing is fetched, since the bundles hold all they need.
 *
 * @param {string} [file] where to, `copydesk-VERSION.vsix` in the project's folder when absent
 * @returns {Promise<string>} the absolute path of the package
 */
export async function packageExtension(file) {
  const packagePath = file === undefined ? await defaultName() : resolve(file);
  await build({ production: true });
  await mkdir(dirname(packagePath), { recursive: true });
  await rm(packagePath, { force: true });
  await createVSIX({
    cwd: ROOT,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await packageExtension(process.argv[2]);
  const { size } = await stat(file);
  const name = relative(process.cwd(), file);
  console.log(
    `${name} (${Math.ceil(size / 1024)} kB). To install it: code --install-extension ${name}`,
  );
}
