import { FIGURES } from './classes';
import type { Expression } from './expression';
import { furthest, type Parsed } from './grammar';
import type { Lexeme } from './lexemes';
import { PARSERS } from './parsers/parsers';
import { WORD_CLASSES, WORDS } from './vocabulary';

/** An expression and the lexemes it takes, `[from, to)`. */
export interface Draft extends Expression {
  readonly from: number;
  readonly to: number;
}

/** The parsers that can begin with a word, for each word that begins anything. */
const BY_WORD = byWord();
const BY_FIGURES = PARSERS.filter(({ first }) => (first & FIGURES) !== 0);
const NONE: typeof PARSERS = [];

function byWord(): ReadonlyMap<string, typeof PARSERS> {
  const words = new Set([...WORDS.keys(), ...PARSERS.flatMap((parser) => parser.words)]);
  const sets = PARSERS.map((parser) => new Set(parser.words));
  const begins = (i: number, word: string): boolean =>
    sets[i]?.has(word) === true || ((PARSERS[i]?.first ?? 0) & (WORD_CLASSES.get(word) ?? 0)) !== 0;
  return new Map([...words].map((word) => [word, PARSERS.filter((_, i) => begins(i, word))]));
}

function parsersAt({ lower, figures }: Lexeme): typeof PARSERS {
  return BY_WORD.get(lower) ?? (figures ? BY_FIGURES : NONE);
}

/** Reads a row of lexemes from left to right; expressions do not overlap. */
export function scan(lexemes: readonly Lexeme[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const parsed = readAt(lexemes, at);
    if (parsed === null) {
      at++;
      continue;
    }
    drafts.push({ ...parsed.value, from: at, to: parsed.to });
    at = parsed.to;
  }
  return drafts;
}

function readAt(lexemes: readonly Lexeme[], at: number): Parsed<Expression> | null {
  const lexeme = lexemes[at];
  const parsers = lexeme === undefined ? NONE : parsersAt(lexeme);
  if (parsers.length === 0 || (lexeme?.word === null && !mayLead(lexemes, at))) return null;
  return furthest(parsers, lexemes, at);
}

/** Common words that open an expression only when something of a date follows soon. */
const LEADS = new Set(
  'the a an its his her their our my your some about around over under more less much no not at to'.split(
    ' ',
  ),
);
const LOOK_AHEAD = 6;
const FOLLOWERS = new Set(
  'future moment weekend past present recent nineties eighties seventies sixties fifties forties thirties twenties'.split(
    ' ',
  ),
);

function mayLead(lexemes: readonly Lexeme[], at: number): boolean {
  if (!LEADS.has(lexemes[at]?.lower ?? '')) return true;
  for (let ahead = at + 1; ahead <= at + LOOK_AHEAD; ahead++) {
    const next = lexemes[ahead];
    if (next !== undefined && (next.word !== null || next.figures || FOLLOWERS.has(next.lower)))
      return true;
  }
  return false;
}
