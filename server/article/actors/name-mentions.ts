import type { AnalysedParagraph } from '../../model/article';
import type { NameCandidate } from '../../model/facts';
import { type Span, shift, spanOf } from '../../text/span';
import { partsOf } from './forms';

/** A name as it stands in the article; offsets are the article's. */
export interface NameMention extends Omit<NameCandidate, 'tentative'> {
  readonly text: string;
  readonly parts: readonly string[];
  readonly tentative: boolean;
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly role: Span | null;
}

/** All candidates of the article's paragraphs in text order. */
export function nameMentions(
  text: string,
  paragraphs: readonly AnalysedParagraph[],
): readonly NameMention[] {
  return paragraphs.flatMap(({ paragraph, facts }, index) =>
    facts.names.map((name) => {
      const span = shift(spanOf(name), paragraph.start);
      const written = text.slice(span.start, span.end);
      return {
        ...span,
        evidence: name.evidence,
        gender: name.gender,
        sentence: name.sentence,
        tentative: name.tentative ?? false,
        role: name.role === null ? null : shift(name.role, paragraph.start),
        text: written.replace(/\s+/g, ' '),
        parts: partsOf(written),
        paragraph: index,
      };
    }),
  );
}
