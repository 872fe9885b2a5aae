import type { TimeReading } from '../../../model/date-reading';
import { CAPITAL } from '../classes';
import { type Expression, expression } from '../expression';
import {
  alt,
  choice,
  figures,
  map,
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
import { number } from '../numbers';

/** A time by the clock: hours from midnight, and minutes where they are told. */
interface Clock {
  readonly hour: number;
  readonly minute: number | null;
}

/** am, a.m., P.M. with the full stop that ends it, which may end the sentence too */
const half: Rule<'a' | 'p'> = alt(
  map(word('am pm'), (text) => (text === 'am' ? 'a' : 'p')),
  map(seq(word('a p'), tight(word('.')), tight(word('m')), opt(tight(word('.')))), ([letter]) =>
    letter === 'a' ? 'a' : 'p',
  ),
);

const HOURS = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/;

const figuresTime: Rule<Clock> = map(figures(HOURS), (text) => {
  const [, h, m] = HOURS.exec(text) ?? [];
  return valid(Number(h), m === undefined ? null : Number(m));
});

function valid(hour: number, minute: number | null): Clock | null {
  return hour <= 24 && (minute ?? 0) < 60 ? { hour, minute } : null;
}

function toHalf({ hour, minute }: Clock, letter: 'a' | 'p'): Clock | null {
  if (hour > 12) return letter === 'p' ? { hour, minute } : null;
  return { hour: (hour % 12) + (letter === 'p' ? 12 : 0), minute };
}

const IN_DAY: Readonly<Record<string, 'a' | 'p'>> = { morning: 'a', afternoon: 'p', evening: 'p' };

const oClock = seq(word('o'), tight(word("' ’")), tight(word('clock')));

/** 10.40, 2, two */
const hour: Rule<Clock> = alt(
  figuresTime,
  map(number, (n) => (Number.isInteger(n) ? valid(n, null) : null)),
);

/** pm, in the morning, at night */
const halfOfDay: Rule<'a' | 'p'> = alt(
  half,
  map(seq(word('in'), word('the'), choice(IN_DAY)), ([, , letter]) => letter),
  map(phrase('at night'), () => 'p' as const),
);

/** 10.40 pm, 2 p.m., 9 in the morning, 11 o’clock at night */
const twelve: Rule<Clock> = map(seq(hour, opt(oClock), halfOfDay), ([clock, , letter]) =>
  toHalf(clock, letter),
);

/** 18:00, 07:45 */
const twentyFour: Rule<Clock> = where(
  map(figures(/^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/), (text) => {
    const [h, m] = text.split(':').map(Number);
    return { hour: h ?? 0, minute: m ?? 0 };
  }),
  isClock,
);

/** five o’clock */
const spoken: Rule<Clock> = map(seq(number, oClock), ([hour]) => valid(hour, null));

const NOONS: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 24 };

const noon: Rule<Clock> = map(
  seq(
    opt(figures(/^12$/)),
    where(choice(NOONS), (lexemes, at) => lexemes[at]?.capital !== true),
  ),
  ([, hour]) => ({ hour, minute: 0 }),
);

const ZONES = new Set(
  'gmt utc bst cet cest eet eest msk ist jst est edt cst cdt mst mdt pst pdt et pt ct mt wat eat cat sast hkt sgt aest aedt trt pkt'.split(
    ' ',
  ),
);

/** GMT, GMT+3, EDT, Kyiv time, local time, Eastern Time */
const zone: Rule<unknown> = alt(
  seq(
    one(({ lower, text }) => (ZONES.has(lower) && text === text.toUpperCase() ? lower : null)),
    opt(seq(tight(word('+ -')), tight(figures(/^\d{1,2}(?::?\d\d)?$/)))),
  ),
  seq(word('local'), word('time')),
  seq(
    one(({ capital, text, word: known }) => (capital && known === null ? text : null), CAPITAL),
    opt(one(({ capital, text, word: known }) => (capital && known === null ? text : null))),
    word('time'),
  ),
);

/** 0735 GMT: four figures are a time only with a zone or "hours". */
const military: Rule<Clock> = map(
  seq(figures(/^(?:[01]\d|2[0-4])[0-5]\d$/), alt(zone, word('hours hrs'))),
  ([text]) => ({ hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)) }),
);

/** A time of the day by the clock, with its zone. */
export const clock: Rule<TimeReading> = map(
  alt(
    map(seq(alt(twelve, noon, spoken, twentyFour), opt(zone)), ([time]) => time),
    military,
  ),
  ({ hour, minute }) => ({ kind: 'time', time: `T${two(hour)}:${two(minute ?? 0)}`, day: null }),
);

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Not a score, a ratio, a verse or a running time. */
function isClock(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const before = lexemes[from - 1];
  const next = lexemes[to];
  if (lexemes[from]?.tight === true && !'(["“‘—–*'.includes(before?.text ?? ' ')) return false;
  if (next?.tight === true && /[\p{L}\p{N}/%:]/u.test(next.text)) return false;
  return (
    !/^(?:ratio|score|time|record|odds)$/.test(before?.lower ?? '') &&
    !(before?.lower === 'of' && /^(?:time|record|ratio)$/.test(lexemes[from - 2]?.lower ?? ''))
  );
}

/** Times by the clock. */
export const CLOCK_PARSERS: readonly Rule<Expression>[] = [
  map(clock, (reading) => expression('TIME', reading)),
];
