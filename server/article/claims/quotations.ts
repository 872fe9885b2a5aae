import type { AnalysedParagraph } from '../../model/article';
import type { Quotation } from '../../model/quotation';
import { isCopy } from '../../text/paragraph';
import { shift } from '../../text/span';

/** The article's quotations in absolute offsets; a quotation that stays open may go on in the next paragraph. */
export function resolveQuotations(paragraphs: readonly AnalysedParagraph[]): readonly Quotation[] {
  const copy = paragraphs.filter(({ paragraph }) => isCopy(paragraph.kind));
  return copy.flatMap(({ paragraph, facts }, i) =>
    facts.quotations.map((quotation) => ({
      ...shift(quotation, paragraph.start),
      inner: shift(quotation.inner, paragraph.start),
      nested: (quotation.nested ?? []).map((span) => shift(span, paragraph.start)),
      continues: !quotation.closed && goesOn(quotation, copy[i + 1]),
    })),
  );
}

/** By convention a paragraph that ends open is followed by one that opens with a mark again. */
function goesOn(open: Quotation, next: AnalysedParagraph | undefined): boolean {
  const first = next?.facts.quotations[0];
  return (
    first !== undefined &&
    first.style === open.style &&
    next !== undefined &&
    opensWith(next, first)
  );
}

function opensWith({ paragraph }: AnalysedParagraph, quotation: Quotation): boolean {
  return paragraph.plain.slice(paragraph.copyStart, quotation.start).trim() === '';
}
