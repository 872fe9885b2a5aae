/** Bits of the filter for each slot of the table: one key in sixteen passes it by chance. */
const FILTER_BITS = 3;

/**
 * Finds a 32-bit key's place in a list of distinct keys: open addressing at half load at most,
 * behind a small filter of bits (Bloom 1970) that spares most look-ups of unknown keys.
 */
export class KeyIndex {
  /** Pairs of a key and its place + 1; 0 marks a free slot. */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #filter: Uint32Array;

  constructor(keys: Uint32Array) {
    const bits = Math.min(26, Math.max(5, Math.ceil(Math.log2(keys.length * 2 + 1))));
    this.#slots = new Uint32Array(2 ** (bits + 1));
    this.#mask = 2 ** bits - 1;
    this.#shift = 32 - bits;
    this.#filter = new Uint32Array(2 ** (bits + FILTER_BITS - 5));
    keys.forEach((key, place) => {
      this.#insert(key, place);
    });
  }

  /** Place of the key in the list; −1 when it is not there. */
  placeOf(key: number): number {
    const hash = Math.imul(key, 0x9e3779b1);
    const bit = hash >>> (this.#shift - FILTER_BITS);
    if (((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
    const slots = this.#slots;
    let slot = hash >>> this.#shift;
    for (;;) {
      const place = slots[2 * slot + 1] ?? 0;
      if (place === 0 || slots[2 * slot] === key) return place - 1;
      slot = (slot + 1) & this.#mask;
    }
  }

  #insert(key: number, place: number): void {
    const hash = Math.imul(key, 0x9e3779b1);
    const bit = hash >>> (this.#shift - FILTER_BITS);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = hash >>> this.#shift;
    while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = place + 1;
  }
}
