import type { Shift } from '../../../model/date-reading';
import { alt, map, opt, type Rule, seq, word } from '../grammar';

const SHIFTS: Readonly<Record<string, Shift>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  previous: 'previous',
  preceding: 'previous',
  following: 'following',
};

/** last, next, this coming, the following … before a weekday, month, season or unit. */
export const shift: Rule<Shift> = map(
  alt(
    map(seq(word('this'), word('coming past')), ([, which]) => which),
    map(
      seq(word('the'), word('previous preceding following past coming next current')),
      ([, which]) => which,
    ),
    word('last this next coming'),
  ),
  (which) => SHIFTS[which] ?? null,
);

/** last year, this year, next year after a month, season or quarter; "of" may stand between. */
export const yearShift: Rule<number> = map(
  seq(
    opt(word('of')),
    alt(
      map(seq(word('last'), word('year')), () => -1),
      map(seq(word('this'), word('year')), () => 0),
      map(seq(word('next'), word('year')), () => 1),
    ),
  ),
  ([, amount]) => amount,
);
