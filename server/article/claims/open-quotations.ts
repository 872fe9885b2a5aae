import type { Quotation } from '../../model/quotation';
import { overlaps, type Span, spanOf } from '../../text/span';
import type { PlacedClaim } from './claims';

/**
 * A quotation over several paragraphs, each but the last left open, belongs to one claim:
 * the first that took any of its parts.
 */
export function joinOpenQuotations(
  claims: readonly PlacedClaim[],
  quotations: readonly Quotation[],
): readonly PlacedClaim[] {
  const parts = partsOf(quotations);
  if (parts.length === 0) return claims;
  const taken = new Set<readonly Span[]>();
  return claims.map((claim) => {
    const chains = new Set(claim.content.flatMap((span) => chainsIn(parts, span)));
    const mine = [...chains].filter((chain) => !taken.has(chain));
    for (const chain of mine) taken.add(chain);
    return mine.length === 0 ? claim : { ...claim, content: withParts(claim.content, mine.flat()) };
  });
}

/** A quotation of a run that goes on from paragraph to paragraph. */
interface Part extends Span {
  readonly chain: readonly Span[];
}

function partsOf(quotations: readonly Quotation[]): readonly Part[] {
  const parts: Part[] = [];
  let chain: Span[] | null = null;
  for (const quotation of quotations) {
    if (chain === null && quotation.continues) chain = [];
    if (chain === null) continue;
    chain.push(spanOf(quotation));
    parts.push({ ...spanOf(quotation), chain });
    if (!quotation.continues) chain = null;
  }
  return parts;
}

/** The runs of which the span holds a part; parts are in text order and do not overlap. */
function chainsIn(parts: readonly Part[], span: Span): readonly (readonly Span[])[] {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: (readonly Span[])[] = [];
  for (let part = parts[low]; part !== undefined && part.start < span.end; part = parts[++low]) {
    found.push(part.chain);
  }
  return found;
}

function withParts(content: readonly Span[], parts: readonly Span[]): readonly Span[] {
  const kept = content.filter((span) => !parts.some((part) => overlaps(span, part)));
  return [...kept, ...parts].sort((a, b) => a.start - b.start);
}
