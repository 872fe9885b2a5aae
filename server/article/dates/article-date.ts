import type { ArticleDate } from '../../model/date';
import type { NewsDocument } from '../../text/document';

/** The article's own date: header, front matter, byline or dateline, else the option. */
export function articleDate(
  document: NewsDocument,
  option: string | undefined,
): ArticleDate | null {
  if (document.header !== null) {
    return { value: document.header.date, from: 'header', span: document.header.dateSpan };
  }
  return option === undefined ? null : { value: option, from: 'option', span: null };
}
