import type { Quotation } from '../../model/quotation';
import type { QuotedStretch } from './pairs';

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|de|la|el|du|des|von|al)$/i;
const SENTENCE_END = /[.!?…,—–-]$/u;
const FORMAT =
  /^\s*(?:format|formula|scheme|programme|program|plan|principle|model|list|clause|movie|film|song|album|single|novel|book|series|show|documentary|game|exhibition|magazine|column|podcast)\b/i;
const LONGEST_TITLE = 10;

/** Tells a quotation of a sentence or more from quoted words and from a title in quotation marks. */
export function extentOf(plain: string, stretch: QuotedStretch): Quotation['extent'] {
  const inner = plain.slice(stretch.inner.start, stretch.inner.end).trim();
  const words = inner.split(/\s+/);
  const before = plain.slice(Math.max(0, stretch.start - 3), stretch.start).trimEnd();
  const after = plain.slice(stretch.end, stretch.end + 20);
  const ended = SENTENCE_END.test(inner);
  const introduced = before === '' || /[,:.!?]$/.test(before);
  if (!(ended && introduced) && isTitle(words, after)) return 'title';
  if (!stretch.closed) return introduced || words.length > 5 ? 'full' : 'fragment';
  if (/[.!?…]["'”’»)]*\s+[\p{Lu}"'“‘]/u.test(inner)) return 'full';
  const begins = /^[\p{Lu}\p{N}…"'“‘[]/u.test(inner);
  if (ended && (begins ? introduced || words.length > 3 : introduced && words.length > 2)) {
    return 'full';
  }
  return begins && introduced && words.length > 4 ? 'full' : 'fragment';
}

function isTitle(words: readonly string[], after: string): boolean {
  if (words.length > LONGEST_TITLE) return false;
  if (FORMAT.test(after)) return true;
  const telling = words.filter((word) => !SMALL.test(word));
  const capitals = telling.filter((word) => /^["'“‘(]?\p{Lu}/u.test(word));
  return (
    capitals.length > 0 &&
    telling.every((word) => /^["'“‘(]?[\p{Lu}\p{N}]/u.test(word)) &&
    capitals.length + words.length > 2
  );
}
