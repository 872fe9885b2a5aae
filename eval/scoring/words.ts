import type { Span } from '../../server/text/span';

/** Words and single marks of a text, as scorers count them. */
export function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\w+|[^\w\s]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Spans of a text as ranges of its words: `start` and `end` are indices into `words`. */
export function inWords(words: readonly Span[], spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const start = firstEndingAfter(words, span.start);
    let end = start;
    while (end < words.length && (words[end]?.start ?? span.end) < span.end) end++;
    return end > start ? [{ start, end }] : [];
  });
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
