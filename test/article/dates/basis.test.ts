import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../server/model/date';
import { datesOf } from '../../support/dates';

/** The last date of a text. */
function last(text: string, date?: string): DateMention {
  const mention = datesOf(text, date === undefined ? {} : { date }).dates.at(-1);
  if (mention === undefined) throw new Error(`no date in: ${text}`);
  return mention;
}

describe('what a value was worked out from', () => {
  test('the text alone', () => {
    expect(last('It fell on 3 March 2021.', '2025-01-01')).toMatchObject({
      basis: { from: 'text' },
      inferred: [],
    });
  });

  test('the article’s date', () => {
    expect(last('It fell on Monday.', '2025-05-24')).toMatchObject({
      value: '2025-05-19',
      basis: { from: 'article', anchor: '2025-05-24' },
    });
    expect(last('It fell on April 2.', '2025-05-24').inferred).toEqual(['year']);
  });

  test('the date last spoken of, with its place', () => {
    const text = 'It fell on 3 March 2021. It rose two days later.';
    const { basis } = last(text, '2025-05-24');
    if (basis.from !== 'discourse') throw new Error(`resolved from ${basis.from}`);
    expect(text.slice(basis.anchorSpan.start, basis.anchorSpan.end)).toBe('3 March 2021');
    expect(basis.anchor).toBe('2021-03-03');
  });

  test('nothing', () => {
    expect(last('It fell on Monday.')).toMatchObject({
      value: 'XXXX-WXX-1',
      basis: { from: 'nothing' },
    });
  });
});

describe('weekdays beside a date', () => {
  test('that agree', () => {
    const text = 'The vote is on Wednesday, June 11.';
    const { weekday } = last(text, '2025-06-02');
    expect(weekday).toEqual({ start: 15, end: 24, stated: 3, actual: 3 });
    expect(text.slice(weekday?.start, weekday?.end)).toBe('Wednesday');
  });

  test('that do not: the day and month decide', () => {
    expect(last('The vote was on Wednesday 13 March.', '2025-03-14')).toMatchObject({
      value: '2025-03-13',
      weekday: { stated: 3, actual: 4 },
    });
  });

  test('decide the year of a far date', () => {
    expect(last('They met on Tuesday, November 5.', '2025-07-01').value).toBe('2024-11-05');
  });

  test('stand in the second paragraph at their place', () => {
    const text = 'The pool closed.\n\nThe vote was on Friday 13 March.';
    const { weekday } = last(text, '2025-03-14');
    expect(text.slice(weekday?.start, weekday?.end)).toBe('Friday');
  });
});

describe('other readings', () => {
  test('a date in figures that reads both ways keeps both', () => {
    expect(last('Orders open on 03/04/2026.', '2026-01-01')).toMatchObject({
      value: '2026-04-03',
      alternatives: ['2026-03-04'],
    });
  });

  test('one that reads one way has none', () => {
    expect(last('Orders open on 13/04/2026.', '2026-01-01').alternatives).toEqual([]);
    expect(last('Orders open on 04/04/2026.', '2026-01-01').alternatives).toEqual([]);
  });

  test('the article’s habit decides', () => {
    const text = 'Orders open on 03/04/2026. A show is set for Feb. 18.';
    expect(datesOf(text, { date: '2026-02-05' }).dates[0]?.value).toBe('2026-03-04');
  });
});

describe('the discourse', () => {
  test('ends with the paragraph', () => {
    const text = 'In the spring of 2022, talks broke off.\n\nThe bank met on May 16.';
    expect(last(text, '2025-05-24').value).toBe('2025-05-16');
  });

  test('does not reach what is to come', () => {
    expect(last('In 2019, the firm moved. It will close on June 3.', '2025-05-24').value).toBe(
      '2025-06-03',
    );
  });

  test('is left by a date of the article’s own year', () => {
    const text = 'In 2019, the firm moved. Yesterday it said sales fell in April.';
    expect(last(text, '2025-05-24').value).toBe('2025-04');
  });

  test('a comparison starts from the period reported on, however often', () => {
    const text =
      'Sales rose in the second quarter of 2025 from a year earlier. Costs fell from a year earlier.';
    expect(datesOf(text, { date: '2025-08-01' }).dates.map(({ value }) => value)).toEqual([
      '2025-Q2',
      '2024-Q2',
      '2024-Q2',
    ]);
  });
});
