import type { AnalysedParagraph } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { ClaimCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import { isCopy } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Cast } from '../actors/actors';
import { resolveAnaphora } from './anaphora';
import { withFirstPerson } from './first-person';
import { withHands } from './hand';
import { joinOpenQuotations } from './open-quotations';
import { clipStrayQuotations } from './stray-quotations';

/** A candidate at its place in the article. */
export interface PlacedClaim extends ClaimCandidate {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** Turns the paragraphs' candidates into the article's claims and names each claim's speaker. */
export function resolveClaims(
  text: string,
  paragraphs: readonly AnalysedParagraph[],
  quotations: readonly Quotation[],
  cast: Cast,
): readonly Claim[] {
  const placed = paragraphs.flatMap((each, index) => placeClaims(each, index));
  const joined = joinOpenQuotations(placed, quotations);
  const whole = resolveAnaphora(clipStrayQuotations(joined, quotations, paragraphs), paragraphs);
  const claims = whole
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => startOf(a) - startOf(b))
    .map((claim, i) => claimOf(claim, i, cast));
  return withHands(withFirstPerson(claims, text), text);
}

function placeClaims(
  { paragraph, facts }: AnalysedParagraph,
  index: number,
): readonly PlacedClaim[] {
  if (!isCopy(paragraph.kind)) return [];
  return facts.claims.map((claim) => placeClaim(claim, paragraph.start, index));
}

/** Written out: a spread takes several times as long. */
function placeClaim(claim: ClaimCandidate, offset: number, paragraph: number): Whole<PlacedClaim> {
  return {
    kind: claim.kind,
    source: placeSpans(claim.source, offset),
    sourceType: claim.sourceType,
    cue: placeSpans(claim.cue, offset),
    lemma: claim.lemma ?? null,
    content: placeSpans(claim.content, offset),
    hand: claim.hand,
    act: claim.act,
    points: claim.points,
    confidence: claim.confidence,
    paragraph,
  };
}

/** With optional properties too, so that none is forgotten where all are written out. */
type Whole<T> = { readonly [Key in keyof T]-?: T[Key] };

function placeSpans(spans: readonly Span[], offset: number): readonly Span[] {
  return spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

function startOf({ content }: PlacedClaim): number {
  return content[0]?.start ?? 0;
}

function claimOf(claim: PlacedClaim, index: number, cast: Cast): Claim {
  const { kind, source, cue, content, hand, act, confidence } = claim;
  const { actor, type } = cast.sourceOf(source);
  return {
    id: `c${index + 1}`,
    kind,
    source,
    sourceType: type,
    actor,
    cue,
    lemma: claim.lemma ?? null,
    content,
    hand,
    act,
    anaphoric: claim.points !== null,
    confidence,
  };
}
