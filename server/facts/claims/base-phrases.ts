import type { TokenRange } from '../../model/token';
import type { WordClass, Words } from './words';

/** A noun phrase up to its head noun: "the county director". */
export type BasePhrase = TokenRange;

const HEADS: ReadonlySet<WordClass> = new Set(['name', 'noun', 'pronoun', 'number']);
const PARTS: ReadonlySet<WordClass> = new Set([
  'name',
  'noun',
  'number',
  'adjective',
  'possessive',
  'determiner',
]);
const MODIFIERS: ReadonlySet<WordClass> = new Set(['ing', 'finite', 'base', 'adverb']);

/** Determiners that stand alone: "many say". */
export const ALONE =
  /^(?:this|these|those|some|many|most|several|both|all|few|another|each|neither|any|more)$/;

/** Words before a noun that the tagger takes for verbs: "head coach", "press secretary". */
const ATTRIBUTIVE =
  /^(?:head|lead|state|press|finance|transport|trade|chief|police|vice|deputy|former|then)$/;

/** No noun phrase of copy has more words. */
export const LONGEST = 40;

/** What can be the head of a noun phrase. */
export function isHead(kind: WordClass | undefined): boolean {
  return kind !== undefined && HEADS.has(kind);
}

/** What ties a further phrase to a noun: a preposition or "to". */
export function isLink(kind: WordClass | undefined): boolean {
  return kind === 'preposition' || kind === 'to';
}

/** What opens a noun phrase, so that a verb behind it is a modifier: "the leading banker". */
export function isOpener(kind: WordClass | undefined): boolean {
  return kind === 'determiner' || kind === 'possessive' || kind === 'adjective';
}

/** The base noun phrase that ends right before token `to`; null when none does. */
export function baseBefore(words: Words, to: number, floor: number): BasePhrase | null {
  const { classes, tokens } = words;
  const head = classes[to - 1] === 'close' ? beforeBracket(words, to - 1, floor) : to - 1;
  if (head < floor) return null;
  const kind = classes[head];
  if (kind === 'pronoun') return { from: head, to };
  if (kind === 'determiner') {
    return ALONE.test(tokens[head]?.lower ?? '') ? { from: head, to } : null;
  }
  const thePoor = kind === 'adjective' && classes[head - 1] === 'determiner';
  if (!isHead(kind) && !thePoor) return null;
  let from = head;
  while (from > floor && head - from < LONGEST && joins(words, from)) from--;
  return { from, to };
}

/** Whether the token before `at` belongs to the same base noun phrase as the one at `at`. */
function joins({ classes, named, tokens }: Words, at: number): boolean {
  const before = classes[at - 1];
  const lower = tokens[at - 1]?.lower ?? '';
  if (before === undefined) return false;
  const one = named[at - 1] ?? -1;
  const other = named[at] ?? -1;
  if (one >= 0 && other >= 0) return one === other;
  if (classes[at] === 'determiner') return before === 'determiner' && ALONE.test(lower);
  if (PARTS.has(before)) return true;
  if (before === 'date') return classes[at] === 'number' || classes[at] === 'date';
  if (lower === '-' || lower === '&' || tokens[at]?.text === '-') return before === 'other';
  return MODIFIERS.has(before) && (isOpener(classes[at - 2]) || ATTRIBUTIVE.test(lower));
}

/** How many tokens a bracket behind a name may hold. */
const BRACKET_REACH = 12;

function beforeBracket({ classes }: Words, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < BRACKET_REACH; i--) {
    if (classes[i] === 'open') return i - 1;
  }
  return floor - 1;
}
