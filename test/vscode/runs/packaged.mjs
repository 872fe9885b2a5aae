/** The package as a user gets it: installed into VS Code, tried there, and its command line run without a network. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSuite } from './bundle.mjs';
import { installExtension, runSuite } from './editor.mjs';

const OFFLINE = fileURLToPath(new URL('offline.cjs', import.meta.url));
const COPY = 'LAGOS, May 24 (Reuters) — Rain fell.\n\nOfficials said the market had closed.\n';

/** The extension that carries the suite, so that the one under test is the installed one. */
const CARRIER = {
  name: 'copydesk-suite',
  publisher: 'copydesk',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
};

function pack(root, file) {
  return new Promise((done, fail) => {
    execFile(process.execPath, [join(root, 'scripts', 'package.mjs'), file], (error, out, err) =>
      error ? fail(new Error(`Packing failed:\n${out}${err}`)) : done(file),
    );
  });
}

/** Runs the command line of the installed extension where any attempt to reach a network throws. */
async function runCommandLine(extension, folder) {
  const article = join(folder, 'copy.news');
  await writeFile(article, COPY);
  const args = ['--require', OFFLINE, join(extension, 'dist', 'cli.cjs'), 'annotate', article];
  return new Promise((done) => {
    execFile(process.execPath, args, (error, out, err) => {
      const passed = error === null && JSON.parse(out).schema.startsWith('copydesk/annotation');
      console.log(
        `  ${passed ? '✓' : '✗'} the command line runs from the installed extension, offline`,
      );
      console.log(passed ? '1 passing' : '1 failing');
      if (!passed) console.error(`${error?.message ?? 'Unexpected output'}\n${out}${err}`);
      done(passed);
    });
  });
}

export async function runPackaged(vscode, root) {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-packaged-'));
  try {
    const extensionsDir = join(folder, 'extensions');
    await mkdir(extensionsDir);
    await installExtension(vscode, await pack(root, join(folder, 'copydesk.vsix')), extensionsDir);
    const installed = (await readdir(extensionsDir)).find((name) => name.startsWith('copydesk.'));
    if (installed === undefined) throw new Error('VS Code installed no extension');
    const carrier = join(folder, 'suite');
    await mkdir(carrier);
    await writeFile(join(carrier, 'package.json'), JSON.stringify(CARRIER));
    const tests = await bundleSuite('packaged.ts', 'node', join(carrier, 'packaged.cjs'));
    const inEditor = await runSuite(vscode, { extension: carrier, tests, extensionsDir });
    return (await runCommandLine(join(extensionsDir, installed), folder)) && inEditor;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
