import { type Words, wordAt } from './sentence';

/** "It is clear and cold", "it was known for its bakers": the words in their plain sense. */
export function isPlainSense(words: Words, from: number, to: number): boolean {
  if (
    words.slice(from, to).some(({ lower }) => /^(?:widely|generally|commonly|largely)$/.test(lower))
  )
    return false;
  const adjective = /^(?:clear|obvious|evident|apparent|plain|known|held|said|seen|accepted)$/.test(
    wordAt(words, to - 1),
  );
  const next = wordAt(words, to);
  return (
    adjective &&
    /^(?:and|or|but|again|for|as|by|of|in|on|at|with|with|until|\.|)$/.test(next) &&
    wordAt(words, from) !== 'there'
  );
}
