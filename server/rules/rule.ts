import type { Article } from '../model/article';
import type { Finding, Fix, Severity } from '../model/finding';
import type { Span } from '../text/span';

/** Which handbook asks for a rule, and why. */
export interface Reason {
  readonly text: string;
  readonly handbook: string;
}

/** What a rule sees: nothing of positions, settings or the editor. */
export interface RuleContext {
  readonly article: Article;
}

/** What a rule reports: the words at fault and what to say of them. */
export interface Report extends Span {
  /** What is wrong, why, and what to do, in plain words. */
  readonly message: string;
  /** For `unattributed-statement`: which trigger of the policy. */
  readonly trigger?: string;
  /** Where this report weighs less than the rule's default; a setting that differs from the default overrides it. */
  readonly severity?: Severity;
}

/**
 * A rule of the attribution desk. Its documentation page, its setting and its tests derive
 * from this object.
 */
export interface Rule {
  /** Stable code, e.g. `vague-source`. */
  readonly id: string;
  /** One line, no full stop: what it flags. */
  readonly summary: string;
  readonly why: Reason;
  /** Default severity. */
  readonly severity: Severity;
  /** What the fixes do, one line each; for the documentation. */
  readonly remedies: readonly string[];
  /** When it stays silent though a reader may wonder, one line each; for the documentation. */
  readonly silent: readonly string[];
  /** Articles in which `[[…]]` marks exactly what is flagged by this rule. */
  readonly flagged: readonly string[];
  /** Articles in which nothing is flagged by this rule; known false positives among them. */
  readonly accepted: readonly string[];
  /** The words at fault, in text order. */
  check(context: RuleContext): Iterable<Report>;
  /** Fixes for one of this rule's findings, best first; empty when there is none. */
  fixes(context: RuleContext, finding: Finding): readonly Fix[];
}
