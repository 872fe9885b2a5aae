import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClusters } from '../../server/language/tagger/clusters';
import type { Step, StepOptions } from '../step';
import { readAttributions, readClaimLines } from './corpora';
import { trainClaims } from './train';

/** Options of this step. */
export const claimsOptions: StepOptions = {
  'claims-silver': [undefined, 'JSON lines of articles with claims marked by machine'],
  'claims-silver-weight': ['0.3', 'how much each of them counts'],
  'cue-epochs': ['4', 'passes over the data before pruning, for cues'],
  'cue-features': ['180000', 'features that stay, for cues'],
  'claims-committee': ['3', 'trainings after pruning whose weights are averaged, for both'],
  'role-epochs': ['4', 'passes over the data before pruning, for sources and contents'],
  'role-features': ['230000', 'features that stay, for sources and contents'],
};

const RETRAINING = 4;
const RATE = 0.07;
const DROPOUT = 0.3;
const CUE_EDGES = 8_000;
const ROLE_EDGES = 30_000;

/** Trains the taggers of claims and writes `cues.bin`, `roles.bin` and `claims.bin`. */
export function trainClaimWeights({ data, option, seed, weights, log }: Step): void {
  const silver = option('claims-silver');
  const committee = Number(option('claims-committee'));
  const shared = { retraining: RETRAINING, rate: RATE, dropout: DROPOUT, seed, committee };
  const dev = join(data, 'polnear', 'dev');
  const files = trainClaims({
    sources: [
      { texts: readAttributions(join(data, 'polnear', 'train')), weight: 1 },
      ...(silver === undefined
        ? []
        : [{ texts: readClaimLines(silver), weight: Number(option('claims-silver-weight')) }]),
    ],
    test: existsSync(dev) ? readAttributions(dev) : [],
    clusters: readClusters(readFileSync(weights('clusters.bin'))),
    cues: {
      ...shared,
      epochs: Number(option('cue-epochs')),
      nodes: Number(option('cue-features')),
      edges: CUE_EDGES,
      log: (line) => log(`cues, ${line}`),
    },
    roles: {
      ...shared,
      epochs: Number(option('role-epochs')),
      nodes: Number(option('role-features')),
      edges: ROLE_EDGES,
      log: (line) => log(`sources and contents, ${line}`),
    },
    log,
  });
  writeFileSync(weights('cues.bin'), files.cues);
  writeFileSync(weights('roles.bin'), files.roles);
  writeFileSync(weights('claims.bin'), files.claims);
}
