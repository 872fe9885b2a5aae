import { readFile } from 'node:fs/promises';
import { decodeText } from './decode';
import { type Failure, messageOf } from './failure';
import type { Io } from './io';

/** The name on the command line that stands for standard input. */
export const STDIN = '-';

/** An input that was read, or what to tell its user. */
export type Input =
  | { readonly name: string; readonly text: string }
  | ({ readonly name: string } & Failure);

/** What messages call an input. */
export function labelOf(name: string): string {
  return name === STDIN ? '<stdin>' : name;
}

/** Reads the inputs one after the other, each when it is asked for. Never throws. */
export async function* readInputs(names: readonly string[], io: Io): AsyncGenerator<Input> {
  for (const [i, name] of names.entries()) {
    if (name === STDIN && names.indexOf(STDIN) < i) {
      yield { name, failure: 'standard input can be read only once; name it once' };
    } else yield await readInput(name, io);
  }
}

async function readInput(name: string, io: Io): Promise<Input> {
  try {
    const bytes = name === STDIN ? await readAll(io.stdin) : await readFile(name);
    return { name, ...decodeText(bytes) };
  } catch (error) {
    return { name, failure: failureOf(error) };
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  ENOTDIR: 'no such file; a part of its path is not a directory',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  ENAMETOOLONG: 'no such file; the name is too long',
  ELOOP: 'no such file; its links lead in a circle',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be one article; split it',
};

function failureOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAILURES[code] ?? `could not be read (${messageOf(error)})`;
}
