import type { AnalysedParagraph } from '../../model/article';
import type { Quotation } from '../../model/quotation';
import { overlaps, type Span, shift, spanOf } from '../../text/span';
import type { PlacedClaim } from './claims';

/**
 * A quotation that never closes, and that no paragraph goes on with, is taken to end with its first
 * sentence: what its claim holds of later sentences of the paragraph is left to the narrator.
 */
export function clipStrayQuotations(
  claims: readonly PlacedClaim[],
  quotations: readonly Quotation[],
  paragraphs: readonly AnalysedParagraph[],
): readonly PlacedClaim[] {
  const going = new Set(quotations.flatMap(({ continues, start }) => (continues ? [start] : [])));
  const strays = new Map<number, Stray | null>();
  return claims.map((claim) => {
    const index = claim.paragraph;
    if (!strays.has(index)) strays.set(index, strayIn(paragraphs[index], going));
    const stray = strays.get(index) ?? null;
    if (stray === null || !claim.content.some((span) => overlaps(span, stray))) return claim;
    const content = claim.content.flatMap((span) => clip(span, stray.limit));
    return content.length === 0 ? claim : { ...claim, content };
  });
}

/** A stray quotation, and the end of its first sentence without the full stop; in the article. */
interface Stray extends Span {
  readonly limit: number;
}

/** The stray quotation that a paragraph ends in, if any. */
function strayIn(each: AnalysedParagraph | undefined, going: ReadonlySet<number>): Stray | null {
  if (each === undefined) return null;
  const { paragraph, facts } = each;
  const open = facts.quotations.at(-1);
  if (open === undefined || open.closed || open.extent !== 'full') return null;
  const sentence = facts.sentences.find(({ end }) => end > open.start);
  if (sentence === undefined || going.has(open.start + paragraph.start)) return null;
  const stop = paragraph.plain[sentence.end - 1] === '.' ? 1 : 0;
  const limit = sentence.end - stop + paragraph.start;
  return { ...shift(spanOf(open), paragraph.start), limit };
}

function clip({ start, end }: Span, limit: number): readonly Span[] {
  return start >= limit ? [] : [{ start, end: Math.min(end, limit) }];
}
