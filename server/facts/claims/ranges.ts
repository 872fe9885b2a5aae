import type { TokenRange } from '../../model/token';
import { firstEndingAfter, type Span } from '../../text/span';
import type { Words } from './words';

/** The tokens that a span of the paragraph covers or touches; an empty range for none. */
export function rangeOf({ tokens }: Pick<Words, 'tokens'>, span: Span | undefined): TokenRange {
  if (span === undefined) return { from: 0, to: 0 };
  return {
    from: firstEndingAfter(tokens, span.start),
    to: firstEndingAfter(tokens, span.end - 1) + 1,
  };
}
