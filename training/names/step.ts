import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClusters } from '../../server/language/tagger/clusters';
import type { Step, StepOptions } from '../step';
import { withOtherNames } from './augment';
import { type NamedText, readGold, readSilver } from './corpora';
import { testSet } from './score';
import { trainNames } from './train';

/** Options of this step. */
export const namesOptions: StepOptions = {
  epochs: ['4', 'passes over the data before pruning, for names'],
  retraining: ['3', 'passes after it'],
  features: ['160000', 'features that stay'],
  wiki: ['1', 'weight of wikigold; 0 leaves it out'],
  fold: [undefined, 'leaves this fifth of wikigold out, 0 to 4, and measures on it'],
  silver: ['0.1', 'weight of texts tagged by machine; 0 leaves them out'],
  renamed: ['0.8', 'weight of texts with other names in them; 0 leaves them out'],
};

/** Trains the tagger of names and writes `names.bin`. */
export function trainNameWeights({ data, option, seed, weights, log }: Step): void {
  const clusters = readClusters(readFileSync(weights('clusters.bin')));
  const test = (name: string) => testSet(readGold(join(data, 'ner', name)));
  const gold = readGold(join(data, 'ner', 'conll2003-train'));
  const { train: wiki, test: left } = foldOf(
    readGold(join(data, 'ner', 'wikigold')),
    option('fold'),
  );
  const silver = readSilver(join(data, 'polnear', 'train'));
  const number = (name: string): number => Number(option(name));
  const renamed = number('renamed');
  const file = trainNames({
    sources: [
      { texts: gold, weight: 1 },
      { texts: withOtherNames(gold, seed), weight: renamed },
      { texts: wiki, weight: number('wiki') },
      { texts: withOtherNames(wiki, seed + 2), weight: number('wiki') * renamed },
      { texts: silver, weight: number('silver') },
      { texts: withOtherNames(silver, seed + 1), weight: number('silver') * renamed },
    ].filter((source) => source.weight > 0),
    tests: { 'conll2003-testa': test('conll2003-testa'), wikigold: testSet(left) },
    clusters,
    seed,
    epochs: number('epochs'),
    retraining: number('retraining'),
    features: number('features'),
    log,
  });
  writeFileSync(weights('names.bin'), file);
}

const FOLDS = 5;

/** Parts texts for cross-validation: every fifth is left out to measure on; without a fold, none is. */
function foldOf(
  texts: readonly NamedText[],
  fold: string | undefined,
): { readonly train: readonly NamedText[]; readonly test: readonly NamedText[] } {
  if (fold === undefined) return { train: texts, test: texts };
  const isLeft = (at: number): boolean => at % FOLDS === Number(fold);
  return {
    train: texts.filter((_, at) => !isLeft(at)),
    test: texts.filter((_, at) => isLeft(at)),
  };
}
