import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { check } from '../../server/rules/check';
import type { Span } from '../../server/text/span';
import { samples } from '../support/articles';
import { HARD_TEXTS } from '../support/hard-texts';

const SMALL = 2_000;
/** The large text is so many times as long. */
const TIMES = 16;
/** A unit of the large text may cost so much more than one of the small: twice is noise, not growth. */
const BOUND = 2;
/** Below so many milliseconds, nothing can be told of growth. */
const TOO_SHORT = 25;
/** A busy machine disturbs a measurement; what really grows fails them all. */
const ROUNDS = 4;

/** Analyses and checks a text; everything that is found lies in it. */
function answer(text: string): void {
  const article = analyse(text);
  const findings = check(article, {
    onRuleError: (rule, error) => expect.fail(`${rule}: ${String(error)}`),
  });
  const spans: readonly Span[] = [
    ...article.sentences,
    ...article.actors.flatMap(({ mentions }) => mentions),
    ...article.dates,
    ...article.claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...findings,
  ];
  const outside = spans.filter(
    ({ start, end }) => !(start >= 0 && start <= end && end <= text.length),
  );
  expect(outside).toEqual([]);
}

/** Processor time in milliseconds: other processes do not count. */
function costOf(text: string): number {
  const before = process.cpuUsage();
  check(analyse(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How much more a unit of the large text costs than one of the small. */
function growth(small: string, large: string): number {
  const cheap = Math.min(costOf(small), costOf(small));
  const dear = costOf(large);
  return dear < TOO_SHORT ? 1 : dear / large.length / (cheap / small.length);
}

beforeAll(() => {
  for (const { text } of samples()) costOf(text);
});

describe('an answer comes to', () => {
  it.each([
    ['an empty text', ''],
    ['a word', 'word'],
    ['a name', 'Ada'],
    ['a line end', '\n'],
    ['a byte order mark', '\uFEFF'],
    ['half a character', '\uD83D'],
    ['a quotation mark', '“'],
    ['a full stop', '.'],
    ['the start of front matter', '---'],
    ['the start of a header', ' date '],
    ['the start of a comment', '<!--'],
  ])('%s', (_, text) => answer(text));

  it.each(Object.entries(HARD_TEXTS))('%s', (_, make) => answer(make(SMALL)));

  it('a line of 100,000 letters', () => answer('x'.repeat(100_000)));

  it('“Mr. ” ten thousand times', () => answer('Mr. '.repeat(10_000)));
});

describe('the work grows no faster than the text, for', () => {
  it.each(Object.entries(HARD_TEXTS))(
    '%s',
    (_, make) => {
      const [small, large] = [make(SMALL), make(SMALL * TIMES)];
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS && least > BOUND; round++)
        least = Math.min(least, growth(small, large));
      expect(least).toBeLessThanOrEqual(BOUND);
    },
    120_000,
  );
});
