import { describe, expect, it } from 'vitest';
import { tagClaims } from '../../../../server/facts/claims/tagger/tag-claims';
import { type Span, slice } from '../../../../server/text/span';
import { claimTextOf } from './text-of';

/** Claims as `source | cue | content`, pieces joined by ` + `. */
function tagged(text: string): readonly string[] {
  const words = (spans: readonly Span[]) => spans.map((span) => slice(text, span)).join(' + ');
  return tagClaims(claimTextOf(text)).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  );
}

describe('claims by the trained taggers', () => {
  it.each([
    [
      'Mayor Deniz Kaya said on Monday that the bridge would reopen in May.',
      'Mayor Deniz Kaya | said | that the bridge would reopen in May',
    ],
    ['“The bridge will reopen,” Kaya said.', 'Kaya | said | “The bridge will reopen,”'],
    [
      'The bridge is unsafe, according to a report by the council.',
      'a report by the council | according to | The bridge is unsafe',
    ],
    ['Kaya hopes to reopen the bridge.', 'Kaya | hopes | to reopen the bridge'],
  ])('in: %s', (text, claim) => {
    expect(tagged(text)).toEqual([claim]);
  });

  it('are none where nobody says or thinks anything', () => {
    expect(tagged('The bridge over the river is 40 metres long.')).toEqual([]);
  });

  it('are none in a text of nothing but marks', () => {
    expect(tagged('“” — : ”')).toEqual([]);
  });

  it('know the rules’ claim at the same cue', () => {
    const [claim] = tagClaims(claimTextOf('Kaya said the bridge was unsafe.'));
    expect(claim?.rule).toBe(0);
    expect(claim?.confidence).toBeGreaterThan(0.7);
  });
});
