import type { Unit } from '../../../model/date-reading';
import { date, type Expression, fixed, offset } from '../expression';
import {
  alt,
  map,
  notBefore,
  one,
  opt,
  phrase,
  type Rule,
  seq,
  tight,
  where,
  word,
} from '../grammar';
import { shift } from './shifts';

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

const unit: Rule<Unit> = one(({ word: known, capital }) =>
  !capital && known?.unit !== undefined && known.plural !== true ? known.unit : null,
);

const AMOUNTS = { last: -1, this: 0, next: 1, previous: -1, following: 1 } as const;
const LONG_UNITS = new Set<Unit>(['week', 'month', 'quarter', 'year', 'decade', 'century']);

/** last week, this year, the past month, next decade */
const shiftedUnit: Rule<Expression> = map(
  seq(shift, opt(word('fiscal financial calendar')), unit),
  ([s, , u]) => {
    if (!LONG_UNITS.has(u)) return null;
    const from = s === 'previous' || s === 'following' ? 'discourse' : 'article';
    return date(offset(u, AMOUNTS[s], from));
  },
);

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
  map(
    seq(
      opt(word('the')),
      word('year'),
      tight(word('-')),
      word('earlier ago'),
      opt(word('quarter period')),
    ),
    () => date(offset('year', -1, 'discourse', false)),
  ),
);

/** the quarter, the latest quarter: the one spoken of */
const theQuarter: Rule<Expression> = where(
  map(seq(word('the'), opt(word('latest current')), word('quarter')), () =>
    date(offset('quarter', 0, 'discourse')),
  ),
  (lexemes, from, to) =>
    /^(?:in|for|during|over|of|to|from)$/.test(lexemes[from - 1]?.lower ?? '') &&
    lexemes[to]?.lower !== 'of' &&
    lexemes[to]?.text !== '-',
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
  theQuarter,
  notBefore(weekend, tight(word('-'))),
  weekends,
];
