import { oncePerText } from '../../text/once';
import { hashPart, hashText, mix } from '../tagger/hash';
import { wordGroups } from '../word-groups';
import { lexicalClass } from './lexical-class';

/**
 * What the features of a word are made of; texts are kept as hashes, signed, since small whole
 * numbers take no room beside the object.
 */
export interface WordFacts {
  /** The word as written, with plain marks: the key of the dictionary. */
  readonly text: number;
  /** In lower case, digits made alike. */
  readonly lower: number;
  /** The last two and three letters; {@link NONE} of marks. */
  readonly suffix2: number;
  readonly suffix3: number;
  /** The first one and three letters. */
  readonly prefix1: number;
  readonly prefix3: number;
  /** Capitals, digits and marks in it. */
  readonly shape: number;
  /** What the lexicon says of it; 0 for unknown words. */
  readonly listed: number;
  /** Its group of like words; −1 for unknown words. */
  readonly group: number;
}

/** Stands for what is not there. */
export const NONE = 0x7fffffff;

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
  const suffix = (length: number): number => hashPart(lower, Math.max(0, size - length), size) | 0;
  const prefix = (length: number): number => hashPart(lower, 0, Math.min(length, size)) | 0;
  const hash = hashText(lower) | 0;
  return {
    text: text === lower ? hash : hashText(text) | 0,
    lower: hash,
    suffix2: suffix(2),
    suffix3: suffix(3),
    prefix1: prefix(1),
    prefix3: prefix(3),
    shape: shape * 2 + (lower.includes('-') ? 1 : 0),
    listed: lexicalClass(lower) | 0,
    group: wordGroups().fine(lower),
  };
}

function markFacts(mark: number, spaces: number): WordFacts {
  const hash = mix(mark, spaces) | 0;
  return {
    text: hash,
    lower: hash,
    suffix2: NONE,
    suffix3: NONE,
    prefix1: NONE,
    prefix3: NONE,
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
