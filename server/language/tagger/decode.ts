import type { Automaton } from './automaton';
import type { SequenceFeatures } from './feature-rows';
import type { Tagger } from './model';
import { type PathsWithin, pathsWithin } from './paths-within';
import { edgeStartsOf, type PathSums, type Potentials, sumOverPaths } from './sum-product';
import { tableScores } from './table-scores';

/** A tagged sequence: the best path, and how sure the model is. */
export interface Tagging {
  /** Index of the label of each token on the best path. */
  readonly best: Uint8Array;
  /** `labels` probabilities for each token: how much of all paths gives it that label. */
  readonly marginals: Float64Array;
  /** Probability that tokens `[from, to)` are exactly one span: label `first`, then `inside` only. */
  spanProbability(from: number, to: number, first: number, inside: number): number;
}

/** Tags a sequence by the weights of its features: see {@link decodeWith}. */
export function decode(tagger: Tagger, features: SequenceFeatures): Tagging {
  return decodeWith(tagger.labels.length, features, (from, to) =>
    score(tagger, features, from, to),
  );
}

/**
 * Tags a sequence: Viterbi's path and the marginals of forward–backward (Lafferty et al. 2001).
 * Plain tokens cut the sequence into stretches that are tagged alone, each with the plain token
 * before and after it, so that time goes to where spans may be. `scoreOf` is asked for the scores
 * of each stretch `[from, to)`.
 */
export function decodeWith(
  labels: number,
  sequence: Pick<SequenceFeatures, 'length' | 'plain'>,
  scoreOf: (from: number, to: number) => Potentials,
): Tagging {
  const best = new Uint8Array(sequence.length);
  const marginals = new Float64Array(sequence.length * labels);
  for (let at = 0; at < sequence.length; at++) marginals[at * labels] = 1;
  const found: { readonly from: number; readonly paths: PathSums }[] = [];
  /** Number of the stretch of each token, counted from 1. */
  const stretchOf = new Int32Array(sequence.length);
  for (const { from, to } of stretches(sequence)) {
    const potentials = scoreOf(from, to);
    const paths = sumOverPaths(potentials);
    best.set(bestPath(potentials), from);
    marginals.set(paths.marginals, from * labels);
    stretchOf.fill(found.push({ from, paths }), from, to);
  }
  return {
    best,
    marginals,
    spanProbability: (from, to, first, inside) => {
      const stretch = found[(stretchOf[from] ?? 0) - 1];
      if (stretch === undefined || stretchOf[to - 1] !== stretchOf[from]) return 0;
      return stretch.paths.spanProbability(from - stretch.from, to - stretch.from, first, inside);
    },
  };
}

/** Tags a sequence with a path that the automaton allows: see {@link pathsWithin}. */
export function decodeWithin(
  tagger: Tagger,
  features: SequenceFeatures,
  automaton: Automaton,
): PathsWithin {
  return pathsWithin(score(tagger, features, 0, features.length), automaton);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretches({
  length,
  plain,
}: Pick<SequenceFeatures, 'length' | 'plain'>): readonly Stretch[] {
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

/** The path of greatest score (Viterbi 1967). */
export function bestPath(potentials: Potentials): Uint8Array {
  const { length, labels, nodes, edges } = potentials;
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const starts = edgeStartsOf(potentials);
  const scores = new Float64Array(length * labels).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(length * labels);
  for (let label = 0; label < labels; label++) scores[label] = nodes[label] ?? 0;
  for (let here = labels, at = 1; at < length; at++, here += labels) {
    for (let before = 0; before < labels; before++) {
      const sofar = scores[here - labels + before] ?? 0;
      const row = (starts[at] ?? 0) + before * labels;
      for (let label = 0; label < labels; label++) {
        const score = sofar + (edges[row + label] ?? 0);
        if (score <= (scores[here + label] ?? 0)) continue;
        scores[here + label] = score;
        from[here + label] = before;
      }
    }
    for (let place = here; place < here + labels; place++) {
      scores[place] = (scores[place] ?? 0) + (nodes[place] ?? 0);
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
