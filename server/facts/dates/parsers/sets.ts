import { duration } from '../duration';
import { type Expression, fixed } from '../expression';
import { alt, choice, map, meaning, opt, type Rule, seq, where, word } from '../grammar';
import type { Lexeme } from '../lexemes';
import { number } from '../numbers';
import { month } from './months';
import { unitInSmall } from './units';
import { weekday } from './weekdays';

const each = word('every each');

/** every year, each month, every two weeks, every eight minutes, every other day */
const everyUnit: Rule<Expression> = map(
  seq(
    each,
    opt(
      alt(
        number,
        map(word('other'), () => 2),
      ),
    ),
    unitInSmall,
  ),
  ([, n, { unit: u, times = 1, plural }]) => {
    if (u === undefined || (n === null && plural === true)) return null;
    return fixed('SET', duration((n ?? 1) * times, u));
  },
);

/** every Monday, each Friday night */
const everyWeekday: Rule<Expression> = map(
  seq(each, weekday, opt(meaning('part'))),
  ([, day, part]) => fixed('SET', `XXXX-WXX-${day}${part === null ? '' : `T${part}`}`),
);

const everyMonth: Rule<Expression> = map(seq(each, month), ([, m]) =>
  fixed('SET', `XXXX-${String(m).padStart(2, '0')}`),
);

const everySeason: Rule<Expression> = map(seq(each, meaning('season')), ([, season]) =>
  fixed('SET', `XXXX-${season}`),
);

const everyPart: Rule<Expression> = map(seq(each, meaning('part')), ([, part]) =>
  fixed('SET', `XXXX-XX-XXT${part}`),
);

/** once a week, twice a month, three times a year */
const frequency: Rule<Expression> = map(
  seq(
    alt(word('once twice'), seq(number, word('times'))),
    word('a an every each per'),
    unitInSmall,
  ),
  ([, , { unit: u, times = 1 }]) => (u === undefined ? null : fixed('SET', duration(times, u))),
);

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** daily, annually as adverbs: before a noun they describe it, after an article they are a paper. */
const adverb: Rule<Expression> = where(
  map(
    where(choice(ADVERBS), (lexemes, at) => lexemes[at]?.capital !== true),
    (value) => fixed('SET', value),
  ),
  (lexemes, from, to) =>
    endsClause(lexemes[to]) &&
    !/^(?:a|an|the|of|business|local|british)$/.test(lexemes[from - 1]?.lower ?? ''),
);

const AFTER = new Set(
  'and or but in on at to for from by with as since until outside between over during'.split(' '),
);

function endsClause(next: Lexeme | undefined): boolean {
  return next === undefined || AFTER.has(next.lower) || !/[\p{L}\p{N}-]/u.test(next.text);
}

/** Recurrences. */
export const SET_PARSERS: readonly Rule<Expression>[] = [
  everyUnit,
  everyWeekday,
  everyMonth,
  everySeason,
  everyPart,
  frequency,
  adverb,
];
