import type { Actor } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Span } from '../../text/span';
import { claimsBySentence, sentenceIndexAt } from './sentences';

const REACH = 3;

/**
 * Says of a vague group whether a named example follows: one of the next sentences, at most into
 * the next paragraph, is a claim by a person whose role belongs to the group ("an analyst at …"
 * behind "Analysts say"), or the next sentence of the paragraph quotes a named person.
 */
export function namedNext(article: Article): (words: Span) => boolean {
  const claims = claimsBySentence(article);
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  return (words) => {
    const at = sentenceIndexAt(article, words.start);
    const group = groupOf(article.text.slice(words.start, words.end));
    for (let next = at + 1; next <= at + REACH; next++) {
      const ahead = paragraphsAhead(article, at, next);
      if (ahead > 1) return false;
      const straight = next === at + 1 && ahead === 0;
      if ((claims.get(next) ?? []).some((claim) => isExample(claim, actors, group, straight)))
        return true;
    }
    return false;
  };
}

function paragraphsAhead({ sentences }: Article, from: number, to: number): number {
  const [first, second] = [sentences[from], sentences[to]];
  return first === undefined || second === undefined
    ? Infinity
    : second.paragraph - first.paragraph;
}

function isExample(
  claim: Claim,
  actors: ReadonlyMap<string, Actor>,
  group: string | null,
  straight: boolean,
): boolean {
  const actor = claim.actor === null ? undefined : actors.get(claim.actor);
  if (actor === undefined) return false;
  if (group !== null && (actor.role ?? '').toLowerCase().includes(group)) return true;
  return straight && claim.kind === 'direct';
}

/** The singular of the group that a vague phrase names: "analyst" of "Western analysts say". */
function groupOf(words: string): string | null {
  return /(\p{L}{4,}?)s(?:\s|$)/u.exec(words.toLowerCase())?.[1] ?? null;
}
