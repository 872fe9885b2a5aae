import type { Article } from '../../model/article';
import type { Claim } from '../../model/claim';
import type { Finding } from '../../model/finding';
import { bySpan, overlaps, type Span, spanOf } from '../../text/span';

/** Content that somebody answers for. */
export interface AttributedContent extends Span {
  /** All of the content is quoted. */
  readonly direct: boolean;
}

/** What the editor marks besides the tokens; each list sorted and free of overlaps. */
export interface Attribution {
  readonly attributed: readonly AttributedContent[];
  /** Statements and quotations that nobody answers for. */
  readonly missing: readonly Span[];
  /** Sources and evidence with no owner. */
  readonly vague: readonly Span[];
}

/** Rules whose findings say that an attribution is missing. */
const MISSING: ReadonlySet<string> = new Set([
  'unattributed-statement',
  'quote-without-speaker',
  'unsourced-superlative',
  'wrongdoing-unattributed',
]);

/** Rules whose findings say that a source or some evidence has no owner. */
const VAGUE: ReadonlySet<string> = new Set([
  'vague-source',
  'impersonal-evidence',
  'unresolved-source',
]);

/** Says of the article which content is attributed, and where attribution is missing or vague. */
export function attributionOf(article: Article, findings: readonly Finding[]): Attribution {
  const vague = flat(findings.filter(({ rule }) => VAGUE.has(rule)).map(spanOf));
  const missing = flat(findings.filter(({ rule }) => MISSING.has(rule)).map(spanOf));
  const sourced = article.claims.filter((claim) => isSourced(claim, vague));
  const attributed = flat(
    sourced.flatMap(({ content, kind }) =>
      content.map((span) => ({ ...spanOf(span), direct: kind === 'direct' })),
    ),
  );
  return { attributed, missing, vague };
}

function isSourced({ source, sourceType }: Claim, vague: readonly Span[]): boolean {
  if (source.length === 0 || sourceType === 'none') return false;
  return !source.some((span) => overlapsOne(span, vague));
}

/** Whether a span overlaps one of many that are sorted and free of overlaps: a binary search. */
function overlapsOne(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && overlaps(next, span);
}

/** Sorts spans and lets the outer one stand for those within it. */
function flat<T extends Span>(spans: readonly T[]): readonly T[] {
  const shown: T[] = [];
  let reach = 0;
  for (const span of [...spans].sort(bySpan)) {
    if (span.end <= reach) continue;
    shown.push({ ...span, start: Math.max(span.start, reach) });
    reach = span.end;
  }
  return shown;
}
