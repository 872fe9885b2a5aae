import type { Signal } from '../../model/signal';
import type { Found } from './evaluation';
import { type Finder, startsIn } from './finder';
import {
  BLAME_PHRASES,
  CAUSED,
  CIRCUMSTANCES,
  FAULTS,
  HARMS,
  LINKS_OF_CAUSE,
  LINKS_TO_EFFECT,
} from './lexicon/cause';
import { phraseAt } from './lexicon/phrases';
import { signalOver, type Words, wordAt } from './sentence';

/** Causes and blame that the narrator asserts. */
export const CAUSES: Finder = {
  starts: startsIn(BLAME_PHRASES, LINKS_OF_CAUSE, LINKS_TO_EFFECT, CAUSED),
  find: findCauses,
};

function findCauses(words: Words, starts: readonly number[]): readonly Signal[] {
  const found: Found[] = [];
  let next = 0;
  for (const at of starts) {
    const link = at < next ? null : linkAt(words, at);
    if (link === null) continue;
    found.push(link);
    next = link.to;
  }
  return found.flatMap(({ from, to, confidence }) =>
    isOpen(words, from) ? [] : (signalOver(words, from, to, 'cause', confidence) ?? []),
  );
}

/** "whether the blast was caused by a bomb": nothing is asserted. */
function isOpen(words: Words, at: number): boolean {
  return words.slice(0, at).some(({ lower }) => lower === 'whether' || lower === 'if');
}

function linkAt(words: Words, from: number): Found | null {
  const blame = from + phraseAt(BLAME_PHRASES, words, from);
  if (blame > from) return { from, to: blame, confidence: blameConfidence(words, from, blame) };
  const link = from + phraseAt(LINKS_OF_CAUSE, words, from);
  if (link > from) return { from, to: link, confidence: linkConfidence(words, from, link) };
  const effect = from + phraseAt(LINKS_TO_EFFECT, words, from);
  if (effect > from) return { from, to: effect, confidence: effectConfidence(words, from, effect) };
  return isCausing(words, from)
    ? { from, to: from + 1, confidence: verbConfidence(words, from) }
    : null;
}

/** How far from the connective its cause and its effect are looked for. */
const NEAR = 10;

function blameConfidence(words: Words, from: number, to: number): number {
  const explicit = words
    .slice(from, to)
    .some(({ lower }) => /^(?:blame|fault|responsible)$/.test(lower));
  if (explicit) return 0.75;
  if (hasAny(words, to, to + 6, CIRCUMSTANCES)) return 0.35;
  const present =
    /^(?:is|are)$/.test(wordAt(words, from)) &&
    !/^(?:to|at|responsible)$/.test(wordAt(words, from + 1));
  const general =
    present && !/^(?:the|this|that|these|its|his|her|their|it)$/i.test(wordAt(words, 0));
  return general ? 0.35 : 0.75;
}

/** A fault on the one side or a harm on the other makes a link an assertion of blame. */
function linkConfidence(words: Words, from: number, to: number): number {
  if (
    wordAt(words, from) === 'due' &&
    ['auxiliary', 'adverb'].includes(words[from - 1]?.pos ?? '') &&
    words[to]?.pos === 'verb'
  )
    return 0;
  if (hasAny(words, to, to + 6, CIRCUMSTANCES)) return 0.2;
  const fault = hasAny(words, to, to + 6, FAULTS);
  const harm = hasAny(words, from - NEAR, from, HARMS);
  const loose = to - from === 1 && wordAt(words, from) === 'because';
  if (fault && harm) return 0.75;
  if (fault) return loose ? 0.5 : 0.6;
  if (harm) return loose ? 0.5 : 0.55;
  return loose ? 0.2 : 0.3;
}

/** "Years of neglect led to the collapse": a fault before, a harm behind. */
function effectConfidence(words: Words, from: number, to: number): number {
  const fault = hasAny(words, from - NEAR, from, FAULTS);
  const harm = hasAny(words, to, to + 6, HARMS);
  if (fault) return harm ? 0.75 : 0.55;
  return harm && to - from > 1 ? 0.5 : 0.2;
}

function isCausing(words: Words, at: number): boolean {
  const token = words[at];
  if (token === undefined || !CAUSED.has(token.lower) || wordAt(words, at + 1) === 'by')
    return false;
  return !/^(?:is|are|was|were|be|been)$/.test(wordAt(words, at - 1));
}

function verbConfidence(words: Words, at: number): number {
  if (hasAny(words, at - 6, at, CIRCUMSTANCES)) return 0.35;
  if (/^(?:that|which)$/.test(wordAt(words, at - 1))) return 0.45;
  return hasAny(words, at + 1, at + 6, HARMS) || hasAny(words, at - 6, at, FAULTS) ? 0.7 : 0.45;
}

function hasAny(words: Words, from: number, to: number, set: ReadonlySet<string>): boolean {
  return words.slice(Math.max(0, from), to).some(({ lower }) => set.has(lower));
}
