import { describe, expect, it } from 'vitest';
import { hashText, mix } from '../../../server/language/tagger/hash';

describe('hashes of features', () => {
  it('are those that the weights were trained with', () => {
    expect([hashText(''), hashText('Kyiv'), hashText('Diyarbakır'), mix(1, 2)]).toEqual(HASHES);
  });

  it('tell order and case apart', () => {
    expect(mix(1, 2)).not.toBe(mix(2, 1));
    expect(hashText('us')).not.toBe(hashText('US'));
  });

  it('are unsigned 32-bit numbers that rarely meet', () => {
    const hashes = Array.from({ length: 20_000 }, (_, i) => mix(hashText(`word${i}`), 12));
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(
      true,
    );
    expect(new Set(hashes).size).toBeGreaterThan(19_998);
  });
});

/** A change of these makes all weights worthless: raise the version of the format with it. */
const HASHES = [1947474976, 3391310548, 562622774, 2243106664];
