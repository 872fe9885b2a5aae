import { describe, expect, it } from 'vitest';
import { readClusters } from '../../../server/language/tagger/clusters';
import { HEADER_LENGTH, VERSION, WeightsError } from '../../../server/language/tagger/container';
import { readTagger } from '../../../server/language/tagger/model';
import { writeClusters } from '../../../training/crf/write-weights';
import { smallTagger } from '../../support/weights';

function changed(bytes: Uint8Array, at: number, to: (byte: number) => number): Uint8Array {
  return bytes.map((byte, i) => (i === at ? to(byte) : byte));
}

describe('a file of weights', () => {
  it('is read back as it was written', () => {
    const { labels, nodes, edges } = readTagger(smallTagger());
    expect(labels).toEqual(['O', 'B-PER', 'I-PER']);
    expect(nodes.index.placeOf(7)).toBe(0);
    expect(nodes.index.placeOf(3_000_000_000)).toBe(1);
    expect(nodes.index.placeOf(8)).toBe(-1);
    const weights = [...nodes.weights].map((weight) => weight * nodes.scale);
    expect(weights[1]).toBeCloseTo(4, 5);
    expect(weights[3]).toBeCloseTo(2, 1);
    expect(weights.filter((weight) => weight === 0)).toHaveLength(4);
    expect(edges.weights[2]).toBe(-127);
  });

  it('of word groups knows its words and no others', () => {
    const table = writeClusters(
      new Map([
        ['lagos', 2],
        ['said', 0],
      ]),
      [1, 0, 1],
    );
    const clusters = readClusters(table);
    expect(clusters.fine('lagos')).toBe(2);
    expect(clusters.fine('said')).toBe(0);
    expect(clusters.fine('unheard')).toBe(-1);
    expect(clusters.coarse(2)).toBe(1);
    expect(clusters.coarse(-1)).toBe(-1);
  });

  const file = smallTagger();
  it.each([
    ['foreign', new TextEncoder().encode('{"weights": [1, 2, 3], "labels": []}'), /no file of/],
    ['empty', new Uint8Array(), /no file of/],
    ['of another version', changed(file, 4, () => VERSION + 1), /version/],
    ['of another kind', writeClusters(new Map(), []), /of kind clusters, not tagger/],
    ['of an unknown kind', changed(file, 5, () => 99), /of kind unknown/],
    ['cut short', file.subarray(0, file.length - 1), /bytes of/],
    ['cut within its header', file.subarray(0, HEADER_LENGTH - 1), /no file of/],
    ['too long', Uint8Array.of(...file, 0), /bytes of/],
    ['damaged', changed(file, file.length - 3, (byte) => byte ^ 1), /damaged/],
  ])('is refused when it is %s', (_, bytes, message) => {
    expect(() => readTagger(bytes)).toThrow(WeightsError);
    expect(() => readTagger(bytes)).toThrow(message);
  });

  it('is refused with any one byte changed', () => {
    for (let at = 0; at < file.length; at++) {
      expect(() => readTagger(changed(file, at, (byte) => byte ^ 0x55))).toThrow(WeightsError);
    }
  });
});
