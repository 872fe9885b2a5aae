import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClusters } from '../../server/language/tagger/clusters';
import type { Step, StepOptions } from '../step';
import { withOtherNames } from './augment';
import { clusterWords } from './clusters';
import { readGold, readSilver } from './corpora';
import { testSet } from './score';
import { trainNames } from './train';

/** Options of this step. */
export const namesOptions: StepOptions = {
  embeddings: [undefined, 'JSON of word vectors: makes the groups of words anew'],
  epochs: ['4', 'passes over the data before pruning, for names'],
  retraining: ['3', 'passes after it'],
  features: ['130000', 'features that stay'],
  silver: ['0.3', 'weight of texts tagged by machine; 0 leaves them out'],
  renamed: ['0.8', 'weight of texts with other names in them; 0 leaves them out'],
};

/** Trains the tagger of names and writes `names.bin`; with embeddings, `clusters.bin` before it. */
export function trainNameWeights({ data, option, seed, weights, log }: Step): void {
  const embeddings = option('embeddings');
  if (embeddings !== undefined) {
    log('grouping words');
    writeFileSync(weights('clusters.bin'), clusterWords(embeddings, seed));
  }
  const clusters = readClusters(readFileSync(weights('clusters.bin')));
  const test = (name: string) => testSet(readGold(join(data, 'ner', name)));
  const gold = readGold(join(data, 'ner', 'conll2003-train'));
  const silver = readSilver(join(data, 'polnear', 'train'));
  const [silverWeight, renamed] = [Number(option('silver')), Number(option('renamed'))];
  const file = trainNames({
    sources: [
      { texts: gold, weight: 1 },
      { texts: withOtherNames(gold, seed), weight: renamed },
      { texts: silver, weight: silverWeight },
      { texts: withOtherNames(silver, seed + 1), weight: silverWeight * renamed },
    ].filter(({ weight }) => weight > 0),
    tests: { 'conll2003-testa': test('conll2003-testa'), wikigold: test('wikigold') },
    clusters,
    seed,
    epochs: Number(option('epochs')),
    retraining: Number(option('retraining')),
    features: Number(option('features')),
    log,
  });
  writeFileSync(weights('names.bin'), file);
}
