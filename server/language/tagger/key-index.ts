/** Keys for each group of positions, on average at most. */
const KEYS_PER_GROUP = 4;
/** Positions in a group: the bits of a number. */
const POSITION_BITS = 5;

/**
 * Finds a 32-bit key's place in an ascending list of distinct keys, which are hashes and so spread
 * evenly: a bit for each position that a key falls on, with the count of keys before each 32 of
 * them, so that counting bits leads to the place (rank; Jacobson 1989). Most unknown keys fall on
 * no bit; the rest are told by what is kept of the key in their place. It takes a fraction of the
 * memory of a hash table, and one access for most unknown keys.
 */
export class KeyIndex {
  /** What of each key its group does not tell. */
  readonly #rests: Uint16Array | Uint32Array;
  readonly #restMask: number;
  readonly #greatest: number;
  /** For each group of positions its bits, then the count of keys before it; one more group ends them. */
  readonly #groups: Int32Array;
  readonly #mask: number;
  /** `key >>> shift` is a key's position. */
  readonly #shift: number;

  /** Takes up the keys, which must ascend. */
  constructor(keys: Uint32Array) {
    this.#greatest = keys[keys.length - 1] ?? 0;
    const keyBits = 32 - Math.clz32(this.#greatest);
    const wanted = Math.ceil(Math.log2(Math.max(1, keys.length / KEYS_PER_GROUP)));
    const groupBits = Math.max(0, Math.min(wanted, keyBits - POSITION_BITS));
    const restBits = Math.max(0, keyBits - groupBits);
    this.#rests = restBits > 16 ? keys.slice() : Uint16Array.from(keys);
    this.#restMask = restBits > 16 ? 0xffffffff : 0xffff;
    this.#mask = 2 ** groupBits - 1;
    this.#shift = Math.max(0, keyBits - groupBits - POSITION_BITS);
    this.#groups = new Int32Array(2 * (this.#mask + 2));
    this.#fill(keys);
  }

  #fill(keys: Uint32Array): void {
    const groups = this.#groups;
    for (const key of keys) {
      const position = key >>> this.#shift;
      const group = 2 * (position >>> POSITION_BITS);
      groups[group] = (groups[group] ?? 0) | (1 << (position & 31));
      groups[group + 3] = (groups[group + 3] ?? 0) + 1;
    }
    for (let group = 2; group < groups.length; group += 2) {
      groups[group + 1] = (groups[group + 1] ?? 0) + (groups[group - 1] ?? 0);
    }
  }

  /** Place of the key in the list; −1 when it is not there. */
  placeOf(key: number): number {
    const groups = this.#groups;
    const position = key >>> this.#shift;
    const group = 2 * ((position >>> POSITION_BITS) & this.#mask);
    const bits = groups[group] ?? 0;
    const bit = 1 << (position & 31);
    if ((bits & bit) === 0 || key > this.#greatest) return -1;
    const rests = this.#rests;
    const rest = (key & this.#restMask) >>> 0;
    const end = groups[group + 3] ?? 0;
    let place = ((groups[group + 1] ?? 0) + countBits(bits & (bit - 1))) | 0;
    while (place < end && rests[place] !== rest) place++;
    return place < end ? place : -1;
  }

  /**
   * Writes the places of those of the keys `[from, to)` that are in the list into `out`, in order,
   * and returns how many there are; `out` must have room for all. First all positions are looked
   * at, with nothing to decide in between, so that waiting for memory overlaps.
   */
  placesOf(keys: Uint32Array, from: number, to: number, out: Int32Array): number {
    const likely = this.#likelyOf(keys, from, to, out);
    let found = 0;
    for (let at = 0; at < likely; at++) {
      const place = this.placeOf(out[at] ?? 0);
      out[found] = place;
      if (place >= 0) found++;
    }
    return found;
  }

  /** Writes the keys that fall on a position into `out`; returns how many there are. */
  #likelyOf(keys: Uint32Array, from: number, to: number, out: Int32Array): number {
    const groups = this.#groups;
    const mask = this.#mask;
    const shift = this.#shift;
    let likely = 0;
    for (let at = from; at < to; at++) {
      const key = keys[at] ?? 0;
      const position = key >>> shift;
      out[likely] = key;
      likely += ((groups[2 * ((position >>> POSITION_BITS) & mask)] ?? 0) >>> (position & 31)) & 1;
    }
    return likely;
  }
}

/** How many bits of a 32-bit number are set (Warren 2002, "Hacker's Delight"). */
function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
