import type { Weights } from './trainer';

/** Marks the features with the greatest weights, at most so many; features that are all zero go. */
export function strongest({ width, values }: Weights, most: number): Uint8Array {
  const count = values.length / width;
  const strengths = Float32Array.from({ length: count }, (_, id) => strength(values, id, width));
  const sorted = strengths.toSorted().reverse();
  const least = Math.max(sorted[Math.min(most, count) - 1] ?? 0, Number.MIN_VALUE);
  return Uint8Array.from(strengths, (each) => (each >= least ? 1 : 0));
}

function strength(values: Float32Array, id: number, width: number): number {
  let sum = 0;
  for (let at = id * width; at < (id + 1) * width; at++) sum += (values[at] ?? 0) ** 2;
  return Math.sqrt(sum);
}

/** Sets the weights of the features that are not marked to zero. */
export function clearUnmarked({ width, values, squares }: Weights, marked: Uint8Array): void {
  marked.forEach((mark, id) => {
    if (mark === 1) return;
    values.fill(0, id * width, (id + 1) * width);
    squares.fill(0, id * width, (id + 1) * width);
  });
}
