import { calendar, date, type Expression, fixed, offset } from '../expression';
import {
  alt,
  choice,
  exactly,
  figures,
  map,
  notBefore,
  opt,
  phrase,
  type Rule,
  seq,
  tight,
  where,
  word,
} from '../grammar';
import type { Lexeme } from '../lexemes';
import { fullYear, inCentury, ordinal, spokenYear, year } from '../numbers';

const hyphen = tight(word('- ‑ –'));

const SPOKEN_DECADES: Readonly<Record<string, string>> = {
  twenties: '1920',
  thirties: '1930',
  forties: '1940',
  fifties: '1950',
  sixties: '1960',
  seventies: '1970',
  eighties: '1980',
  nineties: '1990',
};

const plural = tight(word('s'));

/** the 1990s, 1990’s, the ’90s, the nineties (but not "her nineties") */
const decadeYear: Rule<string> = alt(
  map(
    seq(opt(word('the')), figures(/^(?:1[5-9]|20)\d0$/), opt(tight(word("' ’"))), plural),
    ([, text]) => text,
  ),
  map(
    seq(opt(word('the')), word("' ’ ‘"), tight(figures(/^[2-9]0$/)), plural),
    ([, , text]) => `19${text}`,
  ),
  map(seq(word('the'), choice(SPOKEN_DECADES)), ([, text]) => text),
);

/** TIMEX3 writes a decade as the first three figures of its years. */
const decade: Rule<Expression> = map(decadeYear, (text) => fixed('DATE', text.slice(0, 3)));

/** the 20th century: TIMEX3 writes the first two figures, 19. */
const century: Rule<Expression> = map(
  alt(seq(opt(word('the')), ordinal, phrase('century')), seq(ordinal, hyphen, phrase('century'))),
  ([a, b]) => centuryValue(typeof a === 'number' ? a : Number(b)),
);

function centuryValue(nth: number): Expression | null {
  return nth <= 22 ? fixed('DATE', String(nth - 1).padStart(2, '0')) : null;
}

/** fiscal 2025, fiscal year 2025, FY2025, FY25 */
export const fiscal: Rule<number> = alt(
  map(
    seq(opt(word('the')), word('fiscal financial'), opt(word('year')), fullYear),
    ([, , , y]) => y,
  ),
  map(seq(exactly('FY'), opt(word("' ’")), figures(/^(?:20)?\d\d$/)), ([, , text]) =>
    text.length === 4 ? Number(text) : inCentury(Number(text)),
  ),
);

/** the year 2000, the year two thousand */
const theYear: Rule<number> = map(
  seq(
    opt(word('the')),
    word('year'),
    alt(
      year,
      map(phrase('two thousand'), () => 2000),
    ),
  ),
  ([, , y]) => y,
);

/** year-end, the year’s end */
const yearEnd: Rule<Expression> = map(
  seq(
    opt(word('the')),
    word('year'),
    opt(alt(hyphen, seq(tight(word("' ’")), tight(word('s'))))),
    word('end'),
  ),
  () => date(offset('year', 0, 'article'), 'END'),
);

/** 2025 alone, where it is not a count, a price, a number of something. */
const bare: Rule<number> = where(fullYear, isYear);

const YEAR_SIGNS = new Set(
  'in since by until till of from to during before after through around circa between for early late mid throughout summer spring winter autumn fall year ('.split(
    ' ',
  ),
);
const COUNTERS = new Set(
  'about some nearly almost over than least exceed exceeds exceeded roughly approximately only another additional other all total to $ £ € ₹ ¥ ₺ ₴ # no nos number flight route highway room page pages chapter section article model boeing airbus channel psalm'.split(
    ' ',
  ),
);
const MEASURES = new Set(
  'percent per % people men women children soldiers troops dollars pounds euros hryvnias rupees lira miles km kilometres kilometers metres meters feet tons tonnes points votes barrels gmt hours megawatts mw jobs homes houses acres hectares employees workers students members degrees calories copies rounds shares mah kg hp rpm'.split(
    ' ',
  ),
);

function isYear(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const value = Number(lexemes[from]?.text);
  const before = lexemes[from - 1];
  const next = lexemes[to];
  if (lexemes[from]?.tight === true && !'(-–—"“‘’\'/['.includes(before?.text ?? ' ')) return false;
  if (next?.tight === true && (/\p{L}/u.test(next.text) || next.text === '%' || next.text === '°'))
    return false;
  if (MEASURES.has(next?.lower ?? '')) return false;
  const sign = YEAR_SIGNS.has(before?.lower ?? '');
  if (value < 1900 || value > 2100)
    return sign && value >= 1500 && next?.word === null && !isPluralNoun(next);
  if (COUNTERS.has(before?.lower ?? ''))
    return before?.lower === 'to' && lexemes[from - 2]?.figures === true;
  return value % 100 !== 0 || value === 2000 ? true : sign && !isPluralNoun(next);
}

function isPluralNoun(next: Lexeme | undefined): boolean {
  return (
    next !== undefined &&
    /[a-z]s$/.test(next.text) &&
    !/^(?:was|is|has|as|this|its)$/.test(next.lower)
  );
}

/** Years, decades and centuries. */
export const YEAR_PARSERS: readonly Rule<Expression>[] = [
  decade,
  century,
  yearEnd,
  map(alt(fiscal, theYear, spokenYear, notBefore(bare, tight(word('s')))), (y) =>
    date(calendar({ year: y })),
  ),
];
