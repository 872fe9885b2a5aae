import type { AnalysedParagraph } from '../../model/article';
import type { NameCandidate } from '../../model/facts';
import { oncePer } from '../../text/once';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { type Beside, besideOf } from './beside';
import { initialsOf, partsOf } from './forms';

/** A name as it stands in the article; offsets are the article's. */
export interface NameMention
  extends Omit<NameCandidate, 'tentative' | 'team' | 'evidence'>,
    Beside {
  readonly text: string;
  readonly parts: readonly string[];
  readonly tentative: boolean;
  readonly team: boolean;
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly role: Span | null;
  /** Opens its paragraph before a colon: it says who has the word in a transcript. */
  readonly turn: boolean;
  /** In quotation marks. */
  readonly quoted: boolean;
  /**
   * Parts of the name that this one stands for in brackets or in apposition: "Justice and
   * Development Party (AKP)", "the Rescue Service, RESQ,".
   */
  readonly standsFor: readonly string[] | null;
}

/** All candidates of the article's paragraphs in text order. */
export function nameMentions(
  text: string,
  paragraphs: readonly AnalysedParagraph[],
): readonly NameMention[] {
  const mentions: NameMention[] = [];
  paragraphs.forEach(({ paragraph, facts }, index) => {
    const inQuotes = insideOf(facts.quotations);
    for (const name of facts.names) {
      const span = moved(name, paragraph.start);
      const { words, parts, beside } = spelled(name)(paragraph);
      const role = name.role === null ? null : moved(name.role, paragraph.start);
      mentions.push({
        start: span.start,
        end: span.end,
        ...beside,
        gender: name.gender ?? beside.kinGender,
        sentence: name.sentence,
        tentative: name.tentative ?? false,
        team: name.team ?? false,
        role,
        text: words,
        parts,
        paragraph: index,
        turn: span.start === paragraph.start && text[span.end] === ':',
        quoted: inQuotes(name),
        standsFor: longFormOf(text, span, mentions.at(-1)),
      });
    }
  });
  return mentions;
}

/** Whether a span lies in one of a list, for spans asked for in text order. */
function insideOf(list: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((list[at]?.end ?? Infinity) < end) at++;
    return (list[at]?.start ?? Infinity) <= start;
  };
}

interface Spelling {
  readonly words: string;
  readonly parts: readonly string[];
  readonly beside: Beside;
}

/** A name's words, and those beside it; facts are of one text only, so those of the first paragraph hold. */
const spelled = oncePer((name: NameCandidate) => {
  let known: Spelling | null = null;
  return ({ text }: Paragraph): Spelling => {
    if (known !== null) return known;
    const written = text.slice(name.start, name.end);
    known = {
      words: written.replace(/\s+/g, ' '),
      parts: partsOf(written),
      beside: besideOf(text, name),
    };
    return known;
  };
});

function moved({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** "(IIT Delhi)" behind "Indian Institute of Technology Delhi": initials and the words that follow them. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  const [initials = '', ...rest] = short;
  if (rest.length === 0 || rest.length >= long.length) return false;
  const from = long.length - rest.length;
  if (!rest.every((each, i) => each === long[from + i])) return false;
  return initialsOf(long.slice(0, from)).includes(initials);
}

const SHORT = /^[\p{Lu}\p{N}.&-]{2,10}$/u;

/** The long form before a short one in brackets or between commas. */
function longFormOf(
  text: string,
  { start, end }: Span,
  before: NameMention | undefined,
): readonly string[] | null {
  if (before === undefined || start - before.end > 3 || before.parts.length < 2) return null;
  if (text[start - 1] === '(' && isShortened(partsOf(text.slice(start, end)), before.parts)) {
    return before.parts;
  }
  if (!SHORT.test(text.slice(start, end)) || SHORT.test(before.text)) return null;
  const between = text.slice(before.end, start);
  const bracket = /^\s?\($/.test(between) && text[end] === ')';
  const comma = between === ', ' && /^[,.]/.test(text.slice(end)) && !before.text.includes(',');
  return bracket || (comma && before.evidence.organization > 0.5) ? before.parts : null;
}
