import { oncePerText } from '../../text/once';
import { hashPart, hashText, mix } from '../tagger/hash';
import { wordGroups } from '../word-groups';
import { lexicalClass } from './lexical-class';

/** What the features of a word are made of; texts are kept as hashes. */
export interface WordFacts {
  /** The word as written, with plain marks: the key of the dictionary. */
  readonly text: number;
  /** In lower case, digits made alike. */
  readonly lower: number;
  /** The last two and three letters. */
  readonly suffixes: readonly number[];
  /** The first one and three letters. */
  readonly prefixes: readonly number[];
  /** Capitals, digits and marks in it. */
  readonly shape: number;
  /** What the lexicon says of it; 0 for unknown words. */
  readonly listed: number;
  /** Its group of like words; −1 for unknown words. */
  readonly group: number;
}

/** Kinds of letters that a word has. */
export const SHAPES = { lower: 0, capital: 1, capitals: 2, mixed: 3, digit: 4, mark: 5 } as const;

/**
 * Sums up a word, or a mark with the spaces around it: “ before a word is not ” after one, in
 * whatever style they are set.
 */
export function wordFacts(text: string, before: boolean, after: boolean): WordFacts {
  const forms = formsOf(text);
  return forms[(before ? 1 : 0) + (after ? 2 : 0)] ?? forms[0];
}

/** A word alone, or a mark with no space, one before, one after, and both. */
type Forms = readonly [WordFacts, ...WordFacts[]];

const formsOf: (text: string) => Forms = oncePerText((text) => {
  if (/^[a-z]+$/.test(text)) return [factsOf(text, text, SHAPES.lower)];
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const mark = hashText(plainMark(text));
    return [markFacts(mark, 0), markFacts(mark, 1), markFacts(mark, 2), markFacts(mark, 3)];
  }
  const plain = text.replace(/[‘’ʼ]/g, "'");
  return [factsOf(plain, plain.toLowerCase().replace(/\p{N}/gu, '0'), shapeOf(plain))];
});

function factsOf(text: string, lower: string, shape: number): WordFacts {
  const size = lower.length;
  const suffix = (length: number): number => hashPart(lower, Math.max(0, size - length), size);
  const prefix = (length: number): number => hashPart(lower, 0, Math.min(length, size));
  const hash = hashText(lower);
  return {
    text: text === lower ? hash : hashText(text),
    lower: hash,
    suffixes: [suffix(2), suffix(3)],
    prefixes: [prefix(1), prefix(3)],
    shape: shape * 2 + (lower.includes('-') ? 1 : 0),
    listed: lexicalClass(lower),
    group: wordGroups().fine(lower),
  };
}

function markFacts(mark: number, spaces: number): WordFacts {
  const hash = mix(mark, spaces);
  return {
    text: hash,
    lower: hash,
    suffixes: [],
    prefixes: [],
    shape: SHAPES.mark * 2,
    listed: 0,
    group: -1,
  };
}

function plainMark(text: string): string {
  return text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―‐‑]/g, '-');
}

function shapeOf(text: string): number {
  if (/\p{N}/u.test(text)) return SHAPES.digit;
  if (!/\p{Lu}/u.test(text)) return SHAPES.lower;
  if (!/\p{Ll}/u.test(text)) return text.length > 1 ? SHAPES.capitals : SHAPES.capital;
  return /^\p{Lu}\P{Lu}*$/u.test(text) ? SHAPES.capital : SHAPES.mixed;
}
