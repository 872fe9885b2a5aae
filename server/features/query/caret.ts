import { lengthOf, type Span, touches } from '../../text/span';

/** True when the offset lies within the span, not merely at its end. */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/**
 * The spans that a caret at `offset` touches, smallest first. One that holds the character after
 * the caret comes before one that only ends at it.
 */
export function underCaret<T extends Span>(spans: readonly T[], offset: number): readonly T[] {
  return spans
    .filter((span) => touches(span, offset))
    .sort(
      (a, b) => Number(holds(b, offset)) - Number(holds(a, offset)) || lengthOf(a) - lengthOf(b),
    );
}
