import type { Token } from '../../../model/token';
import type { WordFacts } from './word-facts';

/** Lines shorter than this were ended by whoever wrote them: rows of tables, items of lists. */
const SHORT = 50;
/** Titles of works have no more tokens. */
const LONGEST_TITLE = 8;

/** New lines, and marks around tokens: see `Surroundings`. One pass. */
export function linesOf(
  tokens: readonly Token[],
  text: string,
  facts: readonly WordFacts[],
): { readonly line: Uint8Array; readonly marks: Uint8Array } {
  const line = new Uint8Array(tokens.length);
  const marks = new Uint8Array(tokens.length);
  let lineStart = tokens[0]?.start ?? 0;
  let brackets = 0;
  let quote = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = tokens[at - 1]?.end ?? token.start;
    const spaced = token.start > end && !(token.start === end + 1 && text[end] === ' ');
    if (spaced && text.slice(end, token.start).includes('\n')) {
      line[at] = end - lineStart < SHORT ? 2 : 1;
      lineStart = token.start;
    }
    if (token.text === '(' || token.text === '[') brackets = 3;
    else if (token.text === ')' || token.text === ']') brackets = 0;
    if (isQuote(token.text)) {
      if (quote >= 0) markQuotation(marks, facts, quote + 1, at);
      quote = quote >= 0 ? -1 : at;
    }
    marks[at] = (marks[at] ?? 0) + brackets;
  }
  return { line, marks };
}

function isQuote(text: string): boolean {
  return text === '"' || text === '“' || text === '”';
}

/** Most words of a title have a capital; what somebody says has few. */
function markQuotation(
  marks: Uint8Array,
  facts: readonly WordFacts[],
  from: number,
  to: number,
): void {
  let capitals = 0;
  for (let at = from; at < to; at++) if (facts[at]?.capital) capitals++;
  const title = to - from <= LONGEST_TITLE && 2 * capitals >= to - from;
  for (let at = from; at < to; at++) marks[at] = (marks[at] ?? 0) + (title ? 1 : 2);
}
