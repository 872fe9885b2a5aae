import type { DateCandidate } from '../../model/facts';
import type { ParagraphView } from '../paragraph-facts';

/** Finds date, time, duration and recurrence expressions in a paragraph. */
export function findDates(_view: ParagraphView): readonly DateCandidate[] {
  return [];
}
