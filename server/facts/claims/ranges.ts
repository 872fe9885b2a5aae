import type { TokenRange } from '../../model/token';
import type { Span } from '../../text/span';
import type { Words } from './words';

/** The tokens that a span of the paragraph covers or touches; an empty range for none. */
export function rangeOf({ tokens }: Words, span: Span | undefined): TokenRange {
  if (span === undefined) return { from: 0, to: 0 };
  return { from: tokenAfter(tokens, span.start), to: tokenAfter(tokens, span.end - 1) + 1 };
}

/** Index of the first token that ends after the offset. */
function tokenAfter(tokens: readonly Span[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
