/** The hashed features of a sequence: row `i` is `keys[offsets[i] … offsets[i + 1])`. */
export interface FeatureRows {
  readonly keys: Uint32Array;
  readonly offsets: Uint32Array;
}

/** Features of each token, and of each pair of a token and the one before it. */
export interface SequenceFeatures {
  readonly length: number;
  readonly nodes: FeatureRows;
  readonly edges: FeatureRows;
  /** 1 for tokens that surely bear the first label; tagging passes over them. */
  readonly plain?: Uint8Array;
}

/** Takes features one by one. */
export interface FeatureSink {
  add(key: number): void;
}

/** Gathers rows of features; grows as needed. */
export class RowBuilder implements FeatureSink {
  readonly #offsets: number[] = [0];
  #keys: Uint32Array<ArrayBuffer>;
  #size = 0;

  constructor(expected: number) {
    this.#keys = new Uint32Array(Math.max(16, expected));
  }

  /** Adds a feature to the current row. */
  add(key: number): void {
    if (this.#size === this.#keys.length) {
      const larger = new Uint32Array(this.#keys.length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys[this.#size++] = key;
  }

  /** Ends the current row. */
  endRow(): void {
    this.#offsets.push(this.#size);
  }

  /** The rows so far. */
  rows(): FeatureRows {
    return {
      keys: this.#keys.subarray(0, this.#size),
      offsets: new Uint32Array(this.#offsets),
    };
  }
}
