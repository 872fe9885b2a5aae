import type { ClaimCandidate } from '../../model/facts';
import type { Span } from '../../text/span';
import { candidateOf } from './draft';
import { findSites } from './sites';
import type { TaggedClaim } from './tagger/tagged-claims';
import type { Unit } from './units';
import { verbalClaims } from './verbal';
import type { Words } from './words';

/** Rules as sure as this are heard within a turn of a transcript. */
const SURE = 0.8;

/** Whether a claim of the rules is a whole turn of a transcript: "HARLAN: So you believe her?" */
export function isTurn({ plain }: Words, { cue: [cue], source, lemma }: ClaimCandidate): boolean {
  const [name] = source;
  if (cue === undefined || name === undefined || lemma !== null) return false;
  return (
    plain[cue.start] === ':' && /^[\p{Lu}\p{M}\s.'’-]{2,}$/u.test(plain.slice(name.start, name.end))
  );
}

/** What others are said to say within a turn: "HARLAN: The ministry says it has paid." */
export function claimsInTurn(
  words: Words,
  units: readonly Unit[],
  turn: ClaimCandidate,
): readonly ClaimCandidate[] {
  const opens = words.tokens.findIndex(({ start }) => start >= (turn.cue[0]?.end ?? 0));
  return units.flatMap((unit) => {
    const from = Math.max(unit.from, opens);
    const inner = { ...unit, from };
    if (opens < 0 || from >= unit.end || unit.question) return [];
    const sites = findSites(words, inner).filter(({ verb }) => verb.act === 'speech');
    return verbalClaims(words, inner, sites)
      .filter(({ confidence }) => confidence >= SURE)
      .map((draft) => candidateOf(words, draft));
  });
}

/** A tagged claim within a turn, without the label of who has the word: "HARLAN: The minister, X,". */
export function withoutLabel(claim: TaggedClaim, turn: ClaimCandidate): TaggedClaim {
  const from = turn.content[0]?.start ?? 0;
  const source = claim.source.flatMap(({ start, end }): readonly Span[] =>
    end <= from ? [] : [{ start: Math.max(start, from), end }],
  );
  return { ...claim, source };
}
