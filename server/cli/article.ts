import { type AnalyseOptions, analyse } from '../article/analyse';
import type { Article } from '../model/article';
import type { Finding } from '../model/finding';
import { check } from '../rules/check';
import { today } from './day';
import { type Failure, messageOf } from './failure';

/** An article that was analysed and checked. */
export interface Checked {
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** Rules that failed, with their errors' messages; their findings are missing. */
  readonly failures: readonly string[];
}

/** The one analysis that every command runs. Never throws: a failure is told like an unreadable file. */
export function checkText(text: string, date: string | undefined): Checked | Failure {
  const options: AnalyseOptions = { today: today(), ...(date === undefined ? {} : { date }) };
  const failures: string[] = [];
  try {
    const article = analyse(text, options);
    const findings = check(article, {
      onRuleError: (rule, error) => failures.push(`the rule ${rule} failed (${messageOf(error)})`),
    });
    return { article, findings, failures };
  } catch (error) {
    return { failure: `could not be analysed (${messageOf(error)}); please report this` };
  }
}
