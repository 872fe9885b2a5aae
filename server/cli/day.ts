/** True for a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day by Universal Time, `YYYY-MM-DD`: it decides the year of a dateline that has none. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The day of a date or of an ISO time stamp (`2025-05-24T13:06:00Z`), `YYYY-MM-DD`; null for others. */
export function dayOf(text: string): string | null {
  const [, day = ''] = STAMP.exec(text) ?? [];
  return isDay(day) ? day : null;
}

const STAMP =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
