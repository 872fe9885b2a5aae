import type { QuoteStyle } from '../../model/quotation';
import type { Span } from '../../text/span';
import type { QuoteMark } from './marks';
import type { Copy } from './neighbours';

/** A stretch in quotation marks, before anybody asks what it quotes. */
export interface QuotedStretch extends Span {
  readonly style: QuoteStyle;
  /** Where the words between the marks begin and end. */
  readonly inner: Span;
  readonly closed: boolean;
  /** Quotations inside this one, marks included. */
  readonly nested: readonly Span[];
}

/** What the marks of a paragraph add up to. */
export interface Pairing {
  readonly stretches: readonly QuotedStretch[];
  /** Closing marks with nothing to close. */
  readonly strays: readonly Span[];
}

interface Open {
  readonly mark: QuoteMark;
  readonly nested: Span[];
}

/** Pairs the marks of a copy in one pass. Spans of what stays open may end in white space. */
export function pairMarks({ plain, from }: Copy, marks: readonly QuoteMark[]): Pairing {
  const { any, sure } = closersAhead(marks);
  const stack: Open[] = [];
  const stretches: QuotedStretch[] = [];
  const strays: Span[] = [];
  const mayOpen = (mark: QuoteMark, i: number): boolean =>
    isDouble(mark.style) ||
    any[i] === true ||
    /(?:^|[,:] )$/.test(plain.slice(Math.max(from, mark.start - 2), mark.start));
  const finish = (open: Open, at: Span, closed: boolean): void => {
    const { start, style } = open.mark;
    const inner = { start: open.mark.end, end: at.start };
    if (stack.length > 0) stack.at(-1)?.nested.push({ start, end: at.end });
    else stretches.push({ start, end: at.end, style, inner, closed, nested: open.nested });
  };
  const closeAt = (depth: number, at: Span, closed: boolean): void => {
    const open = stack[depth];
    stack.length = depth;
    if (open !== undefined) finish(open, at, closed);
  };
  marks.forEach((mark, i) => {
    const depth = openedBy(stack, mark);
    if (depth >= 0 && mark.closes && closesHere(mark, sure[i] ?? false)) {
      closeAt(depth, mark, true);
    } else if (mark.opens && (depth < 0 || isDouble(mark.style))) {
      if (depth >= 0) closeAt(depth, { start: mark.start, end: mark.start }, false);
      if (mayOpen(mark, i)) stack.push({ mark, nested: [] });
    } else if (depth < 0 && mark.closes && isDouble(mark.style) && !mark.doubtful) {
      strays.push({ start: mark.start, end: mark.end });
    }
  });
  if (stack.length > 0) closeAt(0, { start: plain.length, end: plain.length }, false);
  return { stretches: stretches.sort((a, b) => a.start - b.start), strays };
}

/** A doubtful mark is an apostrophe when a better one to close with still comes. */
function closesHere(mark: QuoteMark, another: boolean): boolean {
  return !(mark.doubtful && !isDouble(mark.style) && another);
}

/** For each mark: does one that closes its style follow before the style opens anew? */
function closersAhead(marks: readonly QuoteMark[]): {
  readonly any: readonly boolean[];
  /** Counting only marks that cannot be apostrophes. */
  readonly sure: readonly boolean[];
} {
  const ahead = new Map<QuoteStyle, { readonly any: boolean; readonly sure: boolean }>();
  const answers = marks.toReversed().map((mark) => {
    const answer = ahead.get(mark.style) ?? { any: false, sure: false };
    const closes = mark.closes && !mark.opens;
    const sure = closes && (!mark.doubtful || answer.sure);
    ahead.set(mark.style, { any: closes, sure });
    return answer;
  });
  answers.reverse();
  return { any: answers.map(({ any }) => any), sure: answers.map(({ sure }) => sure) };
}

function isDouble(style: QuoteStyle): boolean {
  return style !== 'singleCurly' && style !== 'singleStraight';
}

/** Depth of the innermost open quotation that the mark could belong to; −1 for none. */
function openedBy(stack: readonly Open[], mark: QuoteMark): number {
  return stack.findLastIndex(({ mark: { style } }) => style === mark.style || lowPair(style, mark));
}

/** „…“ and „…” open low and close high. */
function lowPair(opened: QuoteStyle, mark: QuoteMark): boolean {
  return opened === 'low' && mark.style === 'curly';
}
