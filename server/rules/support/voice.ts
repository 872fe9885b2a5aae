import type { AnalysedParagraph, Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { ParagraphFacts } from '../../model/facts';
import { oncePer } from '../../text/once';
import { isCopy } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { type Stretches, stretches } from './stretches';

/** Which stretches of an article are somebody's words rather than the narrator's. */
export interface Voices {
  /** Contents of claims with an owner of some kind, and what stands in quotation marks. */
  readonly others: Stretches;
}

/**
 * Hears who speaks where. Evidence with no owner ("it is clear that") lends nobody's voice to what
 * follows, and neither does what somebody has seen, so the content of such claims stays the
 * narrator's; and so does what follows the sentence of a quotation that never closes.
 */
export const voicesOf: (article: Article) => Voices = oncePer(hearVoices);

function hearVoices(article: Article): Voices {
  const impersonal = stretches(
    article.sentences.flatMap(({ signals }) =>
      signals.filter(({ trigger }) => trigger === 'impersonal'),
    ),
  );
  const owned = article.claims.filter(
    (claim) => !hasCueIn(claim, impersonal) && !isPerception(article, claim),
  );
  return {
    others: stretches([
      ...owned.flatMap(({ content }) => content),
      ...article.quotations.filter(({ closed }) => closed).map(({ inner }) => inner),
      ...article.paragraphs.flatMap(framesIn),
    ]),
  };
}

function hasCueIn({ cue }: Claim, where: Stretches): boolean {
  return cue.some((span: Span) => where.touch(span));
}

/** "The city has seen few frauds …": nobody's statement. */
function isPerception({ text }: Article, { act, cue }: Claim): boolean {
  return (
    act === 'mind' &&
    cue.some(({ start, end }) => /\bse(?:en|es?|eing)$|\bsaw$/.test(text.slice(start, end)))
  );
}

const LEAD = /^["“'‘]?According to [^,]{2,120}, /;
const TAG =
  /, (?:[^,.]{0,60} )?(?:said|says|added|adds|told [^,.]{2,30}|show(?:ed|s)?|found|finds|reveal(?:ed|s)?|suggest(?:ed|s)?|indicate[ds]?|confirm(?:ed|s)?|reported|reports|according to [^,.]{2,80})\.$/;

/** A speech verb with a clause of its own; "it is reported that" has no speaker. */
const CLAUSE =
  /(?<!\b[Ii]t (?:is|was|has been) )\b(?:said|says|argued|argues|argue|claimed|claims|warned|warns|insisted|insists|alleged|alleges|suggested|suggests|indicated|estimated|estimates|announced|reported|stated|added|noted|explained|conceded|acknowledged|denied|complained|predicted|promised|testified|wrote|concluded|maintained|contended) that /;

/** How far from its end a sentence is searched for a tag. */
const TAIL = 130;

function framesIn({ paragraph, facts }: AnalysedParagraph): readonly Span[] {
  if (!isCopy(paragraph.kind)) return [];
  return framesOf(facts)(paragraph.text).map(({ start, end }) => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
  }));
}

/** The frames of a paragraph's sentences; facts are of one text only, so the first answer holds. */
const framesOf = oncePer(({ sentences }: ParagraphFacts) => {
  let known: readonly Span[] | null = null;
  return (text: string): readonly Span[] => {
    known ??= sentences.flatMap((sentence) => framed(text, sentence));
    return known;
  };
});

/**
 * What a frame round the sentence attributes, whatever else was made of it: all behind "According
 * to …," or "NAME said that", all before ", NAME said."
 */
function framed(text: string, { start, end }: Span): readonly Span[] {
  if (text.startsWith('According to ', start)) {
    const lead = LEAD.exec(text.slice(start, Math.min(end, start + TAIL + 20)));
    if (lead !== null) return [{ start: start + lead[0].length, end }];
  }
  const from = Math.max(start, end - TAIL);
  const tag = TAG.exec(text.slice(from, end));
  if (tag !== null) return [{ start, end: from + tag.index }];
  const clause = CLAUSE.exec(text.slice(start, end));
  return clause === null ? [] : [{ start: start + clause.index + clause[0].length, end }];
}
