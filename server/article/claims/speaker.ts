import type { ClaimCandidate } from '../../model/facts';
import type { Cast } from '../actors/actors';

/** Id of the actor that speaks in a claim; null when the text names none. */
export function speakerOf({ source }: ClaimCandidate, { nameOf }: Cast): string | null {
  for (const span of source) {
    const actor = nameOf(span);
    if (actor !== null) return actor;
  }
  return null;
}
