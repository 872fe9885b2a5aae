import type { Article } from '../../model/article';
import type { Finding, Fix } from '../../model/finding';
import { contains } from '../../text/span';

/**
 * A comment behind the finding's sentence that suppresses this rule there, with a tab stop for the
 * reason. Outside sentences it goes to the end of the paragraph.
 */
export function suppressionFix(article: Article, finding: Finding): Fix {
  const sentence = article.sentences.findLast(
    (each) => each.start <= finding.start && finding.start < each.end,
  );
  const paragraph = article.paragraphs.find(({ paragraph: each }) => contains(each, finding));
  const at = sentence?.end ?? paragraph?.paragraph.end ?? finding.end;
  return {
    title: `Ignore ${finding.rule} here, with a reason`,
    edits: [
      {
        start: at,
        end: at,
        newText: ` <!-- copydesk-ignore ${finding.rule}: \${1:reason} -->`,
      },
    ],
    snippet: true,
    preferred: false,
  };
}
