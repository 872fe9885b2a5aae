import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../server/language/tokenizer';
import { anyText, SEED } from '../support/arbitrary';

/** Tokens joined by `|`. */
function split(text: string): string {
  return splitTokens(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('splitting into tokens', () => {
  it.each([
    ['a third-quarter loss', 'a|third|-|quarter|loss'],
    ['a 20-year-old', 'a|20|-|year|-|old'],
    ['an ex-wife, an x-ray, a co-founder', 'an|ex-wife|,|an|x-ray|,|a|co-founder'],
    ['the governor-elect', 'the|governor-elect'],
    ['in 2015-16, 5–7 days', 'in|2015-16|,|5–7|days'],
    ['Rain—and wind – fell', 'Rain|—|and|wind|–|fell'],
    ['the U.S. and J.K. Obi', 'the|U.S.|and|J.K.|Obi'],
    ['at 10:30 a.m. sharp', 'at|10:30|a.m.|sharp'],
    ['Mr. Obi', 'Mr|.|Obi'],
    ['1,000 of 3.5%, $1.2bn and €5', '1,000|of|3.5%|,|$1.2bn|and|€5'],
    ['500+ people', '500+|people'],
    ['R&D and/or AT&T', 'R&D|and/or|AT&T'],
    ['@obi said #rain', '@obi|said|#rain'],
    ['see www.example.org/a-b?c=1.', 'see|www.example.org/a-b?c=1|.'],
    ['CAN’T, won’t, shouldn’t’ve', 'CA|N’T|,|wo|n’t|,|shouldn’t|’ve'],
    ['the U.S.’s view', 'the|U.S.|’s|view'],
    ['rock ’n’ roll', 'rock|’|n|’|roll'],
    ['e\u0301te\u0301 and cafe\u0301', 'e\u0301te\u0301|and|cafe\u0301'],
    ['他说：“好。”', '他说|：|“|好|。|”'],
    ['قال الوزير، أمس', 'قال|الوزير|،|أمس'],
    ['co\u00ADop', 'co\u00ADop'],
    ['\u200F\u00ADa', 'a'],
    ['\uD800a\uDC00', '\uD800|a|\uDC00'],
    ['👩‍👩‍👧!', '👩|👩|👧|!'],
    ["--''...", "-|-|'|'|.|.|."],
  ])('%s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it('tells words from marks', () => {
    expect(splitTokens('He’s $5 “in”.').map(({ word }) => word)).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('any text', () => {
  it('gives sorted pieces that leave out nothing but spaces and unseen marks', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        let at = 0;
        for (const { start, end } of splitTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it.each([
    'a',
    'a-',
    'a.',
    "a'",
    '1,',
    '.',
    '-',
    'http://',
    'www.',
    '@',
    "n't",
    '他',
    '\uD800',
    'é\u0301',
  ])('takes time that grows with the length of “%s” repeated', (unit) => {
    const [short, long] = [unit.repeat(4_000), unit.repeat(64_000)];
    splitTokens(short);
    const ratio = timeOf(long) / Math.max(timeOf(short), 0.1);
    expect(ratio).toBeLessThan(16 * 12);
  });
});

/** The shortest of a few runs, in milliseconds: what else the machine does only makes them longer. */
function timeOf(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    splitTokens(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
