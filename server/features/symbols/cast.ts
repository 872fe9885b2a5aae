import type { Actor } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import { hull, type Span, spanOf } from '../../text/span';
import { firstMention, partsOf } from '../query/actors';
import { excerpt } from '../query/excerpt';
import type { OutlineNode } from './outline';

const LONGEST_CLAIM = 70;

/** One entry for each actor, at its first mention. */
export function actorNodes(article: Article): readonly OutlineNode[] {
  const claims = claimCounts(article);
  return article.actors.flatMap((actor) => {
    const first = firstMention(actor);
    if (first === undefined) return [];
    const detail = describe(actor, claims.get(actor.id) ?? 0);
    return [{ ...leaf(spanOf(first)), name: actor.name, detail, kind: actor.kind }];
  });
}

function claimCounts({ claims }: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actor } of claims) {
    if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}

function describe({ role, mentions }: Actor, claims: number): string {
  const times = mentions.length > 1 ? [`×${mentions.length}`] : [];
  const says = claims === 0 ? [] : [`${claims} claim${claims === 1 ? '' : 's'}`];
  return [...(role === null ? [] : [role]), ...times, ...says].join(' · ');
}

/** One entry for each claim, named by who makes it. */
export function claimNodes(article: Article): readonly OutlineNode[] {
  const names = new Map(article.actors.map(({ id, name }) => [id, name]));
  return article.claims.flatMap((claim) => {
    const span = hull(partsOf(claim));
    const selection = claim.content[0] ?? claim.cue[0];
    if (span === null || selection === undefined) return [];
    const name = `${speakerOf(article, claim, names)}: ${excerpt(article, claim.content, LONGEST_CLAIM)}`;
    const detail = claim.hand === 'second' ? 'second-hand' : '';
    return [{ ...leaf(span), selection: spanOf(selection), name, detail, kind: 'claim' }];
  });
}

function speakerOf(article: Article, claim: Claim, names: ReadonlyMap<string, string>): string {
  const name = names.get(claim.actor ?? '') ?? excerpt(article, claim.source, 40);
  return name === '' ? 'No source' : name;
}

function leaf(span: Span): Pick<OutlineNode, 'start' | 'end' | 'selection' | 'children'> {
  return { ...span, selection: span, children: [] };
}
