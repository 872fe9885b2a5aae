import { oncePer } from '../../text/once';
import type { FeatureRows, FeatureSink } from './feature-rows';
import type { WeightTable } from './model';
import { lengthOf, type Stretch } from './stretches';

/** Room for sums, one for each table; new arrays take longer than what is written into them. */
const sumsOf = oncePer((table: WeightTable) => new FeatureSums(table));

/** The scores of stretches of rows of features: for each row the sums of its features' weights. */
export function tableScores(
  table: WeightTable,
  { keys, offsets }: FeatureRows,
  stretches: readonly Stretch[],
): Float64Array {
  const { width, scale } = table;
  const scores = new Float64Array(lengthOf(stretches) * width);
  const sums = sumsOf(table);
  let start = 0;
  for (const { from, to } of stretches) {
    for (let row = from; row < to; row++) {
      sums.addRow(keys, offsets[row] ?? 0, offsets[row + 1] ?? 0, scores, start);
      start += width;
    }
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * scale;
  return scores;
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
    this.addRow(this.#keys, 0, this.#size, sums, start);
    this.#size = 0;
  }

  /** Adds the weights of the features `[from, to)` of a list, not yet scaled, to the sums. */
  addRow(keys: Uint32Array, from: number, to: number, sums: Float64Array, start: number): void {
    const places = this.#roomFor(to - from);
    const found = this.#table.index.placesOf(keys, from, to, places);
    addRows(this.#table, places, found, sums, start);
  }

  #roomFor(count: number): Int32Array {
    if (count > this.#places.length) this.#places = new Int32Array(2 * count);
    return this.#places;
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
  }
}
