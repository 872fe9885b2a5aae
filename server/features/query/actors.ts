import type { Actor, Mention } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Span } from '../../text/span';
import { underCaret } from './caret';

/** A mention and whom it means. */
export interface MentionedActor {
  readonly actor: Actor;
  readonly mention: Mention;
}

/** The mention under the caret, the smallest where they nest; null for none. */
export function mentionAt(article: Article, offset: number): MentionedActor | null {
  const mentions = article.actors.flatMap((actor) =>
    actor.mentions.map((mention) => ({ ...mention, found: { actor, mention } })),
  );
  return underCaret(mentions, offset)[0]?.found ?? null;
}

/** The first place where an actor is named; where no name is found, the first mention at all. */
export function firstMention(actor: Actor): Mention | undefined {
  return actor.mentions.find(({ form }) => form === 'name') ?? actor.mentions[0];
}

/** The claims whose speaker is the actor, in text order. */
export function claimsOf(article: Article, actor: Actor): readonly Claim[] {
  return article.claims.filter((claim) => claim.actor === actor.id);
}

/** The actor with an id; null when there is none. */
export function actorOf(article: Article, id: string | null): Actor | null {
  return article.actors.find((actor) => actor.id === id) ?? null;
}

/** All spans of a claim, in text order. */
export function partsOf(claim: Claim): readonly Span[] {
  return [...claim.source, ...claim.cue, ...claim.content].sort((a, b) => a.start - b.start);
}
