import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import type { Season, Unit } from '../../model/date-reading';

/** A day of the ISO calendar, free of any time zone. */
export type Day = PlainDate.Record;

/** A stretch of the calendar: the unit that starts on a day. */
export interface Period {
  readonly unit: Unit;
  readonly start: Day;
}

/** Days that every month has. */
const SHORTEST_MONTH = 28;

/** A day, or null when the calendar has none such (February 30). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null;
  if (day > SHORTEST_MONTH && day > PlainDate.daysInMonth(PlainDate.create(year, month, 1)))
    return null;
  return PlainDate.create(year, month, day);
}

/** Reads `YYYY-MM-DD…`; null when it is none. */
export function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return PlainDate.toString(day);
}

/** ISO weekday, 1 = Monday. */
export function weekdayOf(day: Day): number {
  return PlainDate.dayOfWeek(day);
}

/** The calendar year. */
export function yearOf(day: Day): number {
  return day.year;
}

/** The month, 1 = January. */
export function monthOf(day: Day): number {
  return day.month;
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return PlainDate.diffDays(a, b);
}

/** Whether `a` is an earlier day than `b`. */
export function isBefore(a: Day, b: Day): boolean {
  return PlainDate.compare(a, b) < 0;
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, half: 6 };
const YEARS: Readonly<Partial<Record<Unit, number>>> = {
  season: 1,
  year: 1,
  decade: 10,
  century: 100,
};
const DAYS: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };

/** The day so many units on. Ends of months are kept within the month. */
export function addUnits(day: Day, unit: Unit, amount: number): Day {
  const days = DAYS[unit];
  if (days !== undefined) return PlainDate.addDays(day, days * amount);
  const months = MONTHS[unit];
  if (months !== undefined) return PlainDate.addMonths(day, months * amount);
  const years = YEARS[unit];
  if (years === undefined) return day;
  const to = yearOf(day) + years * amount;
  return to < 1 || to > 9999 ? day : PlainDate.addYears(day, years * amount);
}

export const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The period of a unit that holds the day. Seasons are the northern ones. */
export function periodOf(unit: Unit, day: Day): Period {
  return { unit, start: startOf(unit, day) };
}

function startOf(unit: Unit, day: Day): Day {
  const year = yearOf(day);
  const month = monthOf(day);
  switch (unit) {
    case 'week':
      return PlainDate.addDays(day, 1 - weekdayOf(day));
    case 'weekend':
      return PlainDate.addDays(day, 6 - weekdayOf(day));
    case 'month':
      return PlainDate.create(year, month, 1);
    case 'quarter':
      return PlainDate.create(year, month - ((month - 1) % 3), 1);
    case 'half':
      return PlainDate.create(year, month > 6 ? 7 : 1, 1);
    case 'season':
      return PlainDate.create(month < 3 ? year - 1 : year, month < 3 ? 12 : month - (month % 3), 1);
    case 'year':
      return PlainDate.create(year, 1, 1);
    case 'decade':
      return PlainDate.create(year - (year % 10), 1, 1);
    case 'century':
      return PlainDate.create(Math.max(1, year - (year % 100)), 1, 1);
    default:
      return day;
  }
}

const SEASONS: Readonly<Record<number, Season>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };

/** TIMEX3's value of a period: `2025-05-26`, `2025-W07-WE`, `2022-SP`, `199` for a decade. */
export function timexOf({ unit, start }: Period): string {
  const year = String(yearOf(start)).padStart(4, '0');
  const month = monthOf(start);
  switch (unit) {
    case 'week':
      return weekValue(start);
    case 'weekend':
      return `${weekValue(start)}-WE`;
    case 'month':
      return `${year}-${two(month)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${year}-H${month > 6 ? 2 : 1}`;
    case 'season':
      return `${year}-${SEASONS[month] ?? 'SP'}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    default:
      return isoDay(start);
  }
}

function weekValue(day: Day): string {
  const year = PlainDate.yearOfWeek(day) ?? yearOf(day);
  return `${String(year).padStart(4, '0')}-W${two(PlainDate.weekOfYear(day) ?? 1)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** How fine a unit is: 0 for days. */
const RANKS: readonly Unit[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** True when `a` is finer than `b`. */
export function isFiner(a: Unit, b: Unit): boolean {
  return RANKS.indexOf(a) < RANKS.indexOf(b);
}

/** The first such weekday on or after the day. */
export function weekdayFrom(day: Day, weekday: number): Day {
  return PlainDate.addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The last such weekday on or before the day. */
export function weekdayUpTo(day: Day, weekday: number): Day {
  return PlainDate.addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}
