import type { Automaton } from './automaton';
import type { SequenceFeatures } from './feature-rows';
import type { Tagger } from './model';
import { type PathsWithin, pathsWithin } from './paths-within';
import { beginsOfStretches, lengthOf, type Stretch, stretchesOf } from './stretches';
import { beginsOf, edgeStartsOf, type Potentials, sumOverPaths } from './sum-product';
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
  return decodeWith(tagger.labels.length, features, (stretches) =>
    score(tagger, features, stretches),
  );
}

/**
 * Tags a sequence: Viterbi's path and the marginals of forward–backward (Lafferty et al. 2001).
 * Plain tokens cut the sequence into stretches that are tagged alone, each with the plain token
 * before and after it, so that time goes to where spans may be. `scoreOf` is asked for the scores
 * of all stretches, one behind the other.
 */
export function decodeWith(
  labels: number,
  sequence: Pick<SequenceFeatures, 'length' | 'plain'>,
  scoreOf: (stretches: readonly Stretch[]) => Potentials,
): Tagging {
  const stretches = stretchesOf(sequence);
  const potentials = { ...scoreOf(stretches), begins: beginsOfStretches(stretches) };
  const paths = sumOverPaths(potentials);
  const path = bestPath(potentials);
  const best = new Uint8Array(sequence.length);
  const marginals = new Float64Array(sequence.length * labels);
  for (let at = 0; at < marginals.length; at += labels) marginals[at] = 1;
  /** For each token the number of its stretch, counted from 1, and its place among all of them. */
  const stretchOf = new Int32Array(sequence.length);
  const placeOf = new Int32Array(sequence.length);
  let place = 0;
  stretches.forEach(({ from, to }, number) => {
    for (let at = from; at < to; at++, place++) {
      stretchOf[at] = number + 1;
      placeOf[at] = place;
      best[at] = path[place] ?? 0;
      for (let label = 0; label < labels; label++) {
        marginals[at * labels + label] = paths.marginals[place * labels + label] ?? 0;
      }
    }
  });
  return {
    best,
    marginals,
    spanProbability: (from, to, first, inside) => {
      const start = placeOf[from] ?? 0;
      const stretch = stretchOf[from] ?? 0;
      if (stretch === 0 || stretchOf[to - 1] !== stretch) return 0;
      return paths.spanProbability(start, start + to - from, first, inside);
    },
  };
}

/** Tags a sequence with a path that the automaton allows: see {@link pathsWithin}. */
export function decodeWithin(
  tagger: Tagger,
  features: SequenceFeatures,
  automaton: Automaton,
): PathsWithin {
  return pathsWithin(score(tagger, features, [{ from: 0, to: features.length }]), automaton);
}

function score(
  tagger: Tagger,
  features: SequenceFeatures,
  stretches: readonly Stretch[],
): Potentials {
  return {
    length: lengthOf(stretches),
    labels: tagger.labels.length,
    nodes: tableScores(tagger.nodes, features.nodes, stretches),
    edges: tableScores(tagger.edges, features.edges, stretches),
  };
}

/** The path of greatest score (Viterbi 1967). */
export function bestPath(potentials: Potentials): Uint8Array {
  const { length, labels, nodes, edges } = potentials;
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const starts = edgeStartsOf(potentials);
  const begins = beginsOf(potentials);
  const scores = new Float64Array(length * labels).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(length * labels);
  for (let here = 0, at = 0; at < length; at++, here += labels) {
    const begun = begins[at] === 1;
    if (begun) scores.fill(0, here, here + labels);
    for (let before = begun ? labels : 0; before < labels; before++) {
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
  let label = 0;
  for (let at = length - 1; at >= 0; at--) {
    if (at === length - 1 || begins[at + 1] === 1) label = highest(scores, at * labels, labels);
    best[at] = label;
    label = from[at * labels + label] ?? 0;
  }
  return best;
}

/** The label of the highest of a token's scores, the first of equals. */
function highest(scores: Float64Array, start: number, labels: number): number {
  let top = 0;
  for (let label = 1; label < labels; label++) {
    if ((scores[start + label] ?? 0) > (scores[start + top] ?? 0)) top = label;
  }
  return top;
}
