import { setImmediate } from 'node:timers/promises';
import { analyse } from '../server/article/analyse';
import { today } from '../server/cli/day';
import type { Actor } from '../server/model/actor';
import type { Claim } from '../server/model/claim';
import type { Finding } from '../server/model/finding';
import { check } from '../server/rules/check';
import type { Progress } from './progress';

/** What the product says of an article; the rest of the analysis is let go. */
export interface Analysis {
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** An article with what the product says of it. */
export interface Analysed<T> {
  readonly article: T;
  readonly analysis: Analysis;
}

/**
 * Analyses articles one by one, as the command line does, and lets signals in between. Throws the
 * signal's reason when the run is cancelled.
 */
export async function analyseAll<T extends { readonly text: string }>(
  articles: readonly T[],
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly Analysed<T>[]> {
  const analysed: Analysed<T>[] = [];
  for (const article of articles) {
    progress.step(analysed.length, articles.length);
    await setImmediate();
    signal.throwIfAborted();
    const { actors, claims, ...rest } = analyse(article.text, { today: today() });
    const findings = check({ actors, claims, ...rest });
    analysed.push({ article, analysis: { actors, claims, findings } });
  }
  progress.step(articles.length, articles.length);
  return analysed;
}
