import { CAPITAL, type Classes, FIGURES, letterClass } from './classes';
import { WORD_CLASSES, WORDS, type Word } from './vocabulary';

/** A word, a run of figures with its inner marks ("03/04/2026", "10:40"), or one other character. */
export interface Lexeme {
  /** Offsets into the text that was read, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** True when nothing stands between this lexeme and the one before. */
  readonly tight: boolean;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  readonly figures: boolean;
  /** What the word means in dates; null when it means nothing there. */
  readonly word: Word | null;
  readonly classes: Classes;
}

const LEXEME =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)|\d+(?:[.,:/]\d+)*|[\p{L}\p{M}]+|[^\s]/gu;

/** Splits a stretch of text into lexemes. Time is linear in its length. */
export function readLexemes(plain: string, from: number, to: number): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const text = plain.slice(from, to);
  let end = -1;
  for (const match of text.matchAll(LEXEME)) {
    const word = match[0];
    const lower = word.toLowerCase();
    const start = match.index;
    const capital = word !== lower;
    const isFigures = isFigure(word.charCodeAt(0));
    lexemes.push({
      start: from + start,
      end: from + start + word.length,
      text: word,
      lower,
      tight: start === end,
      capital,
      figures: isFigures,
      word: WORDS.get(lower) ?? null,
      classes:
        letterClass(lower) |
        (WORD_CLASSES.get(lower) ?? 0) |
        (capital ? CAPITAL : 0) |
        (isFigures ? FIGURES : 0),
    });
    end = start + word.length;
  }
  return lexemes;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
