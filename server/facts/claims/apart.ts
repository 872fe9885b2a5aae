import type { ClaimCandidate } from '../../model/facts';
import { contains, type Span } from '../../text/span';
import { rangeOf } from './ranges';
import { spanOfTokens, type Words } from './words';

/** How many claims before and behind one may lie in its content. */
const NEAR = 3;

/**
 * Claims of one sentence kept apart: the content of "denied that C and put D at 5" ends before
 * "put", and a quotation that a later cue reports ("“D,” she added") is not the earlier claim's.
 * Claims in text order of their cues.
 */
export function keepApart(
  words: Words,
  claims: readonly ClaimCandidate[],
): readonly ClaimCandidate[] {
  return claims.map((claim, i) => {
    const others = claims.slice(Math.max(0, i - NEAR), i + NEAR + 1);
    return others.reduce(
      (kept, other) => (other === claim ? kept : apartFrom(words, kept, other)),
      claim,
    );
  });
}

function apartFrom(words: Words, claim: ClaimCandidate, other: ClaimCandidate): ClaimCandidate {
  const [cue] = other.cue;
  const [source] = other.source;
  if (cue === undefined || source === undefined || other.points !== null) return claim;
  const at = claim.content.findIndex((span) => contains(span, cue));
  const piece = claim.content[at];
  if (piece === undefined) return claim;
  if (at > 0 && reportsPiece(piece, other)) {
    return { ...claim, content: claim.content.filter((span) => span !== piece) };
  }
  const own = claim.cue[0];
  const shared = own !== undefined && source.end <= own.start && own.start < cue.start;
  return shared && at === claim.content.length - 1 ? endBefore(words, claim, piece, cue) : claim;
}

/** The other claim's content fills the piece from its start up to its source or cue. */
function reportsPiece(piece: Span, { content }: ClaimCandidate): boolean {
  return content.some(({ start, end }) => start <= piece.start && end > piece.start);
}

function endBefore(words: Words, claim: ClaimCandidate, piece: Span, cue: Span): ClaimCandidate {
  const { classes } = words;
  const from = rangeOf(words, piece).from;
  let to = rangeOf(words, cue).from;
  while (to > from && /^(?:comma|conjunction|auxiliary|be|dash)$/.test(classes[to - 1] ?? '')) to--;
  if (to - from < 2) return claim;
  const span = spanOfTokens(words, from, to);
  return { ...claim, content: [...claim.content.slice(0, -1), span] };
}
