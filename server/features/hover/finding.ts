import type { Article } from '../../model/article';
import type { Finding } from '../../model/finding';
import { fixesFor } from '../../rules/fixes';
import { RULES } from '../../rules/register';
import { spanOf } from '../../text/span';
import { type Card, item, type Line, line } from './card';

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

function remedies(article: Article, finding: Finding): readonly Line[] {
  const titles = fixesFor(article, finding).map(({ title }) => title);
  return titles.length === 0 ? [] : [line('Quick fixes:'), ...titles.map((title) => item(title))];
}
