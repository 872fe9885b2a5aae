import type { Potentials } from './sum-product';

/**
 * States that a path of labels may go through: what a label alone cannot remember, such as
 * "at most one source". Every state bears a label and is scored like it.
 */
export interface Automaton {
  /** Label of each state. */
  readonly labels: readonly number[];
  /** States that may follow each state. */
  readonly next: readonly (readonly number[])[];
  readonly first: readonly number[];
  /** States that a path may end in, by what they mean; the likeliest meaning is decided first. */
  readonly last: readonly (readonly number[])[];
}

const NEVER = -1e4;

/** The scores of a sequence by states instead of labels; what is not allowed scores next to nothing. */
export function scoresOfStates(
  { labels, length, nodes, edges }: Potentials,
  automaton: Automaton,
): Potentials {
  const states = automaton.labels.length;
  const labelOf = automaton.labels;
  const expanded = new Float64Array(length * states).fill(NEVER);
  const pairs = new Float64Array(length * states * states).fill(NEVER);
  const inner = automaton.labels.map((_, state) => state);
  const last = automaton.last.flat();
  for (let at = 0; at < length; at++) {
    const opens = at === 0 ? automaton.first : inner;
    for (const state of opens) {
      if (at === length - 1 && !last.includes(state)) continue;
      expanded[at * states + state] = nodes[at * labels + (labelOf[state] ?? 0)] ?? 0;
    }
    automaton.next.forEach((following, before) => {
      const row = (at * labels + (labelOf[before] ?? 0)) * labels;
      for (const state of following) {
        pairs[(at * states + before) * states + state] = edges[row + (labelOf[state] ?? 0)] ?? 0;
      }
    });
  }
  return { length, labels: states, nodes: expanded, edges: pairs };
}

/** Sums what belongs to states by their labels, for each token. */
export function byLabel(values: Float64Array, labels: number, automaton: Automaton): Float64Array {
  const states = automaton.labels.length;
  const sums = new Float64Array((values.length / states) * labels);
  for (let at = 0; at < values.length; at++) {
    const place = Math.floor(at / states) * labels + (automaton.labels[at % states] ?? 0);
    sums[place] = (sums[place] ?? 0) + (values[at] ?? 0);
  }
  return sums;
}

/**
 * The scores with the last token held to the likeliest group of states to end in, given the
 * marginals of all. Many paths to a group count together there, of which each alone may be weak.
 */
export function withLikeliestEnd(
  { nodes, ...rest }: Potentials,
  marginals: Float64Array,
  { last, labels }: Automaton,
): Potentials {
  const base = nodes.length - labels.length;
  const share = (group: readonly number[]): number =>
    group.reduce((sum, state) => sum + (marginals[base + state] ?? 0), 0);
  const [first = [], ...others] = last;
  const ends = others.reduce((top, group) => (share(group) > share(top) ? group : top), first);
  const held = nodes.slice();
  for (let state = 0; state < labels.length; state++) {
    if (!ends.includes(state)) held[base + state] = NEVER;
  }
  return { ...rest, nodes: held };
}
