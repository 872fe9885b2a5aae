import { readClusters } from '../../../language/tagger/clusters';
import { readTagger } from '../../../language/tagger/model';
import claimsFile from '../../../language/weights/claims.bin';
import clustersFile from '../../../language/weights/clusters.bin';
import cuesFile from '../../../language/weights/cues.bin';
import rolesFile from '../../../language/weights/roles.bin';
import { type ClaimModel, readClaimWeights } from './claim-model';
import type { ClaimText } from './claim-words';
import { claimsFrom, type TaggedClaim } from './tagged-claims';

export type { TaggedClaim } from './tagged-claims';

/**
 * The claims of a paragraph as the trained taggers see them, in text order of their cues. The
 * verdict of the rules is part of what they look at. Time is linear in the tokens and in the cues
 * times their windows.
 */
export const tagClaims = makeTagClaims();

function makeTagClaims(): (text: ClaimText) => readonly TaggedClaim[] {
  let model: ClaimModel | null = null;
  return (text) => {
    model ??= {
      cues: readTagger(cuesFile),
      roles: readTagger(rolesFile),
      clusters: readClusters(clustersFile),
      ...readClaimWeights(claimsFile),
    };
    return claimsFrom(model, text);
  };
}
