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
