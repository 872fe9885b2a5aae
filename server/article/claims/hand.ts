import { NEWS_MEDIA } from '../../facts/claims/lexicon/nouns';
import type { Claim } from '../../model/claim';
import { overlaps } from '../../text/span';

const CITES = /^(?:citing|quoting|(?:with )?reference to|referring to)\b/i;
const TELLS = /\b(?:told|tells|telling|tell)\b/i;

/** How far after "told" the words that say who was told may reach, in UTF-16 units. */
const ADDRESSEE = 60;

/** How many claims before and after one that cites may have the same content. */
const NEAR = 3;

/**
 * Marks claims at second hand: "citing Y" and the claim of the same content that X makes in
 * passing Y on, and "told CNN", which another newsroom heard. Claims in text order.
 */
export function withHands(claims: readonly Claim[], text: string): readonly Claim[] {
  const cites = claims.map(
    ({ cue: [cue] }) => cue !== undefined && CITES.test(text.slice(cue.start, cue.end)),
  );
  return claims.map((claim, i) => {
    const second = cites[i] || isToldToMedia(claim, text) || isPassedOn(claims, cites, i);
    return second && claim.hand === 'first' ? { ...claim, hand: 'second' } : claim;
  });
}

/** The newsroom stands right behind the cue: "told the newspaper that". */
function isToldToMedia({ cue }: Claim, text: string): boolean {
  const last = cue.at(-1);
  if (last === undefined || !TELLS.test(text.slice(last.start, last.end))) return false;
  const [addressee = ''] =
    /^[^,:;.“”"]*?(?=\sthat\s|[,:;.“”"]|$)/.exec(text.slice(last.end, last.end + ADDRESSEE)) ?? [];
  const [told = ''] = addressee.split(
    /\s(?:of|about|how|why|what|when|where|whether|to|in|on|at|he|she|it|they|his|her)\s/,
  );
  return NEWS_MEDIA.test(told);
}

function isPassedOn(claims: readonly Claim[], cites: readonly boolean[], at: number): boolean {
  const here = claims[at]?.content ?? [];
  for (let i = Math.max(0, at - NEAR); i <= at + NEAR; i++) {
    if (i === at || !cites[i]) continue;
    const cited = claims[i]?.content ?? [];
    if (cited.some((span) => here.some((own) => overlaps(own, span)))) return true;
  }
  return false;
}
