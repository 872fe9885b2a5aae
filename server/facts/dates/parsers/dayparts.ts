import type { DayPart, DayReading } from '../../../model/date-reading';
import { classOf } from '../classes';
import { calendar, type Expression, expression, offset } from '../expression';
import {
  alt,
  choice,
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
import { monthDay } from './months';
import { shift } from './shifts';
import { weekday } from './weekdays';

const part: Rule<DayPart> = one(
  ({ word: known, capital }) =>
    !capital && known?.part !== undefined && known.plural !== true ? known.part : null,
  classOf('part'),
);

const in_ = (day: DayReading | null, which: DayPart, mod: string | null = null): Expression =>
  expression('TIME', { kind: 'time', time: `T${which}`, day }, mod);

/** early, late, mid- before a part of the day */
const edge = opt(
  alt(
    map(word('early'), () => 'START'),
    map(word('late'), () => 'END'),
    map(seq(word('mid'), opt(tight(word('-')))), () => 'MID'),
  ),
);

/** Tuesday morning, next Sunday night, Wednesday early evening */
const ofWeekday: Rule<Expression> = map(
  seq(opt(shift), weekday, opt(word(',')), edge, part),
  ([s, day, , mod, which]) => in_(calendar({ weekday: day, shift: s }), which, mod),
);

/** May 26 morning is rare; the morning of May 26 and the night of Sunday are not. */
const ofDay: Rule<Expression> = map(
  seq(
    opt(word('the')),
    edge,
    part,
    word('of'),
    alt(
      monthDay,
      map(weekday, (day) => calendar({ weekday: day })),
    ),
  ),
  ([, mod, which, , day]) => in_(day, which, mod),
);

const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1, this: 0 };

/** yesterday evening, tomorrow morning, this afternoon */
const ofNamedDay: Rule<Expression> = map(seq(choice(DAYS), edge, part), ([amount, mod, which]) =>
  in_(offset('day', amount, 'article'), which, mod),
);

const lastNight: Rule<Expression> = alt(
  map(seq(word('last'), word('night')), () => in_(offset('day', -1, 'article'), 'NI')),
  map(seq(word('last'), word('evening')), () => in_(offset('day', -1, 'article'), 'EV')),
  map(word('tonight'), () => in_(offset('day', 0, 'article'), 'NI')),
  map(
    where(word('overnight'), (lexemes, at) => lexemes[at]?.capital !== true),
    () => in_(offset('day', 0, 'article'), 'NI'),
  ),
);

/** that evening, the same night, the next morning, the previous evening */
const backward: Rule<Expression> = alt(
  map(seq(alt(word('that'), phrase('the same')), edge, part), ([, mod, which]) =>
    in_(offset('day', 0, 'discourse'), which, mod),
  ),
  map(seq(word('the'), word('next following previous'), part), ([, way, which]) =>
    in_(offset('day', way === 'previous' ? -1 : 1, 'discourse'), which),
  ),
);

const PREPOSITIONS = new Set([
  'in',
  'by',
  'at',
  'during',
  'until',
  'before',
  'through',
  'throughout',
]);

/** in the afternoon, by mid-afternoon: some day's, usually the one spoken of */
const alone: Rule<Expression> = where(
  alt(
    map(seq(word('the'), edge, part), ([, mod, which]) => in_(null, which, mod)),
    map(seq(word('mid'), opt(tight(word('-'))), part), ([, , which]) => in_(null, which, 'MID')),
  ),
  (lexemes, from, to) =>
    PREPOSITIONS.has(lexemes[from - 1]?.lower ?? '') &&
    lexemes[from - 2]?.figures !== true &&
    lexemes[to]?.lower !== 'of' &&
    lexemes[to]?.text !== '-',
);

/** late Saturday night, early this morning */
const edged: Rule<Expression> = map(
  seq(word('early late'), alt(ofWeekday, ofNamedDay, lastNight)),
  ([which, inner]) => ({ ...inner, mod: which === 'early' ? 'START' : 'END' }),
);

/** Parts of the day. */
export const DAYPART_PARSERS: readonly Rule<Expression>[] = [
  edged,
  ofWeekday,
  ofDay,
  ofNamedDay,
  lastNight,
  backward,
  alone,
].map((rule) => notBefore(rule, seq(tight(word('-')), meaning('unit'))));
