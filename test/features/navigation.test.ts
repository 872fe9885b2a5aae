import { describe, expect, it } from 'vitest';
import { definitionAt, highlightsAt, referencesAt } from '../../server/features/navigation/places';
import type { Span } from '../../server/text/span';
import { mark } from '../support/marked';
import { actor, claim, date, find, story } from './support/story';

const text =
  'Bello came on Friday. Amina Bello of Lagos said that she left by Monday, on Friday at noon.';

const article = story(text, {
  actors: [
    actor(text, 'a1', 'person', [
      find(text, 'Bello'),
      find(text, 'Amina Bello'),
      find(text, 'she'),
    ]),
    actor(text, 'a2', 'place', [find(text, 'Lagos')]),
  ],
  dates: [
    date(find(text, 'Friday'), '2025-05-23'),
    date(find(text, 'Monday'), '2025-05-26', {
      basis: { from: 'discourse', anchor: '2025-05-23', anchorSpan: find(text, 'Friday') },
    }),
    date(find(text, 'Friday', 1), '2025-05-23'),
  ],
  claims: [
    claim({
      source: [find(text, 'Amina Bello of Lagos')],
      cue: [find(text, 'said')],
      content: [find(text, 'she left by Monday')],
    }),
  ],
});

const at = (words: string, nth = 0): number => find(text, words, nth).start;
const words = ({ start, end }: Span): string => text.slice(start, end);

describe('definition', () => {
  it('is the first mention by name', () => {
    const jump = definitionAt(article, at('she') + 1);
    expect(jump && mark(text, [jump.from, jump.to])).toBe(
      '[[Bello]] came on Friday. Amina Bello of Lagos said that [[she]] left by Monday, on Friday at noon.',
    );
  });

  it('takes the caret right behind a word', () => {
    expect(definitionAt(article, find(text, 'Lagos').end)?.from).toEqual(find(text, 'Lagos'));
  });

  it('of a date is what it counts from', () => {
    expect(definitionAt(article, at('Monday'))?.to).toEqual(find(text, 'Friday'));
  });

  it('is nowhere between words, and for a date that counts from nothing', () => {
    expect(definitionAt(article, at('came') + 1)).toBeNull();
    expect(definitionAt(article, at('Friday'))).toBeNull();
  });
});

describe('references', () => {
  it('are all mentions, full, short and pronoun', () => {
    expect(referencesAt(article, at('Bello'), true).map(words)).toEqual([
      'Bello',
      'Amina Bello',
      'she',
    ]);
  });

  it('leave the first mention out when asked to', () => {
    expect(referencesAt(article, at('Bello'), false).map(words)).toEqual(['Amina Bello', 'she']);
  });

  it('of a date are its other mentions', () => {
    expect(referencesAt(article, at('Friday', 1), true)).toEqual([
      find(text, 'Friday'),
      find(text, 'Friday', 1),
    ]);
  });

  it('are none where nobody is meant', () => {
    expect(referencesAt(article, at('left'), true)).toEqual([]);
  });
});

describe('highlights', () => {
  it('tell the first mention from the others', () => {
    expect(highlightsAt(article, at('she')).map(({ first }) => first)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('on a cue show the whole claim', () => {
    expect(highlightsAt(article, at('said')).map(words)).toEqual([
      'Amina Bello of Lagos',
      'said',
      'she left by Monday',
    ]);
  });

  it('in plain copy are none', () => {
    expect(highlightsAt(article, at('came'))).toEqual([]);
  });
});
