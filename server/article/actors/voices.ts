import type { AnalysedParagraph } from '../../model/article';
import { contains, type Span, shift } from '../../text/span';
import type { Position, Spoken } from './discourse';
import { firstFrom, type Placed, within } from './placed';
import type { Profile } from './profiles';
import { readSource } from './sources';

/** The length of "the ". */
const ARTICLE = 4;

/** Tells who speaks the words at a place, while the article is read. */
export class Voices {
  private readonly text: string;
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly names: readonly Placed[];
  /** Descriptions and pronouns read so far. */
  private readonly placed: Placed[] = [];

  /** `names`: all names of the article, in text order. */
  constructor(
    text: string,
    paragraphs: readonly AnalysedParagraph[],
    names: readonly { readonly span: Span; readonly profile: Profile }[],
  ) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.names = names.map(({ span, profile }) => placedAs(span, 'name', profile));
  }

  /** Takes in a description or pronoun and whom it means; in text order. */
  place(span: Span, form: Placed['form'], profile: Profile): void {
    this.placed.push(placedAs(span, form, profile));
  }

  /**
   * Ids of the actors who speak the words at a place, in a quotation or a transcript, as far as
   * they are known there. `spoken`: what was spoken of before.
   */
  at(span: Span, position: Position, spoken: readonly Spoken[]): ReadonlySet<string> {
    return new Set(
      position.quoted ? this.quoted(span, position, spoken) : this.turnOf(position.offset),
    );
  }

  /** The name that starts at or right behind an offset, an article between left out; null for none. */
  nameAt(offset: number): Placed | null {
    const name = this.names[firstFrom(this.names, offset)];
    if (name === undefined || name.start - offset > ARTICLE) return null;
    return /^(?:the )?$/.test(this.text.slice(offset, name.start)) ? name : null;
  }

  private quoted(
    span: Span,
    { paragraph, offset }: Position,
    spoken: readonly Spoken[],
  ): readonly string[] {
    const claims = this.paragraphs[paragraph]?.facts.claims ?? [];
    const here = { start: span.start - offset, end: span.end - offset };
    const sources = claims
      .filter(({ content }) => content.some((part) => contains(part, here)))
      .flatMap(({ source }) => source.map((each) => shift(each, offset)));
    if (sources.length === 0) return lastSpeaker(spoken);
    return sources.flatMap((source) =>
      source.start > span.end && this.isPronoun(source)
        ? lastSpeaker(spoken)
        : this.actorsIn(source),
    );
  }

  /** "HARLAN: So you believe her?": who has the word in the paragraph that starts at `offset`. */
  private turnOf(offset: number): readonly string[] {
    const name = this.names[firstFrom(this.names, offset)];
    return name?.start === offset && this.text[name.end] === ':' ? [name.actor] : [];
  }

  private actorsIn(source: Span): readonly string[] {
    const known = [...within(this.names, source), ...within(this.placed, source)];
    known.sort((a, b) => a.start - b.start);
    const { actor } = readSource(this.text, source, known);
    return actor === null ? [] : [actor];
  }

  private isPronoun({ start, end }: Span): boolean {
    return /^(?:he|she)$/i.test(this.text.slice(start, end));
  }
}

function placedAs({ start, end }: Span, form: Placed['form'], { actor }: Profile): Placed {
  return { start, end, form, actor: actor.id, kind: actor.kind };
}

/** Who spoke last: the one who goes on in a quotation whose speaker is named only behind it. */
function lastSpeaker(spoken: readonly Spoken[]): readonly string[] {
  const last = spoken.findLast((each) => each.speaking && each.kind === 'person');
  return last === undefined || last.actor === null ? [] : [last.actor];
}
