import type { Tagging } from '../../../language/tagger/decode';
import type { TokenRange } from '../../../model/token';

/** Words that may be a cue. */
export interface CueCandidate extends TokenRange {
  /** How likely some cue lies here, 0 to 1. */
  readonly likely: number;
  /** How likely these words are exactly one cue. */
  readonly exact: number;
  /** On the best path; others are second thoughts. */
  readonly best: boolean;
}

/** Less likely words are not looked at. */
const LEAST = 0.25;
/** A second thought takes in neighbours that are nearly as likely as its peak. */
const SLOPE = 0.6;

const [OUTSIDE, FIRST, FURTHER] = [0, 1, 2];
const LABELS = 3;

/** Cues on the best path, and words off it that the tagger nearly took for cues, in text order. */
export function cueCandidates(tagging: Tagging): readonly CueCandidate[] {
  const { best } = tagging;
  const found: CueCandidate[] = [];
  for (let at = 0; at < best.length; ) {
    const { from, to } = best[at] === OUTSIDE ? secondThought(tagging, at) : onPath(best, at);
    if (to > from) {
      const exact = tagging.spanProbability(from, to, FIRST, FURTHER);
      found.push({ from, to, likely: likelihood(tagging, from, to), exact, best: best[at] !== 0 });
    }
    at = Math.max(to, at + 1);
  }
  return found;
}

function onPath(best: Uint8Array, from: number): TokenRange {
  let to = from + 1;
  while (best[to] === FURTHER) to++;
  return { from, to };
}

/** The hill of likely words that begins at the token, up to the next cue of the best path. */
function secondThought(tagging: Tagging, at: number): TokenRange {
  const { best } = tagging;
  if (cueShare(tagging, at) < LEAST) return { from: at, to: at };
  let end = at + 1;
  while (end < best.length && best[end] === OUTSIDE && cueShare(tagging, end) >= LEAST) end++;
  let peak = at;
  for (let i = at; i < end; i++) if (cueShare(tagging, i) > cueShare(tagging, peak)) peak = i;
  const least = cueShare(tagging, peak) * SLOPE;
  let from = peak;
  let to = peak + 1;
  while (from > at && cueShare(tagging, from - 1) >= least) from--;
  while (to < end && cueShare(tagging, to) >= least) to++;
  return { from, to };
}

function likelihood(tagging: Tagging, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, cueShare(tagging, at));
  return most;
}

function cueShare({ marginals }: Tagging, at: number): number {
  return 1 - (marginals[at * LABELS] ?? 1);
}
