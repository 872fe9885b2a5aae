import type { FeatureRows, FeatureSink } from './feature-rows';
import type { WeightTable } from './model';

/** The scores of rows `[from, to)` of features: for each row the sums of its features' weights. */
export function tableScores(
  table: WeightTable,
  rows: FeatureRows,
  from: number,
  to: number,
): Float64Array {
  const { width, scale } = table;
  const scores = new Float64Array((to - from) * width);
  const places = new Int32Array(longestRow(rows, from, to));
  for (let row = from; row < to; row++) {
    const [start, end] = [rows.offsets[row] ?? 0, rows.offsets[row + 1] ?? 0];
    const found = table.index.placesOf(rows.keys, start, end, places);
    addRows(table, places, found, scores, (row - from) * width);
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * scale;
  return scores;
}

function longestRow({ offsets }: FeatureRows, from: number, to: number): number {
  let longest = 0;
  for (let row = from; row < to; row++) {
    longest = Math.max(longest, (offsets[row + 1] ?? 0) - (offsets[row] ?? 0));
  }
  return longest;
}

/** Adds the first `count` rows of weights of a list, not yet scaled, to the sums from `start` on. */
function addRows(
  { width, weights }: WeightTable,
  places: Int32Array,
  count: number,
  sums: Float64Array,
  start: number,
): void {
  for (let label = 0; label < width; label++) {
    let sum = 0;
    for (let at = 0; at < count; at++)
      sum += weights[Math.imul(places[at] ?? 0, width) + label] ?? 0;
    sums[start + label] = (sums[start + label] ?? 0) + sum;
  }
}

/** Takes features one by one and sums their weights up, those of a row at once. */
export class FeatureSums implements FeatureSink {
  readonly #table: WeightTable;
  #keys = new Uint32Array(64);
  #places = new Int32Array(64);
  #size = 0;

  constructor(table: WeightTable) {
    this.#table = table;
  }

  /** Takes a feature up. */
  add(key: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    this.#keys[this.#size++] = key;
  }

  /** Adds the weights of all features so far, not yet scaled, to the sums from `start` on. */
  addTo(sums: Float64Array, start = 0): void {
    const found = this.#table.index.placesOf(this.#keys, 0, this.#size, this.#places);
    addRows(this.#table, this.#places, found, sums, start);
    this.#size = 0;
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#places = new Int32Array(keys.length);
  }
}
