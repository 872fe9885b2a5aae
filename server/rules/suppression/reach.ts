import type { AnalysedParagraph, Article } from '../../model/article';
import { contains, type Span, shift, spanOf } from '../../text/span';
import type { Suppression } from './comments';

/**
 * The stretch of the article that a suppression is for: the whole text; the paragraph that a
 * comment precedes or closes; or, inside a paragraph, the sentence that the comment follows.
 * Null when there is nothing beside the comment.
 */
export function reachOf(article: Article, { comment, scope }: Suppression): Span | null {
  if (scope === 'file') return { start: 0, end: article.text.length };
  const at = article.paragraphs.findIndex(({ paragraph }) => paragraph.end > comment.start);
  const here = article.paragraphs[at];
  if (here === undefined) return null;
  if (here.paragraph.kind === 'separator') return nextCopy(article.paragraphs, at + 1);
  return contains(here.paragraph, comment) ? reachInside(here, comment) : spanOf(here.paragraph);
}

function nextCopy(paragraphs: readonly AnalysedParagraph[], from: number): Span | null {
  const next = paragraphs.slice(from).find(({ paragraph }) => paragraph.kind !== 'separator');
  return next === undefined ? null : spanOf(next.paragraph);
}

function reachInside({ paragraph, facts }: AnalysedParagraph, comment: Span): Span {
  const sentences = facts.sentences.map((sentence) => shift(spanOf(sentence), paragraph.start));
  const before = sentences.filter(({ start }) => start < comment.start);
  const sentence = before.at(-1);
  if (sentence === undefined || before.length === sentences.length) return closing();
  return sentence;

  /** A comment in the last sentence, rather than behind it, is for that sentence alone. */
  function closing(): Span {
    const last = sentences.at(-1);
    return sentence !== undefined && last !== undefined && comment.end < last.end
      ? last
      : spanOf(paragraph);
  }
}
