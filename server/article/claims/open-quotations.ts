import type { Quotation } from '../../model/quotation';
import { overlaps, type Span, spanOf } from '../../text/span';
import type { PlacedClaim } from './claims';

/**
 * A quotation over several paragraphs, each but the last left open, belongs to one claim:
 * the one that took any of its parts.
 */
export function joinOpenQuotations(
  claims: readonly PlacedClaim[],
  quotations: readonly Quotation[],
): readonly PlacedClaim[] {
  const chains = chainsOf(quotations);
  if (chains.length === 0) return claims;
  const joined = [...claims];
  for (const chain of chains) {
    const index = claims.findIndex((claim) => chain.some((part) => takes(claim, part)));
    const claim = joined[index];
    if (claim !== undefined) joined[index] = { ...claim, content: withParts(claim.content, chain) };
  }
  return joined;
}

/** Runs of quotations that go on from paragraph to paragraph. */
function chainsOf(quotations: readonly Quotation[]): readonly (readonly Span[])[] {
  const chains: Span[][] = [];
  let open: Span[] | null = null;
  for (const quotation of quotations) {
    if (open !== null) open.push(spanOf(quotation));
    if (quotation.continues && open === null) {
      open = [spanOf(quotation)];
      chains.push(open);
    } else if (!quotation.continues) open = null;
  }
  return chains;
}

function takes({ content }: PlacedClaim, part: Span): boolean {
  return content.some((span) => overlaps(span, part));
}

function withParts(content: readonly Span[], parts: readonly Span[]): readonly Span[] {
  const kept = content.filter((span) => !parts.some((part) => overlaps(span, part)));
  return [...kept, ...parts].sort((a, b) => a.start - b.start);
}
