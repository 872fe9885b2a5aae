import type { TokenRange } from '../../model/token';
import type { Span } from '../../text/span';
import type { Words } from './words';

/** The tokens that a span of the paragraph covers or touches; an empty range for none. */
export function rangeOf({ tokens }: Pick<Words, 'tokens'>, span: Span | undefined): TokenRange {
  if (span === undefined) return { from: 0, to: 0 };
  return {
    from: firstEndingAfter(tokens, span.start),
    to: firstEndingAfter(tokens, span.end - 1) + 1,
  };
}

/** Index of the first token that ends after the offset; tokens are in order. */
export function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
