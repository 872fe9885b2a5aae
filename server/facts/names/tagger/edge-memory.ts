import { mix } from '../../../language/tagger/hash';
import type { WeightTable } from '../../../language/tagger/model';
import { FeatureSums } from '../../../language/tagger/table-scores';

/** Pairs of tokens that are remembered before all are forgotten. */
const MOST = 4_000;
/** Pairs that there is room for at first. */
const FEW = 256;

/**
 * The scores of pairs of tokens by their features, and the exponentials of those scores; few pairs
 * differ. They lie one behind the other, so that sequences of pairs need not copy them.
 */
export class EdgeMemory {
  readonly #table: WeightTable;
  readonly #features: FeatureSums;
  /** Where the scores of pairs begin, by the name of their features. */
  readonly #starts = new Map<number, number>();
  #scores: Float64Array;
  #factors: Float64Array;

  constructor(table: WeightTable) {
    this.#table = table;
    this.#features = new FeatureSums(table);
    this.#scores = room(table);
    this.#factors = room(table);
  }

  /** Scores of all pairs so far. */
  get scores(): Float64Array {
    return this.#scores;
  }

  /** Their exponentials. */
  get factors(): Float64Array {
    return this.#factors;
  }

  /** Forgets all pairs when there are many. Scores that others hold stay as they are. */
  forgetMany(): void {
    if (this.#starts.size <= MOST) return;
    this.#starts.clear();
    this.#scores = room(this.#table);
    this.#factors = room(this.#table);
  }

  /** Where the scores of the pair with these features begin. */
  startOf(keys: readonly number[]): number {
    const name = nameOf(keys);
    const known = this.#starts.get(name);
    if (known !== undefined) return known;
    const start = this.#starts.size * this.#table.width;
    this.#starts.set(name, start);
    this.#write(keys, start);
    return start;
  }

  #write(keys: readonly number[], start: number): void {
    const { width, scale } = this.#table;
    if (start + width > this.#scores.length) {
      this.#scores = doubled(this.#scores);
      this.#factors = doubled(this.#factors);
    }
    for (const key of keys) this.#features.add(key);
    this.#features.addTo(this.#scores, start);
    for (let at = start; at < start + width; at++) {
      this.#scores[at] = (this.#scores[at] ?? 0) * scale;
      this.#factors[at] = Math.exp(this.#scores[at] ?? 0);
    }
  }
}

function room({ width }: WeightTable): Float64Array {
  return new Float64Array(FEW * width);
}

function doubled(values: Float64Array): Float64Array {
  const more = new Float64Array(values.length * 2);
  more.set(values);
  return more;
}

/** One number for all keys: 53 bits of hash, so that no two sets of keys meet. */
function nameOf(keys: readonly number[]): number {
  let [high, low] = [0, 1];
  for (const key of keys) {
    high = mix(high, key);
    low = mix(key, low);
  }
  return (high & 0x1fffff) * 2 ** 32 + low;
}
