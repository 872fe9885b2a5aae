const FULL = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' });
const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date; null when it is not one. */
export function dayNumber(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().slice(0, 10) === `${year}-${month}-${day}`
    ? time / DAY_MS
    : null;
}

/** A TIMEX3 value in words, e.g. "Monday, May 26, 2025"; null where words would add nothing. */
export function valueInWords(value: string): string | null {
  for (const [shape, words] of SHAPES) {
    const match = shape.exec(value);
    if (match !== null) return words(match);
  }
  return null;
}

type Shape = readonly [RegExp, (match: RegExpExecArray) => string | null];

const SHAPES: readonly Shape[] = [
  [/^(\d{4}-\d{2}-\d{2})$/, ([, date = '']) => fullDate(date)],
  [/^(\d{4}-\d{2}-\d{2})T(\d{2}(?::\d{2})*)$/, ([, date = '', time]) => dated(date, ` at ${time}`)],
  [/^(\d{4}-\d{2}-\d{2})T([A-Z]{2})$/, ([, date = '', part = '']) => dated(date, dayPart(part))],
  [/^(\d{4})-(\d{2})$/, ([, year, month]) => monthOf(Number(year), Number(month))],
  [/^(\d{4})$/, ([, year]) => `the year ${year}`],
  [/^(\d{3})X?$/, ([, decade]) => `the ${decade}0s`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([, year, season = '']) => `${SEASONS.get(season)} ${year}`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `quarter ${quarter} of ${year}`],
  [
    /^(\d{4})-H([12])$/,
    ([, year, half]) => `the ${half === '1' ? 'first' : 'second'} half of ${year}`,
  ],
  [
    /^(\d{4})-W(\d{2})$/,
    ([, year, week]) => weekOf(Number(year), Number(week), 0, 'the week from'),
  ],
  [
    /^(\d{4})-W(\d{2})-WE$/,
    ([, year, week]) => weekOf(Number(year), Number(week), 5, 'the weekend of'),
  ],
  [
    /^P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})$/,
    ([, time, amount, unit = '']) => duration(amount, `${time}${unit}`),
  ],
  [/^PRESENT_REF$/, () => 'the present'],
  [/^PAST_REF$/, () => 'some time in the past'],
  [/^FUTURE_REF$/, () => 'some time in the future'],
];

const SEASONS: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
]);

const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['MO', 'in the morning'],
  ['MI', 'at midday'],
  ['AF', 'in the afternoon'],
  ['EV', 'in the evening'],
  ['NI', 'at night'],
  ['DT', 'in the daytime'],
]);

/** ISO 8601's units, with TIMEX3's decades and centuries; a `T` tells minutes from months. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['TS', 'second'],
  ['TM', 'minute'],
  ['TH', 'hour'],
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Q', 'quarter'],
  ['Y', 'year'],
  ['DE', 'decade'],
  ['CE', 'century'],
]);

function duration(amount: string | undefined, unit: string): string | null {
  const noun = UNITS.get(unit);
  if (noun === undefined) return null;
  if (noun === 'century' && amount !== '1') return `${amount} centuries`;
  return count(Number(amount), noun);
}

function fullDate(date: string): string | null {
  const day = dayNumber(date);
  return day === null ? null : FULL.format(day * DAY_MS);
}

function dated(date: string, rest: string): string | null {
  const day = fullDate(date);
  return day === null ? null : `${day}${rest}`;
}

function dayPart(part: string): string {
  const words = DAY_PARTS.get(part);
  return words === undefined ? '' : `, ${words}`;
}

function monthOf(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? MONTH.format(Date.UTC(year, month - 1)) : null;
}

/** A day of an ISO week: week 1 holds January 4, weeks begin on Monday. */
function weekOf(year: number, week: number, weekday: number, lead: string): string {
  const fourth = Date.UTC(year, 0, 4) / DAY_MS;
  const monday = fourth - ((fourth + 3) % 7) + 7 * (week - 1);
  return `${lead} ${FULL.format((monday + weekday) * DAY_MS)}`;
}

/** How far a date lies from the article's, e.g. "2 days after the article's date"; null if unknown. */
export function distance(value: string, articleDate: string): string | null {
  const [from, to] = [dayNumber(articleDate), dayNumber(value)];
  if (from === null || to === null) return null;
  const days = to - from;
  if (days === 0) return 'the day of the article';
  return `${amount(Math.abs(days))} ${days > 0 ? 'after' : 'before'} the article’s date`;
}

/** Days up to two months, then months up to two years, then years. */
function amount(days: number): string {
  if (days <= 60) return count(days, 'day');
  if (days < 730) return `about ${count(Math.round(days / 30.44), 'month')}`;
  return `about ${count(Math.round(days / 365.25), 'year')}`;
}

/** A number with its noun: "1 day", "2 days". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
