import type { AnalysedParagraph } from '../../model/article';
import type { NameCandidate } from '../../model/facts';
import { oncePer } from '../../text/once';
import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { partsOf } from './forms';
import { withStatedKind } from './stated-kinds';

/** A name as it stands in the article; offsets are the article's. */
export interface NameMention extends Omit<NameCandidate, 'tentative' | 'team'> {
  readonly text: string;
  readonly parts: readonly string[];
  readonly tentative: boolean;
  readonly team: boolean;
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly role: Span | null;
  /** A preposition of place stands right before it, or a region behind it: "in Pereira", "Pereira, Colombia". */
  readonly placed: boolean;
  /** Opens its paragraph before a colon: it says who has the word in a transcript. */
  readonly turn: boolean;
  /** A verb of somebody who speaks or acts stands right behind it. */
  readonly acts: boolean;
  /** In quotation marks. */
  readonly quoted: boolean;
  /** Brought in as somebody's kin: "his wife, X, keeps the books". */
  readonly kin: boolean;
  /** Brought in as somebody's kin who does nothing there: "and his wife, X". */
  readonly inPassing: boolean;
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
      const { words, parts } = spelled(name)(paragraph);
      const role = name.role === null ? null : moved(name.role, paragraph.start);
      mentions.push({
        start: span.start,
        end: span.end,
        evidence: withStatedKind(text, span, name.evidence, role),
        gender: name.gender,
        sentence: name.sentence,
        tentative: name.tentative ?? false,
        team: name.team ?? false,
        role,
        text: words,
        parts,
        paragraph: index,
        placed: isPlaced(text, span),
        turn: span.start === paragraph.start && text[span.end] === ':',
        quoted: inQuotes(name),
        kin: KIN.test(text.slice(Math.max(0, span.start - BEFORE), span.start)),
        inPassing: isInPassing(text, span),
        acts: ACTS.test(text.slice(span.end, span.end + BEFORE)),
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

const PLACED =
  /\b(?:in|at|to|from|near|outside|inside|into|around|across|through|toward|towards|between|throughout|leave|left|reached|visit|visited|north|south|east|west|of|in the|across the|around the|off the|near the) (?:(?:northern|southern|eastern|western|central|downtown|nearby) )?$/i;

/** No word before a place's name is longer, in UTF-16 units, nor two of them. */
const BEFORE = 32;

function isPlaced(text: string, { start, end }: Span): boolean {
  if (/^,\s\p{Lu}[\p{L}.]+[,.]/u.test(text.slice(end, end + 24))) return true;
  return PLACED.test(text.slice(Math.max(0, start - BEFORE), start));
}

const KIN =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|['’ʼ]s?)\s(?:[\p{Ll}-]+\s)?(?:wife|husband|widow|widower|brother|sister|son|daughter|father|mother|partner|cousin|nephew|niece|uncle|aunt|son-in-law|daughter-in-law|brother-in-law|sister-in-law|grandson|granddaughter|fianc[ée]e?),?\s$/u;
const NEXT = /^(?:,[^,.]{1,60},)?\s(\p{Ll}+)/u;
const NO_VERB = /^(?:|on|in|at|and|or|of|with|by|for|to|from|who|after|before|as|about|over)$/;

function isInPassing(text: string, { start, end }: Span): boolean {
  const before = KIN.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0];
  if (before === undefined) return false;
  if (before.startsWith('whose')) return true;
  return NO_VERB.test(NEXT.exec(text.slice(end, end + 80))?.[1] ?? '');
}

const ACTS =
  /^ (?:said|says|has|had|will|would|did|does|denied|denies|declined|reported|reports|posted|plans|announced|told|agreed|expects|bought|sold|sued|wants)\b/;

const SHORT = /^[\p{Lu}\p{N}.&-]{2,10}$/u;

/** The long form before a short one in brackets or between commas. */
function longFormOf(
  text: string,
  { start, end }: Span,
  before: NameMention | undefined,
): readonly string[] | null {
  if (before === undefined || start - before.end > 3 || before.parts.length < 2) return null;
  if (!SHORT.test(text.slice(start, end)) || SHORT.test(before.text)) return null;
  const between = text.slice(before.end, start);
  const bracket = /^\s?\($/.test(between) && text[end] === ')';
  const comma = between === ', ' && /^[,.]/.test(text.slice(end)) && !before.text.includes(',');
  return bracket || (comma && before.evidence.organization > 0.5) ? before.parts : null;
}
