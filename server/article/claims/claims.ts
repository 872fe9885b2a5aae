import type { AnalysedParagraph } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Quotation } from '../../model/quotation';
import type { Cast } from '../actors/actors';

/** Turns the paragraphs' candidates into the article's claims and names each claim's speaker. */
export function resolveClaims(
  _paragraphs: readonly AnalysedParagraph[],
  _quotations: readonly Quotation[],
  _cast: Cast,
): readonly Claim[] {
  return [];
}
