import type { CalendarReading, DateReading, Unit } from '../../model/date-reading';
import { holidayIn } from './holidays';

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The value of what cannot be resolved, with X for each figure that is not known. */
export function unresolved(reading: DateReading): string {
  switch (reading.kind) {
    case 'calendar':
      return openCalendar(reading);
    case 'offset':
      return UNKNOWN[reading.unit] ?? 'XXXX-XX-XX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'ended':
      return UNKNOWN[reading.unit] ?? 'XXXX';
    case 'holiday':
      return openHoliday(reading.name);
    case 'time':
      return `XXXX-XX-XX${reading.time}`;
    case 'value':
      return reading.value;
    case 'inWeek':
      return `XXXX-WXX-${reading.weekday}`;
    case 'nth':
      return `${reading.year ?? 'XXXX'}-${two(reading.month)}-XX`;
    case 'numeric':
      return `${reading.year}-XX-XX`;
  }
}

function openCalendar({
  year,
  month,
  day,
  weekday,
  season,
  quarter,
  half,
}: CalendarReading): string {
  const y = year === null ? 'XXXX' : String(year);
  if (month === null && day === null && weekday !== null) return `XXXX-WXX-${weekday}`;
  if (day !== null) return `${y}-${month === null ? 'XX' : two(month)}-${two(day)}`;
  if (month !== null) return `${y}-${two(month)}`;
  if (season !== null) return `${y}-${season}`;
  if (quarter !== null) return `${y}-Q${quarter}`;
  return half === null ? y : `${y}-H${half}`;
}

/** A holiday of fixed date keeps its month and day. */
function openHoliday(name: string): string {
  const [a, b] = [holidayIn(name, 2023), holidayIn(name, 2024)];
  const fixed = a !== null && b !== null && a.month === b.month && a.day === b.day;
  return fixed ? `XXXX-${two(a.month)}-${two(a.day)}` : 'XXXX-XX-XX';
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
