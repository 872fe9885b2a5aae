import type { ClaimCandidate } from '../../model/facts';
import { keepApart } from './apart';
import { trimMedium } from './medium';
import { isNoClaim } from './no-claim';
import { trimNounContent } from './noun-content';
import { ownTalk } from './own-talk';
import type { Words } from './words';

/**
 * The claims of a paragraph without those that are none, and with the ends of their contents where
 * grammar puts them: what neither the rules nor the taggers see by themselves.
 */
export function mendClaims(
  words: Words,
  claims: readonly ClaimCandidate[],
): readonly ClaimCandidate[] {
  const kept = ownTalk(words, claims)
    .filter((claim) => !isNoClaim(words, claim))
    .map((claim) => trimMedium(words, trimNounContent(words, claim)));
  return keepApart(words, kept);
}
