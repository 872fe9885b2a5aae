import type { Unit } from '../../../model/date-reading';
import { date, type Expression, fixed, offset } from '../expression';
import { alt, map, notBefore, opt, phrase, type Rule, seq, tight, where, word } from '../grammar';
import { shift } from './shifts';
import { unitInSmall } from './units';

const DAYS: readonly (readonly [string, number])[] = [
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
];

/** yesterday, today, tomorrow, the day after tomorrow */
export const namedDay: Rule<Expression> = alt(
  ...DAYS.map(([words, amount]) =>
    map(phrase(words), () => date(offset('day', amount, 'article'))),
  ),
);

const unit: Rule<Unit> = map(unitInSmall, ({ unit: known, plural }) =>
  plural === true ? null : (known ?? null),
);

const AMOUNTS = { last: -1, this: 0, next: 1, previous: -1, following: 1 } as const;
const LONG_UNITS = new Set<Unit>(['week', 'month', 'quarter', 'year', 'decade', 'century']);

/** last week, this year, the past month, next decade */
const shiftedUnit: Rule<Expression> = map(
  seq(
    alt(
      shift,
      map(seq(word('the'), word('last')), () => 'last' as const),
    ),
    opt(word('fiscal financial calendar')),
    unit,
  ),
  ([s, , u]) => {
    if (!LONG_UNITS.has(u)) return null;
    const from = s === 'previous' || s === 'following' ? 'discourse' : 'article';
    return date(offset(u, AMOUNTS[s], from));
  },
);

const yearBefore = seq(word('year'), tight(word('-')), word('earlier ago'));

/** the same day, that week, the next day, the previous day: from the date last spoken of */
const backward: Rule<Expression> = alt(
  map(
    seq(
      alt(
        word('that'),
        map(seq(word('the'), word('same')), () => 'same'),
      ),
      opt(word('same')),
      unit,
    ),
    ([, , u]) => (u === 'day' || LONG_UNITS.has(u) ? date(offset(u, 0, 'discourse')) : null),
  ),
  map(seq(word('the'), word('next following previous preceding'), unit), ([, which, u]) =>
    u === 'day' || LONG_UNITS.has(u)
      ? date(offset(u, which === 'next' || which === 'following' ? 1 : -1, 'discourse'))
      : null,
  ),
  map(alt(seq(opt(word('the')), yearBefore, word('quarter period')), seq(yearBefore)), () =>
    date(offset('year', -1, 'discourse', false)),
  ),
);

/** the quarter, the latest period: the one that figures have been given for */
const reported: Rule<Expression> = alt(
  where(
    map(seq(word('the'), word('quarter')), () => date(offset('quarter', 0, 'discourse'))),
    (lexemes, from, to) =>
      /^(?:in|for|during|over|of|from)$/.test(lexemes[from - 1]?.lower ?? '') &&
      lexemes[to]?.lower !== 'of' &&
      lexemes[to]?.text !== '-',
  ),
  map(seq(word('the'), word('latest most'), opt(word('recent')), word('quarter period')), () =>
    date(offset('quarter', 0, 'discourse')),
  ),
);

/** for the year, in the full year: the one that the article is in */
const theYear: Rule<Expression> = where(
  map(seq(word('the'), opt(word('full whole entire')), word('year')), () =>
    date(offset('year', 0, 'article')),
  ),
  (lexemes, from, to) => {
    const next = lexemes[to];
    return (
      /^(?:for|in)$/.test(lexemes[from - 1]?.lower ?? '') &&
      (next === undefined || /^[.,;)]$/.test(next.text))
    );
  },
);

/** the year ended March 31: a year long; its end is a date of its own */
const yearEnded: Rule<Expression> = where(
  map(seq(word('the'), opt(word('fiscal financial full')), word('year')), () =>
    fixed('DURATION', 'P1Y'),
  ),
  (lexemes, _, to) => /^(?:ended|ending)$/.test(lexemes[to]?.lower ?? ''),
);

/** the weekend, this weekend, next weekend */
const weekend: Rule<Expression> = alt(
  map(seq(shift, word('weekend')), ([s]) => date({ kind: 'weekend', shift: s })),
  map(seq(word('the'), word('weekend')), () => date({ kind: 'weekend', shift: null })),
);

const weekends: Rule<Expression> = where(
  map(word('weekends'), () => fixed('SET', 'XXXX-WXX-WE')),
  (lexemes, from) => /^(?:at|on|over|and|during)$/.test(lexemes[from - 1]?.lower ?? ''),
);

/** Days and periods counted from the article's date or from the date last spoken of. */
export const RELATIVE_PARSERS: readonly Rule<Expression>[] = [
  namedDay,
  shiftedUnit,
  backward,
  reported,
  theYear,
  yearEnded,
  notBefore(weekend, tight(word('-'))),
  weekends,
];
