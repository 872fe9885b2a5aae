import type { Article } from '../../model/article';
import type { Finding, Fix } from '../../model/finding';
import { fixesFor } from '../../rules/fixes';
import { lengthOf, type Span } from '../../text/span';

/** A fix offered for a finding; `index` tells it from the finding's others. */
export interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly index: number;
}

/**
 * The fixes for all findings that a selection touches: those of the shortest finding first, since
 * it lies closest round the caret, and the ways to ignore a finding after all others.
 */
export function fixesIn(
  article: Article,
  findings: readonly Finding[],
  selection: Span,
): readonly OfferedFix[] {
  const offered = findings
    .filter(({ start, end }) => start <= selection.end && selection.start <= end)
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .map((finding) => fixesFor(article, finding).map((fix, index) => ({ finding, fix, index })));
  return [
    ...offered.flatMap((fixes) => fixes.slice(0, -1)),
    ...offered.flatMap((fixes) => fixes.slice(-1)),
  ];
}

/** What tells a fix apart, small enough to travel to the client and back. */
export interface FixKey extends Span {
  readonly rule: string;
  readonly index: number;
}

/** The key of an offered fix. */
export function keyOf({ finding, index }: OfferedFix): FixKey {
  return { rule: finding.rule, start: finding.start, end: finding.end, index };
}

/** The fix with a key; undefined when the findings hold it no more. */
export function fixOf(
  article: Article,
  findings: readonly Finding[],
  key: FixKey,
): Fix | undefined {
  const finding = findings.find(
    ({ rule, start, end }) => rule === key.rule && start === key.start && end === key.end,
  );
  return finding === undefined ? undefined : fixesFor(article, finding)[key.index];
}
