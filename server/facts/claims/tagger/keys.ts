import type { RowBuilder } from '../../../language/tagger/feature-rows';

/** Value of a feature where there is no word. */
export const NONE = 0x7fffffff;

/** Keys have 24 bits: enough to tell features apart, and they lie closer together in the file. */
const SPARED_BITS = 8;

/** Mixes two numbers into one; cheaper than `mix`, since {@link FeatureWriter} finishes every key. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** Writes hashed features; every kind of feature has a number of its own. */
export class FeatureWriter {
  readonly #out: RowBuilder;

  constructor(out: RowBuilder) {
    this.#out = out;
  }

  /** Adds the feature `kind = value`. */
  one(kind: number, value: number): void {
    const hash = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    this.#out.add((mixed ^ (mixed >>> 13)) >>> SPARED_BITS);
  }

  /** Adds the feature `kind = (a, b)`. */
  two(kind: number, a: number, b: number): void {
    this.one(kind, join(a, b));
  }

  /** Ends the row. */
  end(): void {
    this.#out.endRow();
  }
}
