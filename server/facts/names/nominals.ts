import type { NameCandidate, NominalCandidate } from '../../model/facts';
import type { ParagraphView } from '../paragraph-facts';

/** Finds definite descriptions that may stand for an actor. */
export function findNominals(
  _view: ParagraphView,
  _names: readonly NameCandidate[],
): readonly NominalCandidate[] {
  return [];
}
