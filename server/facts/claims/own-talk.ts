import type { ClaimCandidate } from '../../model/facts';
import { isTurn } from './transcript';
import type { Words } from './words';

/** Claims this sure are heard within the turn of a transcript. */
const SURE = 0.6;

/**
 * Within the turn of a transcript, the claims of others that its speaker reports; what he says of
 * himself ("I said it") is the turn's own talk. Claims of other paragraphs are left alone.
 */
export function ownTalk(
  words: Words,
  claims: readonly ClaimCandidate[],
): readonly ClaimCandidate[] {
  const turn = claims.find((claim) => isTurn(words, claim));
  if (turn === undefined) return claims;
  return claims.filter((claim) => claim === turn || isReported(words, claim));
}

function isReported(
  { plain }: Words,
  { source: [source], act, confidence }: ClaimCandidate,
): boolean {
  if (source === undefined || act === 'mind' || confidence < SURE) return false;
  return !/^(?:I|we|you|it)$/i.test(plain.slice(source.start, source.end));
}
