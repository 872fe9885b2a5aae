import type { Pattern } from '../../../language/language';
import type { Token, TokenRange } from '../../../model/token';

/** A pattern of compromise's match language with the words that it cannot do without. */
export interface Construction {
  /** Tested on the paragraph's plain text; the pattern is not run where it fails. */
  readonly hint: RegExp;
  /** A second such test. One pattern for both words would look from each of the first to the end. */
  readonly also?: RegExp;
  readonly pattern: Pattern;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** The words of the match that are at fault; all of them when missing. */
  focus?(tokens: readonly Token[], range: TokenRange): TokenRange;
  /** True for words at fault that say nothing after all. */
  spares?(tokens: readonly Token[], range: TokenRange): boolean;
}

/** A hint of whole words, from words written with spaces between. */
export function hintOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words.trim().split(/\s+/).join('|')})\\b`);
}

/** Alternatives for a pattern, from words written with spaces between. */
export function anyOf(words: string): string {
  return `(${words.trim().split(/\s+/).join('|')})`;
}
