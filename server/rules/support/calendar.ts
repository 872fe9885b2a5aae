import type { DateMention } from '../../model/date';
import type { Span } from '../../text/span';

/** Names of the ISO weekdays, Monday first. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const DAY = 86_400_000;

/** The date nearest to an ISO date that falls on an ISO weekday (1 = Monday); null for other values. */
export function nearestWith(value: string, weekday: number): string | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const time = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const own = ((new Date(time).getUTCDay() + 6) % 7) + 1;
  const ahead = (weekday - own + 7) % 7;
  const days = ahead > 3 ? ahead - 7 : ahead;
  return new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** A weekday's name as long as the one that is written: "Wed." → "Thu.". */
export function weekdayLike(written: string, weekday: number): string {
  const name = WEEKDAYS[weekday - 1] ?? written;
  if (/day$/i.test(written)) return written === written.toUpperCase() ? name.toUpperCase() : name;
  const short = name.slice(0, 3);
  return written.endsWith('.') ? `${short}.` : short;
}

/** Where the day's number stands in a date mention; null when it is not written in digits. */
export function dayWritten(
  text: string,
  { start, end, value }: DateMention,
  weekday: Span,
): Span | null {
  const day = Number(value.slice(8, 10));
  for (const match of text.slice(start, end).matchAll(/\d{1,2}(?!\d)/g)) {
    const at = start + match.index;
    const alone = !/\d/.test(text.charAt(at - 1));
    const outside = at >= weekday.end || at < weekday.start;
    if (alone && outside && Number(match[0]) === day)
      return { start: at, end: at + match[0].length };
  }
  return null;
}
