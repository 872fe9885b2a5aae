import type { ClaimModel } from '../../server/facts/claims/tagger/claim-model';
import { believe, EVIDENCE } from '../../server/facts/claims/tagger/evidence';
import { readClaims } from '../../server/facts/claims/tagger/tagged-claims';
import { matches } from './match';
import type { AttributedParagraph } from './texts';

const ROUNDS = 60;
const RATE = 0.1;
const DECAY = 1e-5;

/** A possible claim: what speaks for it, and whether an annotator marked it. */
interface Case {
  readonly numbers: Float64Array;
  readonly right: number;
}

/** Fits the weights of the evidence on texts that the taggers were not trained on (AdaGrad). */
export function fitConfidence(
  model: Omit<ClaimModel, 'confidence'>,
  paragraphs: readonly AttributedParagraph[],
): Float32Array {
  const cases = paragraphs.flatMap((paragraph) => casesOf(model, paragraph));
  const weights = new Float32Array(EVIDENCE);
  const squares = new Float64Array(EVIDENCE).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { numbers, right } of cases) {
      const error = right - believe(weights, numbers);
      for (let at = 0; at < EVIDENCE; at++) {
        const slope = error * (numbers[at] ?? 0) - DECAY * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) + (RATE * slope) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
  return weights;
}

function casesOf(
  model: Omit<ClaimModel, 'confidence'>,
  { text, readings }: AttributedParagraph,
): readonly Case[] {
  return readClaims({ ...model, confidence: new Float32Array() }, text).map(
    ({ roles, evidence }) => ({
      numbers: evidence,
      right: (readings[0] ?? []).some((claim) => matches(roles, claim)) ? 1 : 0,
    }),
  );
}
