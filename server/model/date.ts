import type { Span } from '../text/span';

/** TIMEX3 types (ISO-TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** What a value was worked out from. */
export type DateBasis =
  | { readonly from: 'text' }
  | { readonly from: 'article'; readonly anchor: string }
  | { readonly from: 'discourse'; readonly anchor: string; readonly anchorSpan: Span }
  | { readonly from: 'nothing' };

/** A weekday that the copy states beside a full date. */
export interface StatedWeekday extends Span {
  /** ISO weekday the copy states, 1 = Monday … 7 = Sunday. */
  readonly stated: number;
  /** ISO weekday that the date really has. */
  readonly actual: number;
}

/** A date, time, duration or recurrence. Offsets into the article. */
export interface DateMention extends Span {
  readonly type: TimexType;
  /** ISO 8601 as TIMEX3 writes it, e.g. `2025-05-26`, `2022-SP`, `PT1H`, `PRESENT_REF`. */
  readonly value: string;
  /** TIMEX3 `mod`, e.g. `APPROX`, `START`; null when unmodified. */
  readonly mod: string | null;
  readonly basis: DateBasis;
  /** Parts of the value that were not written in the copy but inferred. */
  readonly inferred: readonly ('year' | 'month' | 'day' | 'week')[];
  /** Other readings that the words allow (03/04/2025). */
  readonly alternatives: readonly string[];
  readonly weekday: StatedWeekday | null;
}

/** The article's own date. */
export interface ArticleDate {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly from: 'header' | 'frontMatter' | 'byline' | 'dateline' | 'option';
  /** Where it is written; null when it was given as an option. */
  readonly span: Span | null;
}
