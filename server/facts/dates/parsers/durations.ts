import type { Unit } from '../../../model/date-reading';
import { duration } from '../duration';
import { date, type Expression, fixed, offset } from '../expression';
import {
  alt,
  map,
  meaning,
  notBefore,
  one,
  opt,
  phrase,
  type Rule,
  rule,
  seq,
  tryAt,
  where,
  word,
} from '../grammar';
import type { Lexeme } from '../lexemes';
import { amount } from '../numbers';
import { type Length, length } from './lengths';
import { unitInSmall } from './units';

const hour = /^(?:hour|minute|second)$/;

/** What follows a length and makes it a date: how many times forward, and from where. */
interface Way {
  readonly sign: 1 | -1;
  readonly from: 'article' | 'discourse';
}

const AGO: Way = { sign: -1, from: 'article' };
const AHEAD: Way = { sign: 1, from: 'article' };
const EARLIER: Way = { sign: -1, from: 'discourse' };
const LATER: Way = { sign: 1, from: 'discourse' };

const aWord = one(({ text }) => (/[\p{L}\p{N}“"]/u.test(text) ? text : null));

/** ago, earlier, later, from now; "before" and "after" must end the phrase */
const way: Rule<Way> = alt(
  map(word('ago'), () => AGO),
  map(notBefore(word('earlier'), word('than')), () => EARLIER),
  map(notBefore(word('later afterwards afterward'), word('than')), () => LATER),
  map(notBefore(word('before'), aWord), () => EARLIER),
  map(notBefore(word('after'), aWord), () => LATER),
  map(alt(phrase('from now'), word('hence')), () => AHEAD),
);

/** two weeks ago, a year earlier, two days later: a vague or a short length gives no date */
function counted({ count, unit, times, mod }: Length, { sign, from }: Way): Expression {
  if (count === null) return fixed('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (hour.test(unit) || !Number.isInteger(count)) {
    return fixed('DURATION', duration(count * times, unit), mod);
  }
  const [u, n] = inYears(unit, count * times);
  const compares = from === 'discourse' || (sign < 0 && u === 'year' && n === 1);
  return date(offset(u, sign * n, from, !compares), mod);
}

/** "A decade ago" names a year. */
function inYears(unit: Unit, count: number): readonly [Unit, number] {
  if (unit === 'decade') return ['year', count * 10];
  return unit === 'century' ? ['year', count * 100] : [unit, count];
}

/** Three quarters of something are no time; as a length they stand after "the past" and such. */
function plainLength({ count, unit, times, mod }: Length): Expression | null {
  if (unit === 'quarter' && count !== null) return null;
  return fixed('DURATION', duration(count === null ? null : count * times, unit), mod);
}

/** a year ago, three days later; within two years, for an hour */
const lengthOrDate: Rule<Expression> = rule(length.first, length.words, (lexemes, at) => {
  const found = tryAt(length, lexemes, at);
  if (found === null) return null;
  const to = tryAt(way, lexemes, found.to);
  if (to !== null) return { value: counted(found.value, to.value), to: to.to };
  const value = isLength(lexemes, at, found.to) ? plainLength(found.value) : null;
  return value === null ? null : { value, to: found.to };
});

const IN_ARTICLE = new Set(['a', 'an']);
const ONE_NEEDS = new Set(
  'for after within in than over nearly almost about around under just every before last lasted lasts take takes took taken roughly only half spend spent wait waited of to least some until'.split(
    ' ',
  ),
);

/** "a year" is a length after "for" or "within"; after a price or a count it is a rate. */
function isLength(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const first = lexemes[from];
  const next = lexemes[to];
  if (isAge(lexemes, to)) return false;
  if (IN_ARTICLE.has(first?.lower ?? '') && lexemes[from + 1]?.text === '-') return false;
  if (first?.lower === 'many' && /^(?:as|how|so|too)$/.test(lexemes[from - 1]?.lower ?? ''))
    return false;
  if (first?.lower === 'one' && lexemes[to - 1]?.lower === 'day')
    return ONE_NEEDS.has(lexemes[from - 1]?.lower ?? '');
  if (!IN_ARTICLE.has(first?.lower ?? '') || to - from !== 2) return !isPartOfNumber(lexemes, from);
  if (next?.text === '-' && next.tight) return false;
  if (/^(?:after|before|into)$/.test(next?.lower ?? '')) return true;
  return ONE_NEEDS.has(lexemes[from - 1]?.lower ?? '');
}

/** 52-year-old, two years old, 60 years of age */
function isAge(lexemes: readonly Lexeme[], to: number): boolean {
  const next = lexemes[to];
  const after = lexemes[to + 1];
  if (next?.lower === 'old' || (next?.text === '-' && /^olds?$/.test(after?.lower ?? '')))
    return true;
  return next?.lower === 'of' && after?.lower === 'age';
}

function isPartOfNumber(lexemes: readonly Lexeme[], from: number): boolean {
  const first = lexemes[from];
  const before = lexemes[from - 1];
  if (first?.figures !== true || before === undefined) return false;
  return first.tight && /^[\p{L}$£€₹#.,/+-]$/u.test(before.text) && before.text !== '-';
}

const DURING = alt(
  map(
    seq(
      opt(word('the')),
      word(
        'past last next coming first final previous following preceding latest same opening closing remaining intervening initial early entire whole',
      ),
    ),
    () => true,
  ),
  where(
    map(word('the'), () => true),
    (lexemes, at) => lexemes[at + 2]?.text !== '-',
  ),
);

/** the past three months, the first nine months, the nine months, last two weeks */
const during: Rule<Expression> = map(
  seq(where(DURING, isAdjective), opt(word('full')), length),
  ([, , { count, unit, times, mod }]) =>
    fixed('DURATION', duration(count === null ? null : count * times, unit), mod),
);

const VERBAL = new Set('to will would could can may might must should not t did does'.split(' '));

/** "expected to last six weeks": a verb. */
function isAdjective(lexemes: readonly Lexeme[], from: number): boolean {
  return lexemes[from]?.lower !== 'last' || !VERBAL.has(lexemes[from - 1]?.lower ?? '');
}

const POSSESSIVES = word('its his her their our my your');

/** its first year, their last two months */
const possessed: Rule<Expression> = map(
  seq(POSSESSIVES, word('first last final past opening'), opt(amount), unitInSmall),
  ([, , n, known]) => {
    const { unit, times = 1 } = known;
    if (unit === undefined || /^(?:day|quarter|second|minute)$/.test(unit)) return null;
    return fixed('DURATION', duration((n === null ? 1 : (n.count ?? 1)) * times, unit));
  },
);

/** recent years, the coming weeks, the past few days without a number */
const vague: Rule<Expression> = map(
  seq(
    opt(word('the')),
    word('recent coming past'),
    where(meaning('unit'), (lexemes, at) => lexemes[at]?.word?.plural === true),
  ),
  ([, which, unit]) =>
    which !== 'past' ? fixed('DURATION', duration(null, unit)) : fixed('DATE', 'PAST_REF'),
);

/** the past decade, the last century */
const wholeUnit: Rule<Expression> = map(
  seq(word('the'), word('past last'), word('decade century')),
  ([, , unit]) => fixed('DURATION', unit === 'decade' ? 'P10Y' : 'P100Y'),
);

/** Lengths of time, and dates that are counted by them. */
export const DURATION_PARSERS: readonly Rule<Expression>[] = [
  lengthOrDate,
  where(during, (lexemes, _, to) => !isAge(lexemes, to)),
  possessed,
  wholeUnit,
  vague,
];
