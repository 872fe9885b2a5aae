import type { ClaimCandidate } from '../../model/facts';
import { keepApart } from './apart';
import { kindOf } from './draft';
import { trimMedium } from './medium';
import { isNoClaim } from './no-claim';
import { trimNounContent } from './noun-content';
import { ownTalk } from './own-talk';
import { rangeOf } from './ranges';
import { isLabelled, isTurn } from './transcript';
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
    .map((claim) => trimMedium(words, trimNounContent(words, labelled(words, claim))));
  return keepApart(words, kept).map((claim) => withKind(words, claim));
}

/** "Ana Moe, a grocer: “C”": the name before the description speaks. */
function labelled(words: Words, claim: ClaimCandidate): ClaimCandidate {
  const [source] = claim.source;
  if (source === undefined || claim.kind !== 'direct' || !isLabelled(words, claim)) return claim;
  const { from } = rangeOf(words, source);
  const name = words.names[words.named[from - 2] ?? -1];
  if (words.classes[from - 1] !== 'comma' || name === undefined) return claim;
  return { ...claim, source: [{ start: name.start, end: name.end }] };
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
