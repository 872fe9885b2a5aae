import type { TokenRange } from '../../server/model/token';
import type { LabelledClaim } from './paragraphs';

/** A claim in tokens, as found. */
export interface FoundClaim {
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/**
 * Whether an annotator's claim has about this content (Jaccard index of the tokens at least one
 * half) and a source in common with it, or none either.
 */
export function matches({ source, content }: FoundClaim, { roles }: LabelledClaim): boolean {
  const [said, all] = [countIn(roles, content, 2), roles.filter((role) => role === 2).length];
  const union = all + lengthOf(content) - said;
  if (union === 0 || said / union < 0.5) return false;
  return source.length === 0 ? !roles.includes(1) : countIn(roles, source, 1) > 0;
}

function countIn(roles: Uint8Array, ranges: readonly TokenRange[], wanted: number): number {
  let count = 0;
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) if (roles[at] === wanted) count++;
  }
  return count;
}

function lengthOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}
