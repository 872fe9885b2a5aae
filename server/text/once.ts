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
