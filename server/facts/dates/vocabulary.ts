import type { DayPart, Season, Unit } from '../../model/date-reading';
import { type Classes, classesOf } from './classes';

/** What a word can mean in a date expression; one word may mean several things ("second", "may"). */
export interface Word {
  readonly month?: number;
  /** ISO weekday, 1 = Monday. */
  readonly weekday?: number;
  readonly unit?: Unit;
  /** How many of the unit one is: 2 for a fortnight. */
  readonly times?: number;
  readonly plural?: boolean;
  /** A short form: "Sept", "Sat". */
  readonly short?: boolean;
  readonly number?: number;
  readonly ordinal?: number;
  readonly season?: Season;
  readonly part?: DayPart;
}

const MONTHS =
  'january february march april may june july august september october november december';
const SHORT_MONTHS = 'jan feb mar apr - jun jul aug sep oct nov dec';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const SHORT_WEEKDAYS = 'mon tue wed thu fri sat sun';
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const UNITS: readonly (readonly [string, Unit, number?])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['fortnight', 'week', 2],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'century', 10],
];

const IRREGULAR: Readonly<Record<string, string>> = {
  century: 'centuries',
  millennium: 'millennia',
};

const SEASONS: readonly (readonly [string, Season])[] = [
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
];

const PARTS: readonly (readonly [string, DayPart])[] = [
  ['morning', 'MO'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
];

/** Every word of date expressions by its lower-case form. */
export const WORDS: ReadonlyMap<string, Word> = collect();

/** The classes of each word's meanings. */
export const WORD_CLASSES: ReadonlyMap<string, Classes> = new Map(
  [...WORDS].map(([form, word]) => [form, classesOf(word)]),
);

function collect(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const add = (form: string, meaning: Word): void => {
    if (form !== '-') words.set(form, { ...words.get(form), ...meaning });
  };
  const each = (forms: string, meaning: (index: number) => Word): void => {
    forms.split(' ').forEach((form, index) => {
      add(form, meaning(index));
    });
  };
  each(MONTHS, (i) => ({ month: i + 1 }));
  each(SHORT_MONTHS, (i) => ({ month: i + 1, short: true }));
  add('sept', { month: 9, short: true });
  each(WEEKDAYS, (i) => ({ weekday: i + 1 }));
  each(WEEKDAYS.replaceAll('day', 'days'), (i) => ({ weekday: i + 1, plural: true }));
  each(SHORT_WEEKDAYS, (i) => ({ weekday: i + 1, short: true }));
  add('tues', { weekday: 2, short: true });
  add('thur', { weekday: 4, short: true });
  add('thurs', { weekday: 4, short: true });
  each(ONES, (i) => ({ number: i }));
  each(TENS, (i) => ({ number: i * 10 }));
  each(ORDINALS, (i) => ({ ordinal: i }));
  add('thirtieth', { ordinal: 30 });
  for (const [form, unit, times = 1] of UNITS) {
    add(form, { unit, times });
    add(IRREGULAR[form] ?? `${form}s`, { unit, times, plural: true });
  }
  for (const [form, season] of SEASONS) add(form, { season });
  for (const [form, part] of PARTS) {
    add(form, { part });
    add(`${form}s`, { part, plural: true });
  }
  return words;
}
