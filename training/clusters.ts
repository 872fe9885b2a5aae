import { writeFileSync } from 'node:fs';
import { clusterWords } from './names/clusters';
import type { Step, StepOptions } from './step';

/** Options of this step. */
export const clusterOptions: StepOptions = {
  embeddings: [undefined, 'JSON of word vectors: makes the groups of words anew'],
};

/** Groups like words and writes `clusters.bin`, when word vectors are given. */
export function makeClusters({ option, seed, weights, log }: Step): void {
  const embeddings = option('embeddings');
  if (embeddings === undefined) return;
  log('grouping words');
  writeFileSync(weights('clusters.bin'), clusterWords(embeddings, seed));
}
