import type { Article } from '../../model/article';
import type { Finding } from '../../model/finding';
import { fixesFor } from '../../rules/fixes';
import { RULES } from '../../rules/register';
import { spanOf } from '../../text/span';
import { type Card, type Line, line } from './card';

/** How many fixes a hover names; the editor's own menu shows all. */
const MOST_FIXES = 3;

/** What a finding calls into question, why the handbooks do, and what can be done at once. */
export function findingCard(article: Article, finding: Finding, page: string): Card {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const reason = rule === undefined ? [] : [line(`${rule.why.text} (${rule.why.handbook})`)];
  return {
    span: spanOf(finding),
    lines: [
      line({ strong: finding.message }),
      ...reason,
      ...remedies(article, finding),
      line({ page, text: finding.rule }, ` · ${finding.severity}`),
    ],
  };
}

/** The finding's own fixes on one line; that it can be ignored goes without saying. */
function remedies(article: Article, finding: Finding): readonly Line[] {
  const titles = fixesFor(article, finding)
    .slice(0, -1)
    .map(({ title }) => title);
  if (titles.length === 0) return [];
  const rest = titles.length - MOST_FIXES;
  const more = rest > 0 ? ` · ${rest} more` : '';
  return [line(`Quick fixes: ${titles.slice(0, MOST_FIXES).join(' · ')}${more}`)];
}
