import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './articles';

/** What a run of `copydesk` left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as people run it: a process of its own, in a folder of its own. */
export interface Cli {
  /** The process's working folder. */
  readonly folder: string;
  /** Writes a file into the folder. */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** Runs `copydesk` with these arguments and standard input. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<Run>;
  /** The bundle, to be run otherwise. */
  readonly bundle: string;
  /** Removes what was written. */
  close(): Promise<void>;
}

/** Bundles the command line into a temporary folder, as `npm run build` does into `dist/`. */
export async function openCli(): Promise<Cli> {
  const home = await mkdtemp(join(tmpdir(), 'copydesk-cli-'));
  const bundle = join(home, 'bin', 'cli.cjs');
  const folder = join(home, 'desk');
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['server/cli/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    loader: { '.bin': 'binary' },
    logLevel: 'error',
  });
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return name;
  };
  await mkdir(folder, { recursive: true });
  return {
    folder,
    file,
    bundle,
    run: (args, input = '') => runProcess(bundle, folder, args, input),
    close: () => rm(home, { recursive: true, force: true }),
  };
}

async function runProcess(
  bundle: string,
  cwd: string,
  args: readonly string[],
  input: string | Uint8Array,
): Promise<Run> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [bundle, ...args], { cwd, env });
  const stdout = text(child.stdout);
  const stderr = text(child.stderr);
  // A process that ends before it has read everything is no error of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [status] = await once(child, 'close');
  return { status, stdout: await stdout, stderr: await stderr };
}

async function text(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
