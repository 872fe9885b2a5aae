import type { Article } from '../model/article';
import type { Finding, Fix, Severity } from '../model/finding';
import type { Span } from '../text/span';

/** Which handbook asks for a rule, and why. */
export interface Reason {
  readonly text: string;
  readonly handbook: string;
}

/** What a rule sees besides the article: nothing of positions, severity or the editor. */
export interface RuleContext {
  readonly article: Article;
}

/** What a rule reports: the words at fault and what to say of them. */
export interface Report extends Span {
  readonly message: string;
  readonly trigger?: string;
}

/**
 * A rule of the attribution desk. Its documentation page, its setting and its tests derive
 * from this object.
 */
export interface Rule {
  /** Stable code, e.g. `vague-source`. */
  readonly id: string;
  /** One line: what it flags. */
  readonly summary: string;
  readonly why: Reason;
  /** Default severity. */
  readonly severity: Severity;
  /** Articles in which `[[…]]` marks exactly what is flagged. */
  readonly flagged: readonly string[];
  /** Articles in which nothing is flagged by this rule; known false positives among them. */
  readonly accepted: readonly string[];
  /** The words at fault, in text order. */
  check(context: RuleContext): Iterable<Report>;
  /** Fixes for one of this rule's findings, best first; empty when there is none. */
  fixes(context: RuleContext, finding: Finding): readonly Fix[];
}
