import type { FeatureRows } from '../../server/language/tagger/feature-rows';

/** Numbers the features of the training data by first appearance, and counts them. */
export class Alphabet {
  readonly #ids = new Map<number, number>();
  readonly #counts: number[] = [];

  /** The hashed keys by number. */
  get keys(): Uint32Array {
    return Uint32Array.from(this.#ids.keys());
  }

  /** Replaces keys by numbers. */
  learn({ keys, offsets }: FeatureRows): NumberedRows {
    return { ids: Int32Array.from(keys, (key) => this.#learn(key)), offsets };
  }

  /** Marks the features seen at least so often. */
  frequent(least: number): Uint8Array {
    return Uint8Array.from(this.#counts, (count) => (count >= least ? 1 : 0));
  }

  #learn(key: number): number {
    const known = this.#ids.get(key);
    const id = known ?? this.#counts.length;
    if (known === undefined) this.#ids.set(key, id);
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    return id;
  }
}

/** Rows of features by number: row `i` is `ids[offsets[i] … offsets[i + 1])`. */
export interface NumberedRows {
  readonly ids: Int32Array;
  readonly offsets: Uint32Array;
}

/** The rows without the features that are not marked. */
export function keepMarked({ ids, offsets }: NumberedRows, marked: Uint8Array): NumberedRows {
  return filterRows({ ids, offsets }, (id) => marked[id] === 1);
}

/** The rows with the features that pass. */
export function filterRows(
  { ids, offsets }: NumberedRows,
  passes: (id: number) => boolean,
): NumberedRows {
  const kept = new Int32Array(ids.length);
  const ends = new Uint32Array(offsets.length);
  let size = 0;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const id = ids[at] ?? 0;
      if (passes(id)) kept[size++] = id;
    }
    ends[row + 1] = size;
  }
  return { ids: kept.slice(0, size), offsets: ends };
}
