/**
 * Keys that a surname shares with one that has a letter changed: the word without one of its letters
 * (SymSpell, Garbe 2012). None for short words, where a letter makes another name.
 */
export function slipKeys(surname: string): readonly string[] {
  if (surname.length < 5 || surname.length > 14) return [];
  return Array.from(
    { length: surname.length - 1 },
    (_, i) => surname.slice(0, i + 1) + surname.slice(i + 2),
  );
}

/** A key that spellings of one surname share: "mac" as "mc", no doubled letters, vowels left out. */
export function roughKey(surname: string): string {
  const plain = surname.replace(/^mac(?=\p{L})/u, 'mc').replace(/(\p{L})\1+/gu, '$1');
  return plain.slice(0, 1) + plain.slice(1).replace(/[aeiouy]/g, '');
}

/**
 * Whether one surname is the other with a slip: one letter more, less or changed, or "Mac" for
 * "Mc". Surnames of three letters and less only with a letter more.
 */
export function isVariant(a: string, b: string): boolean {
  if (a === b || Math.max(a.length, b.length) < 4) return false;
  const [x, y] = [a, b].map((name) => name.replace(/^mac(?=\p{L})/u, 'mc'));
  return x !== undefined && y !== undefined && (x === y || isOneSlip(x, y));
}

function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
