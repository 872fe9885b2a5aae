import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step, StepOptions } from '../step';
import { readTagged } from './corpus';
import { trainPos } from './train';

/** Options of this step. */
export const posOptions: StepOptions = {
  'pos-epochs': ['5', 'passes over the data, before pruning and after it'],
  'pos-weights': ['120000', 'weights that stay'],
  'pos-count': ['12', 'a word is sure of its tag when it was met so often …'],
  'pos-share': ['0.985', '… and has it in this share'],
};

/** Trains the tagger of parts of speech and writes `pos.bin`. */
export function trainPosWeights({ data, option, seed, weights, log }: Step): void {
  const file = trainPos({
    sentences: readTagged(join(data, 'polnear', 'train')),
    tests: { 'polnear-dev': readTagged(join(data, 'polnear', 'dev')) },
    seed,
    epochs: Number(option('pos-epochs')),
    weights: Number(option('pos-weights')),
    sureness: { count: Number(option('pos-count')), share: Number(option('pos-share')) },
    log,
  });
  writeFileSync(weights('pos.bin'), file);
}
