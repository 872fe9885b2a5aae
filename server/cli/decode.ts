/** Text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly failure: string };

/** Where a null byte is looked for; the same stretch in which Git looks for one. */
const BINARY_PROBE = 8000;

/**
 * Reads bytes as UTF-8, strictly: nothing is replaced, newlines and a byte order mark stay, so
 * that offsets into the text are offsets into the file.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { failure: 'is UTF-16 text; save it as UTF-8' };
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) {
    return { failure: 'is a binary file; only text can be read' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (isTooLong(error)) return { failure: 'is too long to be one text; split it' };
    return { failure: invalidUtf8(bytes) };
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG';
}

function invalidUtf8(bytes: Uint8Array): string {
  const at = firstInvalid(bytes);
  const line = bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `is not UTF-8 text (byte 0x${byte} in line ${line}); save it as UTF-8`;
}

/** The first byte of the first broken character, by halving: a prefix that decodes may end in mid-character. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return startOfCharacter(bytes, good);
}

/** Steps back over a character that was begun before `end` and lacks its rest. */
function startOfCharacter(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < lengthAfter(byte) ? end - back : end;
  }
  return end;
}

function lengthAfter(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
