import type { Found } from './evaluation';
import { startsIn } from './finder';
import { words as wordSet } from './lexicon/words';
import { type Words, wordAt } from './sentence';

const SUPERLATIVES = wordSet(`
  finest greatest worst dumbest bravest cruellest cruelest cleverest ugliest vilest weakest
  stupidest craziest dirtiest loveliest noblest proudest sorriest wisest
`);
const MOST = wordSet(`
  admired beautiful beloved brutal corrupt courageous cruel dangerous despised disastrous
  embarrassing exciting feared hated horrific humiliating important impressive incompetent
  innovative inspiring loved memorable outrageous powerful prestigious ridiculous respected
  ruthless shameful shocking spectacular talented thrilling toxic trusted
`);
const NOT_OVERALL = wordSet('of-all at in ever since on');

/** Words at which a superlative may begin. */
export const SUPERLATIVE_STARTS = startsIn(SUPERLATIVES, new Set(['most', 'least']));

/** "the greatest goal ever", "the most admired firm", "few frauds as shameless as this". */
export function findSuperlatives(words: Words, starts: readonly number[]): readonly Found[] {
  const found: Found[] = [];
  for (const at of starts) {
    const lower = wordAt(words, at);
    const most = (lower === 'most' || lower === 'least') && MOST.has(wordAt(words, at + 1));
    if (most) found.push({ from: at, to: at + 2, confidence: 0.6 });
    if (!SUPERLATIVES.has(lower) || wordAt(words, at + 1) === '-') continue;
    const narrow = lower === 'worst' && !overall(words, at);
    found.push({ from: at, to: at + 1, confidence: narrow ? 0.4 : 0.65 });
  }
  return found;
}

/** True when the superlative is drawn over all time or all of a kind rather than one list. */
function overall(words: Words, at: number): boolean {
  return words.slice(at + 1, at + 8).some(({ lower }) => NOT_OVERALL.has(lower));
}
