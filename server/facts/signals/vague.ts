import type { Signal } from '../../model/signal';
import type { Found } from './evaluation';
import { type Finder, startsIn } from './finder';
import { phraseAt, phrases } from './lexicon/phrases';
import {
  IDLE_MODIFIERS,
  VAGUE_CUES,
  VAGUE_PERSONS,
  VAGUE_PHRASES,
  VAGUE_SOURCES,
} from './lexicon/vague';
import { words as wordSet } from './lexicon/words';
import { signalOver, type Words, wordAt } from './sentence';

const IN_THE_KNOW = phrases(`
  people|sources|officials|insiders|persons familiar with the matter|talks|case|plans|situation|discussions|deal
  people|sources|officials|insiders|persons briefed on the matter|talks|plan|plans
  a|one person|source|official familiar with the matter|talks|case|plans|situation|discussions|deal
  a|one source close to the *
  a|one person close to the *
  sources close to the *
  sources in|within|inside the *
`);

/** Sources with no name or description: "experts say", "according to journalists", "reportedly". */
export const VAGUE: Finder = {
  starts: startsIn(
    VAGUE_PHRASES,
    IN_THE_KNOW,
    VAGUE_SOURCES,
    IDLE_MODIFIERS,
    wordSet('according as a an one another -'),
  ),
  find: findVague,
};

function findVague(words: Words, starts: readonly number[]): readonly Signal[] {
  const found: Found[] = [];
  let next = 0;
  for (const at of starts) {
    const each = at < next ? null : vagueAt(words, at);
    if (each === null) continue;
    found.push(each);
    next = each.to;
  }
  return found.flatMap(
    ({ from, to, confidence }) => signalOver(words, from, to, 'vague', confidence) ?? [],
  );
}

function vagueAt(words: Words, at: number): Found | null {
  const phrase = phraseAt(VAGUE_PHRASES, words, at);
  if (phrase > 0) return { from: at, to: at + phrase, confidence: 0.7 };
  return accordingTo(words, at) ?? inTheKnow(words, at) ?? speakers(words, at);
}

/** "According to journalists": the whole phrase. */
function accordingTo(words: Words, at: number): Found | null {
  const lead = `${wordAt(words, at)} ${wordAt(words, at + 1)}`;
  if (lead !== 'according to' && lead !== 'as per') return null;
  const head = groupHead(words, at + 2);
  return head === null || isDescribed(words, head + 1)
    ? null
    : { from: at, to: head + 1, confidence: 0.8 };
}

/** "Experts warn", "some Western analysts have said", "an official said"; also "observers say" at the end. */
function speakers(words: Words, at: number): Found | null {
  if (!startsGroup(words, at) || isBackReference(words, at)) return null;
  const head = groupHead(words, at);
  if (head === null || isDescribed(words, head + 1)) return null;
  const cue = cueAfter(words, head + 1);
  return cue === null ? inverted(words, at, head) : { from: at, to: cue + 1, confidence: 0.8 };
}

/** "People familiar with the matter": a description that tells nothing. */
function inTheKnow(words: Words, at: number): Found | null {
  const length = phraseAt(IN_THE_KNOW, words, at);
  return length === 0 || isExcused(words) ? null : { from: at, to: at + length, confidence: 0.7 };
}

/** True when the sentence says why the source has no name. */
function isExcused(words: Words): boolean {
  return words.some(({ lower }) => /^(?:because|anonymity|authorised|authorized)$/.test(lower));
}

const TAGS = /^(?:say|said|warn|warned|claim|claimed|believe|argue|argued)$/;

/** ", say experts": the cue before its group. */
function inverted(words: Words, at: number, head: number): Found | null {
  const before = wordAt(words, at - 1);
  return TAGS.test(before) && /^["”’,]$/.test(wordAt(words, at - 2))
    ? { from: at - 1, to: head + 1, confidence: 0.75 }
    : null;
}

/** "The experts said": those who were introduced before; "the media" never were. */
function isBackReference(words: Words, at: number): boolean {
  return wordAt(words, at) === 'the' && !/^(?:media|press|news)$/.test(wordAt(words, at + 1));
}

/** What stands before the group is no modifier that tells who they are. */
function startsGroup(words: Words, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || /^(?:that|what|which|as)$/.test(before.lower)) return true;
  if (before.pos === 'verb') return TAGS.test(before.lower);
  return ['punctuation', 'conjunction', 'adverb', 'auxiliary'].includes(before.pos);
}

/** Index of the group's head noun when only idle modifiers stand before it; null for no such group. */
function groupHead(words: Words, from: number): number | null {
  let at = from;
  const single = /^(?:an?|one|another)$/.test(wordAt(words, at));
  if (single) at++;
  while (IDLE_MODIFIERS.has(wordAt(words, at)) || isHyphen(words, at)) at++;
  if (
    at > from &&
    !single &&
    !VAGUE_SOURCES.has(wordAt(words, at)) &&
    VAGUE_SOURCES.has(wordAt(words, at - 1))
  )
    at--;
  const word = wordAt(words, at);
  const known = single ? VAGUE_PERSONS.has(word) : VAGUE_SOURCES.has(word);
  return known && !isBarePeople(words, from, at) ? at : null;
}

function isHyphen(words: Words, at: number): boolean {
  return wordAt(words, at) === '-' && words[at - 1]?.end === words[at]?.start;
}

/** "people say" is too common a noun: it counts with "many" or "some" before it. */
function isBarePeople(words: Words, from: number, head: number): boolean {
  return (
    /^(?:people|lawyers|doctors|residents|villagers|lawmakers|politicians|investors|traders|veterans|neighbours|neighbors|studies|surveys)$/.test(
      wordAt(words, head),
    ) && from === head
  );
}

/** Words behind the head that say who it is, where it works, or that an example follows. */
function isDescribed(words: Words, at: number): boolean {
  const next = wordAt(words, at);
  if (/^(?:of|at|from|in|for|with|who|whose|including|such|like|and|on|inside|close)$/.test(next))
    return true;
  return (
    next === ',' &&
    /^(?:including|such|among|like|who|led|notably|not)$/.test(wordAt(words, at + 1))
  );
}

/** The speech verb behind a group, over auxiliaries and adverbs. */
function cueAfter(words: Words, from: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const token = words[at];
    if (token === undefined) return null;
    if (VAGUE_CUES.has(token.lower)) return at;
    if (token.pos !== 'auxiliary' && token.pos !== 'adverb') return null;
  }
  return null;
}
