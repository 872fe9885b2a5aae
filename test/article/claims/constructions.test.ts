import { describe, expect, it } from 'vitest';
import { CONSTRUCTIONS, NO_CLAIMS } from './constructions';
import { readConstruction } from './reading';

describe.each(CONSTRUCTIONS)('$name', ({ cases }) => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(readConstruction(text, claims)).toEqual([]);
  });
});

describe('no claim', () => {
  it.each(NO_CLAIMS)('%s', (text) => {
    expect(readConstruction(text, [])).toEqual([]);
  });
});
