/**
 * A short name for some data: the same for equal data, and different in all likelihood for other
 * data. FNV-1a over the UTF-16 code units in two 32-bit lanes (Fowler, Noll and Vo, 1991).
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x01000193);
  }
  return `${hex(low)}${hex(high)}`;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
