import type { Expression } from './expression';
import { longest, tryAt } from './grammar';
import { HOLIDAY_NAMES } from './holiday-names';
import type { Lexeme } from './lexemes';
import { PARSERS } from './parsers/parsers';

/** An expression and the lexemes it takes, `[from, to)`. */
export interface Draft extends Expression {
  readonly from: number;
  readonly to: number;
}

const anyDate = longest(PARSERS);

/** Words that may open an expression although they mean nothing in themselves. */
const OPENERS = new Set(
  'yesterday today tomorrow tonight overnight now right currently recently nowadays at these early late mid earlier later fiscal financial fy noon midday midnight mondays last next this that coming previous every each once twice daily weekly monthly yearly annually hourly nightly fortnightly quarterly recent half weekends q h'.split(
    ' ',
  ),
);

/** Words that may open one when something of a date follows soon. */
const LEADS = new Set(
  "the a an its his her their our my your some about around over under nearly almost roughly approximately more less fewer just slightly well much no not at close longer another couple several few many past first final opening ' ’ ‘ -".split(
    ' ',
  ),
);
const LOOK_AHEAD = 6;

/** Reads a row of lexemes from left to right; expressions do not overlap. */
export function scan(lexemes: readonly Lexeme[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const parsed = mayOpen(lexemes, at) ? tryAt(anyDate, lexemes, at) : null;
    if (parsed === null) {
      at++;
      continue;
    }
    drafts.push({ ...parsed.value, from: at, to: parsed.to });
    at = parsed.to;
  }
  return drafts;
}

function mayOpen(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (isDateWord(lexeme)) return true;
  if (!LEADS.has(lexeme.lower)) return false;
  for (let ahead = at + 1; ahead <= at + LOOK_AHEAD; ahead++) {
    const next = lexemes[ahead];
    if (next !== undefined && (isDateWord(next) || FOLLOWERS.has(next.lower))) return true;
  }
  return false;
}

const FOLLOWERS = new Set([
  'future',
  'moment',
  'weekend',
  'past',
  'present',
  'nineties',
  'eighties',
]);

function isDateWord({ word, figures, lower, capital }: Lexeme): boolean {
  if (word !== null || figures || OPENERS.has(lower)) return true;
  return capital && HOLIDAY_NAMES.has(lower);
}
