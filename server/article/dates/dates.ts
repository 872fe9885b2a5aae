import type { AnalysedParagraph } from '../../model/article';
import type { ArticleDate, DateMention } from '../../model/date';

/** Resolves the paragraphs' date expressions against the article's date and its discourse. */
export function resolveDates(
  _paragraphs: readonly AnalysedParagraph[],
  _date: ArticleDate | null,
): readonly DateMention[] {
  return [];
}
