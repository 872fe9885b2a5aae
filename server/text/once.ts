/**
 * A function that works out its answer once for each object and keeps it as long as the object
 * lives. Only for immutable objects, and answers that depend on nothing else.
 */
export function oncePer<Key extends object, Answer>(
  work: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.answer;
    const answer = work(key);
    known.set(key, { answer });
    return answer;
  };
}

/** Answers that are kept before all are forgotten. */
const MOST = 10_000;

/**
 * A function that works out its answer once for each text and keeps it, until it has kept so many
 * that all are forgotten. Only for answers that depend on nothing but the text.
 */
export function oncePerText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}
