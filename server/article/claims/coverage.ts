import type { AnalysedParagraph, ArticleSentence } from '../../model/article';
import type { Claim } from '../../model/claim';
import { isCopy } from '../../text/paragraph';
import { shift, spanOf } from '../../text/span';

/** Says of every sentence of the copy who stands behind it. */
export function coverSentences(
  paragraphs: readonly AnalysedParagraph[],
  _claims: readonly Claim[],
): readonly ArticleSentence[] {
  return paragraphs.flatMap(({ paragraph, facts }, index) =>
    isCopy(paragraph.kind)
      ? facts.sentences.map((sentence, i) => ({
          ...shift(spanOf(sentence), paragraph.start),
          paragraph: index,
          index: i,
          question: sentence.question,
          coverage: { by: 'nobody' as const },
          signals: [],
        }))
      : [],
  );
}
