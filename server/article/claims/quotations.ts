import type { AnalysedParagraph } from '../../model/article';
import type { Quotation } from '../../model/quotation';

/** The article's quotations in absolute offsets; a quotation that stays open may go on in the next paragraph. */
export function resolveQuotations(_paragraphs: readonly AnalysedParagraph[]): readonly Quotation[] {
  return [];
}
