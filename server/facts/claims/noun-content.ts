import type { ClaimCandidate } from '../../model/facts';
import type { Words } from './words';

export function trimNounContent(_words: Words, claim: ClaimCandidate): ClaimCandidate {
  return claim;
}
