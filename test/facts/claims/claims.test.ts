import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in';

describe('claims', () => {
  it.each([
    ['Okoro said the bridge was closed.', 'Okoro | said | the bridge was closed'],
    ['Okoro said that the bridge was closed.', 'Okoro | said | the bridge was closed'],
    ['The bridge was closed, Okoro said.', 'Okoro | said | The bridge was closed'],
    ['The bridge was closed, said Okoro.', 'Okoro | said | The bridge was closed'],
    ['According to Okoro, the bridge was closed.', 'Okoro | According to | the bridge was closed'],
    [
      'The bridge was closed, according to police.',
      'police | according to | The bridge was closed',
    ],
  ])('reads %s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });
});
