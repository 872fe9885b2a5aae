import { ByteReader } from '../../../language/tagger/byte-reader';
import type { WordClusters } from '../../../language/tagger/clusters';
import { readContainer } from '../../../language/tagger/container';
import { KeyIndex } from '../../../language/tagger/key-index';
import type { Tagger } from '../../../language/tagger/model';
import type { CueGrades } from './grades';

/** Everything that was trained for claims. */
export interface ClaimModel {
  readonly cues: Tagger;
  readonly roles: Tagger;
  readonly grades: CueGrades;
  readonly clusters: WordClusters;
  /** Weights of the evidence for a claim, see `evidence.ts`. */
  readonly confidence: Float32Array;
}

/** Reads what is learnt beside the two taggers. Throws `WeightsError` when it cannot be used. */
export function readClaimWeights(bytes: Uint8Array): Pick<ClaimModel, 'grades' | 'confidence'> {
  const reader = new ByteReader(readContainer(bytes, 'claims'));
  const confidence = Float32Array.from({ length: reader.uint8() }, () => reader.float32());
  const count = reader.uint32();
  const index = new KeyIndex(reader.keys(count));
  const grades = reader.bytes(count);
  return {
    confidence,
    grades: {
      gradeOf: (stem) => {
        const place = index.placeOf(stem);
        return place < 0 ? 0 : (grades[place] ?? 0);
      },
    },
  };
}
