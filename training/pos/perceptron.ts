import { MOST_FEATURES, writeFeatures } from '../../server/language/pos/features';
import { knownTags } from '../../server/language/pos/tag';
import { KeyIndex } from '../../server/language/tagger/key-index';
import { PENN_TAGS } from '../../server/model/penn';
import { seededRandom, shuffle } from '../crf/random';
import type { Dictionary, Prepared } from './dictionary';

/** Averaged weights of features: row `place` of the index has one for each tag. */
export interface AveragedWeights {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** How the perceptron is trained. */
export interface PerceptronTraining {
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch: (epoch: number, agreement: number) => void;
}

const TAGS = PENN_TAGS.length;

/** Hashes of the features that sentences with their right tags have at least so often, ascending. */
export function frequentFeatures(
  sentences: readonly Prepared[],
  dictionary: Dictionary,
  least: number,
): Uint32Array {
  const counts = new Map<number, number>();
  const keys = new Uint32Array(MOST_FEATURES);
  for (const sentence of sentences) {
    const known = knownTags({ dictionary }, sentence);
    const so = { ...sentence, known, tags: sentence.gold };
    for (let at = 0; at < known.length; at++) {
      if ((known[at] ?? -1) >= 0) continue;
      const size = writeFeatures(so, at, keys);
      for (const key of keys.subarray(0, size)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Uint32Array.from([...counts].filter(([, n]) => n >= least).map(([key]) => key)).sort();
}

/** Trains on what it tagged itself so far, as it will tag (Collins 2002); the order is drawn. */
export function trainPerceptron(
  sentences: readonly Prepared[],
  dictionary: Dictionary,
  features: Uint32Array,
  { epochs, seed, onEpoch }: PerceptronTraining,
): AveragedWeights {
  const learner = new Learner(features);
  const random = seededRandom(seed);
  const order = sentences.map((sentence) => ({
    ...sentence,
    known: knownTags({ dictionary }, sentence),
    tags: new Int8Array(sentence.gold.length),
  }));
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let all = 0;
    for (const sentence of order) {
      for (let at = 0; at < sentence.tags.length; at++) {
        const gold = sentence.gold[at] ?? 0;
        const sure = sentence.known[at] ?? -1;
        const tag = sure >= 0 ? sure : learner.learn(sentence, at, gold);
        sentence.tags[at] = tag;
        all++;
        if (tag === gold) right++;
      }
    }
    onEpoch(epoch, right / all);
  }
  return { keys: features, weights: learner.averaged() };
}

class Learner {
  readonly #index: KeyIndex;
  readonly #weights: Float32Array;
  /** Each change times the step it was made at (Daumé 2006): averages need no sum at each step. */
  readonly #late: Float64Array;
  readonly #keys = new Uint32Array(MOST_FEATURES);
  readonly #rows = new Int32Array(MOST_FEATURES);
  readonly #scores = new Float32Array(TAGS);
  #step = 1;

  constructor(features: Uint32Array) {
    this.#index = new KeyIndex(features);
    this.#weights = new Float32Array(features.length * TAGS);
    this.#late = new Float64Array(features.length * TAGS);
  }

  /** Tags a word and learns from its right tag; returns the tag that was found. */
  learn(so: Parameters<typeof writeFeatures>[0], at: number, gold: number): number {
    const size = writeFeatures(so, at, this.#keys);
    const scores = this.#scores.fill(0);
    let rows = 0;
    for (let i = 0; i < size; i++) {
      const row = this.#index.placeOf(this.#keys[i] ?? 0);
      if (row < 0) continue;
      this.#rows[rows++] = row;
      for (let tag = 0, cell = row * TAGS; tag < TAGS; tag++, cell++) {
        scores[tag] = (scores[tag] ?? 0) + (this.#weights[cell] ?? 0);
      }
    }
    let top = 0;
    for (let tag = 1; tag < TAGS; tag++) {
      if ((scores[tag] ?? 0) > (scores[top] ?? 0)) top = tag;
    }
    if (top !== gold) {
      for (const row of this.#rows.subarray(0, rows)) {
        this.#change(row * TAGS + gold, 1);
        this.#change(row * TAGS + top, -1);
      }
    }
    this.#step++;
    return top;
  }

  averaged(): Float32Array {
    return this.#weights.map((weight, cell) => weight - (this.#late[cell] ?? 0) / this.#step);
  }

  #change(cell: number, by: number): void {
    this.#weights[cell] = (this.#weights[cell] ?? 0) + by;
    this.#late[cell] = (this.#late[cell] ?? 0) + by * this.#step;
  }
}
