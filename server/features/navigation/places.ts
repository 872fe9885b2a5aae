import type { Article } from '../../model/article';
import type { DateMention } from '../../model/date';
import { type Span, spanOf } from '../../text/span';
import { firstMention, mentionAt, partsOf } from '../query/actors';
import { underCaret } from '../query/caret';

/** From the words under the caret to the place that explains them. */
export interface Jump {
  readonly from: Span;
  readonly to: Span;
}

/** A name, nominal or pronoun leads to the actor's first mention, a date to what it counts from. */
export function definitionAt(article: Article, offset: number): Jump | null {
  const found = mentionAt(article, offset);
  const first = found === null ? undefined : firstMention(found.actor);
  if (found !== null && first !== undefined) {
    return { from: spanOf(found.mention), to: spanOf(first) };
  }
  const date = underCaret(article.dates, offset)[0];
  const anchor = date === undefined ? null : anchorOf(article, date);
  return date === undefined || anchor === null ? null : { from: spanOf(date), to: anchor };
}

function anchorOf(article: Article, { basis }: DateMention): Span | null {
  if (basis.from === 'discourse') return spanOf(basis.anchorSpan);
  return basis.from === 'article' ? (article.date?.span ?? null) : null;
}

/** All mentions of the actor under the caret, or all dates with the value of the one under it. */
export function referencesAt(
  article: Article,
  offset: number,
  includeDeclaration: boolean,
): readonly Span[] {
  return sameAs(article, offset)
    .filter(({ first }) => includeDeclaration || !first)
    .map(spanOf);
}

/** A place to light up, and whether it is where the thing is introduced. */
export interface Highlight extends Span {
  readonly first: boolean;
}

/**
 * What belongs with the words under the caret: all mentions of an actor, all places of a date, or
 * the source, cue and content of a claim when the caret is on its cue or its source.
 */
export function highlightsAt(article: Article, offset: number): readonly Highlight[] {
  const same = sameAs(article, offset);
  return same.length > 0 ? same : claimAt(article, offset);
}

function sameAs(article: Article, offset: number): readonly Highlight[] {
  const found = mentionAt(article, offset);
  if (found !== null) {
    const first = firstMention(found.actor);
    return found.actor.mentions.map((mention) => ({
      ...spanOf(mention),
      first: mention === first,
    }));
  }
  const value = underCaret(article.dates, offset)[0]?.value;
  return article.dates
    .filter((date) => date.value === value)
    .map((date, at) => ({ ...spanOf(date), first: at === 0 }));
}

function claimAt(article: Article, offset: number): readonly Highlight[] {
  const handles = article.claims.flatMap((claim) =>
    [...claim.cue, ...claim.source].map((span) => ({ ...spanOf(span), claim })),
  );
  const claim = underCaret(handles, offset)[0]?.claim;
  if (claim === undefined) return [];
  return partsOf(claim).map((span) => ({ ...spanOf(span), first: false }));
}
