import type { Automaton } from '../../../language/tagger/automaton';

const [OUTSIDE, SOURCE, CONTENT] = [0, 1, 2];

/** A state: the label, and whether a source and a content have begun by then. */
interface State {
  readonly label: number;
  readonly source: boolean;
  readonly content: boolean;
}

const STATES: readonly State[] = [
  { label: OUTSIDE, source: false, content: false },
  { label: OUTSIDE, source: true, content: false },
  { label: OUTSIDE, source: false, content: true },
  { label: OUTSIDE, source: true, content: true },
  { label: SOURCE, source: true, content: false },
  { label: SOURCE, source: true, content: true },
  { label: CONTENT, source: false, content: true },
  { label: CONTENT, source: true, content: true },
];

/** Every cue has a content, and no more than one stretch of words as its source. */
export const ROLE_PATHS: Automaton = {
  labels: STATES.map(({ label }) => label),
  next: STATES.map((before) =>
    indicesOf((state) => {
      const source = before.source || state.label === SOURCE;
      const content = before.content || state.label === CONTENT;
      const again = state.label === SOURCE && before.source && before.label !== SOURCE;
      return !again && state.source === source && state.content === content;
    }),
  ),
  first: indicesOf(
    ({ label, source, content }) =>
      source === (label === SOURCE) && content === (label === CONTENT),
  ),
  last: [
    indicesOf(({ content, source }) => content && source),
    indicesOf(({ content, source }) => content && !source),
  ],
};

function indicesOf(passes: (state: State) => boolean): readonly number[] {
  return STATES.flatMap((state, index) => (passes(state) ? [index] : []));
}
