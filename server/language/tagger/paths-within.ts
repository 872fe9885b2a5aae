import { type Automaton, type StateTables, tablesOf } from './automaton';
import { exponentials, type Potentials } from './sum-product';

/** What is known of a sequence whose paths an automaton restricts. */
export interface PathsWithin {
  /** Label of each token on the best path. */
  readonly best: Uint8Array;
  /** `labels` probabilities for each token: how much of all paths gives it that label. */
  readonly marginals: Float64Array;
}

/**
 * Finds the best path that an automaton allows, and the marginals over all such paths, by
 * forward–backward and Viterbi over its states (see `sum-product.ts`), which take up what the
 * labels score. The meaning of the end is decided first: the many paths to a group of last states
 * count together there, of which each alone may be weak. Paths of another end are left out.
 */
export function pathsWithin(potentials: Potentials, automaton: Automaton): PathsWithin {
  const tables = tablesOf(automaton);
  const shares = sharesOfStates(potentials, tables);
  const ends = likeliestEnd(shares, tables, automaton);
  return {
    best: bestWithin(potentials, tables, ends),
    marginals: byLabel(shares, potentials.labels, tables),
  };
}

/** Whether a path of this length may be in the state at the token. */
function mayStand({ first, last }: StateTables, state: number, at: number, length: number) {
  return (at > 0 || first[state] === 1) && (at < length - 1 || last[state] === 1);
}

/** How much of all paths goes through each state of each token. */
function sharesOfStates(potentials: Potentials, tables: StateTables): Float64Array {
  const edges = exponentials(potentials.edges);
  const nodes = nodeFactors(potentials, tables);
  const forward = new Float64Array(nodes.length);
  const scales = new Float64Array(potentials.length);
  for (let at = 0; at < potentials.length; at++) {
    scales[at] = step(at, potentials.labels, tables, forward, edges, nodes);
  }
  const backward = new Float64Array(nodes.length);
  backward.fill(1, nodes.length - tables.count);
  for (let at = potentials.length - 2; at >= 0; at--) {
    stepBack(at, potentials.labels, tables, backward, edges, nodes, scales[at + 1] ?? 1);
  }
  for (let at = 0; at < forward.length; at++) {
    forward[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  }
  return forward;
}

/** Exponentials of the states' scores less each token's greatest; 0 where no path may stand. */
function nodeFactors({ length, labels, nodes }: Potentials, tables: StateTables): Float64Array {
  const { count } = tables;
  const factors = new Float64Array(length * count);
  for (let at = 0; at < length; at++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let state = 0; state < count; state++) {
      if (!mayStand(tables, state, at, length)) continue;
      top = Math.max(top, nodes[at * labels + (tables.labels[state] ?? 0)] ?? 0);
    }
    for (let state = 0; state < count; state++) {
      if (!mayStand(tables, state, at, length)) continue;
      const score = nodes[at * labels + (tables.labels[state] ?? 0)] ?? 0;
      factors[at * count + state] = Math.exp(score - top);
    }
  }
  return factors;
}

/** Fills the forward sums of a token, scaled to 1; returns what they were divided by. */
function step(
  at: number,
  width: number,
  { count, labels, before }: StateTables,
  forward: Float64Array,
  edges: Float64Array,
  nodes: Float64Array,
): number {
  const here = at * count;
  let total = 0;
  for (let state = 0; state < count; state++) {
    let sum = at === 0 ? 1 : 0;
    const end = at === 0 ? 0 : (before.starts[state + 1] ?? 0);
    for (let i = before.starts[state] ?? 0; i < end; i++) {
      const from = before.states[i] ?? 0;
      const edge = (at * width + (labels[from] ?? 0)) * width + (labels[state] ?? 0);
      sum += (forward[here - count + from] ?? 0) * (edges[edge] ?? 0);
    }
    sum *= nodes[here + state] ?? 0;
    forward[here + state] = sum;
    total += sum;
  }
  for (let state = here; state < here + count; state++) {
    forward[state] = (forward[state] ?? 0) / total;
  }
  return total;
}

function stepBack(
  at: number,
  width: number,
  { count, labels, after }: StateTables,
  backward: Float64Array,
  edges: Float64Array,
  nodes: Float64Array,
  scale: number,
): void {
  const next = (at + 1) * count;
  for (let state = 0; state < count; state++) {
    let sum = 0;
    const row = ((at + 1) * width + (labels[state] ?? 0)) * width;
    const end = after.starts[state + 1] ?? 0;
    for (let i = after.starts[state] ?? 0; i < end; i++) {
      const to = after.states[i] ?? 0;
      const edge = edges[row + (labels[to] ?? 0)] ?? 0;
      sum += edge * (nodes[next + to] ?? 0) * (backward[next + to] ?? 0);
    }
    backward[at * count + state] = sum / scale;
  }
}

/** The group of last states of which most paths end in one. */
function likeliestEnd(
  shares: Float64Array,
  { count }: StateTables,
  { last }: Automaton,
): readonly number[] {
  const base = shares.length - count;
  const share = (group: readonly number[]): number =>
    group.reduce((sum, state) => sum + (shares[base + state] ?? 0), 0);
  const [first = [], ...others] = last;
  return others.reduce((top, group) => (share(group) > share(top) ? group : top), first);
}

/** Sums what belongs to states by their labels, for each token. */
function byLabel(shares: Float64Array, width: number, { count, labels }: StateTables) {
  const sums = new Float64Array((shares.length / count) * width);
  for (let at = 0, row = 0; at < shares.length; at += count, row += width) {
    for (let state = 0; state < count; state++) {
      const place = row + (labels[state] ?? 0);
      sums[place] = (sums[place] ?? 0) + (shares[at + state] ?? 0);
    }
  }
  return sums;
}

/** The labels of the path of greatest score that ends in one of the states. */
function bestWithin(
  potentials: Potentials,
  { count, labels, before, first }: StateTables,
  ends: readonly number[],
): Uint8Array {
  const { length, labels: width, nodes, edges } = potentials;
  const scores = new Float64Array(length * count).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(length * count);
  for (let at = 0; at < length; at++) {
    for (let state = 0; state < count; state++) {
      const label = labels[state] ?? 0;
      let top = at === 0 && first[state] === 1 ? 0 : Number.NEGATIVE_INFINITY;
      const end = at === 0 ? 0 : (before.starts[state + 1] ?? 0);
      for (let i = before.starts[state] ?? 0; i < end; i++) {
        const last = before.states[i] ?? 0;
        const edge = edges[(at * width + (labels[last] ?? 0)) * width + label] ?? 0;
        const score = (scores[(at - 1) * count + last] ?? 0) + edge;
        if (score <= top) continue;
        top = score;
        from[at * count + state] = last;
      }
      scores[at * count + state] = top + (nodes[at * width + label] ?? 0);
    }
  }
  return backFrom(bestOf(scores, (length - 1) * count, ends), from, length, labels);
}

function bestOf(scores: Float64Array, base: number, states: readonly number[]): number {
  const [first = 0, ...others] = states;
  return others.reduce(
    (top, state) => ((scores[base + state] ?? 0) > (scores[base + top] ?? 0) ? state : top),
    first,
  );
}

/** The labels of the states that lead to the last one. */
function backFrom(last: number, from: Uint8Array, length: number, labels: Uint8Array): Uint8Array {
  const best = new Uint8Array(length);
  let state = last;
  for (let at = length - 1; at >= 0; at--) {
    best[at] = labels[state] ?? 0;
    state = from[at * labels.length + state] ?? 0;
  }
  return best;
}
