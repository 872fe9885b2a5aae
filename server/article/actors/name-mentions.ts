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
  /** Parts of the name that this one stands for in brackets: "Justice and Development Party (AKP)". */
  readonly standsFor: readonly string[] | null;
}

/** All candidates of the article's paragraphs in text order. */
export function nameMentions(
  text: string,
  paragraphs: readonly AnalysedParagraph[],
): readonly NameMention[] {
  const mentions: NameMention[] = [];
  paragraphs.forEach(({ paragraph, facts }, index) => {
    for (const name of facts.names) {
      const span = shift(spanOf(name), paragraph.start);
      mentions.push({
        ...span,
        evidence: name.evidence,
        gender: name.gender,
        sentence: name.sentence,
        tentative: name.tentative ?? false,
        role: name.role === null ? null : shift(name.role, paragraph.start),
        text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
        parts: partsOf(text.slice(span.start, span.end)),
        paragraph: index,
        standsFor: inBrackets(text, span, mentions.at(-1)),
      });
    }
  });
  return mentions;
}

/** The long form before a short one in brackets. */
function inBrackets(
  text: string,
  { start, end }: Span,
  before: NameMention | undefined,
): readonly string[] | null {
  if (before === undefined || text[end] !== ')' || start - before.end > 3) return null;
  const short = /^[\p{Lu}\p{N}.&-]{2,10}$/u.test(text.slice(start, end));
  return short && /^\s?\($/.test(text.slice(before.end, start)) ? before.parts : null;
}
