import type { CalendarReading } from '../../../model/date-reading';
import { calendar, date, type Expression, expression } from '../expression';
import {
  alt,
  choice,
  exactly,
  figures,
  map,
  opt,
  phrase,
  type Rule,
  seq,
  tight,
  where,
  word,
} from '../grammar';
import { fullYear, inCentury } from '../numbers';
import { month, monthDay, monthPoint } from './months';
import { yearShift } from './shifts';
import { fiscal } from './years';

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};
const nth = choice(NUMBERS);
const hyphen = tight(word('- ‑'));

interface YearPart {
  readonly year?: number;
  readonly yearShift?: number;
}

/** of 2025, of fiscal 2025, 2025, of this year */
const yearAfter: Rule<YearPart> = alt(
  map(seq(opt(word('of in')), opt(word(',')), alt(fiscal, fullYear)), ([, , year]) => ({ year })),
  map(yearShift, (value) => ({ yearShift: value })),
);

/** this year's, next year's, 2025's, the 2025 before "third quarter" */
const yearBefore: Rule<YearPart> = alt(
  map(
    seq(word('last this next'), word('year'), opt(seq(tight(word("' ’")), tight(word('s'))))),
    ([which]) => ({ yearShift: which === 'last' ? -1 : which === 'this' ? 0 : 1 }),
  ),
  map(
    seq(opt(word('the')), fullYear, opt(seq(tight(word("' ’")), tight(word('s'))))),
    ([, year]) => ({ year }),
  ),
);

/** third-quarter before a noun: its article is the noun's. */
const hyphened: Rule<CalendarReading> = map(
  seq(opt(seq(word('fiscal'), opt(hyphen))), nth, hyphen, word('quarter')),
  ([, quarter]) => calendar({ quarter }),
);

/** the third quarter, last year's third quarter, the second quarter of fiscal 2025 */
const named: Rule<CalendarReading> = map(
  seq(
    opt(
      alt(
        yearBefore,
        map(word('the'), () => ({})),
      ),
    ),
    opt(seq(word('fiscal'), opt(hyphen))),
    nth,
    word('quarter'),
    opt(yearAfter),
  ),
  ([before, , quarter, , after]) => calendar({ ...before, ...after, quarter }),
);

/** the year-earlier third quarter */
const yearEarlier: Rule<CalendarReading> = map(
  seq(
    opt(word('the')),
    word('year'),
    hyphen,
    word('earlier ago'),
    nth,
    opt(hyphen),
    word('quarter'),
  ),
  ([, , , , quarter]) => calendar({ quarter, yearShift: -1 }),
);

/** Q3, Q3 2025, 2025 Q3; H1 2025 */
const lettered: Rule<CalendarReading> = map(
  seq(
    opt(fullYear),
    alt(exactly('Q'), exactly('H')),
    tight(figures(/^[1-4]$/)),
    opt(
      alt(
        yearAfter,
        map(seq(exactly('FY'), tight(figures(/^\d\d$/))), ([, text]) => ({
          year: inCentury(Number(text)),
        })),
      ),
    ),
  ),
  ([year, letter, n, after]) => {
    const part = letter === 'Q' ? { quarter: Number(n) } : { half: Number(n) };
    if (letter === 'H' && (Number(n) > 2 || (year === null && after === null))) return null;
    return calendar({ ...(year === null ? {} : { year }), ...after, ...part });
  },
);

/** the first half of 2025, last year's second half: a match has halves too, so the year must be named. */
const half: Rule<CalendarReading> = alt(
  map(
    seq(
      opt(word('the')),
      word('first second'),
      opt(hyphen),
      word('half'),
      alt(
        yearAfter,
        map(phrase('of the year'), () => ({ yearShift: 0 })),
      ),
    ),
    ([, which, , , after]) => calendar({ ...after, half: which === 'first' ? 1 : 2 }),
  ),
  map(seq(yearBefore, word('first second'), opt(hyphen), word('half')), ([before, which]) =>
    calendar({ ...before, half: which === 'first' ? 1 : 2 }),
  ),
);

/** the December quarter: the quarter in which the month falls; companies name it by its last month. */
const byMonth: Rule<CalendarReading> = map(
  seq(
    opt(word('the')),
    opt(seq(month, tight(word('- – to')))),
    month,
    opt(hyphen),
    word('quarter'),
    opt(yearAfter),
  ),
  ([, , m, , , after]) => calendar({ ...after, quarter: Math.ceil(m / 3) }),
);

const UNITS = { quarter: 'quarter', half: 'half' } as const;

/** the quarter ended June 30; the year to March */
const ended: Rule<Expression> = map(
  seq(
    opt(word('the its a')),
    opt(alt(word('fiscal latest financial'), seq(opt(word('fiscal')), opt(hyphen), nth))),
    opt(hyphen),
    choice(UNITS),
    opt(word('that which')),
    word('ended ending'),
    opt(word('on in')),
    alt(monthDay, monthPoint),
  ),
  ([, , , unit, , , , end]) => expression('DATE', { kind: 'ended', unit, end }),
);

/** Quarters and halves of a year. */
export const QUARTER_PARSERS: readonly Rule<Expression>[] = [
  ended,
  map(alt(hyphened, named, yearEarlier, half, byMonth), (reading) => date(reading)),
  where(
    map(lettered, (reading) => date(reading)),
    (lexemes, from) => lexemes[from - 1]?.tight !== true || lexemes[from]?.tight !== true,
  ),
];
