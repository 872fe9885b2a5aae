import type { ActorKind } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import type { NominalCandidate, PronounCandidate } from '../../model/facts';
import type { Token } from '../../model/token';
import { isCopy } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { partOf } from './parts';
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
    const items: Item[] = [];
    for (
      let name = names[nextName];
      name !== undefined && name.span.start < paragraph.end;
      name = names[++nextName]
    ) {
      items.push({ is: 'name', span: name.span, profile: name.profile });
    }
    if (!isCopy(paragraph.kind)) return;
    const at = (span: Span): Span => ({
      start: span.start + paragraph.start,
      end: span.end + paragraph.start,
    });
    for (const candidate of facts.nominals)
      items.push({ is: 'nominal', span: at(candidate), candidate });
    for (const candidate of facts.pronouns)
      items.push({ is: 'pronoun', span: at(candidate), candidate });
    items.sort((a, b) => a.span.start - b.span.start);
    let token = 0;
    let quotation = 0;
    for (const item of items) {
      const start = item.span.start - paragraph.start;
      const end = item.span.end - paragraph.start;
      while ((facts.tokens[token]?.end ?? Infinity) <= start) token++;
      while ((facts.quotations[quotation]?.end ?? Infinity) <= start) quotation++;
      let to = token;
      while ((facts.tokens[to]?.start ?? Infinity) < end) to++;
      const quoted = (facts.quotations[quotation]?.start ?? Infinity) < start;
      const part = partOf(facts.tokens, token, to);
      const sentence = sentences + (facts.tokens[token]?.sentence ?? 0);
      visit(item, {
        paragraph: index,
        offset: paragraph.start,
        sentence,
        tokens: facts.tokens,
        from: token,
        to,
        quoted,
        ...part,
      });
    }
    sentences += facts.sentences.length;
  });
}
