import type { Article } from '../../model/article';
import type { Finding } from '../../model/finding';
import { overlaps, type Span } from '../../text/span';
import { readSuppressions, type Suppression } from './comments';
import { reachOf } from './reach';

/** A finding that the copy asks to pass over, and the comment that asks. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** Parts findings by whether a suppression of the copy reaches them; both lists keep their order. */
export function matchSuppressions(
  article: Article,
  found: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const reaches = readSuppressions(article).map((suppression) => ({
    suppression,
    reach: reachOf(article, suppression),
  }));
  if (reaches.length === 0) return { findings: found, suppressed: [] };
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const hit = reaches.find(({ suppression, reach }) => applies(suppression, reach, finding));
    if (hit === undefined) findings.push(finding);
    else suppressed.push({ finding, suppression: hit.suppression });
  }
  return { findings, suppressed };
}

function applies({ rules }: Suppression, reach: Span | null, finding: Finding): boolean {
  return (
    reach !== null &&
    overlaps(reach, finding) &&
    (rules.length === 0 || rules.includes(finding.rule))
  );
}
