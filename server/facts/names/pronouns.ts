import type { PronounCandidate } from '../../model/facts';
import type { ParagraphView } from '../paragraph-facts';

/** Finds third-person pronouns that may refer to an actor. */
export function findPronouns(_view: ParagraphView): readonly PronounCandidate[] {
  return [];
}
