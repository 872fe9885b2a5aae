import type { ClaimCandidate } from '../../model/facts';
import { keepApart } from './apart';
import { kindOf } from './draft';
import { trimMedium } from './medium';
import { isNoClaim } from './no-claim';
import { trimNounContent } from './noun-content';
import { ownTalk } from './own-talk';
import { rangeOf } from './ranges';
import { isTurn } from './transcript';
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
  return keepApart(words, kept).map((claim) => withKind(words, claim));
}

/** The kind by what remains of the content, without an introducing "that". */
function withKind(words: Words, claim: ClaimCandidate): ClaimCandidate {
  if (isTurn(words, claim) || claim.content.length === 0) return claim;
  const ranges = claim.content.map((span) => rangeOf(words, span));
  const told = ranges.map(({ from, to }, i) =>
    i === 0 && words.classes[from] === 'that' ? { from: from + 1, to } : { from, to },
  );
  return { ...claim, kind: kindOf(words, told) };
}
