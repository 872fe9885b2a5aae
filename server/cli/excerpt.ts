import { printable } from './printable';

/** A stretch of a line that fits a terminal, and where in it the words at fault stand. */
export interface Excerpt {
  readonly line: string;
  /** Characters before the words. */
  readonly indent: number;
  /** Characters of the words; at least 1. */
  readonly width: number;
}

const WIDTH = 96;
const BEFORE = 32;
const ELLIPSIS = '…';

/**
 * Cuts the surroundings of columns `[start, end)` (from 1, UTF-16) out of a line, at spaces where
 * it can; words longer than the excerpt, or running on into other lines, are cut short.
 */
export function excerptOf(line: string, start: number, end: number): Excerpt {
  const fault = { from: start - 1, to: Math.min(Math.max(end - 1, start), line.length) };
  const from = cutBefore(line, fault.from);
  const to = cutAfter(line, from, fault);
  const left = from > 0 ? ELLIPSIS : '';
  return {
    line: printable(`${left}${line.slice(from, to)}${to < line.length ? ELLIPSIS : ''}`),
    indent: left.length + fault.from - from,
    width: Math.max(1, Math.min(fault.to, to) - fault.from),
  };
}

function cutBefore(line: string, at: number): number {
  if (at <= BEFORE) return 0;
  const space = line.indexOf(' ', at - BEFORE);
  return space >= 0 && space < at ? space + 1 : at;
}

/** At a space that leaves the words whole; else at one within them; else anywhere. */
function cutAfter(line: string, from: number, fault: { from: number; to: number }): number {
  const limit = from + WIDTH;
  if (line.length <= limit) return line.length;
  const space = line.lastIndexOf(' ', limit);
  return space > fault.from ? space : limit;
}
