import { fold } from '../../facts/names/fold';
import { placeSort } from '../../facts/names/gazetteer';
import type { AnalysedParagraph } from '../../model/article';
import type { NameCandidate, ParagraphFacts } from '../../model/facts';
import { oncePer } from '../../text/once';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { type Beside, besideOf } from './beside';
import { withFirms } from './firms';
import { isHalfAcronym, partsOf } from './forms';

/** A name as it stands in the article; offsets are the article's. */
export interface NameMention
  extends Omit<NameCandidate, 'tentative' | 'team' | 'evidence'>,
    Beside {
  readonly text: string;
  readonly parts: readonly string[];
  readonly tentative: boolean;
  readonly team: boolean;
  /** The copy says that it is a person's, though a firm has the same name. */
  readonly person: boolean;
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
  let before: NameMention | undefined;
  paragraphs.forEach(({ paragraph, facts }, index) => {
    if (facts.names.length === 0) return;
    for (const { name, own } of ownOf(facts)(paragraph)) {
      const start = name.start + paragraph.start;
      const end = name.end + paragraph.start;
      const role = name.role === null ? null : moved(name.role, paragraph.start);
      const standsFor = longFormOf(text, { start, end }, before);
      before = placed(own, { start, end, role, paragraph: index, standsFor });
      mentions.push(before);
    }
  });
  return withFirms(text, mentions);
}

type Place = Pick<NameMention, 'start' | 'end' | 'role' | 'paragraph' | 'standsFor'>;
type Own = Omit<NameMention, keyof Place>;

/** Written out: spreads take several times as long, and there are many names. */
function placed(own: Own, { start, end, role, paragraph, standsFor }: Place): NameMention {
  return {
    start,
    end,
    evidence: own.evidence,
    placed: own.placed,
    kin: own.kin,
    kinGender: own.kinGender,
    inPassing: own.inPassing,
    acts: own.acts,
    said: own.said,
    gender: own.gender,
    sentence: own.sentence,
    tentative: own.tentative,
    team: own.team,
    person: own.person,
    role,
    text: own.text,
    parts: own.parts,
    paragraph,
    turn: own.turn,
    quoted: own.quoted,
    standsFor,
  };
}

/** What a name's paragraph tells of it by itself. */
interface OwnPart {
  readonly name: NameCandidate;
  readonly own: Own;
}

/** The names of a paragraph; facts are of one text only, so what the first paragraph gave holds. */
const ownOf = oncePer((facts: ParagraphFacts) => {
  let known: readonly OwnPart[] | null = null;
  return (paragraph: Paragraph): readonly OwnPart[] => {
    known ??= ownParts(facts, paragraph);
    return known;
  };
});

function ownParts({ names, quotations }: ParagraphFacts, { text }: Paragraph): readonly OwnPart[] {
  const inQuotes = insideOf(quotations);
  return names.map((name) => {
    const written = text.slice(name.start, name.end);
    const beside = besideOf(text, name);
    const own = {
      ...beside,
      gender: name.gender ?? beside.kinGender,
      sentence: name.sentence,
      tentative: name.tentative ?? false,
      team: name.team ?? false,
      person: false,
      text: written.replace(/\s+/g, ' '),
      parts: partsOf(written),
      turn: name.start === 0 && text[name.end] === ':',
      quoted: inQuotes(name),
    };
    return { name, own };
  });
}

/** Whether a span lies in one of a list, for spans asked for in text order. */
function insideOf(list: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((list[at]?.end ?? Infinity) < end) at++;
    return (list[at]?.start ?? Infinity) <= start;
  };
}

function moved({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

const SHORT = /^[\p{Lu}\p{N}.&-]{2,10}$/u;

/** The long form before a short one in brackets or between commas. */
function longFormOf(
  text: string,
  { start, end }: Span,
  before: NameMention | undefined,
): readonly string[] | null {
  if (before === undefined || start - before.end > 3 || before.parts.length < 2) return null;
  if (text[start - 1] === '(' && isHalfAcronym(partsOf(text.slice(start, end)), before.parts)) {
    return before.parts;
  }
  if (SHORT.test(before.text)) return null;
  if (!SHORT.test(text.slice(start, end))) return spokenFormOf(text, { start, end }, before);
  const between = text.slice(before.end, start);
  const bracket = /^\s?\($/.test(between) && text[end] === ')';
  const comma = between === ', ' && /^[,.]/.test(text.slice(end)) && !before.text.includes(',');
  return bracket || (comma && before.evidence.organization > 0.5) ? before.parts : null;
}

/** The long form of an acronym that is spoken as a word: "Dockers’ Association of Kenya (Dokas)". */
function spokenFormOf(
  text: string,
  { start, end }: Span,
  before: NameMention,
): readonly string[] | null {
  const { organization, person, place } = before.evidence;
  if (organization < Math.max(person, place) || before.parts.length < 3) return null;
  if (text[start - 1] !== '(' || text[end] !== ')') return null;
  const letters = fold(text.slice(start, end));
  if (!/^\p{L}{3,12}$/u.test(letters) || placeSort(letters) !== null) return null;
  return letters[0] === before.parts[0]?.[0] || isMadeFrom(letters, before.parts)
    ? before.parts
    : null;
}

/** Whether letters are the first ones of parts in their order, more than one of a part at most places. */
function isMadeFrom(letters: string, parts: readonly string[]): boolean {
  let at = 0;
  let used = 0;
  for (const part of parts) {
    const before = at;
    for (let i = 0; i < 3 && part[i] !== undefined && part[i] === letters[at]; i++) at++;
    if (at > before) used++;
  }
  return at === letters.length && used >= 3;
}
