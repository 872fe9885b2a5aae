import { describe, expect, it } from 'vitest';
import { mix } from '../../../server/language/tagger/hash';
import { KeyIndex } from '../../../server/language/tagger/key-index';

function hashes(count: number, shift: number): Uint32Array {
  const all = Array.from({ length: count }, (_, i) => mix(i, 7) >>> shift);
  return Uint32Array.from(new Set(all)).sort();
}

describe('an index of keys', () => {
  it.each([
    ['hashes of 32 bits', hashes(5_000, 0)],
    ['hashes of 24 bits', hashes(5_000, 8)],
    ['keys side by side', Uint32Array.from({ length: 300 }, (_, i) => i + 40)],
    ['the least and the greatest', Uint32Array.of(0, 1, 31, 32, 2 ** 31, 2 ** 32 - 1)],
    ['few keys', Uint32Array.of(3, 4, 90)],
    ['one key', Uint32Array.of(0)],
    ['no key', new Uint32Array()],
  ])('of %s knows their places and no other key', (_, keys) => {
    const index = new KeyIndex(keys);
    const places = new Map(Array.from(keys, (key, place) => [key, place]));
    const asked = [...keys, ...hashes(5_000, 4), 0, 39, 340, 2 ** 16 + 90, 2 ** 32 - 1];
    expect(asked.map((key) => index.placeOf(key))).toEqual(
      asked.map((key) => places.get(key) ?? -1),
    );
  });

  it('finds many keys at once, in the order in which they were asked for', () => {
    const keys = hashes(2_000, 8);
    const index = new KeyIndex(keys);
    const asked = Uint32Array.from({ length: 500 }, (_, i) =>
      i % 3 === 0 ? (keys[i * 2] ?? 0) : mix(i, 9) >>> 8,
    );
    const single = [...asked.subarray(10, 400)].map((key) => index.placeOf(key));
    const out = new Int32Array(390);
    const found = index.placesOf(asked, 10, 400, out);
    expect([...out.subarray(0, found)]).toEqual(single.filter((place) => place >= 0));
  });
});
