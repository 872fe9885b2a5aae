import type { Article } from '../../model/article';
import type { Finding } from '../../model/finding';
import { type Span, slice, spanOf } from '../../text/span';
import { mentionAt } from '../query/actors';

/** A place that helps to understand a finding. */
export interface RelatedPlace extends Span {
  readonly message: string;
}

/** Other places of the article that a finding is about; most findings need none. */
export function relatedPlaces(article: Article, finding: Finding): readonly RelatedPlace[] {
  switch (finding.rule) {
    case 'surname-before-full-name':
      return fullNameLater(article, finding);
    case 'weekday-date-mismatch':
      return ownDate(article);
    default:
      return [];
  }
}

function fullNameLater(article: Article, finding: Finding): readonly RelatedPlace[] {
  const actor = mentionAt(article, finding.start)?.actor;
  const full = actor?.mentions.find(
    (mention) => mention.start > finding.start && slice(article.text, mention) === actor.name,
  );
  return full === undefined ? [] : [{ ...spanOf(full), message: 'The full name comes only here.' }];
}

function ownDate({ date }: Article): readonly RelatedPlace[] {
  return date === null || date.span === null
    ? []
    : [{ ...spanOf(date.span), message: 'The date of the article.' }];
}
