import type { DateMention } from '../../model/date';
import type { InWeekReading, OffsetReading, Unit, WeekendReading } from '../../model/date-reading';
import {
  addUnits,
  isFiner,
  type Period,
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
} from './resolution';

/** What an offset in a unit leaves to be inferred. */
const INFERRED: Readonly<Partial<Record<Unit, DateMention['inferred']>>> = {
  day: ['year', 'month', 'day'],
  week: ['year', 'week'],
  month: ['year', 'month'],
};

/** So many units from the article's date or from the date last spoken of. */
export function resolveOffset(reading: OffsetReading, setting: Setting): Resolution | null {
  const { discourse } = setting;
  const spoken = anchorOf(reading, setting);
  const from = spoken?.period.start ?? discourse.today;
  if (reading.unit === 'quarter' && reading.from === 'discourse' && spoken === null) return null;
  if (from === null) return openResolution(reading);
  const basis = spoken === null ? fromArticle(discourse) : fromSpoken(spoken);
  const start = addUnits(from, reading.unit, reading.amount);
  const keep = spoken !== null && !reading.exact && isFiner(spoken.period.unit, reading.unit);
  return resolved(
    periodOf(keep ? spoken.period.unit : reading.unit, start),
    basis,
    INFERRED[reading.unit] ?? ['year'],
  );
}

/** The mention that an offset counts from; null for the article's date. */
function anchorOf({ unit, amount, from, exact }: OffsetReading, setting: Setting): Spoken | null {
  const { discourse } = setting;
  const compares = unit === 'year' && amount === -1 && !exact;
  if (compares) return comparedWith(from, setting);
  if (from === 'article') return null;
  if (unit === 'day' || unit === 'week') return discourse.day;
  if (unit === 'quarter') return discourse.base?.period.unit === 'quarter' ? discourse.base : null;
  return discourse.period;
}

/** Paragraphs over which a report's quarter stays in mind. */
const REACH = 4;

/** "up from $2 million a year earlier": a year before the period that the figure is of. */
function comparedWith(
  from: OffsetReading['from'],
  { discourse, paragraph }: Setting,
): Spoken | null {
  const { base } = discourse;
  if (base === null || paragraph - base.paragraph > REACH) return null;
  return from === 'discourse' || base.period.unit === 'quarter' ? base : null;
}

/** A weekday of the article's week, or of one before or after it. */
export function resolveInWeek(reading: InWeekReading, { discourse }: Setting): Resolution {
  const { today } = discourse;
  if (today === null) return openResolution(reading);
  const monday = periodOf('week', addUnits(today, 'week', reading.weeks)).start;
  const start = addUnits(monday, 'day', reading.weekday - 1);
  return resolved({ unit: 'day', start }, fromArticle(discourse), ['year', 'month', 'day']);
}

/** The weekend before or after the article's date, as tense and words tell. */
export function resolveWeekend(
  { shift }: WeekendReading,
  { discourse, candidate }: Setting,
): Resolution {
  const { today } = discourse;
  if (today === null) return openResolution({ kind: 'weekend', shift });
  const basis = fromArticle(discourse);
  const past = periodOf('weekend', addUnits(weekdayUpTo(today, 6), 'day', 0));
  const next = periodOf('weekend', weekdayFrom(today, 7));
  const back =
    shift === 'last' || shift === 'previous' || (shift === null && candidate.tense !== 'future');
  const ahead = shift === 'next' || shift === 'following';
  const start = back
    ? past
    : ahead
      ? periodOf('weekend', addUnits(next.start, 'day', sameWeekend(past, next) ? 7 : 0))
      : next;
  return resolved(start, basis, ['week']);
}

function sameWeekend(a: Period, b: Period): boolean {
  return timexOf(a) === timexOf(b);
}
