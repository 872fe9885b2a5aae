import type { Article } from '../model/article';
import type { Finding, Severity } from '../model/finding';
import { bySpan } from '../text/span';
import { RULES } from './register';
import type { Rule } from './rule';

/** Which rules run and how severe their findings are. */
export interface RuleConfig {
  /** Severity by rule id; `off` switches a rule off; rules not named keep their default. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** Called when a rule throws; the other rules run on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Runs the rules over an article: findings in text order, without those suppressed in the copy. */
export function check(article: Article, config: RuleConfig = {}): readonly Finding[] {
  return RULES.flatMap((rule) => runRule(rule, article, config)).sort(bySpan);
}

function runRule(rule: Rule, article: Article, config: RuleConfig): readonly Finding[] {
  const severity = config.severity?.[rule.id] ?? rule.severity;
  if (severity === 'off') return [];
  try {
    return [...rule.check({ article })].map((report) => ({ ...report, rule: rule.id, severity }));
  } catch (error) {
    config.onRuleError?.(rule.id, error);
    return [];
  }
}
