import type { ClaimCandidate } from '../../model/facts';
import type { Quotation } from '../../model/quotation';
import type { Signal } from '../../model/signal';
import { bySpan, overlaps } from '../../text/span';
import type { ParagraphView } from '../paragraph-facts';
import { findCauses } from './cause';
import { findEvaluation } from './evaluation';
import { findFindings } from './finding';
import { findMind } from './mind';
import { findPredictions } from './prediction';
import { statements, type Words } from './sentence';
import { findImpersonal, findVague } from './vague';
import { findWrongdoing } from './wrongdoing';

const FINDERS: readonly ((words: Words) => readonly Signal[])[] = [
  findEvaluation,
  findMind,
  findPredictions,
  findCauses,
  findWrongdoing,
  findFindings,
  findVague,
  findImpersonal,
];

/**
 * Finds words that trigger the attribution policy, each with how sure it is, in text order. Words
 * in quotation marks are somebody else's and give none; whether the others stand inside an
 * attributed claim is for the article to say.
 */
export function findSignals(
  view: ParagraphView,
  quotations: readonly Quotation[],
  _claims: readonly ClaimCandidate[],
): readonly Signal[] {
  return statements(view)
    .flatMap((words) => FINDERS.flatMap((find) => find(words)))
    .filter((signal) => !quotations.some((quotation) => overlaps(quotation.inner, signal)))
    .sort(bySpan);
}
