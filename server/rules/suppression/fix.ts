import type { Article, ArticleSentence } from '../../model/article';
import type { Finding, Fix } from '../../model/finding';
import { contains } from '../../text/span';
import { sentenceIndexAt } from '../support/sentences';

/**
 * A comment that suppresses this rule for the finding's sentence, with a tab stop for the reason.
 * It goes behind the sentence; into the last one of several, before its final mark, since a comment
 * that closes a paragraph is for all of it.
 */
export function suppressionFix(article: Article, finding: Finding): Fix {
  const at = placeFor(article, finding);
  const wish = `<!-- copydesk-ignore ${finding.rule}: \${1:reason} -->`;
  const behind = /\s$|[.!?…"'”’»)\]]$/u.test(article.text.slice(0, at));
  return {
    title: `Ignore ${finding.rule} here, with a reason`,
    edits: [{ start: at, end: at, newText: behind ? ` ${wish}` : wish }],
    snippet: true,
    preferred: false,
  };
}

function placeFor(article: Article, finding: Finding): number {
  const index = sentenceIndexAt(article, finding.start);
  const sentence = article.sentences[index];
  if (sentence === undefined || sentence.end <= finding.start)
    return paragraphEnd(article, finding);
  return closesParagraph(article, index) ? beforeMark(article.text, sentence) : sentence.end;
}

/** True for the last of a paragraph's several sentences. */
function closesParagraph({ sentences }: Article, index: number): boolean {
  const paragraph = sentences[index]?.paragraph;
  return (
    sentences[index - 1]?.paragraph === paragraph && sentences[index + 1]?.paragraph !== paragraph
  );
}

function beforeMark(text: string, { start, end }: ArticleSentence): number {
  return start + (/[.!?…]+$/u.exec(text.slice(start, end))?.index ?? end - start);
}

function paragraphEnd({ paragraphs }: Article, finding: Finding): number {
  return (
    paragraphs.find(({ paragraph }) => contains(paragraph, finding))?.paragraph.end ?? finding.end
  );
}
