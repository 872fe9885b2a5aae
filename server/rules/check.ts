import type { Article } from '../model/article';
import type { Finding, Severity } from '../model/finding';
import { bySpan } from '../text/span';
import { RULES } from './register';
import type { Report, Rule } from './rule';
import { matchSuppressions, type SuppressedFinding } from './suppression/match';

/** Which rules run and how severe their findings are. */
export interface RuleConfig {
  /**
   * Severity by rule id; `off` switches a rule off; rules not named keep their default. A report
   * that weighs less than its rule's default keeps its own weight while the setting is the default.
   */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** Called when a rule throws; the other rules run on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
  /** The rules to run; the register's when missing. */
  readonly rules?: readonly Rule[];
}

/** What the rules found, apart by whether the copy asks to pass over it. */
export interface Review {
  /** In text order. */
  readonly findings: readonly Finding[];
  /** Findings that a `copydesk-ignore` comment leaves out, each with that comment; in text order. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Runs the rules over an article: findings in text order, without those suppressed in the copy. */
export function check(article: Article, config: RuleConfig = {}): readonly Finding[] {
  return review(article, config).findings;
}

/** Like {@link check}, and tells what was suppressed as well. */
export function review(article: Article, config: RuleConfig = {}): Review {
  const rules = config.rules ?? RULES;
  const found = rules.flatMap((rule) => runRule(rule, article, config)).sort(bySpan);
  return matchSuppressions(article, found);
}

function runRule(rule: Rule, article: Article, config: RuleConfig): readonly Finding[] {
  const setting = config.severity?.[rule.id] ?? rule.severity;
  if (setting === 'off') return [];
  try {
    return Array.from(rule.check({ article }), (report) => toFinding(rule, report, setting));
  } catch (error) {
    config.onRuleError?.(rule.id, error);
    return [];
  }
}

function toFinding(rule: Rule, report: Report, setting: Severity): Finding {
  const severity = setting === rule.severity ? (report.severity ?? setting) : setting;
  return { ...report, rule: rule.id, severity };
}
