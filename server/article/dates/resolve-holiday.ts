import type { HolidayReading } from '../../model/date-reading';
import type { DateCandidate } from '../../model/facts';
import { type Day, daysBetween } from './calendar';
import { holidayIn } from './holidays';
import {
  fromArticle,
  openResolution,
  type Resolution,
  resolved,
  type Setting,
  TEXT,
} from './resolution';

/** A holiday of a named year, or the nearest one that the tense allows. */
export function resolveHoliday(
  reading: HolidayReading,
  { discourse, candidate }: Setting,
): Resolution {
  const { today } = discourse;
  const year =
    reading.year ??
    (today === null || reading.yearShift === null ? null : today.year + reading.yearShift);
  if (year !== null) {
    const day = holidayIn(reading.name, year);
    const basis = reading.year === null ? fromArticle(discourse) : TEXT;
    return day === null
      ? openResolution(reading)
      : resolved({ unit: 'day', start: day }, basis, ['month', 'day']);
  }
  const day = today === null ? null : nearestHoliday(reading, today, candidate.tense);
  if (day === null) return openResolution(reading);
  return resolved({ unit: 'day', start: day }, fromArticle(discourse), ['year', 'month', 'day']);
}

/** The holiday on this side or the other of the article's date, as tense and shift tell. */
function nearestHoliday(
  { name, shift }: HolidayReading,
  today: Day,
  tense: DateCandidate['tense'],
): Day | null {
  const days = [-1, 0, 1].flatMap((n) => holidayIn(name, today.year + n) ?? []);
  const past = days.findLast((day) => daysBetween(day, today) >= 0) ?? null;
  const next = days.find((day) => daysBetween(today, day) >= 0) ?? null;
  if (shift === 'last') return past;
  if (shift === 'next') return next;
  if (shift === 'this') return holidayIn(name, today.year);
  if (tense === 'past') return past;
  if (tense === 'future') return next;
  if (past === null || next === null) return past ?? next;
  return daysBetween(past, today) <= daysBetween(today, next) ? past : next;
}
