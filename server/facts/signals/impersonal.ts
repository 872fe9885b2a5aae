import type { Signal } from '../../model/signal';
import { type Finder, startsIn } from './finder';
import { phraseAt } from './lexicon/phrases';
import { IMPERSONAL_PHRASES } from './lexicon/vague';
import { isPlainSense } from './plain-sense';
import { signalOver, type Words, wordAt } from './sentence';

/** Evidence with no owner: "it is clear", "is believed to", "the Courier has learned". */
export const IMPERSONAL: Finder = {
  starts: startsIn(IMPERSONAL_PHRASES, new Set(['has', 'have', 'understands'])),
  find: findImpersonal,
};

function findImpersonal(words: Words, starts: readonly number[]): readonly Signal[] {
  const found: Signal[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const phrase = phraseAt(IMPERSONAL_PHRASES, words, at);
    const length =
      phrase > 0 && !isPlainSense(words, at, at + phrase) ? phrase : learned(words, at);
    const signal = signalOver(words, at, at + length, 'impersonal', 0.7);
    if (length > 0 && signal !== null) found.push(signal);
    next = at + Math.max(length, 1);
  }
  return found;
}

/** "has learned that", "understands that", said of an outlet; children and players learn other things. */
function learned(words: Words, at: number): number {
  const word = wordAt(words, at);
  if (word !== 'has' && word !== 'have' && word !== 'understands') return 0;
  if (
    wordAt(words, at) === 'understands' &&
    wordAt(words, at + 1) === 'that' &&
    /^\p{Lu}/u.test(words[at - 1]?.text ?? '')
  )
    return 1;
  if (!/^(?:has|have)$/.test(wordAt(words, at)) || !/^learn(?:ed|t)$/.test(wordAt(words, at + 1)))
    return 0;
  const outlet = words[at - 1]?.pos === 'properNoun' || /^\p{Lu}/u.test(words[at - 1]?.text ?? '');
  const next = wordAt(words, at + 2);
  return outlet && (next === 'that' || next === '.' || next === '') ? 2 : 0;
}
