import { oncePer } from '../../text/once';

/**
 * States that a path of labels may go through: what a label alone cannot remember, such as
 * "at most one source". Every state bears a label and is scored like it.
 */
export interface Automaton {
  /** Label of each state. */
  readonly labels: readonly number[];
  /** States that may follow each state, ascending. */
  readonly next: readonly (readonly number[])[];
  readonly first: readonly number[];
  /** States that a path may end in, by what they mean; the likeliest meaning is decided first. */
  readonly last: readonly (readonly number[])[];
}

/** Neighbours of states: those of state `s` are `states[starts[s] … starts[s + 1])`, ascending. */
export interface Neighbours {
  readonly starts: Uint8Array;
  readonly states: Uint8Array;
}

/** An automaton in flat tables, for loops that run at every token. */
export interface StateTables {
  readonly count: number;
  readonly labels: Uint8Array;
  readonly before: Neighbours;
  readonly after: Neighbours;
  /** 1 for states that a path may begin in, end in. */
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

/** The tables of an automaton, made once for each. */
export const tablesOf = oncePer((automaton: Automaton): StateTables => {
  const { labels, next, first, last } = automaton;
  const mark = (marked: readonly number[]): Uint8Array =>
    Uint8Array.from(labels, (_, state) => (marked.includes(state) ? 1 : 0));
  return {
    count: labels.length,
    labels: Uint8Array.from(labels),
    before: neighbours(labels.map((_, state) => indicesOf(next, (after) => after.includes(state)))),
    after: neighbours(next),
    first: mark(first),
    last: mark(last.flat()),
  };
});

function neighbours(lists: readonly (readonly number[])[]): Neighbours {
  const starts = new Uint8Array(lists.length + 1);
  lists.forEach((list, state) => {
    starts[state + 1] = (starts[state] ?? 0) + list.length;
  });
  return { starts, states: Uint8Array.from(lists.flat()) };
}

function indicesOf<Item>(items: readonly Item[], passes: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (passes(item) ? [index] : []));
}
