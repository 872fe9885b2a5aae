import { introducer } from '../article/claims/introducer';
import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import type { DateMention } from '../model/date';
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
    dates: article.dates.filter(isSettled).map(dateOf),
    openDates: article.dates.filter((date) => !isSettled(date)).map(dateOf),
    claims: article.claims.map((claim) => claimOf(claim, article.text)),
    findings: findings.map(({ rule, severity, start, end, message }) => ({
      rule,
      severity,
      start,
      end,
      message,
    })),
  };
}

function claimOf(claim: Claim, text: string): object {
  const { kind, act, hand, source, actor, sourceType, cue, content, confidence } = claim;
  const that = introducer(claim, text);
  return {
    kind,
    act,
    hand,
    source: source.map(pair),
    actor,
    sourceType,
    cue: cue.map(pair),
    content: content.map(pair),
    introducer: that === null ? null : pair(that),
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** A date of an article without a date may stay open ("Tuesday"): `X` stands for what is not known. */
function isSettled({ basis }: DateMention): boolean {
  return basis.from !== 'nothing';
}

function dateOf({ start, end, type, value }: DateMention): object {
  return { start, end, type, value };
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
