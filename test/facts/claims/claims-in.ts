import { claimsByRules } from '../../../server/facts/claims/claims';
import { readWords } from '../../../server/facts/claims/words';
import { findNames } from '../../../server/facts/names/names';
import { findQuotations } from '../../../server/facts/quotations/quotations';
import type { ClaimCandidate } from '../../../server/model/facts';
import { type Span, slice } from '../../../server/text/span';
import { viewOf } from '../../support/view';

/** What the rules alone find in a one-paragraph text. */
export function candidatesIn(text: string): readonly ClaimCandidate[] {
  const view = viewOf(text);
  return claimsByRules(view, readWords(view, findQuotations(view), findNames(view)));
}

/** The same as `source | cue | content`, pieces joined by ` + `. */
export function claimsIn(text: string): readonly string[] {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => slice(text, span)).join(' + ');
  return candidatesIn(text).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  );
}
