import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/article/analyse';
import { check } from '../../server/rules/check';
import { anyText, newsText, SEED } from '../support/arbitrary';
import { samples } from '../support/articles';

const OPTIONS = { date: '2025-05-24' };

/** A change as an editor makes it; the numbers are shares of the text's length. */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.2, noNaN: true })),
  insert: fc.oneof(fc.constantFrom('', 'x', ' ', '\n', '\n\n', '”', '“', '.'), newsText),
});

function apply(text: string, { at, remove, insert }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + Math.floor(remove * text.length));
}

describe('the article after edits', () => {
  it('is the article made from scratch', () => {
    const start = fc.oneof(fc.constantFrom(...samples().map(({ text }) => text)), newsText);
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let now = text;
        let article = analyse(now, OPTIONS);
        for (const each of edits) {
          now = apply(now, each);
          article = analyse(now, OPTIONS, article);
          expect(article).toEqual(analyse(now, OPTIONS));
        }
        expect(check(article)).toEqual(check(analyse(now, OPTIONS)));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('keeps the facts of paragraphs that did not change', () => {
    const first = analyse('One paragraph stays.\n\nThe other goes.');
    const second = analyse('A new one comes.\n\nOne paragraph stays.', {}, first);
    expect(second.paragraphs[1]?.facts).toBe(first.paragraphs[0]?.facts);
  });

  it('does not depend on another article’s date', () => {
    const text = 'The council met on Monday.\n\nIt meets again tomorrow.';
    const before = analyse(text, { date: '2024-01-01' });
    expect(analyse(text, OPTIONS, before)).toEqual(analyse(text, OPTIONS));
  });
});

describe('any text', () => {
  it('has an article whose spans lie in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = analyse(text, OPTIONS);
        const spans = [
          ...article.paragraphs.map(({ paragraph }) => paragraph),
          ...article.sentences,
          ...article.actors.flatMap(({ mentions }) => mentions),
          ...article.dates,
          ...article.quotations,
          ...article.claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
          ...check(article),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('runs every rule without a failure', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        check(analyse(text, OPTIONS), {
          onRuleError: (rule, error) => {
            throw new Error(`${rule} failed`, { cause: error });
          },
        });
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
