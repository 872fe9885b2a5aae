import type { ClaimCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { Signal } from '../../model/signal';
import type { ParagraphView } from '../paragraph-facts';

/** Finds words that trigger the attribution policy. */
export function findSignals(
  _view: ParagraphView,
  _quotations: readonly Quotation[],
  _claims: readonly ClaimCandidate[],
): readonly Signal[] {
  return [];
}
