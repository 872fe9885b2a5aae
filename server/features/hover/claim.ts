import type { Article } from '../../model/article';
import type { Claim, ClaimKind, SourceType } from '../../model/claim';
import type { Span } from '../../text/span';
import { actorOf } from '../query/actors';
import { excerpt } from '../query/excerpt';
import { type LineOf, placeIn } from './actor';
import { type Card, type Inline, line } from './card';

/** Who says it, through which cue, at first or second hand, and what kind of source that is. */
export function claimCard(article: Article, claim: Claim, span: Span, lineOf: LineOf): Card {
  return {
    span,
    lines: [
      line(...speaker(article, claim, lineOf)),
      line(through(article, claim), `${KINDS[claim.kind]} · ${SOURCES[claim.sourceType]}`),
      ...(claim.hand === 'second'
        ? [line('Second-hand: the source passes on what another source said.')]
        : []),
      ...(claim.anaphoric
        ? [line('The attribution stands apart and points at this passage.')]
        : []),
    ],
  };
}

function speaker(article: Article, claim: Claim, lineOf: LineOf): readonly Inline[] {
  const verb = claim.act === 'mind' ? 'Held by ' : 'Said by ';
  const source = claim.source[0];
  const actor = actorOf(article, claim.actor);
  const words = excerpt(article, claim.source, 80);
  if (source === undefined) return [{ strong: 'No source named' }];
  const place: readonly Inline[] = [' (', placeIn(source, lineOf), ')'];
  if (actor === null) return [verb, { strong: words }, ...place];
  const as = words === actor.name ? [] : [`, as “${words}”`];
  return [verb, { strong: actor.name }, ...as, ...place];
}

function through(article: Article, { cue }: Claim): string {
  return cue.length === 0 ? '' : `Cue “${excerpt(article, cue, 60)}” · `;
}

const KINDS: Readonly<Record<ClaimKind, string>> = {
  direct: 'direct quotation',
  indirect: 'indirect speech',
  mixed: 'partly quoted',
};

const SOURCES: Readonly<Record<SourceType, string>> = {
  named: 'named source',
  unnamed: 'unnamed source',
  collective: 'group as source',
  document: 'document as source',
  none: 'no source',
};
