import type { CalendarReading } from '../../../model/date-reading';
import { calendar, date, type Expression, expression } from '../expression';
import { alt, choice, map, opt, phrase, placed, type Rule, seq, where, word } from '../grammar';
import type { Lexeme } from '../lexemes';
import { dayOfMonth, fullYear, ordinalDay, year } from '../numbers';
import { named } from './names';
import { shift, yearShift } from './shifts';
import { weekday } from './weekdays';

/** A month’s name, in full or short with its full stop. */
export const month: Rule<number> = named('month');

const comma = opt(word(','));

/** ", 2025" or "2025" or "last year" after a day and month. */
const yearAfter = opt(
  alt(
    map(seq(comma, year), ([, value]) => ({ year: value, yearShift: null })),
    map(yearShift, (value) => ({ year: null, yearShift: value })),
  ),
);

interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly yearShift: number | null;
}

/** May 26, May 26th, May the 26th, May 26, 2025 */
const monthFirst: Rule<MonthDay> = map(
  seq(month, opt(word('the')), alt(dayOfMonth, ordinalDay), yearAfter),
  ([m, , day, rest]) => ({ month: m, day, year: null, yearShift: null, ...rest }),
);

/** 26 May, 26th May, the 26th of May 2025 */
const dayFirst: Rule<MonthDay> = map(
  alt(
    seq(opt(word('the')), ordinalDay, opt(word('of')), month, yearAfter),
    seq(opt(word('-')), dayOfMonth, opt(word('of')), month, yearAfter),
  ),
  ([dash, day, , m, rest]) =>
    dash === '-' ? null : { month: m, day, year: null, yearShift: null, ...rest },
);

/** A day and month, in either order, with or without its year. */
export const monthDay: Rule<CalendarReading> = map(alt(monthFirst, dayFirst), calendar);

/** Monday, May 26, 2025; Wednesday 13 March; Monday the 26th */
const dayWithWeekday: Rule<Expression> = map(
  seq(
    opt(seq(opt(word('the this')), opt(word('coming past')))),
    placed(weekday),
    comma,
    alt(
      monthDay,
      map(seq(word('the'), where(ordinalDay, figuresFirst)), ([, day]) => calendar({ day })),
    ),
  ),
  ([, named, , reading]) =>
    expression('DATE', { ...reading, weekday: named.value }, null, named.span),
);

/** May 26; 26 May 2025 */
const plainDay: Rule<Expression> = map(monthDay, (reading) => date(reading));

/** May 2025, May of last year, last May, May */
export const monthPoint: Rule<CalendarReading> = alt(
  map(
    seq(
      month,
      opt(
        alt(
          map(seq(comma, opt(word('of')), year), ([, , y]) => ({ year: y })),
          map(seq(opt(seq(word('of'))), yearShift), ([, value]) => ({ yearShift: value })),
        ),
      ),
    ),
    ([m, rest]) => calendar({ month: m, ...rest }),
  ),
);

const shiftedMonth: Rule<Expression> = map(seq(shift, month), ([s, m]) =>
  date(calendar({ month: m, shift: s })),
);

/** The 26th: only where the day of a month is the likely meaning. */
const bareDay: Rule<Expression> = where(
  map(seq(word('the'), where(ordinalDay, figuresFirst)), ([, day]) => date(calendar({ day }))),
  (lexemes, from, to) =>
    DAY_PREPOSITIONS.has(lexemes[from - 1]?.lower ?? '') && endsPhrase(lexemes[to]),
);

function figuresFirst(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.figures === true;
}

const DAY_PREPOSITIONS = new Set(['on', 'by', 'until', 'till', 'since', 'before', 'after', 'from']);
const PHRASE_ENDS = new Set(
  'and or to when but with at in as because for while if he she they it we'.split(' '),
);

function endsPhrase(next: Lexeme | undefined): boolean {
  if (next === undefined) return true;
  return (
    PHRASE_ENDS.has(next.lower) || (!next.figures && !/\p{L}/u.test(next.text) && next.text !== '-')
  );
}

/** A month that stands alone needs a sign that it is one: names and verbs look the same. */
const bareMonth: Rule<Expression> = where(
  map(monthPoint, (reading) => date(reading)),
  (lexemes, from, to) =>
    to > from + 1 + Number(lexemes[from + 1]?.text === '.') || isMonth(lexemes, from, to),
);

const NAMES = new Set([
  'april',
  'may',
  'june',
  'march',
  'august',
  'jan',
  'mar',
  'sep',
  'jun',
  'jul',
]);
const SIGNS = new Set(
  'in since by until till of from to during before after for early late mid and or through between around next last this every each - – , ('.split(
    ' ',
  ),
);

function isMonth(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const lexeme = lexemes[from];
  const before = lexemes[from - 1];
  const next = lexemes[to];
  if (lexeme?.word?.short === true && lexemes[from + 1]?.text !== '.') return false;
  if (next?.text === '-' && next.tight) return lexemes[to + 1]?.word?.month !== undefined;
  if (!NAMES.has(lexeme?.lower ?? '') && lexeme?.word?.short !== true) return true;
  if (!SIGNS.has(before?.lower ?? '')) return false;
  return !(next?.capital === true && next.word === null) || before?.lower === 'in';
}

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
};

/** the first Monday of September, the last Friday in May 2025 */
const nthWeekday: Rule<Expression> = map(
  seq(opt(word('the')), choice(NTH), weekday, word('of in'), month, yearAfter),
  ([, nth, wanted, , m, rest]) =>
    date({ kind: 'nth', nth, weekday: wanted, month: m, year: null, yearShift: null, ...rest }),
);

/** the week of June 9 */
const weekOf: Rule<Expression> = map(
  seq(opt(word('the')), word('week'), word('of beginning starting ending'), monthDay),
  ([, , , end]) => date({ kind: 'ended', unit: 'week', end }),
);

/** Days, months and years by name. */
export const MONTH_PARSERS: readonly Rule<Expression>[] = [
  dayWithWeekday,
  nthWeekday,
  weekOf,
  plainDay,
  shiftedMonth,
  bareMonth,
  bareDay,
  map(seq(phrase('the month of'), month, opt(fullYear)), ([, m, y]) =>
    date(calendar({ month: m, year: y })),
  ),
];
