import type { Quotation } from '../../model/quotation';
import { type Span, trim } from '../../text/span';
import type { ParagraphView } from '../paragraph-facts';
import { extentOf } from './extent';
import { readMarks } from './marks';
import type { Copy } from './neighbours';
import { pairMarks, type QuotedStretch } from './pairs';

/** The quotations of a paragraph, and closing marks that close nothing. Offsets into the paragraph. */
export interface QuotationFacts {
  readonly quotations: readonly Quotation[];
  readonly strays: readonly Span[];
}

/** Finds words in quotation marks, in text order. Time is linear in the paragraph's length. */
export function findQuotations(view: ParagraphView): readonly Quotation[] {
  return readQuotations(view).quotations;
}

/** Reads the quotation marks of a paragraph. */
export function readQuotations({ paragraph }: ParagraphView): QuotationFacts {
  const { text, plain, copyStart: from } = paragraph;
  const copy: Copy = { text, plain, from };
  const { stretches, strays } = pairMarks(copy, readMarks(copy));
  return { quotations: stretches.map((stretch) => quotationOf(plain, stretch)), strays };
}

function quotationOf(plain: string, stretch: QuotedStretch): Quotation {
  const { style, closed, nested } = stretch;
  const { start, end } = closed ? stretch : trim(plain, stretch);
  const inner = closed ? stretch.inner : trim(plain, stretch.inner);
  const extent = extentOf(plain, stretch);
  return { start, end, style, inner, closed, continues: false, extent, nested };
}
