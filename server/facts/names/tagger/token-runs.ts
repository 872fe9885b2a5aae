import type { Token } from '../../../model/token';
import type { WordFacts } from './word-facts';

/** The run of capitalised words that each token stands in. */
export interface Run {
  /** Index of the first and last token of the run; the token's own when it stands alone. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

const LONGEST = 6;
const LINKS: ReadonlySet<string> = new Set(
  'of for and the de al van bin la & - von der'.split(' '),
);

/** Runs of at most six capitalised tokens, with single small words between them. */
export function runsOf(tokens: readonly Token[], facts: readonly WordFacts[]): Run {
  const runStart = new Int32Array(tokens.length);
  const runEnd = new Int32Array(tokens.length);
  const capital = (at: number): boolean => facts[at]?.capital === true;
  const goesOn = (at: number): boolean =>
    capital(at + 1) || (capital(at + 2) && LINKS.has(tokens[at + 1]?.lower ?? ''));
  for (let at = 0; at < tokens.length; at++) {
    const start = at > 0 ? (runStart[at - 1] ?? 0) : 0;
    const joined = at > 0 && at - start < LONGEST && capital(at - 1);
    runStart[at] = joined ? start : at;
    let end = at;
    while (end - at < LONGEST && goesOn(end)) end++;
    runEnd[at] = end;
  }
  return { runStart, runEnd };
}
