import { calendar, date, type Expression, fixed } from '../expression';
import { alt, exactly, figures, map, opt, type Rule, seq, tight, where, word } from '../grammar';
import type { Lexeme } from '../lexemes';
import { inCentury } from '../numbers';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 2025-05-26 */
const isoDay: Rule<Expression> = map(figures(ISO), (text) => {
  const [, y, m, d] = ISO.exec(text) ?? [];
  return isDay(Number(m), Number(d))
    ? date(calendar({ year: Number(y), month: Number(m), day: Number(d) }))
    : null;
});

/** 2025-05-26T14:00Z */
const isoStamp: Rule<Expression> = map(
  seq(
    figures(ISO),
    tight(exactly('T')),
    tight(figures(/^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:-\d{2}:\d{2})?$/)),
    opt(
      alt(
        tight(exactly('Z')),
        map(seq(tight(word('+')), tight(figures(/^\d{2}:?\d{2}$/))), ([, zone]) => zone),
      ),
    ),
  ),
  ([day, , time]) => fixed('TIME', `${day}T${time.slice(0, 5)}`),
);

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** 03/04/2026, 25.12.2024: day and month in either order; dots and hyphens put the day first. */
const slashed: Rule<Expression> = map(figures(NUMERIC), (text) => {
  const [, a, mark, b, y = ''] = NUMERIC.exec(text) ?? [];
  if (y.length === 2 && mark !== '/') return null;
  const year = y.length === 2 ? inCentury(Number(y)) : Number(y);
  return numericDate(Number(a), Number(b), year, mark ?? '/');
});

function numericDate(first: number, second: number, year: number, mark: string): Expression | null {
  const dayFirst = isDay(second, first);
  const monthFirst = isDay(first, second);
  if (!dayFirst && !monthFirst) return null;
  if (dayFirst && monthFirst && first !== second && mark === '/') {
    return date({ kind: 'numeric', first, second, year });
  }
  return dayFirst
    ? date(calendar({ year, month: second, day: first }))
    : date(calendar({ year, month: first, day: second }));
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function alone(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const next = lexemes[to];
  const before = lexemes[from - 1];
  if (lexemes[from]?.tight === true && !'(["“‘—–'.includes(before?.text ?? ' ')) return false;
  return next?.tight !== true || !/[\p{L}\p{N}/%°:_-]/u.test(next.text);
}

/** Dates in figures. */
export const NUMERIC_PARSERS: readonly Rule<Expression>[] = [
  isoStamp,
  where(alt(isoDay, slashed), alone),
];
