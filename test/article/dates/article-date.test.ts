import { describe, expect, test } from 'vitest';
import { datesOf } from '../../support/dates';

/** A story with a lede, so that what stands above it is read as its head. */
const story = (head: string, lede = 'The council voted on Tuesday to shut the pool.'): string =>
  `Pool to close after vote\n\n${head}\n\n${lede}\n`;

describe('the article’s own date', () => {
  test.each([
    ['header', ' date 2025-05-24 The council voted on Tuesday.\n', '2025-05-24'],
    [
      'frontMatter',
      '---\ntitle: Pool to close\ndate: 2025-03-14\n---\n\nThe vote was on Monday.\n',
      '2025-03-14',
    ],
    [
      'frontMatter',
      '---\ntitle: Pool to close\ndate: 14 March 2025\n---\n\nThe vote was on Monday.\n',
      '2025-03-14',
    ],
    [
      'frontMatter',
      '---\ndate: 2025-03-14T10:00:00Z\n---\n\nThe vote was on Monday.\n',
      '2025-03-14',
    ],
    ['byline', story('By Ada Obi, 3 October 2024'), '2024-10-03'],
    ['byline', story('Tuesday, September 16, 2025 · times are local'), '2025-09-16'],
    ['dateline', 'LAGOS, May 24, 2025 (Reuters) — The port closed on Saturday.\n', '2025-05-24'],
  ])('from the %s', (from, text, value) => {
    expect(datesOf(text).date).toMatchObject({ from, value });
  });

  test('an option counts only where the copy says nothing', () => {
    expect(datesOf(story('By Ada Obi'), { date: '2025-01-02' }).date).toEqual({
      value: '2025-01-02',
      from: 'option',
      span: null,
    });
    expect(datesOf(story('By Ada Obi, 3 October 2024'), { date: '2025-01-02' }).date?.value).toBe(
      '2024-10-03',
    );
  });

  test('says where it stands', () => {
    const text = story('By Ada Obi, 3 October 2024');
    const span = datesOf(text).date?.span;
    expect(text.slice(span?.start, span?.end)).toBe('3 October 2024');
  });

  test.each([
    [
      'KYIV, June 11 (Reuters) — Parliament on Wednesday approved a bill.',
      '2026-11-23',
      '2025-06-11',
    ],
    ['KYIV, June 11 (Reuters) — Parliament approved a bill.', '2026-11-23', '2026-06-11'],
    [
      'KYIV, June 11 (Reuters) — Parliament on Wednesday approved a bill.',
      '2026-06-12',
      '2026-06-11',
    ],
    ['KYIV, Dec. 30 (Reuters) — Parliament approved a bill.', '2026-01-04', '2025-12-30'],
  ])('a dateline without a year takes it from its weekday and today: %s', (text, today, value) => {
    expect(datesOf(text, { today }).date).toMatchObject({ from: 'dateline', value });
  });

  test('a dateline without a year is near another full date of the copy', () => {
    const text = 'ACCRA, June 11 (AFP) — The trial opened.\n\nHe was arrested on June 2, 2021.\n';
    expect(datesOf(text).date?.value).toBe('2021-06-11');
  });

  test('a weekday in the dateline is the last one up to the date that is given', () => {
    const text = 'KISUMU, Tuesday – Two clinics have opened.\n';
    expect(datesOf(text, { date: '2025-02-20' }).date?.value).toBe('2025-02-18');
    expect(datesOf(text, { today: '2025-02-20' }).date).toBeNull();
  });

  test.each([
    ['nothing tells', story('By Ada Obi')],
    ['the header is no day', ' date 2025-02-30 The council voted.\n'],
    ['only a dateline without a year', 'ACCRA, June 11 (AFP) — The trial opened.\n'],
    ['the option is no day', ''],
  ])('is null when %s', (_, text) => {
    expect(datesOf(text, { date: '2025-13-40' }).date).toBeNull();
  });

  test('dates in header, front matter and byline are no mentions', () => {
    const text = story('By Ada Obi, 3 October 2024');
    const { dates } = datesOf(text);
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(['Tuesday']);
  });

  test('the dateline’s date is a mention', () => {
    const text = 'LAGOS, May 24, 2025 (Reuters) — The port closed on Saturday.\n';
    const { dates } = datesOf(text);
    expect(dates.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['May 24, 2025', '2025-05-24'],
      ['Saturday', '2025-05-24'],
    ]);
  });

  test('time stamps of a live blog are of the article’s day', () => {
    const text = `# Live: stoppage\n\nTuesday, September 16, 2025 · times are local\n\n**07:10**\n\nGates are shut.\n`;
    expect(datesOf(text).dates.map(({ value, type }) => [type, value])).toEqual([
      ['TIME', '2025-09-16T07:10'],
    ]);
  });
});
