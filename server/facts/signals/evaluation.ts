import type { Signal } from '../../model/signal';
import { type Finder, startsIn } from './finder';
import { FAIR, INTENSIFIERS, JUDGING_VERBS, MILD, STRONG, VERDICTS } from './lexicon/evaluation';
import { FAIR_PHRASES, JUDGING_PHRASES, TERMS } from './lexicon/judging-phrases';
import { phraseAt } from './lexicon/phrases';
import { looksLikeName, signalOver, type Words, wordAt } from './sentence';
import { findSuperlatives, SUPERLATIVE_STARTS } from './superlatives';

/** Words and turns of phrase that judge in the narrator's voice. */
export const EVALUATION: Finder = {
  starts: startsIn(
    TERMS,
    JUDGING_PHRASES,
    FAIR_PHRASES,
    STRONG,
    JUDGING_VERBS,
    FAIR,
    MILD,
    SUPERLATIVE_STARTS,
    new Set(['lies']),
  ),
  find: findEvaluation,
};

function findEvaluation(words: Words, starts: readonly number[]): readonly Signal[] {
  const found: Found[] = [];
  let next = 0;
  for (const at of starts) {
    if (at < next) continue;
    const term = phraseAt(TERMS, words, at);
    if (term > 0) {
      next = at + term;
      continue;
    }
    const phrase = judgingPhrase(words, at);
    if (phrase !== null) {
      found.push(phrase);
      next = phrase.to;
    } else {
      const confidence = confidenceOf(words, at);
      if (confidence > 0 && !looksLikeName(words, at)) {
        found.push({ from: at, to: at + 1, confidence });
      }
    }
  }
  return [...found, ...findSuperlatives(words, starts)].flatMap((each) => {
    const confidence = isVerdict(words, each.from) ? each.confidence * 0.4 : each.confidence;
    return (
      signalOver(words, each.from, each.to, 'evaluation', together(found, each, confidence)) ?? []
    );
  });
}

/** A stretch of words `[from, to)` and how sure it is. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

function judgingPhrase(words: Words, at: number): Found | null {
  const strong = phraseAt(JUDGING_PHRASES, words, at);
  const length = strong || phraseAt(FAIR_PHRASES, words, at);
  if (length === 0 || looksLikeName(words, at + length - 1)) return null;
  if (wordAt(words, at) === 'so' && /^["'“‘]$/.test(wordAt(words, at + length))) return null;
  return { from: at, to: at + length, confidence: strong > 0 ? 0.75 : 0.55 };
}

function confidenceOf(words: Words, at: number): number {
  const word = wordAt(words, at);
  if (!mayJudge(word) || isCompounded(words, at)) return 0;
  if (STRONG.has(word)) return 0.8;
  if (JUDGING_VERBS.has(word) && words[at]?.pos === 'verb') return 0.7;
  if (FAIR.has(word)) return 0.55;
  if (word === 'lies' && words[at]?.pos === 'noun') return 0.55;
  if (!MILD.has(word)) return 0;
  if (INTENSIFIERS.has(wordAt(words, at - 1))) return 0.6;
  return isPredicate(words, at) ? 0.5 : 0.3;
}

function mayJudge(word: string): boolean {
  return (
    STRONG.has(word) ||
    JUDGING_VERBS.has(word) ||
    FAIR.has(word) ||
    MILD.has(word) ||
    word === 'lies'
  );
}

/** "The response was weak": the whole sentence is a judgement, and a mild one is one too. */
function isPredicate(words: Words, at: number): boolean {
  if (words[at]?.pos !== 'adjective') return false;
  let link = at - 1;
  while (
    ['adverb', 'adjective'].includes(words[link]?.pos ?? '') ||
    /^(?:and|,)$/.test(wordAt(words, link))
  )
    link--;
  const copula =
    /^(?:is|are|was|were|been|remains|remained|seems|seemed|looks|looked|proved)$/.test(
      wordAt(words, link),
    );
  return (
    copula &&
    !['noun', 'properNoun', 'adjective', 'verb', 'number'].includes(words[at + 1]?.pos ?? '')
  );
}

/** "worst-hit", "anti-corrupt": half a word judges nothing; whole compounds are among the phrases. */
function isCompounded(words: Words, at: number): boolean {
  const [before, token, after] = [words[at - 1], words[at], words[at + 1]];
  const behind = after?.text === '-' && after.start === token?.end;
  return behind || (before?.text === '-' && before.end === token?.start);
}

const NEAR = 5;

/** Two mild words close together say what neither says alone. */
function together(found: readonly Found[], each: Found, confidence: number): number {
  if (confidence >= 0.5 || confidence < 0.3) return confidence;
  const other = found.some(({ from }) => from !== each.from && Math.abs(from - each.from) <= NEAR);
  return other ? 0.55 : confidence;
}

/** True where a verb of judging with a speaker of its own stands before the words. */
function isVerdict(words: Words, at: number): boolean {
  return words
    .slice(0, at)
    .some(
      (token) => VERDICTS.has(token.lower) && (token.pos === 'verb' || token.pos === 'adjective'),
    );
}
