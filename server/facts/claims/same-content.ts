import { overlaps, type Span } from '../../text/span';

/** Contents that share less (Jaccard index, in UTF-16 units) are other contents. */
const SAME_CONTENT = 0.5;

/** Some span of the one list overlaps one of the other. */
export function touch(these: readonly Span[], those: readonly Span[]): boolean {
  return these.some((one) => those.some((other) => overlaps(one, other)));
}

/** The contents share too little to be the same. */
export function isOther(these: readonly Span[], those: readonly Span[]): boolean {
  if (these.length === 0) return false;
  let common = 0;
  for (const one of these) {
    for (const other of those) {
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return common < SAME_CONTENT * (sizeOf(these) + sizeOf(those) - common);
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
