import type { ActorKind, Mention } from '../../model/actor';
import type { Span } from '../../text/span';

/** A mention with the actor that it means. */
export interface Placed extends Mention {
  readonly actor: string;
  readonly kind: ActorKind;
}

/** Items, in text order, that lie in a span; binary search, so that asking for every claim stays cheap. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let at = firstFrom(items, span.start); (items[at]?.start ?? Infinity) < span.end; at++) {
    const item = items[at];
    if (item !== undefined && item.end <= span.end) found.push(item);
  }
  return found;
}

/** Index of the first item, in text order, that starts at or after an offset. */
export function firstFrom(items: readonly Span[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
