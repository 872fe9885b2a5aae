import type { Article } from '../model/article';
import type { Finding } from '../model/finding';

/** The annotation format `copydesk/annotation@1`: the product's native, lossless export. */
export function toAnnotation(
  id: string | number,
  article: Article,
  findings: readonly Finding[],
): object {
  return {
    schema: 'copydesk/annotation@1',
    id,
    articleDate: article.date?.value ?? null,
    actors: article.actors.map(({ id: actor, name, kind, role, mentions }) => ({
      id: actor,
      name,
      kind,
      role,
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    })),
    dates: article.dates.map(({ start, end, type, value }) => ({ start, end, type, value })),
    claims: article.claims.map(({ kind, source, actor, sourceType, cue, content }) => ({
      kind,
      source: source.map(pair),
      actor,
      sourceType,
      cue: cue.map(pair),
      content: content.map(pair),
    })),
    findings: findings.map(({ rule, severity, start, end, message }) => ({
      rule,
      severity,
      start,
      end,
      message,
    })),
  };
}

function pair({
  start,
  end,
}: {
  readonly start: number;
  readonly end: number;
}): readonly [number, number] {
  return [start, end];
}
