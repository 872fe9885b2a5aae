import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../support/dates';
import { mark, marked } from '../../support/marked';

/** A line of the table: see its head. */
interface Case {
  readonly line: number;
  readonly source: string;
  readonly date: string;
  readonly values: readonly (readonly string[])[];
}

const table = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8');

const cases: readonly Case[] = table.split('\n').flatMap((row, i) => {
  if (row === '' || row.startsWith('#')) return [];
  const [source = '', date = '', values = ''] = row.split('\t');
  const each = values === 'no date' ? [] : values.split(' ; ').map((value) => value.split(' | '));
  return [{ line: i + 1, source, date, values: each }];
});

describe('dates of the table', () => {
  test.each(cases)('line $line: $source', ({ source, date, values }) => {
    const { text } = marked(source);
    const { dates } = datesOf(text, date === '' ? {} : { date });
    expect(mark(text, dates)).toBe(source);
    const allowed = dates.map(({ value }, i) =>
      values[i]?.includes(value) ? value : values[i]?.[0],
    );
    expect(dates.map(({ value }) => value)).toEqual(allowed);
    expect(dates).toHaveLength(values.length);
  });

  test('has enough cases, and half of them tricky', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(cases.filter(({ values }) => values.length === 0).length).toBeGreaterThan(80);
  });
});
