import { describe, expect, it } from 'vitest';
import { inTenseOf, verbForms } from '../../server/language/verbs';

describe('verb forms', () => {
  it.each([
    ['claimed', 'said'],
    ['claims', 'says'],
    ['claim', 'say'],
    ['claiming', 'saying'],
    ['Admitted', 'Said'],
    ['insists', 'says'],
    ['revealed', 'said'],
    ['conceding', 'saying'],
  ])('%s is replaced by %s', (original, expected) => {
    expect(inTenseOf(original, 'say')).toBe(expected);
  });

  it('are four', () => {
    expect(verbForms('denied')).toEqual({
      infinitive: 'deny',
      past: 'denied',
      present: 'denies',
      gerund: 'denying',
    });
  });
});
