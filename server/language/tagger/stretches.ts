import type { SequenceFeatures } from './feature-rows';

/** A part of a sequence, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a sequence that are tagged: what lies between plain tokens, each with the plain token
 * before and after it. Two of them share a plain token that stands alone between them.
 */
export function stretchesOf({
  length,
  plain,
}: Pick<SequenceFeatures, 'length' | 'plain'>): readonly Stretch[] {
  if (plain === undefined) return length === 0 ? [] : [{ from: 0, to: length }];
  const found: Stretch[] = [];
  for (let at = 0; at < length; at++) {
    if (plain[at] === 1) continue;
    const from = at;
    while (at < length && plain[at] !== 1) at++;
    found.push({ from: Math.max(0, from - 1), to: Math.min(length, at + 1) });
  }
  return found;
}

/** How many tokens all stretches have together. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** 1 for the first token of each, when they stand one behind the other. */
export function beginsOfStretches(stretches: readonly Stretch[]): Uint8Array {
  const begins = new Uint8Array(lengthOf(stretches));
  let place = 0;
  for (const { from, to } of stretches) {
    begins[place] = 1;
    place += to - from;
  }
  return begins;
}
