import { readClusters, type WordClusters } from './tagger/clusters';
import file from './weights/clusters.bin';

/** The shipped groups of like words, read when first asked for. */
export const wordGroups = makeWordGroups();

function makeWordGroups(): () => WordClusters {
  let groups: WordClusters | null = null;
  return () => {
    groups ??= readClusters(file);
    return groups;
  };
}
