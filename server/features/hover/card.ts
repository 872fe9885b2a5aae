import type { Span } from '../../text/span';

/** A piece of a line: plain words, words that stand out, code, a place in the article, or a page. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly place: Span; readonly text: string }
  | { readonly page: string; readonly text: string };

/** A line of a card: a paragraph of its own, or an item of a list. */
export interface Line {
  readonly item: boolean;
  readonly parts: readonly Inline[];
}

/** What a hover says of one thing: the stretch it is about, and its lines. */
export interface Card {
  readonly span: Span;
  readonly lines: readonly Line[];
}

/** A line that is a paragraph. */
export function line(...parts: readonly Inline[]): Line {
  return { item: false, parts };
}

/** A line that is an item of a list. */
export function item(...parts: readonly Inline[]): Line {
  return { item: true, parts };
}
