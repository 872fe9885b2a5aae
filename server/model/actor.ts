import type { Span } from '../text/span';

export type ActorKind = 'person' | 'organization' | 'place';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place where an actor is named or meant. Offsets into the article. */
export interface Mention extends Span {
  readonly form: MentionForm;
}

/** A named person, organisation or place with all its mentions in the article. */
export interface Actor {
  /** `a1`, `a2` … in order of first mention. */
  readonly id: string;
  /** The fullest form of the name that the article uses. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Title or description as the article puts it, e.g. "Turkish Foreign Minister". */
  readonly role: string | null;
  readonly roleSpan: Span | null;
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** A description or pronoun of the copy, with whom it means. Offsets into the article. */
export interface Reference extends Span {
  readonly form: 'nominal' | 'pronoun';
  /** Id of the actor; null when it means nobody named, or the copy leaves it open. */
  readonly actor: string | null;
  /** Ids of the actors that come into question, best first: several when the copy leaves it open. */
  readonly candidates: readonly string[];
}
