import type { Article } from '../model/article';
import type { Finding, Fix } from '../model/finding';
import { RULES } from './register';
import { suppressionFix } from './suppression/fix';

/**
 * All fixes for one finding of an article, best first: those of its rule, then the suppression of
 * this finding in the copy. A rule that throws loses only its own fixes.
 */
export function fixesFor(article: Article, finding: Finding): readonly Fix[] {
  return [...ownFixes(article, finding), suppressionFix(article, finding)];
}

function ownFixes(article: Article, finding: Finding): readonly Fix[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  try {
    return rule?.fixes({ article }, finding) ?? [];
  } catch {
    return [];
  }
}
