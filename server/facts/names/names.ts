import type { NameCandidate } from '../../model/facts';
import type { ParagraphView } from '../paragraph-facts';

/** Finds names of people, organisations and places in a paragraph. */
export function findNames(_view: ParagraphView): readonly NameCandidate[] {
  return [];
}
