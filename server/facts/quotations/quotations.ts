import type { Quotation } from '../../model/quotation';
import type { ParagraphView } from '../paragraph-facts';

/** Finds words in quotation marks. */
export function findQuotations(_view: ParagraphView): readonly Quotation[] {
  return [];
}
