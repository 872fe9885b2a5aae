import { describe, expect, test } from 'vitest';
import {
  addUnits,
  dayOf,
  isoDay,
  periodOf,
  readDay,
  timexOf,
} from '../../../server/article/dates/calendar';
import { holidayIn } from '../../../server/article/dates/holidays';

describe('the calendar', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['25-01-01', false],
  ])('reads %s: %s', (text, ok) => {
    expect(readDay(text) !== null).toBe(ok);
  });

  test.each([
    ['2024-02-29', 'year', 1, '2025-02-28'],
    ['2025-01-31', 'month', 1, '2025-02-28'],
    ['2024-12-30', 'day', 3, '2025-01-02'],
    ['2025-03-01', 'week', -1, '2025-02-22'],
    ['2025-11-15', 'quarter', 1, '2026-02-15'],
    ['9999-01-01', 'century', 1, '9999-01-01'],
  ] as const)('%s and %s × %i is %s', (from, unit, amount, to) => {
    const day = readDay(from);
    if (day === null) throw new Error(from);
    expect(isoDay(addUnits(day, unit, amount))).toBe(to);
  });

  test.each([
    ['day', '2025-05-24'],
    ['week', '2025-W21'],
    ['weekend', '2025-W21-WE'],
    ['month', '2025-05'],
    ['quarter', '2025-Q2'],
    ['half', '2025-H1'],
    ['season', '2025-SP'],
    ['year', '2025'],
    ['decade', '202'],
    ['century', '20'],
  ] as const)('writes the %s of a day', (unit, value) => {
    const day = dayOf(2025, 5, 24);
    if (day === null) throw new Error('no day');
    expect(timexOf(periodOf(unit, day))).toBe(value);
  });

  test('weeks belong to the year of their Thursday, winters to the year they begin in', () => {
    const [newYear, january] = [dayOf(2024, 12, 30), dayOf(2025, 1, 15)];
    if (newYear === null || january === null) throw new Error('no day');
    expect(timexOf(periodOf('week', newYear))).toBe('2025-W01');
    expect(timexOf(periodOf('season', january))).toBe('2024-WI');
  });
});

describe('holidays', () => {
  test.each([
    ['easter', 2024, '2024-03-31'],
    ['easter', 2025, '2025-04-20'],
    ['easter', 2038, '2038-04-25'],
    ['orthodox-easter', 2024, '2024-05-05'],
    ['orthodox-easter', 2025, '2025-04-20'],
    ['good-friday', 2026, '2026-04-03'],
    ['thanksgiving', 2025, '2025-11-27'],
    ['black-friday', 2025, '2025-11-28'],
    ['memorial-day', 2025, '2025-05-26'],
    ['labor-day', 2025, '2025-09-01'],
    ['election-day', 2024, '2024-11-05'],
    ['remembrance-sunday', 2025, '2025-11-09'],
    ['diwali', 2025, '2025-10-20'],
    ['ramadan', 2025, '2025-03-01'],
    ['lunar-new-year', 2025, '2025-01-29'],
    ['rosh-hashanah', 2025, '2025-09-23'],
  ])('%s of %i', (name, year, day) => {
    const found = holidayIn(name, year);
    expect(found === null ? null : isoDay(found)).toBe(day);
  });

  test('are unknown outside their tables', () => {
    expect(holidayIn('diwali', 1950)).toBeNull();
    expect(holidayIn('no such day', 2025)).toBeNull();
  });
});
