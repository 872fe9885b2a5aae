import type { Span } from './span';

/** A line without its line break, in article offsets. */
export interface Line extends Span {
  readonly text: string;
}

/** Splits at LF, CRLF, CR, and the Unicode line and paragraph separators. */
export function splitLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    lines.push({ start, end: at, text: text.slice(start, at) });
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** True when a line holds nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}
