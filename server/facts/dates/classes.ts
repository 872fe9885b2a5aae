import type { Word } from './vocabulary';

/**
 * What a lexeme is, as bits: nine kinds, and one of 22 bits by the word's own letters. A rule
 * knows the classes that it can begin with, so most rules are passed over by one comparison.
 */
export type Classes = number;

export const ANY: Classes = 0x7fffffff;
export const FIGURES: Classes = 1;
export const CAPITAL: Classes = 2;

const KINDS: readonly (keyof Word)[] = [
  'month',
  'weekday',
  'unit',
  'number',
  'ordinal',
  'season',
  'part',
];
const FIRST_KIND = 2;
const FIRST_LETTER_BIT = 9;
const LETTER_BITS = 22;

/** The class of words that have a meaning of this kind. */
export function classOf(kind: keyof Word): Classes {
  const index = KINDS.indexOf(kind);
  return index < 0 ? ANY : 1 << (FIRST_KIND + index);
}

/** All classes of a word's meanings. */
export function classesOf(word: Word): Classes {
  return KINDS.reduce((all, kind) => (word[kind] === undefined ? all : all | classOf(kind)), 0);
}

/** One of 22 classes for a lower-case word, by its first and last letter and its length. */
export function letterClass(lower: string): Classes {
  const first = lower.charCodeAt(0);
  const last = lower.charCodeAt(lower.length - 1);
  return 1 << (FIRST_LETTER_BIT + ((first * 31 + last * 7 + lower.length) % LETTER_BITS));
}
