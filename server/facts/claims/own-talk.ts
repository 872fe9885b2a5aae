import type { ClaimCandidate } from '../../model/facts';
import { rangeOf } from './ranges';
import { isTurn } from './transcript';
import { isFiniteVerb, type Words } from './words';

/** Claims this sure are heard within the turn of a transcript; less is enough for whole clauses. */
const SURE = 0.6;
const SURE_CLAUSE = 0.45;

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

function isReported(words: Words, claim: ClaimCandidate): boolean {
  const { plain, classes } = words;
  const {
    source: [source],
    content: [content],
    act,
    confidence,
  } = claim;
  if (source === undefined || content === undefined || act === 'mind') return false;
  const { from, to } = rangeOf(words, content);
  const clause = classes.slice(from, to).some(isFiniteVerb);
  if (confidence < (clause ? SURE_CLAUSE : SURE)) return false;
  return !/^(?:I|we|you|it)$/i.test(plain.slice(source.start, source.end));
}
