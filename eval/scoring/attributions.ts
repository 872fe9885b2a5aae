import { overlaps, type Span } from '../../server/text/span';
import { type ClaimSpans, jaccard, normalised, PARTS, type Part, sameSpans } from './spans';
import type { Tally } from './tally';
import { inWords, wordsOf } from './words';

/** An attribution in offsets of its text, and in words. */
export interface Attribution {
  readonly spans: ClaimSpans;
  readonly words: ClaimSpans;
}

/** A predicted attribution with the gold one whose content it has; indices into both lists. */
export interface Pair {
  readonly predicted: number;
  readonly gold: number;
  /** Of the contents. */
  readonly jaccard: number;
  /** Their sources overlap, or neither has one. */
  readonly sameSource: boolean;
}

/** From this share of their contents on, two attributions are of the same content. */
const SAME_CONTENT = 0.5;

/** Makes attributions of one text comparable; those with no part at all are left out. */
export function attributionsOf(
  text: string,
  claims: readonly ClaimSpans[],
): readonly Attribution[] {
  const words = wordsOf(text);
  return claims.flatMap((claim) => {
    const spans = mapParts((part) => normalised(text, claim[part]));
    if (PARTS.every((part) => spans[part].length === 0)) return [];
    return [{ spans, words: mapParts((part) => inWords(words, spans[part])) }];
  });
}

function mapParts(make: (part: Part) => readonly Span[]): ClaimSpans {
  return { source: make('source'), cue: make('cue'), content: make('content') };
}

/**
 * Brings predicted and gold attributions of like content together, one to one, the likest first.
 * With `bySource` only those whose sources agree as well.
 */
export function pairUp(
  predicted: readonly Attribution[],
  gold: readonly Attribution[],
  bySource: boolean,
): readonly Pair[] {
  const pairs = candidates(predicted, gold)
    .filter(({ sameSource }) => sameSource || !bySource)
    .sort((a, b) => b.jaccard - a.jaccard || a.predicted - b.predicted || a.gold - b.gold);
  const [taken, settled] = [new Set<number>(), new Set<number>()];
  return pairs.filter((pair) => {
    if (taken.has(pair.predicted) || settled.has(pair.gold)) return false;
    taken.add(pair.predicted);
    settled.add(pair.gold);
    return true;
  });
}

function candidates(
  predicted: readonly Attribution[],
  gold: readonly Attribution[],
): readonly Pair[] {
  return predicted.flatMap((one, i) =>
    gold.flatMap((other, j) => {
      const likeness = jaccard(one.spans.content, other.spans.content);
      if (likeness < SAME_CONTENT) return [];
      const [mine, theirs] = [one.spans.source, other.spans.source];
      const sameSource =
        mine.length + theirs.length === 0 || mine.some((a) => theirs.some((b) => overlaps(a, b)));
      return [{ predicted: i, gold: j, jaccard: likeness, sameSource }];
    }),
  );
}

/** Attributions whose content and source are found. */
export function tallyAttributions(
  predicted: readonly Attribution[],
  gold: readonly Attribution[],
): Tally {
  const right = pairUp(predicted, gold, true).length;
  return { right, spurious: predicted.length - right, missed: gold.length - right };
}

/**
 * Contiguous pieces of one part, each on its own, whosever they are; exact in words. So count
 * CofeNet's authors (Wang et al. 2022).
 */
export function tallyPieces(
  predicted: readonly Attribution[],
  gold: readonly Attribution[],
  part: Part,
): Tally {
  const mine = piecesOf(predicted, part);
  const theirs = piecesOf(gold, part);
  const right = [...mine].filter((piece) => theirs.has(piece)).length;
  return { right, spurious: mine.size - right, missed: theirs.size - right };
}

function piecesOf(attributions: readonly Attribution[], part: Part): ReadonlySet<string> {
  return new Set(
    attributions.flatMap(({ words }) => words[part].map(({ start, end }) => `${start}-${end}`)),
  );
}

/**
 * One part exact in words, as BBC Citron's evaluation counts: a cue by itself; a source or content
 * only where the cues overlap (or touch). What is right is counted among the predictions.
 */
export function tallyAsCitron(
  predicted: readonly Attribution[],
  gold: readonly Attribution[],
  part: Part,
): Tally {
  const isRight = (mine: Attribution, other: Attribution): boolean =>
    sameSpans(mine.words[part], other.words[part]) &&
    (part === 'cue' ? mine.words.cue.length > 0 : cuesMeet(mine, other));
  const right = predicted.filter((mine) => gold.some((other) => isRight(mine, other))).length;
  const missed = gold.filter((other) => !predicted.some((mine) => isRight(mine, other))).length;
  return { right, spurious: predicted.length - right, missed };
}

function cuesMeet(predicted: Attribution, gold: Attribution): boolean {
  return predicted.words.cue.some((mine) =>
    gold.words.cue.some((other) => mine.start <= other.end && mine.end > other.start),
  );
}
