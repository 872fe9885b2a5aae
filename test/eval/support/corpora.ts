import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder for invented corpora. */
export interface Corpora {
  readonly folder: string;
  /** Writes a file below it, with the folders that it needs. */
  file(path: string, content: string): Promise<void>;
  remove(): Promise<void>;
}

/** Makes an empty folder for corpora. */
export async function openCorpora(): Promise<Corpora> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-eval-'));
  return {
    folder,
    file: async (path, content) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
