import type { Span } from '../text/span';

export type QuoteStyle =
  | 'straight'
  | 'curly'
  | 'singleStraight'
  | 'singleCurly'
  | 'low'
  | 'guillemets'
  | 'backticks';

/** Words in quotation marks, within one paragraph. The span includes the marks. */
export interface Quotation extends Span {
  readonly style: QuoteStyle;
  /** The words between the marks. */
  readonly inner: Span;
  /** False when no closing mark follows in the paragraph. */
  readonly closed: boolean;
  /** True when an unclosed quotation goes on in the next paragraph, which opens with a mark again. */
  readonly continues: boolean;
  /** `full`: a sentence or more; `fragment`: words inside the narrator's sentence; `title`: a name or title. */
  readonly extent: 'full' | 'fragment' | 'title';
  /** Quotations inside this one, marks included; they are not listed on their own. */
  readonly nested?: readonly Span[];
}
