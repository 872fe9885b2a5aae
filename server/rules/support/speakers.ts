import type { Actor } from '../../model/actor';
import type { Article } from '../../model/article';
import { overlaps, type Span } from '../../text/span';

const MOST = 4;
const NEAR = 600;

/**
 * People and organisations of the story that a statement might be attributed to: those who speak
 * most and stand nearest first, at most four. Whoever the statement itself names is left out.
 */
export function speakersFor(article: Article, statement: Span): readonly Actor[] {
  const spoken = new Map<string, number>();
  for (const { actor } of article.claims) {
    if (actor !== null) spoken.set(actor, (spoken.get(actor) ?? 0) + 1);
  }
  const weigh = (actor: Actor): number =>
    Math.min(spoken.get(actor.id) ?? 0, 4) + (distance(actor, statement) < NEAR ? 1.5 : 0);
  return article.actors
    .filter((actor) => actor.kind !== 'place' && (actor.kind === 'person' || spoken.has(actor.id)))
    .filter(({ mentions }) => !mentions.some((mention) => overlaps(mention, statement)))
    .map((actor) => ({ actor, weight: weigh(actor) }))
    .sort(
      (a, b) => b.weight - a.weight || distance(a.actor, statement) - distance(b.actor, statement),
    )
    .slice(0, MOST)
    .map(({ actor }) => actor);
}

/** Code units from an actor's nearest mention to a statement. */
function distance({ mentions }: Actor, { start, end }: Span): number {
  return Math.min(
    ...mentions.map((mention) => Math.max(mention.start - end, start - mention.end, 0)),
  );
}

/**
 * How a story would name an actor at a place: in full first, by the short form that it uses
 * elsewhere afterwards; with "the" where the story writes it so.
 */
export function nameAt(article: Article, actor: Actor, at: number): string {
  const named = actor.mentions.filter(({ form }) => form === 'name');
  const texts = named.map(({ start, end }) => article.text.slice(start, end));
  const introduced = named.some(({ end }, i) => end <= at && texts[i] === actor.name);
  const short = texts
    .filter((text) => actor.name.endsWith(text))
    .sort((a, b) => a.length - b.length);
  const name = introduced && actor.kind === 'person' ? (short[0] ?? actor.name) : actor.name;
  return withArticle(article, actor, name);
}

function withArticle(article: Article, actor: Actor, name: string): string {
  const the =
    actor.kind === 'organization' &&
    actor.mentions.some(
      ({ start, end, form }) =>
        form === 'name' &&
        article.text.slice(start, end) === name &&
        /\b[Tt]he $/.test(article.text.slice(Math.max(0, start - 4), start)),
    );
  return the ? `the ${name}` : name;
}

/** The plain speech verb that the story uses: "said", or "says" where its own tags say so. */
export function plainCue(article: Article): 'said' | 'says' {
  let present = 0;
  for (const { cue } of article.claims) {
    for (const { start, end } of cue) {
      const word = article.text.slice(start, end);
      if (word === 'says' || word === 'say') present++;
      else if (word === 'said') present--;
    }
  }
  return present > 0 ? 'says' : 'said';
}
