import { bySpan, type Span } from '../../text/span';

/** Answers, in logarithmic time, whether spans lie within a set of stretches. */
export interface Stretches {
  /** True when one stretch holds the whole span. */
  contain(span: Span): boolean;
  /** True when some stretch shares a code unit with the span. */
  touch(span: Span): boolean;
}

/** Joins overlapping stretches, so that each span needs one look. */
export function stretches(spans: readonly Span[]): Stretches {
  const joined = join(spans);
  return {
    contain: (span) => {
      const before = lastBefore(joined, span.start);
      return before !== undefined && span.end <= before.end;
    },
    touch: (span) => {
      const before = lastBefore(joined, span.end - 1);
      return before !== undefined && before.end > span.start;
    },
  };
}

function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

/** The last stretch that starts at or before an offset. */
function lastBefore(joined: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = joined.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joined[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return joined[low - 1];
}
