import { ByteReader } from './byte-reader';
import { readContainer } from './container';
import { hashText } from './hash';
import { KeyIndex } from './key-index';

/** Groups of words that stand in like company, fine and coarse; −1 for an unknown word. */
export interface WordClusters {
  /** Number of the group of a lower-case word, or −1. */
  fine(word: string): number;
  /** Number of the larger group that a fine group belongs to; −1 of −1. */
  coarse(fine: number): number;
}

/** Reads a table of word groups. Throws `WeightsError` when it cannot be used. */
export function readClusters(bytes: Uint8Array): WordClusters {
  const reader = new ByteReader(readContainer(bytes, 'clusters'));
  const groups = Array.from({ length: reader.uint16() }, () => reader.uint8());
  const count = reader.uint32();
  const index = new KeyIndex(reader.keys(count));
  const numbers = Uint16Array.from({ length: count }, () => reader.uint16());
  return {
    fine: (word) => numbers[index.placeOf(hashText(word))] ?? -1,
    coarse: (fine) => groups[fine] ?? -1,
  };
}
