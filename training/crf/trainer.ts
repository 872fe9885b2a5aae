import { type PathSums, sumOverPaths } from '../../server/language/tagger/sum-product';
import { filterRows, type NumberedRows } from './alphabet';
import { seededRandom, shuffle } from './random';

/** A sequence with its right labels. */
export interface Example {
  readonly length: number;
  readonly nodes: NumberedRows;
  readonly edges: NumberedRows;
  readonly labels: Uint8Array;
  /** How much it counts; 1 for hand-made labels. */
  readonly weight: number;
}

/** How to train. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random for each example, 0 to 1. */
  readonly dropout: number;
  readonly seed: number;
  /** Called after each epoch with the mean log-likelihood of an example. */
  readonly onEpoch: (epoch: number, likelihood: number) => void;
}

/** Weights by feature number: `width` for each. */
export interface Weights {
  readonly width: number;
  readonly values: Float32Array;
  /** Sums of squared gradients, for AdaGrad. */
  readonly squares: Float32Array;
}

/** A linear-chain CRF in training (Lafferty et al. 2001). */
export interface Model {
  readonly labels: number;
  readonly nodes: Weights;
  readonly edges: Weights;
}

/** A model that knows nothing yet. */
export function emptyModel(labels: number, nodes: number, edges: number): Model {
  return { labels, nodes: emptyWeights(nodes, labels), edges: emptyWeights(edges, labels ** 2) };
}

function emptyWeights(count: number, width: number): Weights {
  const size = count * width;
  return { width, values: new Float32Array(size), squares: new Float32Array(size) };
}

/**
 * Raises the likelihood of the examples' labels by AdaGrad (Duchi et al. 2011), one example at a
 * time in random order. With dropout the weights are trained too large by 1 ÷ (1 − dropout);
 * {@link scaleWeights} brings them back.
 */
export function train(model: Model, examples: readonly Example[], options: TrainingOptions): void {
  const random = seededRandom(options.seed);
  const order = [...examples];
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let sum = 0;
    for (const example of order)
      sum += learn(model, thin(example, options.dropout, random), options);
    options.onEpoch(epoch, sum / examples.length);
  }
}

/** Multiplies all weights. */
export function scaleWeights({ nodes, edges }: Model, factor: number): void {
  for (const { values } of [nodes, edges]) {
    for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * factor;
  }
}

/**
 * Trains on for some epochs and leaves the mean of the weights at the ends of them, which is
 * steadier than the last (averaged stochastic gradient descent; Polyak & Juditsky 1992).
 */
export function trainAveraged(
  model: Model,
  examples: readonly Example[],
  options: TrainingOptions,
): void {
  const tables = [model.nodes, model.edges];
  const sums = tables.map(({ values }) => new Float32Array(values.length));
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const onEpoch = (_: number, likelihood: number) => options.onEpoch(epoch, likelihood);
    train(model, examples, { ...options, epochs: 1, seed: options.seed + epoch, onEpoch });
    tables.forEach(({ values }, table) => {
      const sum = sums[table] ?? values;
      for (let at = 0; at < values.length; at++) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0);
    });
  }
  tables.forEach(({ values }, table) => {
    for (let at = 0; at < values.length; at++) {
      values[at] = (sums[table]?.[at] ?? 0) / options.epochs;
    }
  });
}

/**
 * Takes another model's weights into the mean that `model` is of `members` models. The mean of
 * models that saw the data in other orders errs less than each (bagging; Breiman 1996), and costs
 * no more to ask than one, since scores are sums of weights.
 */
export function average(model: Model, other: Model, members: number): void {
  for (const table of ['nodes', 'edges'] as const) {
    const { values } = model[table];
    const others = other[table].values;
    for (let at = 0; at < values.length; at++) {
      values[at] = ((values[at] ?? 0) * members + (others[at] ?? 0)) / (members + 1);
    }
  }
}

/**
 * Shifts the weights of each feature so that the first label has none: only differences between
 * labels count, and nothing takes less room than zero.
 */
export function anchorFirstLabel({ width, values }: Weights): void {
  for (let base = 0; base < values.length; base += width) {
    const first = values[base] ?? 0;
    for (let at = base; at < base + width; at++) values[at] = (values[at] ?? 0) - first;
  }
}

function thin(example: Example, dropout: number, random: () => number): Example {
  if (dropout === 0) return example;
  const stays = (): boolean => random() >= dropout;
  return {
    ...example,
    nodes: filterRows(example.nodes, stays),
    edges: filterRows(example.edges, stays),
  };
}

function learn(model: Model, example: Example, { rate }: TrainingOptions): number {
  const { length, labels: right, weight } = example;
  const { labels } = model;
  const nodes = scores(model.nodes, example.nodes, length);
  const edges = scores(model.edges, example.edges, length);
  const sums = sumOverPaths({ length, labels, nodes, edges });
  let score = 0;
  for (let at = 0; at < length; at++) {
    const here = right[at] ?? 0;
    score += nodes[at * labels + here] ?? 0;
    if (at > 0) score += edges[at * labels * labels + (right[at - 1] ?? 0) * labels + here] ?? 0;
  }
  const nodeErrors = nodeErrorsOf(sums, right, labels, weight);
  const edgeErrors = edgeErrorsOf(sums, right, labels, weight);
  update(model.nodes, example.nodes, nodeErrors, length, rate);
  update(model.edges, example.edges, edgeErrors, length, rate);
  return score - sums.logPartition();
}

function scores({ width, values }: Weights, rows: NumberedRows, length: number): Float64Array {
  const sums = new Float64Array(length * width);
  for (let row = 0; row < length; row++) {
    const end = rows.offsets[row + 1] ?? 0;
    for (let at = rows.offsets[row] ?? 0; at < end; at++) {
      const base = (rows.ids[at] ?? 0) * width;
      for (let label = 0; label < width; label++) {
        const place = row * width + label;
        sums[place] = (sums[place] ?? 0) + (values[base + label] ?? 0);
      }
    }
  }
  return sums;
}

/** What is right less what the model expects, for each token and label. */
function nodeErrorsOf(
  { marginals }: PathSums,
  right: Uint8Array,
  labels: number,
  weight: number,
): Float64Array {
  return marginals.map((expected, place) => {
    const at = Math.floor(place / labels);
    return weight * ((right[at] === place % labels ? 1 : 0) - expected);
  });
}

/** The same for each pair of labels. */
function edgeErrorsOf(
  sums: PathSums,
  right: Uint8Array,
  labels: number,
  weight: number,
): Float64Array {
  const { forward, backward, edgeFactors, nodeFactors, scales } = sums;
  const errors = new Float64Array(edgeFactors.length);
  for (let at = 1; at < right.length; at++) {
    const scale = scales[at] ?? 1;
    for (let before = 0; before < labels; before++) {
      const from = (forward[(at - 1) * labels + before] ?? 0) / scale;
      for (let label = 0; label < labels; label++) {
        const place = (at * labels + before) * labels + label;
        const here = at * labels + label;
        const expected =
          from * (edgeFactors[place] ?? 0) * (nodeFactors[here] ?? 0) * (backward[here] ?? 0);
        const is = right[at - 1] === before && right[at] === label ? 1 : 0;
        errors[place] = weight * (is - expected);
      }
    }
  }
  return errors;
}

/** Errors below this change nothing worth the time. */
const NEGLIGIBLE = 1e-4;

/** Starts AdaGrad's sums, so that first steps are not too long. */
const FIRST_SQUARES = 0.1;

function update(
  { width, values, squares }: Weights,
  rows: NumberedRows,
  errors: Float64Array,
  length: number,
  rate: number,
): void {
  for (let row = 0; row < length; row++) {
    const from = rows.offsets[row] ?? 0;
    const end = rows.offsets[row + 1] ?? 0;
    for (let label = 0; label < width; label++) {
      const error = errors[row * width + label] ?? 0;
      if (error > -NEGLIGIBLE && error < NEGLIGIBLE) continue;
      const square = error * error;
      for (let at = from; at < end; at++) {
        const place = (rows.ids[at] ?? 0) * width + label;
        const sum = (squares[place] ?? 0) + square;
        squares[place] = sum;
        values[place] = (values[place] ?? 0) + (rate * error) / Math.sqrt(sum + FIRST_SQUARES);
      }
    }
  }
}
