import { PENN_TAGS } from '../../model/penn';
import { ByteReader } from '../tagger/byte-reader';
import { readContainer, WeightsError } from '../tagger/container';
import { KeyIndex } from '../tagger/key-index';

/** A trained tagger of parts of speech; immutable. Tags are numbers in `PENN_TAGS`. */
export interface PosTagger {
  /** Tags of frequent words that have one only, by the hash of the word as written. */
  readonly dictionary: { readonly index: KeyIndex; readonly tags: Uint8Array };
  /**
   * Few weights for each feature: those of row `r` are `starts[r] … starts[r + 1]`, each with its
   * tag as `weight × 64 + tag`.
   */
  readonly features: {
    readonly index: KeyIndex;
    readonly starts: Uint32Array;
    readonly weights: Int16Array;
  };
}

/** Reads a tagger's weights. Throws `WeightsError` when they cannot be used. */
export function readPosTagger(bytes: Uint8Array): PosTagger {
  const reader = new ByteReader(readContainer(bytes, 'pos'));
  if (reader.uint8() !== PENN_TAGS.length) throw new WeightsError('The weights have other tags.');
  const words = reader.uint32();
  const dictionary = { index: new KeyIndex(reader.keys(words)), tags: reader.bytes(words) };
  const count = reader.uint32();
  const index = new KeyIndex(reader.keys(count));
  const starts = new Uint32Array(count + 1);
  reader.bytes(count).forEach((size, row) => {
    starts[row + 1] = (starts[row] ?? 0) + size;
  });
  const total = starts[count] ?? 0;
  const tags = reader.bytes(total);
  const signed = reader.bytes(total);
  const weights = new Int16Array(total);
  for (let at = 0; at < total; at++) {
    weights[at] = (((signed[at] ?? 0) << 24) >> 24) * 64 + (tags[at] ?? 0);
  }
  return { dictionary, features: { index, starts, weights } };
}
