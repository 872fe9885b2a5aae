// `npm test`: every check there is, one after the other. Ends with one line: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Each step is an npm script; `passed` and `failed` find numbers of tests in what it prints. */
const STEPS = [
  { title: 'Types', script: 'types' },
  { title: 'Lint', script: 'lint' },
  {
    title: 'Unit tests',
    script: 'test:unit',
    passed: /^\s*Tests .*?(\d+) passed/gm,
    failed: /^\s*Tests .*?(\d+) failed/gm,
  },
  {
    title: 'Grammar',
    script: 'test:grammar',
    passed: /^.*run successfull?y/gm,
    failed: /^.*(?:failed|were not met)/gm,
  },
  { title: 'Build', script: 'build' },
  {
    title: 'In VS Code',
    script: 'test:vscode',
    passed: /^\s*(\d+) passing/gm,
    failed: /^\s*(\d+) failing/gm,
  },
];

/** Sums the numbers that a pattern finds; a hit without a number counts as one. */
function count(pattern, output) {
  if (pattern === undefined) return 0;
  return [...output.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number ?? 1), 0);
}

/** Runs an npm script, showing its output as it comes; answers its exit status and output. */
function run(script) {
  const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const child = spawn(npm, ['run', '--silent', script], {
    cwd: root,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.on('data', (chunk) => {
      to.write(chunk);
      chunks.push(chunk);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const output = stripVTControlCharacters(Buffer.concat(chunks).toString());
      resolve({ ok: status === 0, output });
    });
  });
}

/** Runs a step. A step that fails without a failing test counts as one failure. */
async function runStep({ title, script, passed, failed }) {
  console.log(`\n── ${title} (npm run ${script})\n`);
  const { ok, output } = await run(script);
  const failures = count(failed, output);
  return { title, ok, passed: count(passed, output), failed: ok ? 0 : Math.max(1, failures) };
}

const results = [];
for (const step of STEPS) results.push(await runStep(step));

console.log('\n── Summary\n');
for (const { title, ok, passed, failed } of results) {
  const tests = passed + failed > 0 ? ` (${passed} passed, ${failed} failed)` : '';
  console.log(`${ok ? '✓' : '✗'} ${title}${tests}`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
