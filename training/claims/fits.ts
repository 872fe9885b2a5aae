import { readClaimWords } from '../../server/facts/claims/tagger/claim-words';
import { cueFeatures } from '../../server/facts/claims/tagger/cue-features';
import { roleFeatures } from '../../server/facts/claims/tagger/role-features';
import { windowAround } from '../../server/facts/claims/tagger/roles';
import { readRuleMarks } from '../../server/facts/claims/tagger/rule-marks';
import { stemHash } from '../../server/facts/claims/tagger/stems';
import type { WordClusters } from '../../server/language/tagger/clusters';
import { type FitOptions, TaggerFit } from '../crf/fit';
import { CueCounts } from './grades';
import { CUE_LABELS, cueLabels, type LabelledClaim, ROLE_LABELS } from './paragraphs';
import type { AttributedParagraph } from './texts';

/** What the two fits share. */
export interface ClaimFitInput {
  readonly paragraphs: readonly AttributedParagraph[];
  readonly counts: CueCounts;
  readonly clusters: WordClusters;
}

/** How one of the two taggers is trained; its labels are known. */
export type ClaimFitOptions = Omit<FitOptions, 'labels'>;

/** Counts how often words are cues, after the first reading of each paragraph. */
export function countCues(paragraphs: readonly AttributedParagraph[]): CueCounts {
  const counts = new CueCounts();
  for (const { id, text, readings } of paragraphs) {
    const labels = cueLabels(text.tokens.length, readings[0] ?? []);
    text.tokens.forEach(({ lower, pos }, at) => {
      if (pos === 'punctuation') return;
      counts.add(id, stemHash(lower.replace('’', "'")), (labels[at] ?? 0) > 0);
    });
  }
  return counts;
}

/** Trains the tagger of cues; returns its file of weights. */
export function fitCues(input: ClaimFitInput, options: ClaimFitOptions): Uint8Array {
  const fit = new TaggerFit();
  for (const { id, text, readings, weight } of input.paragraphs) {
    const words = readClaimWords(text, { ...input, grades: input.counts.without(id) });
    const labellings = readings.map((claims) => cueLabels(words.length, claims));
    fit.add(cueFeatures(words, readRuleMarks(text)), labellings, weight);
  }
  return fit.fit({ ...options, labels: CUE_LABELS });
}

/** Trains the tagger of sources and contents on the cues that annotators marked. */
export function fitRoles(input: ClaimFitInput, options: ClaimFitOptions): Uint8Array {
  const fit = new TaggerFit();
  for (const { id, text, readings, weight } of input.paragraphs) {
    const words = readClaimWords(text, { ...input, grades: input.counts.without(id) });
    const rules = readRuleMarks(text);
    for (const claims of readings) {
      const cueStarts = startsOf(words.length, claims);
      let previous: Uint8Array = new Uint8Array(words.length);
      for (const { cue, roles } of claims) {
        const window = windowAround(words, cue);
        const features = roleFeatures({ words, rules, cueStarts, previous }, cue, window);
        fit.add(features, [roles.slice(window.from, window.to)], weight);
        previous = roles;
      }
    }
  }
  return fit.fit({ ...options, labels: ROLE_LABELS });
}

function startsOf(length: number, claims: readonly LabelledClaim[]): Uint8Array {
  const starts = new Uint8Array(length);
  for (const { cue } of claims) starts[cue.from] = 1;
  return starts;
}
