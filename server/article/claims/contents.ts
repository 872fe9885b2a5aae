import type { Claim } from '../../model/claim';
import type { Span } from '../../text/span';

/** One stretch of a claim's content, or the cue of a claim. */
export interface ClaimPart extends Span {
  readonly claim: Claim;
  readonly part: 'content' | 'cue';
  /** The furthest end of this part and all before it. */
  readonly reach: number;
}

/** The contents and cues of the claims that somebody stands behind, in text order. */
export function partsOf(claims: readonly Claim[]): readonly ClaimPart[] {
  let reach = 0;
  return claims
    .filter(({ act, source }) => act === 'speech' && source.length > 0)
    .flatMap((claim) => [
      ...claim.content.map(({ start, end }) => ({ start, end, claim, part: 'content' as const })),
      ...claim.cue.map(({ start, end }) => ({ start, end, claim, part: 'cue' as const })),
    ])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, claim, part }) => {
      reach = Math.max(reach, end);
      return { start, end, claim, part, reach };
    });
}

/** Hands out the parts that touch spans asked for in text order; linear over all of them. */
export function partsInOrder(parts: readonly ClaimPart[]): (span: Span) => readonly ClaimPart[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < parts.length && (parts[at]?.reach ?? start) <= start) at++;
    const here: ClaimPart[] = [];
    for (let i = at; i < parts.length; i++) {
      const part = parts[i];
      if (part === undefined || part.start >= end) break;
      if (part.end > start) here.push(part);
    }
    return here;
  };
}
