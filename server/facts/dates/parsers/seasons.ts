import { calendar, date, type Expression } from '../expression';
import { alt, map, meaning, opt, type Rule, seq, where, word } from '../grammar';
import { year } from '../numbers';
import { shift, yearShift } from './shifts';

const season = meaning('season');

/** the spring of 2022, spring 2022, the summer of last year */
const withYear: Rule<Expression> = alt(
  map(seq(opt(word('the')), season, opt(word('of ,')), year), ([, s, , y]) =>
    date(calendar({ season: s, year: y })),
  ),
  map(seq(opt(word('the')), season, yearShift), ([, s, y]) =>
    date(calendar({ season: s, yearShift: y })),
  ),
);

/** last summer, this spring */
const shifted: Rule<Expression> = map(seq(shift, season), ([s, which]) =>
  date(calendar({ season: which, shift: s })),
);

const PREPOSITIONS = new Set(
  'in by since until during before after over through throughout'.split(' '),
);

/** the summer, spring: after a preposition only, and never "the fall of" something. */
const alone: Rule<Expression> = where(
  map(seq(opt(word('the')), season), ([, s]) => date(calendar({ season: s }))),
  (lexemes, from, to) => {
    const noun = lexemes[to - 1];
    const the = to - from === 2;
    if (noun?.capital === true || !PREPOSITIONS.has(lexemes[from - 1]?.lower ?? '')) return false;
    const next = lexemes[to];
    if (next !== undefined && (next.lower === 'of' || next.text === '-')) return false;
    if (noun?.lower === 'fall') return the;
    return (
      next === undefined ||
      next.word !== null ||
      !/^\p{Ll}+s?$/u.test(next.text) ||
      FOLLOWERS.has(next.lower)
    );
  },
);

const FOLLOWERS = new Set(
  'and or but when as to for at with after before if because he she they it we was were will would is are has have had'.split(
    ' ',
  ),
);

/** Seasons of the year. */
export const SEASON_PARSERS: readonly Rule<Expression>[] = [withYear, shifted, alone];
