import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readClusters } from '../../../server/language/tagger/clusters';
import { readTagger } from '../../../server/language/tagger/model';
import claimsFile from '../../../server/language/weights/claims.bin';
import clustersFile from '../../../server/language/weights/clusters.bin';
import cuesFile from '../../../server/language/weights/cues.bin';
import namesFile from '../../../server/language/weights/names.bin';
import posFile from '../../../server/language/weights/pos.bin';
import rolesFile from '../../../server/language/weights/roles.bin';
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

  it('take 4 MB compressed at most, together', () => {
    const files = [namesFile, clustersFile, posFile, cuesFile, rolesFile, claimsFile];
    const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(size).toBeLessThan(4_000_000);
  });
});
