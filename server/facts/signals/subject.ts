import type { Token } from '../../model/token';
import { type Words, wordAt } from './sentence';

/** The noun that a verb's subject ends in, and how it is introduced. */
export interface Subject {
  /** Index of the head in the sentence. */
  readonly at: number;
  readonly head: Token;
  /** `definite`: a name, a pronoun, or "the", "this", "its" …; `indefinite`: "a", a number, bare. */
  readonly reference: 'definite' | 'indefinite';
  /** True when a relative pronoun stands between ("the man who stole"). */
  readonly relative: boolean;
}

const BETWEEN = new Set(['adverb', 'auxiliary', 'modal', 'particle']);
const RELATIVE = new Set(['who', 'which', 'that']);
const LONGEST = 24;

/**
 * The subject before a verb: looks back over adverbs, auxiliaries and a bracketing pair of commas.
 * Null for infinitives, imperatives and verbs whose subject is not right before them.
 */
export function subjectBefore(words: Words, verb: number): Subject | null {
  let at = verb - 1;
  while (BETWEEN.has(words[at]?.pos ?? '') && wordAt(words, at) !== 'to') at--;
  if (wordAt(words, at) === 'to') return null;
  if (wordAt(words, at) === ',') at = beforeComma(words, at);
  const relative = RELATIVE.has(wordAt(words, at));
  if (relative) at = wordAt(words, at - 1) === ',' ? at - 2 : at - 1;
  const head = words[at];
  if (head === undefined || !(isNominal(head) || isUnknownNoun(words, at))) return null;
  return { at, head, reference: referenceOf(words, at), relative };
}

/** The word before an appositive that a comma closes; the comma itself when nothing opens it. */
function beforeComma(words: Words, comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST); at--) {
    if (wordAt(words, at) === ',') return at - 1;
  }
  return comma;
}

function isNominal(token: Token): boolean {
  return ['noun', 'properNoun', 'pronoun', 'number'].includes(token.pos);
}

/** Words that compromise takes for something else: an unknown name, or "The firm" for an adjective. */
function isUnknownNoun(words: Words, at: number): boolean {
  const token = words[at];
  if (token === undefined || !['verb', 'adjective', 'other', 'modal'].includes(token.pos))
    return false;
  if (['determiner', 'noun', 'properNoun'].includes(words[at - 1]?.pos ?? '')) return true;
  return /^\p{Lu}/u.test(token.text) && !/(?:ly|ing|ed)$/.test(token.lower);
}

const DEFINITE = new Set(
  'the this that these those his her its their our my your he she it they both'.split(' '),
);

function referenceOf(words: Words, head: number): Subject['reference'] {
  if (isName(words, head)) return 'definite';
  for (let at = head; at >= Math.max(0, head - 8); at--) {
    const token = words[at];
    if (token === undefined || (at < head && token.pos === 'verb') || token.text === ',') break;
    if (at < head && isAffiliation(token, at)) return 'definite';
    if (DEFINITE.has(token.lower) || /^['’]s?$/.test(token.text)) return 'definite';
    if (INDEFINITE.test(token.lower)) return 'indefinite';
  }
  return 'indefinite';
}

const INDEFINITE = /^(?:an?|some|any|several|many|most|no|one)$/;

/** A capital word that is no bare plural at the start of the sentence ("Thieves stole"). */
function isName(words: Words, at: number): boolean {
  const token = words[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  return token.pos === 'properNoun' || at > 0 || !token.tags.includes('Plural');
}

/** "Russian soldiers": it can be said whose they are. */
function isAffiliation(token: Token, at: number): boolean {
  if (!/^\p{Lu}/u.test(token.text)) return false;
  return at > 0 || token.pos === 'properNoun' || token.tags.includes('Demonym');
}
