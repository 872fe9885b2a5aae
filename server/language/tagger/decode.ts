import type { FeatureRows, SequenceFeatures } from './feature-rows';
import type { Tagger, WeightTable } from './model';
import { type PathSums, type Potentials, sumOverPaths } from './sum-product';

/** A tagged sequence: the best path, and how sure the model is. */
export interface Tagging {
  /** Index of the label of each token on the best path. */
  readonly best: Uint8Array;
  /** `labels` probabilities for each token: how much of all paths gives it that label. */
  readonly marginals: Float64Array;
  /** Probability that tokens `[from, to)` are exactly one span: label `first`, then `inside` only. */
  spanProbability(from: number, to: number, first: number, inside: number): number;
}

/**
 * Tags a sequence: Viterbi's path and the marginals of forward–backward (Lafferty et al. 2001).
 * Plain tokens cut the sequence into stretches that are tagged alone, each with the plain token
 * before and after it, so that time goes to where spans may be.
 */
export function decode(tagger: Tagger, features: SequenceFeatures): Tagging {
  const labels = tagger.labels.length;
  const best = new Uint8Array(features.length);
  const marginals = new Float64Array(features.length * labels);
  for (let at = 0; at < features.length; at++) marginals[at * labels] = 1;
  const sums = new Map<number, { readonly from: number; readonly paths: PathSums }>();
  for (const { from, to } of stretches(features)) {
    const potentials = score(tagger, features, from, to);
    const paths = sumOverPaths(potentials);
    best.set(bestPath(potentials), from);
    marginals.set(paths.marginals, from * labels);
    const stretch = { from, paths };
    for (let at = from; at < to; at++) sums.set(at, stretch);
  }
  return {
    best,
    marginals,
    spanProbability: (from, to, first, inside) => {
      const stretch = sums.get(from);
      if (stretch === undefined || sums.get(to - 1) !== stretch) return 0;
      return stretch.paths.spanProbability(from - stretch.from, to - stretch.from, first, inside);
    },
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches({ length, plain }: SequenceFeatures): readonly Stretch[] {
  if (plain === undefined) return length === 0 ? [] : [{ from: 0, to: length }];
  const found: Stretch[] = [];
  for (let at = 0; at < length; at++) {
    if (plain[at] === 1) continue;
    const from = at;
    while (at < length && plain[at] !== 1) at++;
    found.push({ from: Math.max(0, from - 1), to: Math.min(length, at + 1) });
  }
  return found;
}

function score(tagger: Tagger, features: SequenceFeatures, from: number, to: number): Potentials {
  return {
    length: to - from,
    labels: tagger.labels.length,
    nodes: tableScores(tagger.nodes, features.nodes, from, to),
    edges: tableScores(tagger.edges, features.edges, from, to),
  };
}

function tableScores(
  { index, width, weights, scale }: WeightTable,
  rows: FeatureRows,
  from: number,
  to: number,
): Float64Array {
  const scores = new Float64Array((to - from) * width);
  for (let row = from; row < to; row++) {
    const base = (row - from) * width;
    const end = rows.offsets[row + 1] ?? 0;
    for (let at = rows.offsets[row] ?? 0; at < end; at++) {
      const place = index.placeOf(rows.keys[at] ?? 0);
      if (place < 0) continue;
      const from = place * width;
      for (let label = 0; label < width; label++) {
        const weight = weights[from + label] ?? 0;
        if (weight !== 0) scores[base + label] = (scores[base + label] ?? 0) + weight;
      }
    }
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * scale;
  return scores;
}

/** The path of greatest score (Viterbi 1967). */
export function bestPath({ length, labels, nodes, edges }: Potentials): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const scores = new Float64Array(length * labels);
  const from = new Uint8Array(length * labels);
  for (let label = 0; label < labels; label++) scores[label] = nodes[label] ?? 0;
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < labels; before++) {
        const edge = edges[at * labels * labels + before * labels + label] ?? 0;
        const score = (scores[(at - 1) * labels + before] ?? 0) + edge;
        if (score <= top) continue;
        top = score;
        from[at * labels + label] = before;
      }
      scores[at * labels + label] = top + (nodes[at * labels + label] ?? 0);
    }
  }
  let label = highest(scores.subarray((length - 1) * labels));
  for (let at = length - 1; at >= 0; at--) {
    best[at] = label;
    label = from[at * labels + label] ?? 0;
  }
  return best;
}

function highest(scores: Float64Array): number {
  return scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
}
