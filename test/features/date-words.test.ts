import { describe, expect, it } from 'vitest';
import { dayNumber, distance, valueInWords } from '../../server/features/hover/date-words';

describe('a value in words', () => {
  it.each([
    ['2025-05-26', 'Monday, May 26, 2025'],
    ['2024-02-29', 'Thursday, February 29, 2024'],
    ['2025-05-26T15:30', 'Monday, May 26, 2025 at 15:30'],
    ['2025-05-26TMO', 'Monday, May 26, 2025, in the morning'],
    ['2025-05', 'May 2025'],
    ['2025', 'the year 2025'],
    ['199', 'the 1990s'],
    ['2022-SP', 'spring 2022'],
    ['2025-Q3', 'quarter 3 of 2025'],
    ['2025-H2', 'the second half of 2025'],
    ['2025-W22', 'the week from Monday, May 26, 2025'],
    ['2025-W22-WE', 'the weekend of Saturday, May 31, 2025'],
    ['2021-W01', 'the week from Monday, January 4, 2021'],
    ['2020-W53', 'the week from Monday, December 28, 2020'],
    ['PT1H', '1 hour'],
    ['P3D', '3 days'],
    ['P1.5Y', '1.5 years'],
    ['PT20M', '20 minutes'],
    ['P2CE', '2 centuries'],
    ['PRESENT_REF', 'the present'],
  ])('%s is %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });

  it.each(['PXD', 'P3Z', 'XXXX-WXX-1', '2025-02-30', '2025-13', '', 'nonsense'])(
    'adds nothing to %j',
    (value) => {
      expect(valueInWords(value)).toBeNull();
    },
  );
});

describe('distance', () => {
  it.each([
    ['2025-05-24', 'the day of the article'],
    ['2025-05-25', '1 day after the article’s date'],
    ['2025-05-22', '2 days before the article’s date'],
    ['2025-05-26T15:30', '2 days after the article’s date'],
    ['2025-07-23', '60 days after the article’s date'],
    ['2024-11-24', 'about 6 months before the article’s date'],
    ['2015-05-24', 'about 10 years before the article’s date'],
  ])('of %s is %s', (value, words) => {
    expect(distance(value, '2025-05-24')).toBe(words);
  });

  it('is unknown for what is no day', () => {
    expect(distance('2025-05', '2025-05-24')).toBeNull();
    expect(distance('2025-02-30', '2025-05-24')).toBeNull();
  });

  it('crosses changes of clocks and leap days', () => {
    expect((dayNumber('2024-03-31') ?? 0) - (dayNumber('2024-02-28') ?? 0)).toBe(32);
  });
});
