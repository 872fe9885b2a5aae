import type { Span } from '../../server/text/span';

/** A text in which `[[…]]` marked stretches, without the marks. */
export interface Marked {
  readonly text: string;
  /** The marked stretches, in the order in which they open; they may nest. UTF-16, half-open. */
  readonly spans: readonly Span[];
}

/** Takes the marks out: `marked('He [[said]] so')` is `He said so` with the span of "said". */
export function marked(source: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const part of source.split(/(\[\[|\]\])/)) {
    if (part === '[[') {
      const span = { start: text.length, end: text.length };
      spans.push(span);
      open.push(span);
    } else if (part === ']]') {
      const span = open.pop();
      if (span === undefined) throw new Error(`"]]" closes nothing in: ${source}`);
      span.end = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new Error(`"[[" is not closed in: ${source}`);
  return { text, spans };
}

/** Puts the marks back, so that a failing test shows words instead of numbers. */
export function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, order: 1, text: '[[' },
    { at: end, order: 0, text: ']]' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let at = 0;
  const parts = marks.flatMap((each) => {
    const before = text.slice(at, each.at);
    at = each.at;
    return [before, each.text];
  });
  return [...parts, text.slice(at)].join('');
}
