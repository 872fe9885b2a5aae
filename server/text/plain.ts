import type { Span } from './span';

/**
 * The reading text of a stretch of copy, code unit for code unit as long as the original:
 * Markdown and HTML marks and comments become spaces, odd spaces and line breaks become spaces,
 * U+02BC becomes ’. Every offset in it is an offset in the copy.
 */
export function plainText(text: string): string {
  const blanks: Span[] = [];
  for (const find of FINDERS) find(text, blanks);
  return blankOut(text, blanks)
    .replace(ODD_SPACE, ' ')
    .replace(/\u02BC/g, '’');
}

const ODD_SPACE = /[\t\n\v\f\r\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]/g;

type Finder = (text: string, out: Span[]) => void;

const FINDERS: readonly Finder[] = [comments, tags, links, emphasis, headingMarks, listMarks];

function comments(text: string, out: Span[]): void {
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    const end = close < 0 ? text.length : close + 3;
    out.push({ start: at, end });
    at = end;
  }
}

function tags(text: string, out: Span[]): void {
  if (!text.includes('<')) return;
  for (const match of text.matchAll(/<\/?[A-Za-z][A-Za-z0-9]{0,12}(?:\s[^<>\n]{0,300})?\/?>/g)) {
    out.push({ start: match.index, end: match.index + match[0].length });
  }
}

/** `[words](address)` and `![words](address)` keep their words; bare addresses go. */
function links(text: string, out: Span[]): void {
  if (text.includes('](')) {
    for (const match of text.matchAll(/(!?\[)([^[\]\n]{1,300})(\]\([^()\n]{0,1000}\))/g)) {
      const [all, open = '', , close = ''] = match;
      out.push({ start: match.index, end: match.index + open.length });
      out.push({ start: match.index + all.length - close.length, end: match.index + all.length });
    }
  }
  if (!text.includes('://')) return;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>()]{1,2000}/g)) {
    out.push({ start: match.index, end: match.index + match[0].length });
  }
}

/** Runs of `*` that touch a word on one side only, and `_` in pairs: an agency's dash is a lone `_`. */
function emphasis(text: string, out: Span[]): void {
  if (!/[*_]/.test(text)) return;
  for (const match of text.matchAll(/\*{1,3}/g)) {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + match[0].length] ?? ' ';
    const alone = /\s/.test(before) && /\s/.test(after);
    if (!alone) out.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(UNDERLINED)) {
    const end = match.index + match[0].length;
    const marks = match[1]?.length ?? 1;
    out.push({ start: match.index, end: match.index + marks }, { start: end - marks, end });
  }
}

const UNDERLINED = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])[^_\n]{0,300}?[^\s_]\1(?![\p{L}\p{N}_])/gu;

function headingMarks(text: string, out: Span[]): void {
  const match = /^\s{0,3}#{1,6}\s/.exec(text);
  if (match !== null) out.push({ start: 0, end: match[0].length });
}

function listMarks(text: string, out: Span[]): void {
  const match = LIST_MARK.exec(text);
  if (match !== null) out.push({ start: 0, end: match[0].length });
}

/** A list item's or block quotation's mark at the start of a line. */
export const LIST_MARK = /^\s{0,8}(?:[-*+•·]|\d{1,2}[.)]|>)\s+/;

function blankOut(text: string, blanks: readonly Span[]): string {
  if (blanks.length === 0) return text;
  const sorted = [...blanks].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const blank of sorted) {
    if (blank.end <= at) continue;
    const start = Math.max(at, blank.start);
    parts.push(text.slice(at, start), ' '.repeat(blank.end - start));
    at = blank.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
