import { date, type Expression } from '../expression';
import { alt, map, opt, type Rule, rule, seq, where, word } from '../grammar';
import { HOLIDAY_NAMES } from '../holiday-names';
import type { Lexeme } from '../lexemes';
import { year } from '../numbers';
import { shift, yearShift } from './shifts';

interface Named {
  readonly name: string;
  /** Names that are common in other senses need a preposition or a shift before them. */
  readonly weak: boolean;
}

/** The longest holiday's name from a lexeme on; apostrophes and possessive endings do not matter. */
const holiday: Rule<Named> = rule(0, [...HOLIDAY_NAMES.keys()], (lexemes, at) => {
  if (lexemes[at]?.capital !== true) return null;
  const entries = HOLIDAY_NAMES.get(lexemes[at].lower) ?? [];
  for (const { words, name, weak } of entries) {
    const to = matchWords(lexemes, at, words);
    if (to !== null) return { value: { name, weak }, to };
  }
  return null;
});

function matchWords(
  lexemes: readonly Lexeme[],
  at: number,
  words: readonly string[],
): number | null {
  let to = at;
  for (const each of words) {
    while (to > at && isApostrophe(lexemes[to])) to++;
    if (lexemes[to]?.lower !== each) return null;
    to++;
  }
  return to;
}

function isApostrophe(lexeme: Lexeme | undefined): boolean {
  return lexeme?.tight === true && /^['’.-]$/.test(lexeme.text);
}

const PREPOSITIONS = new Set(
  'on by before after since until till at over for during around from to through past of between'.split(
    ' ',
  ),
);

/** Christmas, Easter 2025, last Thanksgiving, New Year’s Eve */
const named: Rule<Expression> = where(
  map(
    seq(
      opt(shift),
      holiday,
      opt(
        alt(
          map(seq(opt(word(', of')), year), ([, y]) => ({ year: y })),
          map(yearShift, (value) => ({ yearShift: value })),
        ),
      ),
    ),
    ([s, { name }, when]) =>
      date({ kind: 'holiday', name, year: null, yearShift: null, shift: s, ...when }),
  ),
  (lexemes, from, to) => {
    const parsed = holiday.read(lexemes, from);
    const next = lexemes[to];
    if (/^(?:agreement|accord|accords|island|rising|uprising|offensive)$/.test(next?.lower ?? ''))
      return false;
    if (parsed?.value.weak !== true) return true;
    if (next !== undefined && /^\p{L}/u.test(next.text) && !AFTER.has(next.lower)) return false;
    return PREPOSITIONS.has(lexemes[from - 1]?.lower ?? '');
  },
);

const AFTER = new Set(
  'and or but to when as in at is was were will would if because he she they it we with for on holiday holidays'.split(
    ' ',
  ),
);

export const HOLIDAY_PARSERS: readonly Rule<Expression>[] = [named];
