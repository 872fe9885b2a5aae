import type { AnalysedParagraph } from '../../model/article';
import { isCopy } from '../../text/paragraph';
import { contains, type Span, shift, spanOf } from '../../text/span';
import type { PlacedClaim } from './claims';

/** Gives an attribution that points back ("This is reported by …") the sentence it points at. */
export function resolveAnaphora(
  claims: readonly PlacedClaim[],
  paragraphs: readonly AnalysedParagraph[],
): readonly PlacedClaim[] {
  return claims.map((claim) => {
    if (claim.points === null || claim.content.length > 0) return claim;
    const sentence = sentenceBefore(claim, paragraphs);
    return sentence === null
      ? claim
      : { ...claim, content: [sentence], kind: kindIn(sentence, paragraphs) };
  });
}

function sentenceBefore(claim: PlacedClaim, paragraphs: readonly AnalysedParagraph[]): Span | null {
  const cue = claim.cue[0];
  if (cue === undefined) return null;
  for (let i = claim.paragraph; i >= 0 && claim.paragraph - i < 4; i--) {
    const each = paragraphs[i];
    if (each === undefined || !isCopy(each.paragraph.kind)) continue;
    const { paragraph, facts } = each;
    const before = facts.sentences.filter(
      (sentence) => i < claim.paragraph || paragraph.start + sentence.end <= cue.start,
    );
    const last = before.at(-1);
    if (last !== undefined) return withoutStop(shift(spanOf(last), paragraph.start), each);
  }
  return null;
}

function withoutStop(span: Span, { paragraph }: AnalysedParagraph): Span {
  const text = paragraph.plain.slice(span.start - paragraph.start, span.end - paragraph.start);
  return { start: span.start, end: span.end - (/[.!?…]+$/.exec(text)?.[0].length ?? 0) };
}

function kindIn(span: Span, paragraphs: readonly AnalysedParagraph[]): PlacedClaim['kind'] {
  const quoted = paragraphs.some(({ paragraph, facts }) =>
    facts.quotations.some((quotation) => contains(span, shift(spanOf(quotation), paragraph.start))),
  );
  return quoted ? 'mixed' : 'indirect';
}
