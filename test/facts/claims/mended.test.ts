import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../server/facts/claims/claims';
import { findNames } from '../../../server/facts/names/names';
import { findQuotations } from '../../../server/facts/quotations/quotations';
import { type Span, slice } from '../../../server/text/span';
import { viewOf } from '../../support/view';

/** The claims of a paragraph, rules and taggers together, as `source | cue | content`. */
function claimsOf(text: string): readonly string[] {
  const view = viewOf(text);
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => slice(text, span)).join(' + ');
  return findClaims(view, findQuotations(view), findNames(view)).map(({ source, cue, content }) =>
    [source, cue, content].map(words).join(' | '),
  );
}

describe('contents as a whole', () => {
  it.each([
    [
      'Olena Tkach denied that boats had come late and put the number of trips at 214.',
      [
        'Olena Tkach | denied | that boats had come late',
        'Olena Tkach | put | the number of trips at 214',
      ],
    ],
    [
      'It is, curator Olena Tkach says, the only one of its kind.',
      ['curator Olena Tkach | says | It is + the only one of its kind'],
    ],
    ['“We have nine beds.” – Olena Tkach, head nurse', ['Olena Tkach | – | “We have nine beds.”']],
    ['The ministry pledged 40 buses.', ['The ministry | pledged | 40 buses']],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('a turn of a transcript', () => {
  it('is one content, and holds what others are said to say', () => {
    const text = 'TKACH: It never has. Lumex Ltd says it has paid. Do you believe it?';
    expect(claimsOf(text)).toEqual([
      'TKACH | : | It never has + Lumex Ltd says it has paid + Do you believe it?',
      'Lumex Ltd | says | it has paid',
    ]);
  });
});

describe('what is no statement', () => {
  it.each([
    ['Olena Tkach declined to comment.'],
    ['Olena Tkach, who asked not to be named, left.'],
    ['Olena Tkach filed the papers on Monday.'],
    ['The council voted to close the pool.'],
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
