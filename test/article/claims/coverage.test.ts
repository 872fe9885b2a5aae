import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/article/analyse';

const HEAD = 'date 2025-03-04 The harbour of Mersin reopened.\n\n';

/** Who stands behind each sentence after the header's: the coverage and the claim's source. */
function coverageOf(copy: string): readonly string[] {
  const { sentences, claims, text } = analyse(HEAD + copy);
  return sentences.slice(1).map(({ coverage }) => {
    if (coverage.by === 'nobody') return 'nobody';
    const [source] = claims.find(({ id }) => id === coverage.claim)?.source ?? [];
    return `${coverage.by}: ${source === undefined ? '–' : text.slice(source.start, source.end)}`;
  });
}

describe('who stands behind a sentence', () => {
  it.each([
    ['its own claim', 'Deniz Kaya said it was over.', ['claim: Deniz Kaya']],
    ['its own claim, tag last', 'It was over, Deniz Kaya said.', ['claim: Deniz Kaya']],
    ['nobody', 'The port closed. It opened again.', ['nobody', 'nobody']],
    [
      'the account before it in the paragraph',
      'Deniz Kaya said it was over. The port would stay shut.',
      ['claim: Deniz Kaya', 'continuation: Deniz Kaya'],
    ],
    [
      'nobody in the next paragraph',
      'Deniz Kaya said it was over.\n\nThe port would stay shut.',
      ['claim: Deniz Kaya', 'nobody'],
    ],
    [
      'nobody before the first claim',
      'The port would stay shut. Deniz Kaya said it was over.',
      ['nobody', 'claim: Deniz Kaya'],
    ],
    [
      'the last of two accounts',
      'Deniz Kaya said it was over. Musa Bello said it was not. The port stayed shut.',
      ['claim: Deniz Kaya', 'claim: Musa Bello', 'continuation: Musa Bello'],
    ],
    [
      'the speaker of a quotation of several sentences',
      '“It is over. We lost. Go home,” Deniz Kaya said.',
      ['claim: Deniz Kaya', 'claim: Deniz Kaya', 'claim: Deniz Kaya'],
    ],
    [
      'an attribution that points back, over the whole paragraph',
      'They met in Ankara. The talks failed.\n\nThis was reported by Reuters.',
      ['anaphora: Reuters', 'anaphora: Reuters', 'claim: Reuters'],
    ],
    ['nobody when no source is named', 'It is alleged that he stole it.', ['nobody']],
    ['nobody when only a belief is told', 'Deniz Kaya believes that it is over.', ['nobody']],
    [
      'nobody of a question',
      'Deniz Kaya said it was over. Was it?',
      ['claim: Deniz Kaya', 'nobody'],
    ],
  ])('is %s', (_, copy, expected) => {
    expect(coverageOf(copy)).toEqual(expected);
  });
});

describe('the signals of a sentence', () => {
  it('know whether they lie in the content of a claim', () => {
    const copy = 'Deniz Kaya said the disastrous talks were over. The disastrous talks failed.';
    const { sentences, text } = analyse(HEAD + copy);
    const found = sentences
      .flatMap(({ signals }) => signals)
      .filter(({ start, end }) => text.slice(start, end).includes('disastrous'));
    expect(found.map(({ inContent }) => inContent)).toEqual(['c1', null]);
  });

  it('stand at their place in the article', () => {
    const { sentences, text } = analyse(`${HEAD}The disastrous talks failed.`);
    for (const { signals, start, end } of sentences) {
      for (const signal of signals) {
        expect(signal.start).toBeGreaterThanOrEqual(start);
        expect(signal.end).toBeLessThanOrEqual(end);
      }
    }
    expect(text).toContain('disastrous');
  });
});
