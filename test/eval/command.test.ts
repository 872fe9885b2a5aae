import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvalOptions } from '../../eval/options';
import { readOptions } from '../../eval/options';
import { runEvaluation } from '../../eval/run';
import { ROOT } from '../support/articles';
import { type Corpora, openCorpora } from './support/corpora';
import { GOLD, TEXT } from './support/desk';

let corpora: Corpora;

beforeAll(async () => {
  corpora = await openCorpora();
  await corpora.file('desk/quay.json', JSON.stringify(GOLD));
  await corpora.file('desk/quay.news', TEXT);
});

afterAll(() => corpora.remove());

function optionsOf(args: readonly string[]): EvalOptions {
  const options = readOptions(args);
  if (options === null || typeof options === 'string') throw new Error(String(options));
  return options;
}

async function runCommand(args: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/eval.mjs', ...args], { cwd: ROOT });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const [status] = await once(child, 'close');
  return {
    status,
    stdout: Buffer.concat(out).toString('utf8'),
    stderr: Buffer.concat(err).toString('utf8'),
  };
}

/** It bundles itself and starts a process each time. */
const SLOW = { timeout: 60_000 };

describe('npm run eval', SLOW, () => {
  it('measures what is there, says what is not and where it looked, and ends with status 1', async () => {
    const data = join(corpora.folder, 'nowhere');
    const json = join(corpora.folder, 'figures.json');
    const desk = join(corpora.folder, 'desk');
    const only = 'claims,names,desk';
    const args = ['--data', data, '--desk', desk, '--only', only, '--json', json, '--errors', '1'];
    const { status, stdout, stderr } = await runCommand(args);
    expect(status).toBe(1);
    expect(stderr).toContain(`Not measured: ${join(data, 'polnear', 'dev')} is not there.`);
    expect(stderr).toContain(`Not measured: ${join(data, 'ner', 'wikigold')} is not there.`);
    expect(stderr).toContain('What should be there: PolNeAR’s form');
    expect(stderr).toContain('--data FOLDER');
    expect(stderr).toContain('desk articles: 1 of 1 articles');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toContain('desk articles: 1');
    expect(stdout).toMatch(/speaker right, of claims found/);
    const kept = await readFile(json, 'utf8');
    expect(JSON.parse(kept)).toMatchObject([{ section: 'desk' }]);
    expect(kept).not.toContain('examples');
  });

  it('says how it is used when an option is wrong, and ends with status 2', async () => {
    const { status, stderr } = await runCommand(['--only', 'dates']);
    expect(status).toBe(2);
    expect(stderr).toContain('“dates” is none of them');
    expect(stderr).toContain('exit status: 0');
  });

  it('says so when its figures cannot be written, and ends with status 2', async () => {
    const json = join(corpora.folder, 'nowhere', 'figures.json');
    const desk = join(corpora.folder, 'desk');
    const args = ['--desk', desk, '--only', 'desk', '--json', json];
    const { status, stderr } = await runCommand(args);
    expect(status).toBe(2);
    expect(stderr).toContain(json);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the options', () => {
  it('have folders beside the project and everything to measure', () => {
    expect(optionsOf([])).toEqual({
      data: '../shared/eval',
      desk: '../shared/desk/articles',
      only: ['claims', 'names', 'desk', 'speed'],
      errors: null,
      json: null,
      markdown: false,
    });
  });

  it.each([['--errors', 'many'], ['--errors', '-1'], ['--speed'], ['file']])(
    'are refused: %s %s',
    (...args) => {
      expect(readOptions(args)).toBeTypeOf('string');
    },
  );
});

describe('a run', () => {
  it('can be cancelled between articles', async () => {
    const cancelling = new AbortController();
    const options = optionsOf(['--desk', join(corpora.folder, 'desk'), '--only', 'desk']);
    const output = { write: () => cancelling.abort(new Error('enough')) };
    await expect(runEvaluation(options, output, cancelling.signal)).rejects.toThrow('enough');
  });
});
