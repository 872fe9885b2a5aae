import type { Signal } from '../../model/signal';
import type { Found } from './evaluation';
import { type Finder, startsIn } from './finder';
import { phraseAt } from './lexicon/phrases';
import {
  AGENTS,
  CERTAIN,
  CERTAINTY_PHRASES,
  ENDS,
  NEGATED_OUTCOMES,
  OUTCOME_PHRASES,
  OUTCOMES,
  SCHEDULED,
} from './lexicon/prediction';
import { words as wordSet } from './lexicon/words';
import { clauseEnd, clauseStart, signalOver, type Words, wordAt } from './sentence';

/** Predictions that leave no doubt; what is merely scheduled or planned is none. */
export const PREDICTIONS: Finder = {
  starts: startsIn(CERTAINTY_PHRASES, wordSet("is are will shall wo 'll ’ll")),
  find: findPredictions,
};

function findPredictions(words: Words, starts: readonly number[]): readonly Signal[] {
  return starts.flatMap((at) => {
    const found = certainty(words, at) ?? future(words, at);
    return found === null
      ? []
      : (signalOver(words, found.from, found.to, 'prediction', found.confidence) ?? []);
  });
}

/** "is doomed to fail", "is bound to", "there is no doubt that … will". */
function certainty(words: Words, at: number): Found | null {
  const length = phraseAt(CERTAINTY_PHRASES, words, at);
  return length === 0 ? null : { from: at, to: at + length, confidence: 0.65 };
}

const WILL = /^(?:will|shall|wo|['’]ll)$/;

function future(words: Words, at: number): Found | null {
  const going =
    /^(?:is|are)$/.test(wordAt(words, at)) &&
    wordAt(words, at + 1) === 'going' &&
    wordAt(words, at + 2) === 'to';
  if (!going && !(WILL.test(wordAt(words, at)) && words[at]?.pos === 'modal')) return null;
  if (isConditional(words, at)) return null;
  const verb = verbAfter(words, at + (going ? 3 : 1));
  if (verb === null) return null;
  const confidence = confidenceOf(words, at, verb);
  return { from: at, to: verb + 1, confidence };
}

/** The main verb behind "will", over adverbs and auxiliaries. */
function verbAfter(words: Words, from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + 6); at++) {
    const token = words[at];
    if (token === undefined || token.pos === 'punctuation') return null;
    if (/^(?:be|have|been|not|n['’]t)$/.test(token.lower)) {
      if (
        token.lower === 'be' &&
        !['verb', 'adverb', 'particle'].includes(words[at + 1]?.pos ?? '')
      )
        return at;
      continue;
    }
    if (/^(?:now|also|then|later|next|first|soon|both|all|instead|therefore)$/.test(token.lower))
      continue;
    if (token.pos !== 'adverb' && token.pos !== 'particle' && !CERTAIN.has(token.lower)) return at;
  }
  return null;
}

function confidenceOf(words: Words, will: number, verb: number): number {
  const between = words.slice(will + 1, verb);
  const word = wordAt(words, verb);
  const sure = between.some(({ lower }) => CERTAIN.has(lower));
  if (between.some(({ lower }) => lower === 'never')) return 0.75;
  if (phraseAt(OUTCOME_PHRASES, words, verb) > 0) return 0.7;
  if (OUTCOMES.has(word)) return isSet(words, verb) ? 0.3 : 0.7;
  if (word === 'be' && isOver(words, verb)) return 0.7;
  if (ENDS.has(word) && isPassive(between)) return 0.7;
  if (isNegated(words, will, verb) && NEGATED_OUTCOMES.has(word))
    return isAgent(words, will) && !FATES.has(word) ? 0.4 : 0.65;
  if (sweeping(words, will) && (hasHorizon(words, verb) || sure)) return 0.65;
  if (SCHEDULED.has(word)) return sure && !isNumberNear(words, verb) ? 0.5 : 0.1;
  if (sure) return 0.55;
  return isAgent(words, will) || word === 'be' || isPassive(between) ? 0.3 : 0.55;
}

/** "will rise to 12 per cent on 1 April", "from 120 to 150": set down somewhere. */
function isSet(words: Words, verb: number): boolean {
  if (!/^(?:rise|fall|increase|double|decline|grow|drop|change)$/.test(wordAt(words, verb)))
    return false;
  const rest = words.slice(verb + 1, verb + 10);
  return rest.some(
    ({ lower }, i) => /^(?:to|from|on)$/.test(lower) && /^[$£€₹]?\d/.test(rest[i + 1]?.text ?? ''),
  );
}

/** What nobody plans for himself. */
const FATES = new Set(['last', 'survive', 'recover', 'succeed', 'hold', 'cope']);

function isNegated(words: Words, will: number, verb: number): boolean {
  const nothing = /^(?:nothing|nobody)$/.test(wordAt(words, will - 1));
  return nothing || words.slice(will + 1, verb).some(({ lower }) => /^(?:not|n['’]t)$/.test(lower));
}

function isPassive(between: Words): boolean {
  return between.some(({ lower }) => lower === 'be' || lower === 'been');
}

/** People, bodies and events on a calendar do as they announce; prices, ceasefires and mergers cannot. */
function isAgent(words: Words, will: number): boolean {
  const subject = words.slice(clauseStart(words, will), will);
  return (
    subject.length === 0 ||
    subject.some(({ lower }) => AGENTS.has(lower)) ||
    subject.some(
      (token, i) =>
        /^\p{Lu}/u.test(token.text) &&
        (i > 0 || token.pos === 'properNoun' || subject.length === 1),
    )
  );
}

/** "will be over by tonight", "will be gone within a year". */
function isOver(words: Words, be: number): boolean {
  return words.slice(be + 1, be + 3).some(({ lower }) => ENDS.has(lower));
}

/** "Every hospital will …", "Nobody will …". */
function sweeping(words: Words, will: number): boolean {
  const subject = words.slice(clauseStart(words, will), will);
  return subject.some(({ lower }) =>
    /^(?:every|everyone|everybody|nobody|no-one|all|none|nothing)$/.test(lower),
  );
}

/** "within two years", "by March". */
function hasHorizon(words: Words, at: number): boolean {
  return words.slice(at, at + 12).some(({ lower }) => lower === 'within' || lower === 'by');
}

function isNumberNear(words: Words, at: number): boolean {
  return words.slice(at, at + 8).some(({ pos }) => pos === 'number');
}

/** A condition, or a wish about rules ("if signed", "unless it rains"), takes the certainty away. */
function isConditional(words: Words, at: number): boolean {
  const clause = words.slice(0, clauseEnd(words, at));
  return clause.some(({ lower }) =>
    /^(?:if|whether|would|could|may|might|should|until)$/.test(lower),
  );
}
