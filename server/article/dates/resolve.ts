import type { CalendarReading, DateReading } from '../../model/date-reading';
import {
  addUnits,
  type Day,
  dayOf,
  daysBetween,
  periodOf,
  timexOf,
  weekdayFrom,
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
import { resolveCalendar } from './resolve-calendar';
import { resolveHoliday } from './resolve-holiday';
import { resolveInWeek, resolveOffset, resolveWeekend } from './resolve-relative';

/** Works out a reading; null when it is no date after all ("the quarter" with none spoken of). */
export function resolve(reading: DateReading, setting: Setting): Resolution | null {
  switch (reading.kind) {
    case 'value':
      return { value: reading.value, period: null, basis: TEXT, inferred: [], alternatives: [] };
    case 'calendar':
      return resolveCalendar(reading, setting);
    case 'offset':
      return resolveOffset(reading, setting);
    case 'weekend':
      return resolveWeekend(reading, setting);
    case 'holiday':
      return resolveHoliday(reading, setting);
    case 'numeric':
      return resolveNumeric(reading, setting);
    case 'inWeek':
      return resolveInWeek(reading, setting);
    case 'nth':
      return resolveNth(reading, setting);
    case 'ended':
      return resolveEnded(reading, setting);
    case 'time':
      return resolveTime(reading, setting);
  }
}

function resolveNumeric(
  { first, second, year }: Extract<DateReading, { kind: 'numeric' }>,
  { order }: Setting,
): Resolution | null {
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  const [day, other] = order === 'dayFirst' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (day === null) return null;
  const alternatives = other === null ? [] : [timexOf({ unit: 'day', start: other })];
  return resolved({ unit: 'day', start: day }, TEXT, [], alternatives);
}

/** The weekday is found in the month that the words would name without it. */
function resolveNth(reading: Extract<DateReading, { kind: 'nth' }>, setting: Setting): Resolution {
  const { year, yearShift, month, nth, weekday } = reading;
  const inMonth = resolveCalendar(calendarOf({ year, yearShift, month }), setting);
  const first = inMonth.period?.start;
  if (first === undefined) return openResolution(reading);
  const day =
    nth > 0
      ? addUnits(weekdayFrom(first, weekday), 'week', nth - 1)
      : weekdayUpTo(addUnits(addUnits(first, 'month', 1), 'day', -1), weekday);
  if (day.month !== month) return openResolution(reading);
  return resolved({ unit: 'day', start: day }, inMonth.basis, inMonth.inferred);
}

function calendarOf(parts: Pick<CalendarReading, 'year' | 'yearShift' | 'month'>): CalendarReading {
  return {
    kind: 'calendar',
    day: null,
    weekday: null,
    season: null,
    quarter: null,
    half: null,
    shift: null,
    ...parts,
  };
}

function resolveEnded(
  reading: Extract<DateReading, { kind: 'ended' }>,
  setting: Setting,
): Resolution {
  const end = resolveCalendar(reading.end, setting);
  if (end.period === null) return openResolution(reading);
  return { ...end, ...resolved(periodOf(reading.unit, end.period.start), end.basis, end.inferred) };
}

function resolveTime(
  reading: Extract<DateReading, { kind: 'time' }>,
  setting: Setting,
): Resolution | null {
  const day = reading.day === null ? dayOfTime(setting) : resolve(reading.day, setting);
  if (day === null || day.period?.unit !== 'day') {
    return { ...openResolution(reading), value: `${day?.value ?? 'XXXX-XX-XX'}${reading.time}` };
  }
  return {
    ...day,
    value: `${day.value}${reading.time}`,
    alternatives: day.alternatives.map((value) => `${value}${reading.time}`),
  };
}

/** A bare time is of the day last spoken of, if that is near; else of the article's own day. */
function dayOfTime({ discourse, candidate }: Setting): Resolution | null {
  const { day, today } = discourse;
  const stamp = candidate.frame && candidate.preposition === null && today !== null;
  if (!stamp && day !== null && (today === null || isNear(day, today, candidate))) {
    return resolved(day.period, fromSpoken(day), ['year', 'month', 'day']);
  }
  if (today === null) return null;
  return resolved({ unit: 'day', start: today }, fromArticle(discourse), ['year', 'month', 'day']);
}

const NEAR = 7;

/** Not older than a week, and not ahead of what is told as past. */
function isNear({ period }: Spoken, today: Day, { tense }: Setting['candidate']): boolean {
  const ahead = daysBetween(today, period.start);
  return ahead >= -NEAR && (ahead <= 0 || tense === 'future');
}
