import type { FeatureRows } from '../../server/language/tagger/feature-rows';

/** Numbers the features of the training data by first appearance, and counts them. */
export class Alphabet {
  /** Open addressing: number + 1 of the key in each slot, 0 for a free one. */
  #slots = new Int32Array(1 << 16);
  #keys = new Uint32Array(1 << 15);
  #counts = new Int32Array(1 << 15);
  #size = 0;

  /** The hashed keys by number. */
  get keys(): Uint32Array {
    return this.#keys.slice(0, this.#size);
  }

  /** Replaces keys by numbers. */
  learn({ keys, offsets }: FeatureRows): NumberedRows {
    const ids = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at++) ids[at] = this.#learn(keys[at] ?? 0);
    return { ids, offsets };
  }

  /** Marks the features seen at least so often. */
  frequent(least: number): Uint8Array {
    const marked = new Uint8Array(this.#size);
    for (let id = 0; id < this.#size; id++) marked[id] = (this.#counts[id] ?? 0) >= least ? 1 : 0;
    return marked;
  }

  #learn(key: number): number {
    const slot = this.#slotOf(key);
    const known = (this.#slots[slot] ?? 0) - 1;
    const id = known >= 0 ? known : this.#size;
    if (known < 0) {
      if (id * 2 >= this.#slots.length) {
        this.#grow();
        return this.#learn(key);
      }
      this.#slots[slot] = id + 1;
      this.#keys[id] = key;
      this.#size++;
    }
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    return id;
  }

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0 || this.#keys[id] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const keys = this.#keys;
    this.#keys = larger(keys, new Uint32Array(keys.length * 2));
    this.#counts = larger(this.#counts, new Int32Array(keys.length * 2));
    this.#slots = new Int32Array(keys.length * 4);
    for (let id = 0; id < this.#size; id++) {
      this.#slots[this.#slotOf(keys[id] ?? 0)] = id + 1;
    }
  }
}

function larger<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
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
