import type { Unit } from '../../../model/date-reading';
import { alt, map, opt, phrase, type Rule, rule, seq, tight, tryAt, word } from '../grammar';
import { type Amount, amount, anArticle } from '../numbers';
import { unitInSmall } from './units';

/** A length of time as the words give it. */
export interface Length extends Amount {
  readonly unit: Unit;
  /** How many of the unit one of the words is: 2 for a fortnight. */
  readonly times: number;
  readonly mod: string | null;
}

/** Words before a length, longer ones first, with TIMEX3's mod. */
const MODIFIERS: readonly (readonly [string, string])[] = [
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

const BY_FIRST_WORD = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Rule<string>[]> {
  const rules = new Map<string, Rule<string>[]>();
  for (const [words, mod] of MODIFIERS) {
    const first = words.split(' ')[0] ?? '';
    const same = rules.get(first) ?? [];
    same.push(map(phrase(words), () => mod));
    rules.set(first, same);
  }
  return rules;
}

/** "a little over", "nearly". */
const modifier: Rule<string> = rule(0, [...BY_FIRST_WORD.keys()], (lexemes, at) => {
  for (const each of BY_FIRST_WORD.get(lexemes[at]?.lower ?? '') ?? []) {
    const parsed = tryAt(each, lexemes, at);
    if (parsed !== null) return parsed;
  }
  return null;
});

const ADJECTIVES = word(
  'more full whole consecutive straight working business trading additional further extra long short calendar successive school other',
);

const hyphen = tight(word('- ‑ –'));

const halfUnit = map(
  seq(opt(word('a')), word('half'), opt(hyphen), opt(word('a an')), unitInSmall),
  ([, , , , known]) => ({
    count: 0.5,
    about: false,
    known,
  }),
);

const countedUnit = map(
  seq(
    alt(amount, anArticle),
    opt(hyphen),
    opt(ADJECTIVES),
    opt(hyphen),
    unitInSmall,
    opt(phrase('and a half')),
  ),
  ([n, , , , known, half]) => ({
    ...n,
    count: n.count === null ? null : n.count + (half === null ? 0 : 0.5),
    known,
  }),
);

/** a little over an hour, nearly forty years, 5 1/2 hours, half an hour, several weeks, a year or so */
export const length: Rule<Length> = map(
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
