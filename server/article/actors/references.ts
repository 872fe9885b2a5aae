import type { Reference } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import type { NominalCandidate, PronounCandidate } from '../../model/facts';
import { contains, type Span } from '../../text/span';
import { bodyMeant } from './bodies';
import { describes, isBusiness } from './descriptions';
import { type Item, type Position, type Spoken, walk } from './discourse';
import { type Meaning, NOBODY, personMeant } from './people';
import type { Gender, Profile } from './profiles';
import { unnamedBodies } from './unnamed';

/** A name of the article with the actor it names; in text order. */
export interface NamedSpan {
  readonly span: Span;
  readonly profile: Profile;
}

/** How many actors a description is tried on: those named last. */
const CAST = 60;

/** How many of the last things spoken of are remembered. */
const MEMORY = 24;

/**
 * Says whom the descriptions and pronouns of the copy mean, in one pass over the article.
 * Descriptions that mean nobody named are left out; pronouns are all there.
 */
export function resolveReferences(
  paragraphs: readonly AnalysedParagraph[],
  names: readonly NamedSpan[],
): readonly Reference[] {
  const reader = new Reader(paragraphs);
  walk(paragraphs, names, (item, position) => reader.read(item, position));
  return reader.references;
}

/** Reads the article's items in order and keeps what was spoken of last. */
class Reader {
  readonly references: Reference[] = [];
  private readonly spoken: Spoken[] = [];
  /** How often each actor was named so far, the last named at the end. */
  private readonly seen = new Map<Profile, number>();
  private readonly profiles = new Map<string, Profile>();
  private readonly genders = new Map<string, Gender>();
  private readonly actorAt = new Map<number, string>();
  private readonly paragraphs: readonly AnalysedParagraph[];
  private readonly unnamed: ReadonlySet<string>;

  constructor(paragraphs: readonly AnalysedParagraph[]) {
    this.paragraphs = paragraphs;
    this.unnamed = unnamedBodies(paragraphs);
  }

  read(item: Item, position: Position): void {
    if (item.is === 'name') this.name(item, position);
    else if (item.is === 'nominal') this.nominal(item.candidate, item.span, position);
    else this.pronoun(item.candidate, item.span, position);
  }

  private name({ span, profile }: NamedSpan, position: Position): void {
    const { actor } = profile;
    this.count(profile);
    this.profiles.set(actor.id, profile);
    this.actorAt.set(span.start, actor.id);
    this.speak(span, position, profile, false);
  }

  private nominal(candidate: NominalCandidate, span: Span, position: Position): void {
    const profile = candidate.definite ? this.described(candidate, position) : null;
    if (profile === null) {
      this.remember(span, position, {
        actor: null,
        kind: candidate.kinds[0] ?? 'organization',
        gender: null,
        plural: candidate.plural,
      });
      return;
    }
    this.references.push({
      ...span,
      form: 'nominal',
      actor: profile.actor.id,
      candidates: [profile.actor.id],
    });
    this.actorAt.set(span.start, profile.actor.id);
    this.speak(span, position, profile, false);
  }

  /** Counts a naming; of many actors only those named last are kept. */
  private count(profile: Profile): void {
    const before = this.seen.get(profile) ?? 0;
    this.seen.delete(profile);
    this.seen.set(profile, before + 1);
    const [oldest] = this.seen.keys();
    if (this.seen.size > CAST && oldest !== undefined) this.seen.delete(oldest);
  }

  /** The one actor named so far that a description fits; of several firms the one most spoken of. */
  private described(candidate: NominalCandidate, { subject }: Position): Profile | null {
    if (candidate.modifiers.length === 0 && this.unnamed.has(candidate.head)) return null;
    const fitting = [...this.seen.keys()].filter((profile) =>
      describes(candidate, profile, subject),
    );
    const [only, other] = fitting;
    if (other === undefined) return only ?? null;
    const counted = fitting
      .map((profile) => ({ profile, count: this.seen.get(profile) ?? 0 }))
      .sort((a, b) => b.count - a.count);
    const [first, second] = counted;
    if (first === undefined || second === undefined || !isBusiness(first.profile)) return null;
    return first.count >= 2 * second.count ? first.profile : null;
  }

  private pronoun(candidate: PronounCandidate, span: Span, position: Position): void {
    const meaning = this.meaning(candidate, span, position);
    this.references.push({ ...span, form: 'pronoun', ...meaning });
    if (meaning.actor === null) return;
    this.actorAt.set(span.start, meaning.actor);
    const profile = this.profiles.get(meaning.actor);
    if (profile === undefined) return;
    if (candidate.gender === 'female' || candidate.gender === 'male') {
      this.genders.set(meaning.actor, candidate.gender);
    }
    this.speak(span, position, profile, candidate.possessive);
  }

  private meaning(candidate: PronounCandidate, span: Span, position: Position): Meaning {
    if (candidate.gender === 'neuter' || candidate.plural) {
      return position.quoted ? NOBODY : bodyMeant(candidate, position, this.spoken);
    }
    const speakers = position.quoted ? this.speakersAt(span, position) : new Set<string>();
    return personMeant(candidate, position, this.spoken, speakers);
  }

  /** Actors who speak the words at a place, as far as they are named before it. */
  private speakersAt(span: Span, { paragraph, offset }: Position): ReadonlySet<string> {
    const claims = this.paragraphs[paragraph]?.facts.claims ?? [];
    const here = { start: span.start - offset, end: span.end - offset };
    const sources = claims
      .filter(({ content }) => content.some((part) => contains(part, here)))
      .flatMap(({ source }) => source);
    return new Set(
      sources.flatMap(({ start }) => {
        const actor = this.actorAt.get(start + offset);
        return actor === undefined ? [] : [actor];
      }),
    );
  }

  private speak(span: Span, position: Position, profile: Profile, owner: boolean): void {
    const { id, kind } = profile.actor;
    const gender = this.genders.get(id) ?? profile.gender;
    const at = owner ? { ...position, subject: false, speaking: false } : position;
    this.remember(span, at, { actor: id, kind, gender, plural: false });
  }

  private remember(
    span: Span,
    { sentence, paragraph, subject, speaking, quoted }: Position,
    who: Pick<Spoken, 'actor' | 'kind' | 'gender' | 'plural'>,
  ): void {
    const { start, end } = span;
    const { actor, kind, gender, plural } = who;
    this.spoken.push({
      start,
      end,
      actor,
      kind,
      gender,
      plural,
      sentence,
      paragraph,
      subject,
      speaking,
      quoted,
    });
    if (this.spoken.length > MEMORY) this.spoken.shift();
  }
}
