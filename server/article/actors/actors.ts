import type { Actor } from '../../model/actor';
import type { AnalysedParagraph } from '../../model/article';
import type { Span } from '../../text/span';

/** The people, organisations and places of an article, and a way to ask who a span means. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** Id of the actor whose mention lies in the span (the longest, then the first); null for none. */
  readonly nameOf: (span: Span) => string | null;
}

/** Brings all mentions of one actor together: full name, surname, nominal, pronoun. */
export function resolveActors(_text: string, _paragraphs: readonly AnalysedParagraph[]): Cast {
  return { actors: [], nameOf: () => null };
}
