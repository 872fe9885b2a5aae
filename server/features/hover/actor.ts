import type { Actor, ActorKind, Mention } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import { type Span, spanOf } from '../../text/span';
import { claimsOf, firstMention, type MentionedActor } from '../query/actors';
import { excerpt } from '../query/excerpt';
import { type Card, type Inline, item, type Line, line } from './card';
import { count } from './date-words';

/** How many of an actor's claims a hover lists. */
const MOST_CLAIMS = 6;
const LONGEST_CLAIM = 110;

/** Tells the line number, from 1, of an offset. */
export type LineOf = (offset: number) => number;

/** Who a mention means, how often and where the article names them, and what they say in it. */
export function actorCard(
  article: Article,
  { actor, mention }: MentionedActor,
  lineOf: LineOf,
): Card {
  return {
    span: spanOf(mention),
    lines: [
      line(...meant(article, mention), { strong: actor.name }, ` — ${describe(actor)}`),
      line(...mentioned(actor, lineOf)),
      ...says(article, claimsOf(article, actor), lineOf),
    ],
  };
}

/** A nominal or pronoun says first whom it stands for. */
function meant(article: Article, mention: Mention): readonly Inline[] {
  return mention.form === 'name' ? [] : [`“${excerpt(article, [mention], 60)}” is `];
}

function describe({ kind, role }: Actor): string {
  return role === null ? KINDS[kind] : `${KINDS[kind]}, ${role}`;
}

/** What an actor is called by kind. */
export const KINDS: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
};

function mentioned(actor: Actor, lineOf: LineOf): readonly Inline[] {
  const first = firstMention(actor);
  const often = `Mentioned ${times(actor.mentions.length)}`;
  if (first === undefined) return [`${often}.`];
  return [`${often}, first in `, placeIn(first, lineOf), '.'];
}

function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : count(number, 'time');
}

/** A link to a place, named by its line. */
export function placeIn(span: Span, lineOf: LineOf): Inline {
  return { place: spanOf(span), text: `line ${lineOf(span.start)}` };
}

function says(article: Article, claims: readonly Claim[], lineOf: LineOf): readonly Line[] {
  if (claims.length === 0) return [];
  const shown = claims.slice(0, MOST_CLAIMS);
  const rest = claims.length - shown.length;
  return [
    line('Says in this article:'),
    ...shown.map((claim) => claimItem(article, claim, lineOf)),
    ...(rest > 0 ? [item(`and ${rest} more`)] : []),
  ];
}

function claimItem(article: Article, claim: Claim, lineOf: LineOf): Line {
  const first = claim.content[0] ?? claim.cue[0] ?? { start: 0, end: 0 };
  const words = excerpt(article, claim.content, LONGEST_CLAIM);
  const hand = claim.hand === 'second' ? ' (second-hand)' : '';
  return item(placeIn(first, lineOf), `: ${words === '' ? '…' : words}${hand}`);
}
