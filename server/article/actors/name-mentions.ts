import type { AnalysedParagraph } from '../../model/article';
import type { NameCandidate } from '../../model/facts';
import { oncePer } from '../../text/once';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { partsOf } from './forms';

/** A name as it stands in the article; offsets are the article's. */
export interface NameMention extends Omit<NameCandidate, 'tentative' | 'team'> {
  readonly text: string;
  readonly parts: readonly string[];
  readonly tentative: boolean;
  readonly team: boolean;
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
      const span = moved(name, paragraph.start);
      const { words, parts } = spelled(name)(paragraph);
      mentions.push({
        start: span.start,
        end: span.end,
        evidence: name.evidence,
        gender: name.gender,
        sentence: name.sentence,
        tentative: name.tentative ?? false,
        team: name.team ?? false,
        role: name.role === null ? null : moved(name.role, paragraph.start),
        text: words,
        parts,
        paragraph: index,
        standsFor: inBrackets(text, span, mentions.at(-1)),
      });
    }
  });
  return mentions;
}

interface Spelling {
  readonly words: string;
  readonly parts: readonly string[];
}

/** A name's words and parts; facts are of one text only, so those of the first paragraph hold. */
const spelled = oncePer((name: NameCandidate) => {
  let known: Spelling | null = null;
  return ({ text }: Paragraph): Spelling => {
    if (known !== null) return known;
    const written = text.slice(name.start, name.end);
    known = { words: written.replace(/\s+/g, ' '), parts: partsOf(written) };
    return known;
  };
});

function moved({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
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
