import type { AnalysedParagraph } from '../../model/article';
import type { ClaimKind } from '../../model/claim';
import { isCopy } from '../../text/paragraph';
import { contains, type Span, shift, spanOf } from '../../text/span';
import type { PlacedClaim } from './claims';

/** How many paragraphs back "this" may point, over headings and separators. */
const REACH = 3;

/** Gives an attribution that points back ("This is reported by …") the sentence it points at. */
export function resolveAnaphora(
  claims: readonly PlacedClaim[],
  paragraphs: readonly AnalysedParagraph[],
): readonly PlacedClaim[] {
  let last: PlacedClaim | null = null;
  return claims.map((claim) => {
    if (claim.points === null || claim.content.length > 0) return claim;
    const meant = sentenceBefore(claim, paragraphs);
    if (meant === null) return claim;
    const through: PlacedClaim | null = last !== null && pointsFrom(last, meant) ? last : null;
    const { content, kind } = through ?? meant;
    last = { ...claim, content, kind };
    return last;
  });
}

/** "The council reported this. It was confirmed by X": the sentence meant points back itself. */
function pointsFrom(last: PlacedClaim, meant: Pick<PlacedClaim, 'content'>): boolean {
  return last.cue.some((cue) => meant.content.some((span) => contains(span, cue)));
}

function sentenceBefore(
  { cue: [cue], paragraph: here }: PlacedClaim,
  paragraphs: readonly AnalysedParagraph[],
): Pick<PlacedClaim, 'content' | 'kind'> | null {
  if (cue === undefined) return null;
  for (let i = here; i >= Math.max(0, here - REACH); i--) {
    const each = paragraphs[i];
    if (each === undefined || !isCopy(each.paragraph.kind)) continue;
    const limit = cue.start - each.paragraph.start;
    const last = each.facts.sentences.findLast(({ end }) => i < here || end <= limit);
    if (last !== undefined) return contentOf(spanOf(last), each);
  }
  return null;
}

function contentOf(
  sentence: Span,
  { paragraph, facts }: AnalysedParagraph,
): Pick<PlacedClaim, 'content' | 'kind'> {
  const text = paragraph.plain.slice(sentence.start, sentence.end);
  const stop = /[.!?…]+$/.exec(text)?.[0].length ?? 0;
  const content = { start: sentence.start, end: sentence.end - stop };
  const quotes = facts.quotations.some((quotation) => contains(sentence, quotation));
  const kind: ClaimKind = quotes ? 'mixed' : 'indirect';
  return { content: [shift(content, paragraph.start)], kind };
}
