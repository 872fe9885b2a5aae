import type { FeatureRows } from './feature-rows';
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
  const places = new Uint32Array(longestRow(rows, from, to));
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

/** Sums up the first `count` rows of weights of a list, not yet scaled, into `sums` from `start` on. */
function addRows(
  { width, weights }: WeightTable,
  places: Uint32Array,
  count: number,
  sums: Float64Array,
  start: number,
): void {
  for (let label = 0; label < width; label++) {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += weights[(places[at] ?? 0) * width + label] ?? 0;
    sums[start + label] = sum;
  }
}

/** Adds the weights of one feature, not yet scaled, to the sums from `start` on. */
export function addWeights(table: WeightTable, key: number, sums: Float64Array, start = 0): void {
  const { index, width, weights } = table;
  const place = index.placeOf(key);
  if (place < 0) return;
  const base = place * width;
  for (let label = 0; label < width; label++) {
    sums[start + label] = (sums[start + label] ?? 0) + (weights[base + label] ?? 0);
  }
}
