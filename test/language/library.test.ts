import nlp from 'compromise/three';
import { describe, expect, it } from 'vitest';
import { samples } from '../support/articles';

/** Every term of the samples with its tags, as the library reads them now. */
function tagsOfSamples(): readonly string[] {
  const lines = samples().flatMap(({ text }) => text.split('\n'));
  return lines.flatMap((line) =>
    nlp(line).docs.map((terms) =>
      terms.map(({ text, tags }) => `${text}/${[...(tags ?? [])].sort().join('+')}`).join(' '),
    ),
  );
}

describe('compromise as it is used here', () => {
  it('tags as it does by itself', async () => {
    const before = tagsOfSamples();
    expect(before.length).toBeGreaterThan(50);
    const { compromise } = await import('../../server/language/library');
    expect(compromise).toBe(nlp);
    expect(compromise.hooks()).not.toContain('chunks');
    expect(tagsOfSamples()).toEqual(before);
  });
});
