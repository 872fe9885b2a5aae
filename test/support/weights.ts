import { emptyModel } from '../../training/crf/trainer';
import { writeTagger } from '../../training/crf/write-weights';

/** A tagger with labels O, B-PER, I-PER that takes the feature `7` for a name's first word. */
export function smallTagger(): Uint8Array {
  const { nodes, edges } = emptyModel(3, 2, 1);
  nodes.values.set([0, 4, 0], 0);
  nodes.values.set([2, 0, 0], 3);
  edges.values.set([0, 0, -9, 0, -1, 2, 0, -1, 1]);
  return writeTagger(
    ['O', 'B-PER', 'I-PER'],
    { keys: Uint32Array.of(7, 3_000_000_000), marked: Uint8Array.of(1, 1), weights: nodes },
    { keys: Uint32Array.of(1), marked: Uint8Array.of(1), weights: edges },
  );
}
