import type { Article } from '../../model/article';
import type { Finding } from '../../model/finding';
import { lengthOf, type Span, touches } from '../../text/span';
import { mentionAt } from '../query/actors';
import { holds, underCaret } from '../query/caret';
import { actorCard, type LineOf } from './actor';
import type { Card } from './card';
import { claimCard } from './claim';
import { dateCard } from './date';
import { findingCard } from './finding';

/** How many claims round one another a hover tells of. */
const MOST_CLAIMS = 2;

/** What a hover needs besides the article. */
export interface HoverContext {
  readonly findings: readonly Finding[];
  readonly lineOf: LineOf;
  /** The address of a rule's page. */
  readonly pageOf: (rule: string) => string;
}

/** What is known at a place: one card for each thing under the caret, the smallest first. */
export function hoverCards(
  article: Article,
  offset: number,
  context: HoverContext,
): readonly Card[] {
  const mentioned = mentionAt(article, offset);
  const date = underCaret(article.dates, offset)[0];
  const cards = [
    ...(mentioned === null ? [] : [actorCard(article, mentioned, context.lineOf)]),
    ...(date === undefined ? [] : [dateCard(article, date)]),
    ...claimCards(article, offset, context),
    ...context.findings
      .filter((finding) => touches(finding, offset))
      .map((finding) => findingCard(article, finding, context.pageOf(finding.rule))),
  ];
  return cards.sort(
    (a, b) =>
      Number(holds(b.span, offset)) - Number(holds(a.span, offset)) ||
      lengthOf(a.span) - lengthOf(b.span),
  );
}

function claimCards(article: Article, offset: number, { lineOf }: HoverContext): readonly Card[] {
  const parts = article.claims.flatMap((claim) => {
    const under = underCaret([...claim.cue, ...claim.source, ...claim.content], offset)[0];
    return under === undefined ? [] : [{ ...(under satisfies Span), claim }];
  });
  return underCaret(parts, offset)
    .slice(0, MOST_CLAIMS)
    .map(({ start, end, claim }) => claimCard(article, claim, { start, end }, lineOf));
}
