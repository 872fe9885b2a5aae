import type { OffsetReading, WeekendReading } from '../../model/date-reading';
import {
  addUnits,
  isFiner,
  type Period,
  periodOf,
  timexOf,
  weekdayFrom,
  weekdayUpTo,
} from './calendar';
import type { Discourse, Spoken } from './discourse';
import {
  fromArticle,
  fromSpoken,
  openResolution,
  type Resolution,
  resolved,
  type Setting,
} from './resolution';

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
  return resolved(periodOf(keep ? spoken.period.unit : reading.unit, start), basis, ['year']);
}

/** The mention that an offset counts from; null for the article's date. */
function anchorOf(reading: OffsetReading, setting: Setting): Spoken | null {
  const { discourse, paragraph } = setting;
  if (reading.from === 'article') {
    const quarter = discourse.period;
    const reports = quarter?.period.unit === 'quarter' && quarter.paragraph === paragraph;
    return reports && reading.unit === 'year' && reading.amount === -1 && !reading.exact
      ? quarter
      : null;
  }
  if (reading.unit === 'day' || reading.unit === 'week') return discourse.day;
  if (reading.unit === 'quarter') return quarterOf(discourse);
  return discourse.period;
}

function quarterOf({ period }: Discourse): Spoken | null {
  return period !== null && period.period.unit === 'quarter' ? period : null;
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
