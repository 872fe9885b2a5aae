import type { DateBasis } from '../../model/date';
import type { CalendarReading, Unit } from '../../model/date-reading';
import {
  addUnits,
  type Day,
  dayOf,
  daysBetween,
  type Period,
  SEASON_MONTHS,
  timexOf,
  weekdayFrom,
  weekdayOf,
  weekdayUpTo,
} from './calendar';
import type { Spoken } from './discourse';
import {
  fromArticle,
  fromSpoken,
  openResolution,
  type Resolution,
  resolved,
  type Setting,
  TEXT,
} from './resolution';

/** Works out what words name of the calendar, with what they leave out. */
export function resolveCalendar(reading: CalendarReading, setting: Setting): Resolution {
  if (reading.month === null && reading.day === null && reading.weekday !== null)
    return weekday(reading, setting);
  if (reading.month === null && reading.day !== null) return dayAlone(reading, setting);
  const { today } = setting.discourse;
  if (reading.year !== null)
    return withYear(reading, reading.year, TEXT, false) ?? openResolution(reading);
  if (reading.yearShift !== null && today !== null) {
    return (
      withYear(reading, today.year + reading.yearShift, fromArticle(setting.discourse), true) ??
      openResolution(reading)
    );
  }
  if (reading.yearShift !== null || isBareYear(reading)) return openResolution(reading);
  return withoutYear(reading, setting);
}

function isBareYear({ month, season, quarter, half }: CalendarReading): boolean {
  return month === null && season === null && quarter === null && half === null;
}

/** Month and day of a reading's first day, and its unit. */
function shapeOf(reading: CalendarReading): {
  readonly unit: Unit;
  readonly month: number;
  readonly day: number;
} {
  const { month, day, season, quarter, half } = reading;
  if (month !== null) return { unit: day === null ? 'month' : 'day', month, day: day ?? 1 };
  if (season !== null) return { unit: 'season', month: SEASON_MONTHS[season], day: 1 };
  if (quarter !== null) return { unit: 'quarter', month: quarter * 3 - 2, day: 1 };
  if (half !== null) return { unit: 'half', month: half * 6 - 5, day: 1 };
  return { unit: 'year', month: 1, day: 1 };
}

function periodIn(reading: CalendarReading, year: number): Period | null {
  const { unit, month, day } = shapeOf(reading);
  const start = dayOf(year, month, day);
  return start === null ? null : { unit, start };
}

function withYear(
  reading: CalendarReading,
  year: number,
  basis: DateBasis,
  inferred: boolean,
): Resolution | null {
  const period = periodIn(reading, year);
  return period === null ? null : resolved(period, basis, inferred ? ['year'] : []);
}

/** The year comes from the paragraph's discourse, from a weekday that must agree, or from the tense. */
function withoutYear(reading: CalendarReading, setting: Setting): Resolution {
  const { discourse } = setting;
  const spoken = framing(reading, setting);
  const today = discourse.today;
  if (spoken !== null) {
    const period = periodIn(reading, spoken.period.start.year);
    if (period !== null) return resolved(period, fromSpoken(spoken), ['year']);
  }
  if (today === null) return openResolution(reading);
  const years = [-1, 0, 1].map((n) => today.year + n);
  const periods = years.flatMap((year) => periodIn(reading, year) ?? []);
  const period = agreeing(nearest(periods, reading, today, setting), periods, reading, today);
  return period === null
    ? openResolution(reading)
    : resolved(period, fromArticle(discourse), ['year']);
}

/** A stated weekday decides between years only where the nearest one is far off: else it is wrong. */
const NEAR = 100;

function agreeing(
  period: Period | null,
  periods: readonly Period[],
  { weekday: stated }: CalendarReading,
  today: Day,
): Period | null {
  if (period === null || stated === null || weekdayOf(period.start) === stated) return period;
  if (Math.abs(daysBetween(today, period.start)) < NEAR) return period;
  return periods.find(({ start }) => weekdayOf(start) === stated) ?? period;
}

/** The mention that sets another year in this paragraph, where the reading may belong to it. */
function framing(
  reading: CalendarReading,
  { discourse: { frame, today }, candidate, paragraph }: Setting,
): Spoken | null {
  if (frame === null || frame.paragraph !== paragraph || reading.shift !== null) return null;
  const ahead = today !== null && frame.period.start.year > today.year;
  if ((candidate.tense === 'future') !== ahead || candidate.sentence - frame.sentence > 2)
    return null;
  if (reading.quarter !== null || reading.half !== null) return null;
  if (reading.weekday === null) return frame;
  const period = periodIn(reading, frame.period.start.year);
  return period !== null && weekdayOf(period.start) === reading.weekday ? frame : null;
}

/** A yearless date is told of as past or coming; a day too far on that side is on the other. */
const FAR = 300;
/** The month that comes next is not the one of last year, whatever the tense. */
const NEXT_MONTH = 31;

function nearest(
  periods: readonly Period[],
  reading: CalendarReading,
  today: Day,
  { candidate }: Setting,
): Period | null {
  const past = periods.findLast(({ start }) => daysBetween(start, today) >= 0) ?? null;
  const next =
    periods.find((period) => daysBetween(today, period.start) >= 0 || holds(period, today)) ?? null;
  if (reading.shift !== null) return byShift(periods, reading, today);
  if (past === null || next === null) return past ?? next;
  const back = daysBetween(past.start, today);
  const ahead = daysBetween(today, next.start);
  const tense = candidate.preposition === 'since' ? 'past' : candidate.tense;
  if (reading.quarter !== null) return reported(past, next, today);
  if (past.unit !== 'day') {
    const coming = tense === 'future' || (tense === 'present' && ahead < back);
    const close = past.unit === 'month' && ahead <= NEXT_MONTH && candidate.preposition !== 'since';
    return coming || close ? next : past;
  }
  if (tense === 'past') return back > FAR ? next : past;
  if (tense === 'future') return ahead > FAR ? past : next;
  if (tense === 'present') return ahead <= 2 * back ? next : past;
  return back <= ahead ? past : next;
}

/** Days after which a quarter is no longer reported on. */
const REPORTED = 135;

/** A quarter is this one or the last, which companies report on, before it is the next one. */
function reported(past: Period, next: Period, today: Day): Period {
  return daysBetween(endOf(past), today) <= REPORTED ? past : next;
}

function holds({ unit, start }: Period, today: Day): boolean {
  return (
    unit !== 'day' &&
    daysBetween(start, today) >= 0 &&
    daysBetween(today, endOf({ unit, start })) > 0
  );
}

/** The first day after a period. */
function endOf({ unit, start }: Period): Day {
  return unit === 'season' ? addUnits(start, 'month', 3) : addUnits(start, unit, 1);
}

/** "last May" is over, "next May" has not begun, "this May" is this year's. */
function byShift(
  periods: readonly Period[],
  { shift }: CalendarReading,
  today: Day,
): Period | null {
  if (shift === 'last' || shift === 'previous') {
    return periods.findLast((period) => daysBetween(endOf(period), today) >= 0) ?? null;
  }
  if (shift === 'next' || shift === 'following') {
    return periods.find(({ start }) => daysBetween(today, start) > 0) ?? null;
  }
  return periods.find(({ start }) => start.year === today.year) ?? null;
}

/** "on Monday": the nearest one that the tense allows; the article's own weekday is its own day. */
function weekday(reading: CalendarReading, setting: Setting): Resolution {
  const { discourse, candidate } = setting;
  const wanted = reading.weekday ?? 1;
  const spoken =
    reading.shift === 'previous' || reading.shift === 'following' ? discourse.day : null;
  const from = spoken?.period.start ?? discourse.today;
  if (from === null) return openResolution(reading);
  const basis = spoken === null ? fromArticle(discourse) : fromSpoken(spoken);
  const day = pickWeekday(reading, from, wanted, candidate.tense);
  return resolved(
    { unit: 'day', start: day },
    basis,
    ['year', 'month', 'day'],
    otherReadings(reading, from, day, wanted),
  );
}

function pickWeekday(
  { shift }: CalendarReading,
  from: Day,
  wanted: number,
  tense: Setting['candidate']['tense'],
): Day {
  const before = weekdayUpTo(addUnits(from, 'day', -1), wanted);
  const after = weekdayFrom(addUnits(from, 'day', 1), wanted);
  const same = weekdayOf(from) === wanted;
  if (shift === 'last' || shift === 'previous') return before;
  if (shift === 'next')
    return daysBetween(from, after) < 3 && sameWeek(from, after)
      ? addUnits(after, 'week', 1)
      : after;
  if (shift === 'following') return after;
  if (same) return from;
  if (tense === 'future' || tense === 'present') return after;
  return shift === 'this' && tense === null ? after : before;
}

function sameWeek(a: Day, b: Day): boolean {
  return weekdayOf(a) < weekdayOf(b) && daysBetween(a, b) < 7;
}

/** "last Friday", "next Friday": readers differ on which week is meant. */
function otherReadings(
  { shift }: CalendarReading,
  from: Day,
  day: Day,
  wanted: number,
): readonly string[] {
  if (shift !== 'last' && shift !== 'next') return [];
  const distance = Math.abs(daysBetween(from, day));
  const way = shift === 'last' ? -1 : 1;
  if (weekdayOf(from) === wanted || distance === 7) return [];
  const other = distance > 7 ? addUnits(day, 'week', -way) : addUnits(day, 'week', way);
  return distance <= 2 || distance > 7 ? [timexOf({ unit: 'day', start: other })] : [];
}

/** "the 26th", "Monday the 26th": the month spoken of, else the article's. */
function dayAlone(
  reading: CalendarReading,
  { discourse, candidate, paragraph }: Setting,
): Resolution {
  const { day, today } = discourse;
  const spoken = day !== null && day.paragraph === paragraph ? day : null;
  const from = spoken?.period.start ?? today;
  if (from === null || reading.day === null) return openResolution(reading);
  const basis = spoken === null ? fromArticle(discourse) : fromSpoken(spoken);
  const months = spoken === null ? [-1, 0, 1] : [0];
  const days = months.flatMap((n) => {
    const month = addUnits(from, 'month', n);
    return dayOf(month.year, month.month, reading.day ?? 1) ?? [];
  });
  const past = days.findLast((each) => daysBetween(each, from) >= 0);
  const next = days.find((each) => daysBetween(from, each) >= 0);
  const picked =
    spoken !== null ? days[0] : candidate.tense === 'past' ? (past ?? next) : (next ?? past);
  if (picked === undefined) return openResolution(reading);
  return resolved({ unit: 'day', start: picked }, basis, ['year', 'month']);
}
