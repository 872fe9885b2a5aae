import type { QuoteStyle } from '../../model/quotation';
import type { Span } from '../../text/span';
import { type Copy, neighbourAfter, neighbourBefore } from './neighbours';

/** A quotation mark and what it may do where it stands. */
export interface QuoteMark extends Span {
  readonly style: QuoteStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Also an apostrophe, for all one can see ("the players' union'"). */
  readonly doubtful: boolean;
}

const MARK = /``|''|["“”„‟«»‘’‚']/g;

/** Every mark of the copy that may open or close a quotation, in text order. */
export function readMarks(copy: Copy): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const match of copy.plain.slice(copy.from).matchAll(MARK)) {
    const start = copy.from + match.index;
    const mark = readMark(copy, match[0], start, start + match[0].length);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** What stands beside a mark. */
interface Sides {
  readonly before: string;
  readonly after: string;
  /** Nothing, a space or an opening bracket stands before. */
  readonly openBefore: boolean;
  /** Nothing, a space or punctuation stands after. */
  readonly openAfter: boolean;
}

function readMark(copy: Copy, glyph: string, start: number, end: number): QuoteMark | null {
  const before = neighbourBefore(copy, start);
  const after = neighbourAfter(copy, end);
  const sides: Sides = {
    before,
    after,
    openBefore: before === '' || /[\s([{—–/“„«‘‚"'`-]/u.test(before),
    openAfter: after === '' || !/[\p{L}\p{N}$€£₹#@]/u.test(after),
  };
  const span = { start, end };
  if (SINGLE.has(glyph)) return singleMark(copy, glyph, span, sides);
  return doubleMark(glyph, span, sides);
}

const SINGLE: ReadonlySet<string> = new Set(['‘', '’', '‚', "'"]);

const STYLES: Readonly<Record<string, QuoteStyle>> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'low',
  '‟': 'curly',
  '«': 'guillemets',
  '»': 'guillemets',
  '``': 'backticks',
  "''": 'backticks',
  '‘': 'singleCurly',
  '’': 'singleCurly',
  '‚': 'low',
  "'": 'singleStraight',
};

function doubleMark(glyph: string, span: Span, sides: Sides): QuoteMark | null {
  const style = STYLES[glyph] ?? 'straight';
  const shut = !/^\s?$/u.test(sides.before);
  const begins = sides.after !== '' && !/\s/u.test(sides.after);
  const base = { ...span, style, doubtful: false };
  if (glyph === '„' || glyph === '``') return { ...base, opens: true, closes: false };
  if (glyph === '"' && /\p{N}/u.test(sides.before)) {
    return { ...base, opens: false, closes: true, doubtful: true };
  }
  if (glyph === '"' || glyph === "''") {
    return { ...base, opens: sides.openBefore && begins, closes: shut || !begins };
  }
  const usuallyOpens = glyph === '“' || glyph === '‟' || glyph === '«';
  const opens = usuallyOpens ? begins || !shut : sides.openBefore && begins && !shut;
  const closes = usuallyOpens ? shut && sides.openAfter : shut || !begins;
  return { ...base, opens: opens && !(closes && usuallyOpens && !sides.openBefore), closes };
}

/** Short forms that begin with an apostrophe: ’tis, ’em, rock ’n’ roll, the ’90s. */
const ELISION =
  /^(?:tis|twas|twere|twill|em|til|till|cause|cos|n|bout|round|neath|fraid|nuff|im|er|ere|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

function singleMark(copy: Copy, glyph: string, span: Span, sides: Sides): QuoteMark | null {
  const style = STYLES[glyph] ?? 'singleStraight';
  const letterBefore = /[\p{L}\p{N}]/u.test(sides.before);
  if (letterBefore && !sides.openAfter) return null;
  if (sides.openBefore && ELISION.test(copy.plain.slice(span.end, span.end + 8))) return null;
  const begins = sides.after !== '' && !/\s/u.test(sides.after);
  const base = { ...span, style };
  if (glyph === '‚') return { ...base, opens: begins, closes: false, doubtful: false };
  const opens = glyph !== '’' && sides.openBefore && begins;
  const closes = glyph !== '‘' && sides.before !== '' && !/\s/u.test(sides.before);
  if (!opens && !closes) return null;
  const next = copy.plain.slice(span.end, span.end + 2);
  const doubtful = /[sSzZxX]/.test(sides.before) && /^ [\p{L}\p{N}]/u.test(next);
  return { ...base, opens, closes, doubtful };
}
