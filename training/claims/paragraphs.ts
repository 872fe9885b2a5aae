import type { ClaimText } from '../../server/facts/claims/tagger/claim-words';
import type { Token, TokenRange } from '../../server/model/token';
import { firstEndingAfter, type Span } from '../../server/text/span';
import type { AttributedClaim } from './brat';

/** Labels of the tagger of cues. */
export const CUE_LABELS: readonly string[] = ['O', 'B', 'I'];

/** Labels of the tagger of sources and contents. */
export const ROLE_LABELS: readonly string[] = ['O', 'S', 'C'];

/** A claim in a paragraph: its cue, and for each token 0, 1 (source) or 2 (content). */
export interface LabelledClaim {
  readonly cue: TokenRange;
  readonly roles: Uint8Array;
}

/** The claims of one annotator whose cues lie in a paragraph that starts at `offset`, by their cues. */
export function labelledClaims(
  { tokens }: Pick<ClaimText, 'tokens'>,
  offset: number,
  claims: readonly AttributedClaim[],
): readonly LabelledClaim[] {
  const found = claims.flatMap(({ source, cue, content }) => {
    const at = rangesOf(tokens, offset, cue);
    const [first, last] = [at[0], at.at(-1)];
    if (first === undefined || last === undefined) return [];
    const roles = new Uint8Array(tokens.length);
    for (const { from, to } of rangesOf(tokens, offset, content)) roles.fill(2, from, to);
    for (const { from, to } of rangesOf(tokens, offset, source)) roles.fill(1, from, to);
    const range = { from: first.from, to: last.to };
    roles.fill(0, range.from, range.to);
    return [{ cue: range, roles }];
  });
  return found.sort((a, b) => a.cue.from - b.cue.from);
}

/** Labels of the tagger of cues for those claims: outside, first token, further token. */
export function cueLabels(length: number, claims: readonly LabelledClaim[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { cue } of claims) labels.fill(2, cue.from, cue.to);
  for (const { cue } of claims) labels[cue.from] = 1;
  return labels;
}

function rangesOf(
  tokens: readonly Token[],
  offset: number,
  spans: readonly Span[],
): readonly TokenRange[] {
  return spans.flatMap(({ start, end }) => {
    const from = firstEndingAfter(tokens, start - offset);
    const to = firstStartingAt(tokens, end - offset);
    return to > from ? [{ from, to }] : [];
  });
}

/** Index of the first token that starts at or after the offset. */
function firstStartingAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
