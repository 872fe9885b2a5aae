/**
 * Marks the code units of a text that stand inside quotation marks: 1 for each that does. A mark
 * that never closes reaches to the end of its line. Single marks are left out: apostrophes look
 * the same.
 */
export function quotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '\n') open = false;
    else if (mark === '“' || mark === '„' || mark === '«') open = true;
    else if (mark === '”' || mark === '»') open = false;
    else if (mark === '"') open = !open;
    else if (open) quoted[at] = 1;
  }
  return quoted;
}

/** True for a code unit inside quotation marks. */
export function isQuoted(quoted: Uint8Array, at: number): boolean {
  return quoted[at] === 1;
}
