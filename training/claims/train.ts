import { readClaimWeights } from '../../server/facts/claims/tagger/claim-model';
import type { WordClusters } from '../../server/language/tagger/clusters';
import { readTagger } from '../../server/language/tagger/model';
import { writeClaimWeights } from '../crf/write-weights';
import { fitConfidence } from './confidence';
import type { AttributedText } from './corpora';
import { type ClaimFitOptions, countCues, fitCues, fitRoles } from './fits';
import { score } from './score';
import { type AttributedParagraph, attributedParagraphs } from './texts';

/** How the taggers of claims are trained; docs/model-card.md says which values were used. */
export interface ClaimTraining {
  /** Texts by hand and by machine, and how much each kind counts. */
  readonly sources: readonly {
    readonly texts: readonly AttributedText[];
    readonly weight: number;
  }[];
  /** Texts to measure on. */
  readonly test: readonly AttributedText[];
  readonly clusters: WordClusters;
  readonly cues: ClaimFitOptions;
  readonly roles: ClaimFitOptions;
  readonly log: (line: string) => void;
}

/** The files of weights. */
export interface ClaimFiles {
  readonly cues: Uint8Array;
  readonly roles: Uint8Array;
  readonly claims: Uint8Array;
}

/** One text in so many is held back to fit the confidence. */
const HELD = 4;

/** Trains both taggers, and before them the confidence, on texts held back from a first training. */
export function trainClaims(options: ClaimTraining): ClaimFiles {
  const { clusters, log } = options;
  const [gold = [], ...silver] = options.sources.map(({ texts, weight }) =>
    texts.map((text) => attributedParagraphs(text, weight)),
  );
  const rest = silver.flat(2);
  const held = gold.filter((_, at) => at % HELD === 0).flat();
  const kept = gold.filter((_, at) => at % HELD !== 0).flat();
  log(`${gold.flat().length} paragraphs by hand, ${rest.length} by machine`);
  const trial = trainTaggers(options, [...kept, ...rest]);
  const confidence = fitConfidence({ ...readFiles(trial), clusters }, held);
  log(`confidence ${[...confidence].map((weight) => weight.toFixed(2)).join(' ')}`);
  const files = trainTaggers(options, [...gold.flat(), ...rest], confidence);
  const test = options.test.flatMap((text) => attributedParagraphs(text, 1));
  log(`attributions: ${score({ ...readFiles(files), clusters }, test)}`);
  return files;
}

function trainTaggers(
  { clusters, cues, roles }: ClaimTraining,
  paragraphs: readonly AttributedParagraph[],
  confidence: Float32Array = new Float32Array(),
): ClaimFiles {
  const input = { paragraphs, clusters, counts: countCues(paragraphs) };
  return {
    cues: fitCues(input, cues),
    roles: fitRoles(input, roles),
    claims: writeClaimWeights(confidence, input.counts.grades()),
  };
}

function readFiles({ cues, roles, claims }: ClaimFiles) {
  return { cues: readTagger(cues), roles: readTagger(roles), ...readClaimWeights(claims) };
}
