import { join, resolve } from 'node:path';
import { analyseAll } from './analysis';
import { readClaimArticles } from './corpora/claims';
import { readDeskArticles } from './corpora/desk';
import { MissingData } from './corpora/missing';
import { readNameArticles } from './corpora/names';
import { measureClaims } from './measures/claims';
import { measureDesk } from './measures/desk';
import type { Measured, Section } from './measures/figure';
import { measureNames } from './measures/names';
import { measureSpeed } from './measures/speed';
import type { EvalOptions } from './options';
import { type ProgressOutput, progressOf } from './progress';

/** What a run found, and what it could not look at. */
export interface Outcome {
  readonly measured: readonly Measured[];
  readonly missing: readonly MissingData[];
}

/** Sets of names that are measured, as folders of `ner`. */
const NAME_SETS = ['conll2003-testa', 'wikigold'];

type Measure = (signal: AbortSignal) => Promise<Measured>;

/** Measures what the options ask for, one set after the other; data that is missing stops nothing else. */
export async function runEvaluation(
  options: EvalOptions,
  stderr: ProgressOutput,
  signal: AbortSignal,
): Promise<Outcome> {
  const measured: Measured[] = [];
  const missing: MissingData[] = [];
  for (const section of options.only) {
    for (const measure of measuresOf(section, options, stderr)) {
      try {
        measured.push(await measure(signal));
      } catch (error) {
        missing.push(asMissing(error));
      }
      signal.throwIfAborted();
    }
  }
  return { measured, missing };
}

function measuresOf(
  section: Section,
  options: EvalOptions,
  stderr: ProgressOutput,
): readonly Measure[] {
  const examples = options.errors ?? 0;
  const data = (folder: string): string => resolve(join(options.data, folder));
  switch (section) {
    case 'claims':
      return [
        async (signal) => {
          const articles = readClaimArticles(data('polnear/dev'));
          const progress = progressOf('claims, PolNeAR dev', stderr);
          return measureClaims(
            'PolNeAR dev',
            await analyseAll(articles, progress, signal),
            examples,
          );
        },
      ];
    case 'names':
      return NAME_SETS.map((set) => async (signal) => {
        const articles = readNameArticles(data(`ner/${set}`));
        const progress = progressOf(`names, ${set}`, stderr);
        return measureNames(set, await analyseAll(articles, progress, signal), examples);
      });
    case 'desk':
      return [
        async (signal) => {
          const articles = readDeskArticles(resolve(options.desk));
          const progress = progressOf('desk articles', stderr);
          return measureDesk(await analyseAll(articles, progress, signal), examples);
        },
      ];
    case 'speed':
      return [
        async () => {
          stderr.write('speed: about ten seconds\n');
          return measureSpeed();
        },
      ];
  }
}

/** Files that cannot be read are missing, too; other errors are none of the data's. */
function asMissing(error: unknown): MissingData {
  if (error instanceof MissingData) return error;
  if (error instanceof Error && 'path' in error && typeof error.path === 'string')
    return new MissingData(error.path, 'a file or folder that can be read', 'cannot be read');
  throw error;
}
