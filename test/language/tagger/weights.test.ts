import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readClusters } from '../../../server/language/tagger/clusters';
import { readTagger } from '../../../server/language/tagger/model';
import clustersFile from '../../../server/language/weights/clusters.bin';
import namesFile from '../../../server/language/weights/names.bin';
import { LABELS } from '../../../training/names/paragraphs';

describe('the weights that ship', () => {
  it('can be read', () => {
    expect(readTagger(namesFile).labels).toEqual(LABELS);
    expect(readClusters(clustersFile).fine('said')).toBeGreaterThanOrEqual(0);
  });

  it('group words of like use', () => {
    const { fine, coarse } = readClusters(clustersFile);
    expect(coarse(fine('spokesman'))).toBe(coarse(fine('spokeswoman')));
    expect(fine('tuesday')).toBe(fine('wednesday'));
    expect(fine('tuesday')).not.toBe(fine('lagos'));
  });

  it('take 1.3 MB compressed at most', () => {
    const size = gzipSync(namesFile).length + gzipSync(clustersFile).length;
    expect(size).toBeLessThan(1_300_000);
  });
});
