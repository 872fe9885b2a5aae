import { decodeWithin, type Tagging } from '../../../language/tagger/decode';
import type { Tagger } from '../../../language/tagger/model';
import type { TokenRange } from '../../../model/token';
import { type RoleInput, roleFeatures } from './role-features';
import { ROLE_PATHS } from './role-paths';

/** Source and content of one cue as token ranges of the paragraph, with what they are based on. */
export interface RoleReading {
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly window: TokenRange;
  /** For each token of the window, how likely it belongs to the source, and to the content. */
  readonly sourceShare: Float64Array;
  readonly contentShare: Float64Array;
}

/** Tokens to either side of a cue that are looked at. */
const REACH = 200;

/** A content that the best path lacks takes in tokens at this share of the likeliest one. */
const SLOPE = 0.5;
const LEAST = 0.15;

const LABELS = 3;
const [SOURCE, CONTENT] = [1, 2];

/** The window of tokens around a cue in a paragraph of `length` tokens. */
export function windowAround({ from, to }: TokenRange, length: number): TokenRange {
  return { from: Math.max(0, from - REACH), to: Math.min(length, to + REACH) };
}

/** Finds the source and the content of a cue. */
export function readRoles(tagger: Tagger, input: RoleInput, cue: TokenRange): RoleReading {
  const window = windowAround(cue, input.words.length);
  const tagging = decodeWithin(tagger, roleFeatures(input, cue, window), ROLE_PATHS);
  const sourceShare = shares(tagging, SOURCE);
  const contentShare = shares(tagging, CONTENT);
  const content = runs(tagging.best, window.from, (label) => label === CONTENT);
  return {
    source: runs(tagging.best, window.from, (label) => label === SOURCE),
    content: content.length > 0 ? content : likelyContent(contentShare, window.from),
    window,
    sourceShare,
    contentShare,
  };
}

function shares(
  { best, marginals }: Pick<Tagging, 'best' | 'marginals'>,
  label: number,
): Float64Array {
  const all = new Float64Array(best.length);
  for (let at = 0; at < all.length; at++) all[at] = marginals[at * LABELS + label] ?? 0;
  return all;
}

/** What the content would be if there were one. */
function likelyContent(share: Float64Array, offset: number): readonly TokenRange[] {
  const least = Math.max(LEAST, SLOPE * share.reduce((most, each) => Math.max(most, each), 0));
  return runs(share, offset, (each) => each >= least);
}

function runs(
  values: Uint8Array | Float64Array,
  offset: number,
  belongs: (value: number) => boolean,
): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = 0; at < values.length; at++) {
    if (!belongs(values[at] ?? 0)) continue;
    const from = at;
    while (at + 1 < values.length && belongs(values[at + 1] ?? 0)) at++;
    found.push({ from: from + offset, to: at + 1 + offset });
  }
  return found;
}
