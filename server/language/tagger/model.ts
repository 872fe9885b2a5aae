import { ByteReader } from './byte-reader';
import { readContainer } from './container';
import { KeyIndex } from './key-index';

/** Weights of features: row `place` of the index has `width` of them, each `int8 × scale`. */
export interface WeightTable {
  readonly index: KeyIndex;
  readonly width: number;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** A trained linear-chain tagger; immutable. */
export interface Tagger {
  readonly labels: readonly string[];
  /** One weight for each label. */
  readonly nodes: WeightTable;
  /** One weight for each pair of labels: `before × labels + here`. */
  readonly edges: WeightTable;
}

/** Reads a tagger's weights. Throws `WeightsError` when they cannot be used. */
export function readTagger(bytes: Uint8Array): Tagger {
  const reader = new ByteReader(readContainer(bytes, 'tagger'));
  const labels = Array.from({ length: reader.uint8() }, () => reader.text());
  const nodes = readTable(reader, labels.length);
  const edges = readTable(reader, labels.length ** 2);
  return { labels, nodes, edges };
}

function readTable(reader: ByteReader, width: number): WeightTable {
  const count = reader.uint32();
  const scale = reader.float32();
  const index = new KeyIndex(reader.keys(count));
  const bytes = reader.bytes(count * width);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { index, width, weights, scale };
}
