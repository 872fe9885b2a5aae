import { decodeWithin, type Tagging } from '../../../language/tagger/decode';
import type { Tagger } from '../../../language/tagger/model';
import type { TokenRange } from '../../../model/token';
import type { ClaimWords } from './claim-words';
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

/**
 * The tokens that may belong to a cue: its sentence, and those beside it as long as they quote or
 * stand next to one that quotes. Contents without quotation marks end with their sentence.
 */
export function windowAround(words: ClaimWords, { from, to }: TokenRange): TokenRange {
  const window = { from: words.from[from] ?? from, to: words.to[to - 1] ?? to };
  const quotes = words.quotes[from] === 1;
  let [left, right] = [quotes, quotes];
  while (window.from > 0 && (left || words.quotes[window.from - 1] === 1)) {
    left = words.quotes[window.from - 1] === 1;
    window.from = words.from[window.from - 1] ?? 0;
  }
  while (window.to < words.length && (right || words.quotes[window.to] === 1)) {
    right = words.quotes[window.to] === 1;
    window.to = words.to[window.to] ?? words.length;
  }
  return { from: Math.max(window.from, from - REACH), to: Math.min(window.to, to + REACH) };
}

/** Finds the source and the content of a cue. */
export function readRoles(tagger: Tagger, input: RoleInput, cue: TokenRange): RoleReading {
  const window = windowAround(input.words, cue);
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
