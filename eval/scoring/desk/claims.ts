import type { Actor } from '../../../server/model/actor';
import type { Claim } from '../../../server/model/claim';
import { contains, overlaps } from '../../../server/text/span';
import { type DeskArticle, type DeskFile, spanOfPair } from '../../corpora/desk';
import { jaccard, merged } from '../spans';
import type { Tally } from '../tally';
import { isActor } from './speakers';

/** What of an article's claims is scored. */
export type DeskClaim = Pick<Claim, 'source' | 'content' | 'actor'>;

/** A gold claim with the predicted one that was matched to it. */
export interface DeskMatch {
  readonly gold: DeskFile['claims'][number];
  readonly predicted: DeskClaim;
}

/** Claims of one article, brought together. */
export interface DeskClaims {
  readonly matches: readonly DeskMatch[];
  readonly missed: readonly DeskFile['claims'][number][];
  readonly spurious: readonly DeskClaim[];
}

interface Candidate {
  readonly gold: number;
  readonly predicted: number;
  readonly likeness: number;
}

const SAME_CONTENT = 0.5;

/** Matches claims whose contents are alike and whose sources overlap, the likest first; optional ones neither count nor harm. */
export function matchClaims({ gold: file }: DeskArticle, claims: readonly DeskClaim[]): DeskClaims {
  const ignored = (file.ignore ?? []).map(spanOfPair);
  const predicted = claims.filter(
    ({ content }) =>
      content.length > 0 && !content.every((span) => ignored.some((each) => contains(each, span))),
  );
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { gold, predicted: at } of candidates(file, predicted)) {
    if (matched.has(gold) || taken.has(at)) continue;
    matched.set(gold, at);
    taken.add(at);
  }
  const matches = file.claims.flatMap((gold, i) => {
    const one = predicted[matched.get(i) ?? -1];
    return one === undefined || gold.optional === true ? [] : [{ gold, predicted: one }];
  });
  return {
    matches,
    missed: file.claims.filter((gold, i) => gold.optional !== true && !matched.has(i)),
    spurious: predicted.filter((_, i) => !taken.has(i)),
  };
}

function candidates(file: DeskFile, predicted: readonly DeskClaim[]): readonly Candidate[] {
  const found: Candidate[] = [];
  file.claims.forEach(({ source, content, optional }, gold) => {
    const [sources, contents] = [source.map(spanOfPair), merged(content.map(spanOfPair))];
    predicted.forEach((claim, at) => {
      const likeness = jaccard(contents, merged(claim.content));
      const sameSource =
        sources.length === 0 ||
        claim.source.some((mine) => sources.some((theirs) => overlaps(mine, theirs)));
      // Of a claim that counts and an optional one that are as like, the former is meant.
      const tie = optional === true ? 1e-6 : 0;
      if (likeness >= SAME_CONTENT && sameSource)
        found.push({ gold, predicted: at, likeness: likeness - tie });
    });
  });
  return found.sort((a, b) => b.likeness - a.likeness);
}

/** Claims found; those matched to optional ones count nowhere. */
export function tallyDeskClaims({ matches, missed, spurious }: DeskClaims): Tally {
  return { right: matches.length, spurious: spurious.length, missed: missed.length };
}

/** Matched claims that have a speaker, and those of them whose speaker is right. */
export function speakersOf(
  article: DeskArticle,
  { matches }: DeskClaims,
  actors: readonly Actor[],
): { readonly right: readonly DeskMatch[]; readonly wrong: readonly DeskMatch[] } {
  const spoken = matches.filter(({ gold }) => gold.sourceActor !== null);
  const right = spoken.filter(({ gold, predicted }) => {
    const actor = actors.find(({ id }) => id === predicted.actor);
    return actor !== undefined && isActor(article, actors, actor.name, String(gold.sourceActor));
  });
  return { right, wrong: spoken.filter((match) => !right.includes(match)) };
}
