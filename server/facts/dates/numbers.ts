import {
  alt,
  choice,
  figures,
  map,
  meaning,
  opt,
  type Rule,
  seq,
  tight,
  where,
  word,
} from './grammar';

/** Figures with thousands commas and decimals: `1,200`, `2.5`. */
const COUNT = map(
  figures(/^\d{1,3}(?:,\d{3})+$|^\d{1,3}(?:\.\d{1,2})?$|^(?:1[0-8]|2[1-9]|[3-9]\d)\d\d$/),
  (text) => Number(text.replaceAll(',', '')),
);

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5 };
const fraction = alt(
  choice(FRACTIONS),
  map(seq(word('and'), word('a'), word('half')), () => 0.5),
);

const hyphen = tight(word('- ‑ –'));
const small = where(meaning('number'), (lexemes, at) => (lexemes[at]?.word?.number ?? 0) < 20);
const tens = where(meaning('number'), (lexemes, at) => (lexemes[at]?.word?.number ?? 0) >= 20);

/** twenty, twenty-four, seven */
const belowHundred: Rule<number> = alt(
  map(seq(tens, opt(hyphen), small), ([ten, , rest]) => (rest < 10 ? ten + rest : null)),
  meaning('number'),
);

const article = word('a an one');

/** a hundred, two hundred and ten, a thousand, two dozen */
const large: Rule<number> = map(
  seq(
    alt(
      map(article, () => 1),
      COUNT,
      belowHundred,
    ),
    word('hundred thousand dozen'),
    opt(seq(opt(word('and')), belowHundred)),
  ),
  ([count, unit, rest]) => count * ({ hundred: 100, dozen: 12 }[unit] ?? 1000) + (rest?.[1] ?? 0),
);

/** A number in words or figures: `24`, `5 1/2`, `twenty-four`, `two and a half`, `a hundred`. */
export const number: Rule<number> = alt(
  large,
  map(seq(alt(COUNT, belowHundred), opt(fraction)), ([whole, part]) => whole + (part ?? 0)),
  map(fraction, (part) => part),
);

/** How many; null for a vague number ("several", "a few"). */
export interface Amount {
  readonly count: number | null;
  /** "a couple of": TIMEX3 calls it approximate. */
  readonly about: boolean;
}

const known = (count: number): Amount => ({ count, about: false });
const VAGUE: Amount = { count: null, about: false };

const couple = map(seq(opt(word('a')), word('couple'), opt(word('of'))), () => ({
  count: 2,
  about: true,
}));
const few = map(
  alt(
    seq(word('a'), opt(word('very')), word('few')),
    word('several few many countless numerous'),
    seq(word('dozens hundreds thousands scores tens'), word('of')),
    seq(word('a'), word('number handful'), word('of')),
  ),
  () => VAGUE,
);

/** two or three, 12 to 18, 5-10: the lower one counts. */
const between = map(
  alt(
    map(seq(number, word('to or'), number), ([low, , high]) => (low < high ? low : null)),
    map(
      seq(figures(/^\d{1,3}$/), tight(word('- –')), tight(figures(/^\d{1,3}$/))),
      ([low, , high]) => (Number(low) < Number(high) ? Number(low) : null),
    ),
  ),
  (low): Amount => ({ count: low, about: true }),
);

/** A number, a vague number or "a couple of". */
export const amount: Rule<Amount> = alt(between, couple, few, map(number, known));

/** "a", "an" as one. */
export const anArticle: Rule<Amount> = map(word('a an'), () => known(1));

/** A day of the month in figures, with or without its ending: 26, 26th. */
export const dayOfMonth: Rule<number> = map(
  seq(figures(/^(?:0?[1-9]|[12]\d|3[01])$/), opt(tight(word('st nd rd th')))),
  ([text]) => Number(text),
);

/** A day with its ending, or spelled: 26th, the eighth. */
export const ordinalDay: Rule<number> = alt(
  map(seq(figures(/^(?:[1-9]|[12]\d|3[01])$/), tight(word('st nd rd th'))), ([text]) =>
    Number(text),
  ),
  map(seq(word('twenty thirty'), opt(hyphen), meaning('ordinal')), ([ten, , rest]) => {
    const day = (ten === 'twenty' ? 20 : 30) + rest;
    return rest < 10 && day <= 31 ? day : null;
  }),
  meaning('ordinal'),
);

/** An ordinal of any size: third, 21st. */
export const ordinal: Rule<number> = alt(
  map(seq(figures(/^\d{1,4}$/), tight(word('st nd rd th'))), ([text]) => Number(text)),
  map(seq(word('twenty thirty'), opt(hyphen), meaning('ordinal')), ([ten, , rest]) =>
    rest < 10 ? (ten === 'twenty' ? 20 : 30) + rest : null,
  ),
  meaning('ordinal'),
);

/** A year in four figures. */
export const fullYear: Rule<number> = map(figures(/^(?:1[4-9]|20|21)\d\d$/), Number);

const apostrophe = word("' ’ ‘");

/** ’98 */
const shortYear: Rule<number> = map(seq(apostrophe, tight(figures(/^\d\d$/))), ([, text]) =>
  inCentury(Number(text)),
);

/** nineteen ninety-four */
export const spokenYear: Rule<number> = map(
  seq(
    meaning('number'),
    alt(
      map(seq(tens, opt(hyphen), small), ([ten, , rest]) => ten + rest),
      tens,
    ),
  ),
  ([century, rest]) =>
    century >= 15 && century <= 20 && rest >= 20 && rest < 100 ? century * 100 + rest : null,
);

/** A year as it stands after a month or season: 2025, ’98, nineteen ninety-four. */
export const year: Rule<number> = alt(fullYear, shortYear, spokenYear);

/** Two-figure years are of this century up to 49, of the last one from 50 on. */
export function inCentury(twoFigures: number): number {
  return twoFigures + (twoFigures < 50 ? 2000 : 1900);
}
