import { seededRandom } from './random';

const ROUNDS = 10;

/**
 * Groups unit vectors by the cosine to their group's mean: spherical k-means (Dhillon & Modha
 * 2001). `vectors` holds `count × dimensions` numbers; returns the group of each and the means.
 */
export function kMeans(
  vectors: Float32Array,
  dimensions: number,
  groups: number,
  seed: number,
): { readonly group: Uint16Array; readonly means: Float32Array } {
  const count = vectors.length / dimensions;
  const random = seededRandom(seed);
  const means = new Float32Array(groups * dimensions);
  for (let g = 0; g < groups; g++) {
    const pick = Math.floor(random() * Math.min(count, 20_000));
    means.set(vectors.subarray(pick * dimensions, (pick + 1) * dimensions), g * dimensions);
  }
  const group = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < count; at++) group[at] = nearest(vectors, at, means, dimensions, groups);
    means.fill(0);
    for (let at = 0; at < count; at++) {
      const base = (group[at] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d++) {
        means[base + d] = (means[base + d] ?? 0) + (vectors[at * dimensions + d] ?? 0);
      }
    }
    normalise(means, dimensions);
  }
  return { group, means };
}

function nearest(
  vectors: Float32Array,
  at: number,
  means: Float32Array,
  dimensions: number,
  groups: number,
): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let g = 0; g < groups; g++) {
    let cosine = 0;
    for (let d = 0; d < dimensions; d++) {
      cosine += (vectors[at * dimensions + d] ?? 0) * (means[g * dimensions + d] ?? 0);
    }
    if (cosine > top) {
      top = cosine;
      best = g;
    }
  }
  return best;
}

/** Scales each vector to length 1, in place. */
export function normalise(vectors: Float32Array, dimensions: number): void {
  for (let base = 0; base < vectors.length; base += dimensions) {
    const row = vectors.subarray(base, base + dimensions);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let d = 0; d < dimensions; d++) row[d] = (row[d] ?? 0) / length;
  }
}
