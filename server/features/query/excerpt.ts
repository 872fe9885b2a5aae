import type { Article } from '../../model/article';
import { type Span, slice } from '../../text/span';

/**
 * The words of spans on one line: line breaks and runs of spaces become one space, spans are
 * joined by an ellipsis, and what is longer than `longest` code units is cut at a word.
 */
export function excerpt(article: Article, spans: readonly Span[], longest: number): string {
  const words = spans.map((span) => slice(article.text, clip(span, longest)).trim());
  return cut(words.join(' … ').replace(/\s+/g, ' '), longest);
}

/** A very long span need not be read to its end to be cut. */
function clip({ start, end }: Span, longest: number): Span {
  return { start, end: Math.min(end, start + 4 * longest) };
}

/** Cuts a text at a word so that it has at most `longest` code units, the ellipsis included. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  const end = space > longest / 2 ? space : wholeCharacter(text, longest - 1);
  return `${text.slice(0, end)}…`;
}

function wholeCharacter(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}
