/**
 * Unpacks a front-coded word list: before each word an upper-case letter tells how many letters it
 * shares with the word before (`A` none, `B` one …); the rest of the word follows.
 */
export function unpack(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let before = '';
  for (const [, shared = 'A', rest = ''] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.add(before);
  }
  return words;
}

/** A set written as words between spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
