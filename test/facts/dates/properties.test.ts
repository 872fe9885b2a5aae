import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../support/dates';

const PIECES =
  'the a an last next this early late mid - – , . / : ’ " ( ) 1 2 26 31 2025 1990s 10:40 9.30 03/04/2026 May March Monday Sun. spring fall second quarter half year years week days hour ended of in on by until since and to from twice every daily p.m. a.m. GMT now recently ago earlier later Christmas Good Friday Q3 FY 9/11 two hundred twenty th st said will \n\n'.split(
    ' ',
  );

const copy = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((words) => words.join(' '));

describe('any text', () => {
  test('gives dates that lie in it, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(copy, fc.string()), (text) => {
        const { dates } = datesOf(text, { date: '2025-05-24' });
        let end = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
          expect(date.value).not.toContain('undefined');
          expect(date.value).not.toContain('NaN');
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('gives the same dates without a date of its own, only less resolved', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const spans = (date?: string): readonly string[] =>
          datesOf(text, date === undefined ? {} : { date })
            .dates.filter(({ type }) => type === 'SET' || type === 'DURATION')
            .map(({ start, end, value }) => `${start}-${end} ${value}`);
        expect(spans()).toEqual(spans('2025-05-24'));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
