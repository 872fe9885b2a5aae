import type { ClaimText } from '../../../../server/facts/claims/tagger/claim-words';
import { findQuotations } from '../../../../server/facts/quotations/quotations';
import { viewOf } from '../../../support/view';
import { candidatesIn } from '../claims-in';

/** What the taggers of claims read of a one-paragraph text. */
export function claimTextOf(text: string): ClaimText {
  const view = viewOf(text);
  const { tokens, sentences } = view.language;
  return { tokens, sentences, quotations: findQuotations(view), rules: candidatesIn(text) };
}
