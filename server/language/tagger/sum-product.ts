/** Scores of a sequence: `labels` for each token, `labels²` for each pair that ends at a token. */
export interface Potentials {
  readonly length: number;
  readonly labels: number;
  readonly nodes: Float64Array;
  /** `at × labels² + before × labels + here`; the first token's are not used. */
  readonly edges: Float64Array;
  /** Where each token's scores begin in `edges`, if not one token's behind the other's. */
  readonly edgeStarts?: Int32Array;
  /** Exponentials of `edges`, where they are known already. */
  readonly edgeFactors?: Float64Array;
  /** 1 for tokens at which another sequence begins, if there are several, one behind the other. */
  readonly begins?: Uint8Array;
}

/** What all paths together say of a sequence. */
export interface PathSums {
  readonly marginals: Float64Array;
  /** Log of the sum of all paths' exponentiated scores. */
  logPartition(): number;
  /** Forward and backward sums, scaled to 1 at each token. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the edges' scores, and of the nodes' less their greatest. */
  readonly edgeFactors: Float64Array;
  readonly edgeStarts: Int32Array;
  readonly begins: Uint8Array;
  readonly nodeFactors: Float64Array;
  /** What the forward sums of each token were divided by. */
  readonly scales: Float64Array;
  spanProbability(from: number, to: number, first: number, inside: number): number;
}

/**
 * Forward–backward over a linear chain (Lafferty et al. 2001), in scaled probabilities
 * (Rabiner 1989). Time is linear in the length and quadratic in the labels.
 */
export function sumOverPaths(potentials: Potentials): PathSums {
  const { length, labels } = potentials;
  const edgeFactors = potentials.edgeFactors ?? exponentials(potentials.edges);
  const edgeStarts = edgeStartsOf(potentials);
  const begins = beginsOf(potentials);
  const { factors: nodeFactors, logs } = nodeFactorsOf(potentials);
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const scales = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    if (begins[at] === 1) forward.fill(1, at * labels, (at + 1) * labels);
    else goOn(at * labels, labels, forward, edgeFactors, edgeStarts[at] ?? 0);
    scales[at] = weighAndScale(at * labels, labels, forward, nodeFactors);
  }
  for (let at = length - 1; at >= 0; at--) {
    const start = edgeStarts[at + 1] ?? 0;
    if (at === length - 1 || begins[at + 1] === 1) {
      backward.fill(1, at * labels, (at + 1) * labels);
    } else
      goBack(at * labels, labels, backward, edgeFactors, start, nodeFactors, scales[at + 1] ?? 1);
  }
  const marginals = product(forward, backward);
  const factors = { edgeFactors, edgeStarts, begins, nodeFactors };
  const sums = { marginals, forward, backward, ...factors, scales };
  return {
    ...sums,
    logPartition: () => scales.reduce((sum, scale) => sum + Math.log(scale), logs),
    spanProbability: (from, to, first, inside) =>
      spanProbability(sums, length, labels, from, to, first, inside),
  };
}

/** Where each token's scores begin in `edges`. */
export function edgeStartsOf({ length, labels, edgeStarts }: Potentials): Int32Array {
  if (edgeStarts !== undefined) return edgeStarts;
  const starts = new Int32Array(length);
  for (let at = 1; at < length; at++) starts[at] = at * labels * labels;
  return starts;
}

/** Exponentials of scores; most scores are nought. */
export function exponentials(scores: Float64Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    factors[at] = score === 0 ? 1 : Math.exp(score);
  }
  return factors;
}

/** 1 for tokens at which a sequence begins. */
export function beginsOf({ length, begins }: Potentials): Uint8Array {
  if (begins !== undefined) return begins;
  const first = new Uint8Array(length);
  first[0] = 1;
  return first;
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const products = new Float64Array(a.length);
  for (let at = 0; at < a.length; at++) products[at] = (a[at] ?? 0) * (b[at] ?? 0);
  return products;
}

function nodeFactorsOf({ length, labels, nodes }: Potentials): {
  readonly factors: Float64Array;
  readonly logs: number;
} {
  const factors = new Float64Array(length * labels);
  let logs = 0;
  for (let at = 0; at < length; at++) {
    let top = Number.NEGATIVE_INFINITY;
    const end = (at + 1) * labels;
    for (let place = at * labels; place < end; place++) top = Math.max(top, nodes[place] ?? 0);
    logs += top;
    for (let place = at * labels; place < end; place++) {
      factors[place] = Math.exp((nodes[place] ?? 0) - top);
    }
  }
  return { factors, logs };
}

/** Sums what leads from the labels before to those of the token whose sums begin at `here`. */
function goOn(
  here: number,
  labels: number,
  forward: Float64Array,
  edges: Float64Array,
  start: number,
): void {
  for (let before = 0; before < labels; before++) {
    const share = forward[here - labels + before] ?? 0;
    const row = start + before * labels;
    for (let label = 0; label < labels; label++) {
      forward[here + label] = (forward[here + label] ?? 0) + share * (edges[row + label] ?? 0);
    }
  }
}

/** Weighs a token's forward sums by its labels, and scales them to 1; returns the divisor. */
function weighAndScale(
  here: number,
  labels: number,
  forward: Float64Array,
  nodes: Float64Array,
): number {
  let total = 0;
  for (let at = here; at < here + labels; at++) {
    const sum = (forward[at] ?? 0) * (nodes[at] ?? 0);
    forward[at] = sum;
    total += sum;
  }
  for (let at = here; at < here + labels; at++) forward[at] = (forward[at] ?? 0) / total;
  return total;
}

function goBack(
  here: number,
  labels: number,
  backward: Float64Array,
  edges: Float64Array,
  start: number,
  nodes: Float64Array,
  scale: number,
): void {
  const next = here + labels;
  for (let label = 0; label < labels; label++) {
    const row = start + label * labels;
    let sum = 0;
    for (let after = 0; after < labels; after++) {
      sum += (edges[row + after] ?? 0) * (nodes[next + after] ?? 0) * (backward[next + after] ?? 0);
    }
    backward[here + label] = sum / scale;
  }
}

function spanProbability(
  paths: Omit<PathSums, 'spanProbability' | 'logPartition'>,
  length: number,
  labels: number,
  from: number,
  to: number,
  first: number,
  inside: number,
): number {
  if (from >= to) return 0;
  const { forward, backward, edgeFactors, edgeStarts, nodeFactors, scales } = paths;
  const edge = (at: number, before: number, label: number): number =>
    edgeFactors[(edgeStarts[at] ?? 0) + before * labels + label] ?? 0;
  const node = (at: number, label: number): number =>
    (nodeFactors[at * labels + label] ?? 0) / (scales[at] ?? 1);
  let mass = forward[from * labels + first] ?? 0;
  let label = first;
  for (let at = from + 1; at < to; at++) {
    mass *= edge(at, label, inside) * node(at, inside);
    label = inside;
  }
  const ends = mass * (backward[(to - 1) * labels + label] ?? 0);
  if (to >= length || paths.begins[to] === 1) return ends;
  const longer = edge(to, label, inside) * node(to, inside);
  return ends - mass * longer * (backward[to * labels + inside] ?? 0);
}
