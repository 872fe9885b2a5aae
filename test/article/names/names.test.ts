import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles';
import { BODIES } from './bodies';
import { namesIn, withoutMarks } from './names-in';
import { OTHERS } from './others';
import { PEOPLE } from './people';
import { PLACES } from './places';

describe.each([
  ['people', PEOPLE],
  ['bodies', BODIES],
  ['places', PLACES],
  ['others', OTHERS],
  ['articles', ARTICLES],
] as const)('names of %s with their kinds', (_, sources) => {
  it.each(sources)('%s', (source) => {
    expect(namesIn(withoutMarks(source))).toBe(source);
  });
});
