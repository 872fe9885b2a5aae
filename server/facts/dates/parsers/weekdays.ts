import { classOf } from '../classes';
import { calendar, type Expression, expression, fixed } from '../expression';
import { choice, map, one, opt, type Rule, seq, where, word } from '../grammar';
import type { Lexeme } from '../lexemes';
import { named } from './names';
import { shift } from './shifts';

/** A weekday by name, in full or short ("Sat."); always written with a capital. */
export const weekday: Rule<number> = named('weekday');

/** Monday, last Monday, the following Monday */
const plain: Rule<Expression> = where(
  map(seq(opt(shift), weekday), ([s, day]) =>
    expression('DATE', calendar({ weekday: day, shift: s })),
  ),
  (lexemes, from, to) => isWeekday(lexemes, to - 1 - Number(lexemes[to - 1]?.text === '.'), from),
);

function isWeekday(lexemes: readonly Lexeme[], at: number, from: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.word?.short === true && !isShortForm(lexemes, at, from)) return false;
  return !isTitle(lexemes, at, from);
}

const SIGNS = new Set(
  'on by until till from to since last next this and through before after'.split(' '),
);

/** "on Sat." but not "the Sun." at the end of a sentence. */
function isShortForm(lexemes: readonly Lexeme[], at: number, from: number): boolean {
  if (lexemes[at + 1]?.text !== '.') return false;
  return at > from || SIGNS.has(lexemes[from - 1]?.lower ?? '');
}

const PAPERS = new Set(
  'times mirror telegraph mail express world herald post star sun people independent business tribune age politics'.split(
    ' ',
  ),
);
const NAMED = new Set(
  'good bloody super cyber giving ruby casual freaky fat tgi sheffield maundy shrove girl man'.split(
    ' ',
  ),
);

/** "the Sunday Times", "Super Tuesday", "Sheffield Wednesday", "the Mail on Sunday". */
function isTitle(lexemes: readonly Lexeme[], at: number, from: number): boolean {
  const next = lexemes[at + 1];
  const before = lexemes[from - 1];
  if (next?.capital === true && PAPERS.has(next.lower)) return true;
  if (before?.capital === true && NAMED.has(before.lower)) return true;
  return before?.lower === 'on' && lexemes[from - 2]?.text === 'Mail';
}

/** Mondays, each Monday's plural: a recurrence. */
const plural: Rule<Expression> = map(
  one(
    ({ word: known, capital }) => (capital && known?.plural === true ? known.weekday : null),
    classOf('weekday'),
  ),
  (day) => fixed('SET', `XXXX-WXX-${day}`),
);

const WEEKS = { last: -1, this: 0, next: 1 } as const;

/** Monday of last week, Friday next week */
const inWeek: Rule<Expression> = map(
  seq(weekday, opt(word('of')), choice(WEEKS), word('week')),
  ([day, , weeks]) => expression('DATE', { kind: 'inWeek', weekday: day, weeks }),
);

/** Weekdays, alone or in a week. */
export const WEEKDAY_PARSERS: readonly Rule<Expression>[] = [inWeek, plain, plural];
