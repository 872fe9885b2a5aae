import { bySpan, type Span } from '../../text/span';

/**
 * Lays spans under others: keeps `above` as it is and adds what of `below` shows between them.
 * `above` must be sorted and free of overlaps, and so is the answer; where spans of `below` overlap
 * one another, the first takes its place. Time is linear but for the sorting of `below`.
 */
export function layer<T extends Span>(above: readonly T[], below: readonly T[]): readonly T[] {
  const shown: T[] = [];
  let next = 0;
  let free = 0;
  for (const span of [...below].sort(bySpan)) {
    let at = Math.max(span.start, free);
    for (let over = above[next]; over !== undefined && over.start < span.end; over = above[next]) {
      if (at < over.start) shown.push({ ...span, start: at, end: over.start });
      at = Math.max(at, over.end);
      if (over.end > span.end) break;
      next++;
    }
    if (at < span.end) shown.push({ ...span, start: at });
    free = Math.max(free, span.end);
  }
  return [...above, ...shown].sort((a, b) => a.start - b.start);
}
