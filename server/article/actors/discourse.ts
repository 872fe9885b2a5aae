import type { ActorKind } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import type { NominalCandidate, ParagraphFacts, PronounCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import { oncePer } from '../../text/once';
import { isCopy } from '../../text/paragraph';
import { firstEndingAfter, type Span } from '../../text/span';
import { type Part, partOf } from './parts';
import type { Gender, Profile } from './profiles';

/** Something that the copy has just spoken of: an actor, or somebody or something unnamed. */
export interface Spoken extends Span {
  /** Id of the actor; null for "a nurse", "the ruling group". */
  readonly actor: string | null;
  readonly kind: ActorKind;
  readonly gender: Gender;
  readonly plural: boolean;
  /** "his lawyer": somebody without a name who belongs to another. */
  readonly owned: boolean;
  /** Number of the sentence in the article. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly subject: boolean;
  /** Subject of a verb of speech, or named by "according to". */
  readonly speaking: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** A name, a description or a pronoun, in text order; offsets are the article's. */
export type Item =
  | { readonly is: 'name'; readonly span: Span; readonly profile: Profile }
  | { readonly is: 'nominal'; readonly span: Span; readonly candidate: NominalCandidate }
  | { readonly is: 'pronoun'; readonly span: Span; readonly candidate: PronounCandidate };

/** Where an item stands and what it does in its sentence. */
export interface Position {
  readonly paragraph: number;
  /** Where the paragraph starts in the article; tokens are relative to it. */
  readonly offset: number;
  readonly sentence: number;
  /** Tokens of the paragraph and the index of the item's first and last + 1. */
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly subject: boolean;
  readonly speaking: boolean;
  readonly quoted: boolean;
}

/** Calls `visit` for every name, description and pronoun of the copy, in text order. */
export function walk(
  paragraphs: readonly AnalysedParagraph[],
  names: readonly { readonly span: Span; readonly profile: Profile }[],
  visit: (item: Item, position: Position) => void,
): void {
  let sentences = 0;
  let nextName = 0;
  paragraphs.forEach(({ paragraph, facts }, index) => {
    const copy = isCopy(paragraph.kind);
    const offset = paragraph.start;
    const { tokens } = facts;
    const others = copy ? othersIn(facts) : [];
    const placeOfName = placesOf(facts);
    let nextOther = 0;
    const visitAt = (item: Item, { from, to, sentence, quoted, part }: Place): void => {
      const { subject, speaking } = part;
      const at = sentences + sentence;
      visit(item, {
        paragraph: index,
        offset,
        sentence: at,
        tokens,
        from,
        to,
        quoted,
        subject,
        speaking,
      });
    };
    const visitOthers = (before: number): void => {
      for (let next = others[nextOther]; next !== undefined && next.start < before; ) {
        visitAt(itemOf(next, offset), next.place);
        next = others[++nextOther];
      }
    };
    for (
      let name = names[nextName];
      name !== undefined && name.span.start < paragraph.end;
      name = names[++nextName]
    ) {
      if (!copy) continue;
      const { span, profile } = name;
      const start = span.start - offset;
      visitOthers(start);
      visitAt({ is: 'name', span, profile }, placeOfName(start, span.end - offset));
    }
    if (copy) visitOthers(Infinity);
    if (copy) sentences += facts.sentences.length;
  });
}

/** Where a stretch of a paragraph stands among its tokens, and what it does there. */
interface Place {
  /** Where the stretch ends; offset of the paragraph. */
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Index of the sentence in the paragraph. */
  readonly sentence: number;
  readonly quoted: boolean;
  readonly part: Part;
}

/** A description or pronoun; offsets are the paragraph's. */
type Other = Span & { readonly place: Place } & (
    | { readonly is: 'nominal'; readonly candidate: NominalCandidate }
    | { readonly is: 'pronoun'; readonly candidate: PronounCandidate }
  );

function itemOf(other: Other, offset: number): Item {
  const span = { start: other.start + offset, end: other.end + offset };
  return other.is === 'nominal'
    ? { is: 'nominal', span, candidate: other.candidate }
    : { is: 'pronoun', span, candidate: other.candidate };
}

/** A paragraph's descriptions and pronouns with their places, in text order. */
const othersIn = oncePer((facts: ParagraphFacts): readonly Other[] => {
  const place = placesOf(facts);
  const others: Other[] = [];
  for (const candidate of facts.nominals) {
    const { start, end } = candidate;
    others.push({ is: 'nominal', start, end, candidate, place: place(start, end) });
  }
  for (const candidate of facts.pronouns) {
    const { start, end } = candidate;
    others.push({ is: 'pronoun', start, end, candidate, place: place(start, end) });
  }
  return others.sort((a, b) => a.start - b.start);
});

/** The places of stretches of a paragraph, each looked for once. */
const placesOf = oncePer((facts: ParagraphFacts) => {
  const known = new Map<number, Place>();
  return (start: number, end: number): Place => {
    const before = known.get(start);
    if (before?.end === end) return before;
    const place = placeIn(facts, start, end);
    known.set(start, place);
    return place;
  };
});

function placeIn({ tokens, quotations }: ParagraphFacts, start: number, end: number): Place {
  const from = firstEndingAfter(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? Infinity) < end) to++;
  const quotation = quotations[firstEndingAfter(quotations, start)];
  return {
    end,
    from,
    to,
    sentence: tokens[from]?.sentence ?? 0,
    quoted: (quotation?.start ?? Infinity) < start,
    part: partOf(tokens, from, to),
  };
}
