import { type AnalyseOptions, analysisSteps, type Earlier } from '../../article/analyse';
import type { AnalysedParagraph, Article } from '../../model/article';

/** Longest time, in milliseconds, that an analysis keeps the server from answering. */
const SLICE = 12;

/** How an analysis in slices ended: with the article, or given up with the paragraphs done so far. */
export type Outcome =
  | { readonly article: Article }
  | { readonly article: null; readonly done: readonly AnalysedParagraph[] };

/**
 * Analyses a text and lets other messages through every few milliseconds. Gives up between two
 * slices when `stale` says that nobody needs the answer any more. `now` is a clock in milliseconds.
 */
export async function analyseInSlices(
  text: string,
  options: AnalyseOptions,
  previous: Earlier | undefined,
  stale: () => boolean,
  now = (): number => performance.now(),
): Promise<Outcome> {
  const steps = analysisSteps(text, options, previous);
  const done: AnalysedParagraph[] = [];
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { article: step.value };
    done.push(step.value);
    if (now() - since < SLICE) continue;
    await turn();
    if (stale()) return { article: null, done };
    since = now();
  }
}

/** Lets the messages that wait in line, or come within `delay` milliseconds, be handled first. */
export function turn(delay = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}
