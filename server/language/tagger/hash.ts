/**
 * 32-bit hashes of features: no string of a feature is kept, neither in memory nor in weights
 * ("hashing trick", Weinberger et al. 2009). FNV-1a over UTF-16 units, finished as MurmurHash3
 * does. Weights depend on these functions: a change needs a new training and a new version of
 * the format.
 */
export function hashText(text: string): number {
  return hashPart(text, 0, text.length);
}

/** The hash of `text.slice(from, to)`; both lie in the text. */
export function hashPart(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return finish(hash);
}

/** Mixes two numbers into one hash; the order of the two counts. Unsigned, 32 bits. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ (Math.imul(b, 0xc2b2ae35) + (a << 7)));
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
