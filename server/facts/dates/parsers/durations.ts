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
  seq,
  tight,
  where,
  word,
} from '../grammar';
import type { Lexeme } from '../lexemes';
import { type Amount, amount, anArticle, ordinal } from '../numbers';

/** A length of time as the words give it. */
interface Length extends Amount {
  readonly unit: Unit;
  readonly times: number;
  readonly mod: string | null;
}

const MODS: readonly (readonly [string, string])[] = [
  ['a little more than', 'MORE_THAN'],
  ['a little over', 'MORE_THAN'],
  ['a little under', 'LESS_THAN'],
  ['a little less than', 'LESS_THAN'],
  ['a bit over', 'MORE_THAN'],
  ['a bit more than', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['just more than', 'MORE_THAN'],
  ['slightly over', 'MORE_THAN'],
  ['slightly more than', 'MORE_THAN'],
  ['slightly less than', 'LESS_THAN'],
  ['well over', 'MORE_THAN'],
  ['much more than', 'MORE_THAN'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no fewer than', 'EQUAL_OR_MORE'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['longer than', 'MORE_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['an estimated', 'APPROX'],
  ['close to', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
  ['over', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
];

/** "a little over", "nearly": TIMEX3's mod. */
const modifier: Rule<string> = alt(...MODS.map(([words, mod]) => map(phrase(words), () => mod)));

/** A unit in small letters: "Seven Years" in capitals is a title. */
const unitWord = one(({ word: known, capital }) =>
  !capital && known?.unit !== undefined ? known : null,
);

const ADJECTIVES = word(
  'more full whole consecutive straight working business trading additional further extra long short calendar successive school other',
);

const hyphen = tight(word('- ‑ –'));

const halfUnit = map(
  seq(opt(word('a')), word('half'), opt(hyphen), opt(word('a an')), unitWord),
  ([, , , , known]) => ({
    count: 0.5,
    about: false,
    known,
  }),
);

const countedUnit = map(
  seq(alt(amount, anArticle), opt(hyphen), opt(ADJECTIVES), opt(hyphen), unitWord, opt(andAHalf())),
  ([n, , , , known, half]) => ({
    ...n,
    count: n.count === null ? null : n.count + (half === null ? 0 : 0.5),
    known,
  }),
);

function andAHalf(): Rule<unknown> {
  return phrase('and a half');
}

/** a little over an hour, nearly forty years, 5 1/2 hours, half an hour, several weeks, a year or so */
const length: Rule<Length> = map(
  seq(
    opt(modifier),
    opt(word('another')),
    alt(halfUnit, countedUnit),
    opt(alt(phrase('or so'), phrase('or more'))),
  ),
  ([mod, , { count, about, known }, so]) => {
    const { unit, times = 1 } = known;
    if (unit === undefined) return null;
    return { count, about, unit, times, mod: mod ?? (about || so !== null ? 'APPROX' : null) };
  },
);

const hour = /^(?:hour|minute|second)$/;

/** "A decade ago" names a year. */
function inYears(unit: Unit, count: number): readonly [Unit, number] {
  if (unit === 'decade') return ['year', count * 10];
  return unit === 'century' ? ['year', count * 100] : [unit, count];
}

/** two weeks ago, nearly four years ago */
const ago: Rule<Expression> = map(seq(length, word('ago')), ([{ count, unit, times, mod }]) => {
  if (count === null) return fixed('DATE', 'PAST_REF');
  if (hour.test(unit) || !Number.isInteger(count))
    return fixed('DURATION', duration(count * times, unit), mod);
  const [u, n] = inYears(unit, count * times);
  return date(offset(u, -n, 'article', u !== 'year' || n !== 1), mod);
});

/** a week earlier, two days later, a year before; "before" and "after" must end the phrase */
const shifted: Rule<Expression> = map(
  seq(
    length,
    alt(
      word('earlier later afterwards afterward'),
      map(
        seq(
          notBefore(
            word('before after'),
            one(({ text }) => (/[\p{L}\p{N}“"]/u.test(text) ? text : null)),
          ),
        ),
        ([w]) => w,
      ),
    ),
  ),
  ([{ count, unit, times, mod }, way]) => {
    const sign = way === 'earlier' || way === 'before' ? -1 : 1;
    if (count === null) return fixed('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
    if (hour.test(unit) || !Number.isInteger(count))
      return fixed('DURATION', duration(count * times, unit), mod);
    const [u, n] = inYears(unit, count * times);
    return date(offset(u, sign * n, 'discourse', false), mod);
  },
);

/** from now, hence */
const fromNow: Rule<Expression> = map(
  seq(length, alt(phrase('from now'), word('hence'))),
  ([{ count, unit, times, mod }]) =>
    count === null || hour.test(unit)
      ? fixed('DATE', 'FUTURE_REF')
      : date(offset(unit, Math.round(count) * times, 'article'), mod),
);

/** Three quarters of something are no time; as a length they stand after "the past" and such. */
const plainLength: Rule<Expression> = map(length, ({ count, unit, times, mod }) =>
  unit === 'quarter' && count !== null
    ? null
    : fixed('DURATION', duration(count === null ? null : count * times, unit), mod),
);

const IN_ARTICLE = new Set(['a', 'an']);
const ONE_NEEDS = new Set(
  'for after within in than over nearly almost about around under just every before last lasted lasts take takes took taken roughly only half spend spent wait waited of to least some until'.split(
    ' ',
  ),
);

/** "a year" is a length after "for" or "within"; after a price or a count it is a rate. */
const bareLength: Rule<Expression> = where(plainLength, (lexemes, from, to) => {
  const first = lexemes[from];
  const next = lexemes[to];
  if (isAge(lexemes, to)) return false;
  if (first?.lower === 'one' && lexemes[to - 1]?.lower === 'day')
    return ONE_NEEDS.has(lexemes[from - 1]?.lower ?? '');
  if (!IN_ARTICLE.has(first?.lower ?? '') || to - from !== 2) return !isPartOfNumber(lexemes, from);
  if (next?.text === '-' && next.tight) return false;
  return ONE_NEEDS.has(lexemes[from - 1]?.lower ?? '');
});

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
  seq(DURING, opt(word('full')), length),
  ([, , { count, unit, times, mod }]) =>
    fixed('DURATION', duration(count === null ? null : count * times, unit), mod),
);

const POSSESSIVES = word('its his her their our my your');

/** its first year, their last two months */
const possessed: Rule<Expression> = map(
  seq(
    POSSESSIVES,
    alt(word('last final past opening'), map(ordinal, String)),
    opt(amount),
    unitWord,
  ),
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
  ago,
  shifted,
  fromNow,
  bareLength,
  where(during, (lexemes, _, to) => !isAge(lexemes, to)),
  possessed,
  wholeUnit,
  vague,
];
