import { once } from 'node:events';
import { EXIT } from './exit-status';

/** Where text goes: standard output or standard error. */
export interface Output {
  readonly isTTY: boolean;
  /** Resolves when the reader has taken enough for more to be written: memory stays bounded. */
  write(text: string): Promise<void>;
}

/** What the commands know of the process they run in; tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: {
    readonly NO_COLOR?: string | undefined;
    readonly FORCE_COLOR?: string | undefined;
    readonly TERM?: string | undefined;
  };
}

/** The streams of this process. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTTY: stream.isTTY === true,
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

/**
 * Ends the process when its output cannot be written: without a word, and with the exit status
 * reached so far, when the reader has gone (`copydesk … | head`); else with a line of its own.
 */
export function endWithReader(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      process.stderr.write(`copydesk: the output could not be written (${error.message})\n`);
      process.exit(EXIT.failed);
    });
  }
}

/** Whether to colour: on a terminal only, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
export function wantsColour({ stdout, env }: Io): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0';
  return stdout.isTTY && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
