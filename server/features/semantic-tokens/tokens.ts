import type { Article } from '../../model/article';
import type { Span } from '../../text/span';
import { firstMention } from '../query/actors';
import { layer } from './layer';
import type { TokenModifier, TokenType } from './legend';

/** A coloured stretch of the article. */
export interface NewsToken extends Span {
  readonly type: TokenType;
  readonly modifier: TokenModifier | null;
}

/**
 * The article's tokens, sorted, none overlapping another. Where annotations overlap, names win
 * over dates, dates over cues, cues over the other words of a source, and a quotation keeps what
 * is left. Tokens may run over line breaks.
 */
export function newsTokens(article: Article): readonly NewsToken[] {
  const layers = [names, dates, cues, sources, quotations];
  return layers.reduce<readonly NewsToken[]>((above, make) => layer(above, make(article)), []);
}

function names({ actors }: Article): readonly NewsToken[] {
  return actors.flatMap((actor) => {
    const first = firstMention(actor);
    return actor.mentions
      .filter(({ form }) => form === 'name')
      .map((mention) => ({
        start: mention.start,
        end: mention.end,
        type: actor.kind,
        modifier: mention === first ? ('definition' as const) : null,
      }));
  });
}

function dates({ dates: mentions }: Article): readonly NewsToken[] {
  return mentions.map(({ start, end }) => ({ start, end, type: 'date', modifier: null }));
}

function cues({ claims }: Article): readonly NewsToken[] {
  return claims.flatMap(({ cue }) =>
    cue.map(({ start, end }) => ({ start, end, type: 'cue' as const, modifier: null })),
  );
}

function sources({ claims }: Article): readonly NewsToken[] {
  return claims.flatMap(({ source }) =>
    source.map(({ start, end }) => ({ start, end, type: 'source' as const, modifier: null })),
  );
}

/** A quotation is attributed when its first words lie in the content of a claim with a source. */
function quotations({ quotations: quoted, claims }: Article): readonly NewsToken[] {
  const contents = claims
    .filter(({ source }) => source.length > 0)
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start);
  let reach = 0;
  let next = 0;
  return [...quoted]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, inner }) => {
      for (
        let at = contents[next];
        at !== undefined && at.start <= inner.start;
        at = contents[++next]
      )
        reach = Math.max(reach, at.end);
      return { start, end, type: 'quotation', modifier: inner.start < reach ? 'attributed' : null };
    });
}
