import type { Dateline } from './dateline';
import type { Span } from './span';

/** What a paragraph is for; only `body`, `list` and `caption` are copy that rules look at. */
export type ParagraphKind =
  | 'headline'
  | 'heading'
  | 'byline'
  | 'body'
  | 'list'
  | 'caption'
  | 'stamp'
  | 'table'
  | 'separator';

/** A paragraph of the article. Offsets into the article. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** The text as it stands in the article. */
  readonly text: string;
  /**
   * The same length with markup blanked out, and with no-break spaces, line breaks and U+02BC
   * replaced by a space or a right single quotation mark: what the language floors read.
   */
  readonly plain: string;
  /** Relative to the paragraph; null when it opens with none. */
  readonly dateline: Dateline | null;
  /** Where the copy itself begins (after list mark or dateline), relative to the paragraph. */
  readonly copyStart: number;
}

/** Whether a paragraph's sentences are the reporter's copy. */
export function isCopy(kind: ParagraphKind): boolean {
  return kind === 'body' || kind === 'list' || kind === 'caption';
}

/** Whether names in a paragraph of this kind are annotated. */
export function hasNames(kind: ParagraphKind): boolean {
  return (
    isCopy(kind) ||
    kind === 'headline' ||
    kind === 'heading' ||
    kind === 'table' ||
    kind === 'stamp'
  );
}
