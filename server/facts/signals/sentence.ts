import type { Signal, Trigger } from '../../model/signal';
import type { Token } from '../../model/token';
import type { ParagraphView } from '../paragraph-facts';

/** The words of one sentence, as the finders of signals read them. */
export type Words = readonly Token[];

/** The words of each sentence of a paragraph that makes a statement: questions make none. */
export function statements({ language }: ParagraphView): readonly Words[] {
  return language.sentences.flatMap((sentence) =>
    sentence.question ? [] : [language.tokens.slice(sentence.from, sentence.to)],
  );
}

/** The signal over the words `[from, to)`; null when there are none. */
export function signalOver(
  words: Words,
  from: number,
  to: number,
  trigger: Trigger,
  confidence: number,
): Signal | null {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, trigger, confidence };
}

/** The lower-case word at a place; empty beyond the ends. */
export function wordAt(words: Words, at: number): string {
  return words[at]?.lower ?? '';
}

/** True for a word that is written as a name where a common word would be small. */
export function looksLikeName(words: Words, at: number): boolean {
  const token = words[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  return at > 0 && !(at === 1 && words[0]?.pos === 'punctuation');
}

/** Where the clause of a word begins: behind the nearest comma, dash, semicolon, colon or bracket. */
export function clauseStart(words: Words, at: number): number {
  let from = at;
  while (from > 0 && !endsClause(words, from - 1)) from--;
  return from;
}

/** Where the clause of a word ends: at the next such mark, or at the end of the sentence. */
export function clauseEnd(words: Words, at: number): number {
  let to = at;
  while (to < words.length && !endsClause(words, to)) to++;
  return to;
}

/** A hyphen inside a word parts no clauses. */
function endsClause(words: Words, at: number): boolean {
  if (!/^[,;:()—–.-]$/.test(wordAt(words, at))) return false;
  return words[at - 1]?.end !== words[at]?.start || wordAt(words, at) !== '-';
}
