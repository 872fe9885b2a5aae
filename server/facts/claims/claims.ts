import type { ClaimCandidate, NameCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { ParagraphView } from '../paragraph-facts';

/** Finds attributions: source, cue and content as they stand in one paragraph. */
export function findClaims(
  _view: ParagraphView,
  _quotations: readonly Quotation[],
  _names: readonly NameCandidate[],
): readonly ClaimCandidate[] {
  return [];
}
