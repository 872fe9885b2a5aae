// `npm start`: builds the command line, and checks the sample articles in the terminal.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const samples = readdirSync(join(root, 'samples'))
  .filter((name) => name.endsWith('.news'))
  .map((name) => join('samples', name));

await build({ only: ['cli'] });
const { status } = spawnSync(
  process.execPath,
  [join('dist', 'cli.cjs'), 'check', '--fail-on', 'never', '--excerpt', ...samples],
  { cwd: root, stdio: 'inherit' },
);
console.log(`
These are the articles in samples/. To see them in the editor, with marks, hovers and quick fixes:
  npm run vscode
To check an article of your own:
  node dist/cli.cjs check FILE…      (--help tells more)`);
process.exitCode = status ?? 2;
