import { lengthOf, type Span } from '../../server/text/span';

/** The three parts of an attribution, as every corpus and the product give them. */
export interface ClaimSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The names of the parts. */
export const PARTS = ['source', 'cue', 'content'] as const;

/** One of the parts of an attribution. */
export type Part = (typeof PARTS)[number];

/** Code units that two lists of spans share, each pair of spans counted. */
export function sharedLength(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const one of some) {
    for (const other of others) {
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  return shared;
}

/** Code units of all spans together. */
export function totalLength(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0);
}

/** What two lists of spans share, as a part of what they cover together (Jaccard 1901); 0 for nothing. */
export function jaccard(some: readonly Span[], others: readonly Span[]): number {
  const shared = sharedLength(some, others);
  const union = totalLength(some) + totalLength(others) - shared;
  return union === 0 ? 0 : shared / union;
}

/** True when both are the same spans in the same order. */
export function sameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  return some.length === others.length && some.every((span, i) => isSame(span, others[i]));
}

/** True for the same start and end. */
export function isSame(span: Span, other: Span | undefined): boolean {
  return other !== undefined && span.start === other.start && span.end === other.end;
}

/**
 * Spans in order, with no white space at their ends; those that touch, overlap or are parted by
 * white space alone become one. Annotation tools cut spans at each line end, which means nothing.
 */
export function normalised(text: string, spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of inOrder(spans.flatMap((each) => trimmed(text, each)))) {
    const last = whole.at(-1);
    const joins =
      last !== undefined &&
      (span.start <= last.end || text.slice(last.end, span.start).trim() === '');
    if (joins) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else whole.push(span);
  }
  return whole;
}

/** Spans in order; those that touch or overlap become one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of inOrder(spans)) {
    const last = whole.at(-1);
    if (last !== undefined && span.start <= last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else whole.push({ start: span.start, end: span.end });
  }
  return whole;
}

/** The span within the text and without white space at its ends; nothing when none is left. */
export function trimmed(text: string, span: Span): readonly Span[] {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? [{ start, end }] : [];
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}
