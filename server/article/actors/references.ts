import { genderOfTitle } from '../../facts/names/gender';
import type { Reference } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import type { NominalCandidate, PronounCandidate } from '../../model/facts';
import type { Span } from '../../text/span';
import { apposedFrom } from './apposed';
import { bodyMeant } from './bodies';
import { type Item, type Position, type Spoken, walk } from './discourse';
import { KnownActors } from './known-actors';
import { type Meaning, NOBODY, personMeant } from './people';
import type { Gender, Profile } from './profiles';
import { Topic } from './topic';
import { unnamedBodies } from './unnamed';
import { Voices } from './voices';

/** A name of the article with the actor it names; in text order. */
export interface NamedSpan {
  readonly span: Span;
  readonly profile: Profile;
}

/** How many tokens the phrase may have that opens a sentence before the name it is about. */
const PHRASE = 12;

/** How many of the last things spoken of are remembered. */
const MEMORY = 24;

/**
 * Says whom the descriptions and pronouns of the copy mean, in one pass over the article.
 * Descriptions that mean nobody named are left out; pronouns are all there.
 */
export function resolveReferences(
  text: string,
  paragraphs: readonly AnalysedParagraph[],
  names: readonly NamedSpan[],
): readonly Reference[] {
  const reader = new Reader(text, paragraphs, names);
  walk(paragraphs, names, (item, position) => reader.read(item, position));
  return reader.references;
}

/** Reads the article's items in order and keeps what was spoken of last. */
class Reader {
  readonly references: Reference[] = [];
  private readonly spoken: Spoken[] = [];
  private readonly known: KnownActors;
  private readonly topic = new Topic();
  private readonly genders = new Map<string, Gender>();
  private readonly voices: Voices;
  /** Every actor of the article, also those not yet spoken of. */
  private readonly profileOf: ReadonlyMap<string, Profile>;

  constructor(text: string, paragraphs: readonly AnalysedParagraph[], names: readonly NamedSpan[]) {
    this.voices = new Voices(text, paragraphs, names);
    this.profileOf = new Map(names.map(({ profile }) => [profile.actor.id, profile]));
    this.known = new KnownActors(unnamedBodies(paragraphs));
  }

  read(item: Item, position: Position): void {
    if (item.is === 'name') this.name(item, position);
    else if (item.is === 'nominal') this.nominal(item.candidate, item.span, position);
    else this.pronoun(item.candidate, item.span, position);
  }

  private name({ span, profile }: NamedSpan, position: Position): void {
    this.known.count(profile);
    if (!isTurn(span, position)) this.speak(span, position, profile, false);
  }

  private nominal(candidate: NominalCandidate, span: Span, position: Position): void {
    const profile = candidate.definite
      ? this.known.described(candidate, position, this.spoken)
      : null;
    if (profile === null) {
      if (this.isApposed(candidate, position)) return;
      this.remember(span, position, {
        actor: null,
        kind: candidate.kinds[0] ?? 'organization',
        gender: genderOfTitle(candidate.head),
        plural: candidate.plural,
        owned: isOwned(position),
      });
      return;
    }
    this.references.push({
      ...span,
      form: 'nominal',
      actor: profile.actor.id,
      candidates: [profile.actor.id],
    });
    this.known.count(profile);
    this.voices.place(span, 'nominal', profile);
    this.speak(span, position, profile, false);
  }

  /** "Her brother, the trainer Jan Holt": the name behind the comma says who is meant. */
  private isApposed({ kinds, plural }: NominalCandidate, position: Position): boolean {
    if (plural || !kinds.includes('person')) return false;
    const at = apposedFrom(position);
    return at !== null && this.voices.nameAt(at)?.kind === 'person';
  }

  private pronoun(candidate: PronounCandidate, span: Span, position: Position): void {
    const meaning = this.meaning(candidate, span, position);
    this.references.push({ ...span, form: 'pronoun', ...meaning });
    if (meaning.actor === null) return;
    const profile = this.profileOf.get(meaning.actor);
    if (profile === undefined) return;
    this.known.count(profile);
    this.voices.place(span, 'pronoun', profile);
    if (candidate.gender === 'female' || candidate.gender === 'male') {
      this.genders.set(meaning.actor, candidate.gender);
    }
    this.speak(span, position, profile, candidate.possessive);
  }

  private meaning(candidate: PronounCandidate, span: Span, position: Position): Meaning {
    const back = this.meaningBefore(candidate, span, position);
    return back.candidates.length > 0 ? back : this.meaningAhead(candidate, position);
  }

  /** "In its annual report, Fjord Bank said": the name behind the phrase that opens the sentence. */
  private meaningAhead(
    { possessive, plural, gender }: PronounCandidate,
    { tokens, from, offset }: Position,
  ): Meaning {
    if (!possessive || plural || !opensWithPhrase(tokens, from)) return NOBODY;
    const name = tokens
      .slice(from, from + PHRASE)
      .flatMap(({ text }, i) => (text === ',' ? [tokens[from + i + 1]] : []))
      .map((next) => (next === undefined ? null : this.voices.nameAt(next.start + offset)))
      .find((each) => each !== null && (gender === 'neuter') === (each.kind === 'organization'));
    if (name === undefined || name === null) return NOBODY;
    if (gender !== 'neuter' && this.profileOf.get(name.actor)?.gender !== gender) return NOBODY;
    return { actor: name.actor, candidates: [name.actor] };
  }

  private meaningBefore(candidate: PronounCandidate, span: Span, position: Position): Meaning {
    if (candidate.gender === 'neuter' || candidate.plural) {
      return position.quoted ? NOBODY : bodyMeant(candidate, position, this.spoken);
    }
    const speakers = this.voices.at(span, position, this.spoken);
    return personMeant(candidate, position, this.spoken, { speakers, topic: this.topic.of() });
  }

  private speak(span: Span, position: Position, profile: Profile, owner: boolean): void {
    const { id, kind } = profile.actor;
    const gender = this.genders.get(id) ?? profile.gender;
    const at = owner ? { ...position, subject: false, speaking: false } : position;
    this.remember(span, at, { actor: id, kind, gender, plural: false, owned: false });
    if (kind === 'person') this.topic.add(id);
  }

  private remember(
    span: Span,
    { sentence, paragraph, subject, speaking, quoted }: Position,
    who: Pick<Spoken, 'actor' | 'kind' | 'gender' | 'plural' | 'owned'>,
  ): void {
    const { start, end } = span;
    const { actor, kind, gender, plural, owned } = who;
    this.spoken.push({
      start,
      end,
      actor,
      kind,
      gender,
      plural,
      owned,
      sentence,
      paragraph,
      subject,
      speaking,
      quoted,
    });
    if (this.spoken.length > MEMORY) this.spoken.shift();
  }
}

/** "In its report, …", "In a letter signed by its chairman, …": a preposition opens the sentence, no verb follows. */
function opensWithPhrase(tokens: Position['tokens'], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - PHRASE); at--) {
    const token = tokens[at];
    if (token?.sentence !== tokens[from]?.sentence) break;
    if (tokens[at - 1]?.sentence !== token?.sentence) return token?.pos === 'adposition';
    const signed = token?.pos === 'verb' && tokens[at + 1]?.lower === 'by';
    if (!signed && !/^(?:noun|adjective|determiner|adposition)$/.test(token?.pos ?? '')) break;
  }
  return false;
}

/** "HARLAN: So you believe her?": who has the word is not spoken of. */
function isTurn({ start }: Span, { offset, tokens, to }: Position): boolean {
  return start === offset && tokens[to]?.text === ':' && tokens[to + 1]?.pos !== 'punctuation';
}

/** "his lawyer", "X’s wife". */
function isOwned({ tokens, from }: Position): boolean {
  return /^(?:his|her|their|its|my|our|['’ʼ]s)$/.test(tokens[from - 1]?.lower ?? '');
}
