import type { TokenRange } from '../../../model/token';
import type { CueCandidate } from './candidates';
import type { RoleInput } from './role-features';
import type { RoleReading } from './roles';

/** How many numbers {@link evidence} gives. */
export const EVIDENCE = 17;

/**
 * What speaks for a claim, as numbers for a logistic regression: how likely its cue is, how likely
 * its source and content, whether the rules agree, and what it is built like. The first is 1.
 */
export function evidence(
  { words, rules }: RoleInput,
  cue: CueCandidate,
  reading: RoleReading,
): Float64Array {
  const { source, content, window, sourceShare, contentShare } = reading;
  const inside = summary(contentShare, content, window.from);
  const speaker = summary(sourceShare, source, window.from);
  const cues = summaryOf(rules.cueOf, cue);
  const grade = summaryOf(words.grade, cue);
  const tokens = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const first = content[0]?.from ?? cue.from;
  const quoted = words.quotation[first] ?? -1;
  return Float64Array.of(
    1,
    logit(cue.likely),
    logit(cue.exact),
    cue.best ? 1 : 0,
    content.length > 0 ? Math.log(inside.mean + 0.01) : -4,
    Math.log(inside.least + 0.01),
    inside.jaccard,
    source.length > 0 ? Math.log(speaker.mean + 0.01) : 0,
    source.length > 0 ? 1 : 0,
    source.length > 0 ? 0 : 1 - sourceShare.reduce((most, each) => Math.max(most, each), 0),
    cues > 0 ? 1 : 0,
    grade / 5,
    quoted >= 0 ? 1 : 0,
    Math.log(1 + tokens),
    content.length > 1 ? 1 : 0,
    cue.to - cue.from > 1 ? 1 : 0,
    (words.quotation[cue.from] ?? -1) >= 0 ? 1 : 0,
  );
}

/** Probability of what the evidence is for, under the weights. */
export function believe(weights: Float32Array, numbers: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += (weights[at] ?? 0) * (numbers[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function logit(share: number): number {
  const held = Math.min(0.999, Math.max(0.001, share));
  return Math.log(held / (1 - held));
}

/** Mean and least share within the ranges, and the Jaccard index that the shares let one expect. */
function summary(
  share: Float64Array,
  ranges: readonly TokenRange[],
  offset: number,
): { readonly mean: number; readonly least: number; readonly jaccard: number } {
  let [within, least, count] = [0, 1, 0];
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      const each = share[at - offset] ?? 0;
      within += each;
      least = Math.min(least, each);
      count++;
    }
  }
  const all = share.reduce((sum, each) => sum + each, 0);
  const mean = count === 0 ? 0 : within / count;
  return {
    mean,
    least: count === 0 ? 0 : least,
    jaccard: within / Math.max(1, count + all - within),
  };
}

function summaryOf(values: Int32Array | Uint8Array, { from, to }: TokenRange): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, values[at] ?? 0);
  return most;
}
