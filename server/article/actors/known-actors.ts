import type { NominalCandidate } from '../../model/facts';
import { describes, isCalled, mayDescribe } from './descriptions';
import type { Position, Spoken } from './discourse';
import { placeMeant } from './places';
import type { Profile } from './profiles';
import { sortOfNoun } from './source-nouns';

/** How many actors a description is tried on: those named last. */
const CAST = 60;

/** How many sentences back an actor was "just spoken of". */
const NEAR = 2;

/** How much clearer than the next the best of several bodies must be. */
const MARGIN = 0.8;

/** Namings that count for how much a body matters; more add nothing. */
const MOST = 6;

/** The actors named so far, and whom of them a description means. */
export class KnownActors {
  /** How often each actor was named, the last named at the end. */
  private readonly seen = new Map<Profile, number>();
  private readonly unnamed: ReadonlySet<string>;
  /** Whom a noun alone meant last. */
  private readonly called = new Map<string, Profile>();

  /** `unnamed`: nouns of bodies that the article also uses of one without a name. */
  constructor(unnamed: ReadonlySet<string>) {
    this.unnamed = unnamed;
  }

  /** Counts a naming; of many actors only those named last are kept. */
  count(profile: Profile): void {
    const before = this.seen.get(profile) ?? 0;
    this.seen.delete(profile);
    this.seen.set(profile, before + 1);
    const [oldest] = this.seen.keys();
    if (this.seen.size > CAST && oldest !== undefined) this.seen.delete(oldest);
  }

  /**
   * The one actor named so far that a description fits; of several people the one that was just
   * spoken of, of several bodies the one that matters most. What nobody fits may stand for who led
   * one of the last sentences.
   */
  described(
    candidate: NominalCandidate,
    position: Position,
    spoken: readonly Spoken[],
  ): Profile | null {
    const meant = this.meant(candidate, position, spoken);
    if (meant !== null) this.called.set(candidate.head, meant);
    return meant;
  }

  private meant(
    candidate: NominalCandidate,
    { subject, sentence, tokens, from, to }: Position,
    spoken: readonly Spoken[],
  ): Profile | null {
    if (candidate.plural) return null;
    if (candidate.head === 'paper' && !speaksOrHears(tokens, from, to)) return null;
    if (candidate.modifiers.length === 0 && this.unnamed.has(candidate.head)) return null;
    const leads = subject || /^['’ʼ]s$/.test(tokens[to]?.text ?? '');
    const able: Profile[] = [];
    for (const profile of this.seen.keys()) {
      if (describes(candidate, profile, leads)) able.push(profile);
    }
    const called = able.filter(
      (profile) => profile.actor.kind !== 'place' && isCalled(candidate, profile),
    );
    const fitting = called.length > 0 ? called : able;
    const [only, other] = fitting;
    if (only === undefined) {
      return (
        this.owning(candidate, sentence, spoken, tokens.slice(to, to + 2)) ??
        this.likely(candidate, sentence, spoken) ??
        this.calledBefore(candidate)
      );
    }
    if (only.actor.kind === 'place' && isRecord(tokens[to + 1])) return null;
    if (other === undefined) return only;
    if (only.actor.kind === 'place') {
      return placeMeant(fitting, sentence, spoken);
    }
    return only.actor.kind === 'organization'
      ? this.foremost(fitting, sentence, spoken)
      : nearest(fitting, sentence, spoken);
  }

  /** "For the head of X, the group’s spokesman said": the only body of the sentence has the voice. */
  private owning(
    candidate: NominalCandidate,
    sentence: number,
    spoken: readonly Spoken[],
    [mark, noun]: Position['tokens'],
  ): Profile | null {
    if (!/^['’ʼ]s$/.test(mark?.text ?? '') || sortOfNoun(noun?.lower ?? '') !== 'voice')
      return null;
    const here = new Set(
      spoken.filter((each) => each.sentence === sentence).map(({ actor }) => actor),
    );
    const [only, other] = [...this.seen.keys()].filter(
      (profile) => here.has(profile.actor.id) && mayDescribe(candidate, profile),
    );
    return other === undefined ? (only ?? null) : null;
  }

  private calledBefore({ head, modifiers }: NominalCandidate): Profile | null {
    return modifiers.length > 0 ? null : (this.called.get(head) ?? null);
  }

  private foremost(
    fitting: readonly Profile[],
    sentence: number,
    spoken: readonly Spoken[],
  ): Profile | null {
    const ranked = fitting
      .map((profile) => ({ profile, weight: this.weightOf(profile, sentence, spoken) }))
      .sort((a, b) => b.weight - a.weight);
    const [first, second] = ranked;
    if (first === undefined || second === undefined) return null;
    return first.weight - second.weight >= MARGIN ? first.profile : null;
  }

  private weightOf(profile: Profile, sentence: number, spoken: readonly Spoken[]): number {
    const near = spoken.filter(
      ({ actor, sentence: at }) => actor === profile.actor.id && sentence - at <= NEAR,
    );
    const leads = near.some((each) => each.subject || each.speaking);
    const speaks = near.some((each) => each.speaking && each.sentence === sentence);
    const times = Math.min(this.seen.get(profile) ?? 0, MOST);
    return times * 0.4 + (near.length > 0 ? 0.5 : 0) + (leads ? 1 : 0) + (speaks ? 1 : 0);
  }

  /** The only actor that led the last sentence that has one of whom nothing speaks against it. */
  private likely(
    candidate: NominalCandidate,
    sentence: number,
    spoken: readonly Spoken[],
  ): Profile | null {
    const player = candidate.age === null && candidate.kinds[0] === 'person';
    for (let back = 0; back <= NEAR; back++) {
      const here = spoken.filter((each) => sentence - each.sentence === back);
      const leading = new Set(
        here.filter((each) => each.subject || each.speaking || player).map(({ actor }) => actor),
      );
      if (leading.size === 0) continue;
      const [only, other] = [...this.seen.keys()].filter(
        (profile) => leading.has(profile.actor.id) && mayDescribe(candidate, profile),
      );
      if (only !== undefined) return other === undefined ? only : null;
    }
    return null;
  }
}

/** "The coldest day in the city’s history": a measure of the record, no mention of the place. */
function isRecord(owned: Position['tokens'][number] | undefined): boolean {
  return owned?.lower === 'history';
}

/** "Told the paper", "the paper said", "said the paper": a newsroom, not a document. */
function speaksOrHears(tokens: Position['tokens'], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  return SPEAKS.test(next) || /^(?:told|tells|said|wrote|reported)$/.test(before);
}

const SPEAKS =
  /^(?:said|says|wrote|writes|reported|reports|added|adds|quoted|quotes|cited|claimed)$/;

function nearest(
  fitting: readonly Profile[],
  sentence: number,
  spoken: readonly Spoken[],
): Profile | null {
  const near = new Set(
    spoken.filter((each) => sentence - each.sentence <= NEAR).map(({ actor }) => actor),
  );
  const [only, other] = fitting.filter(({ actor }) => near.has(actor.id));
  return other === undefined ? (only ?? null) : null;
}
