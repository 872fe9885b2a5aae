import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readClusters } from '../server/language/tagger/clusters';
import { withOtherNames } from './names/augment';
import { clusterWords } from './names/clusters';
import { readGold, readSilver } from './names/corpora';
import { testSet } from './names/score';
import { trainNames } from './names/train';

const USAGE = `usage: npm run train -- --data FOLDER [options]
  --data FOLDER      holds ner/ and polnear/ (docs/model-card.md says in what form)
  --embeddings FILE  JSON of word vectors: makes the groups of words anew
  --out FOLDER       where the weights go (server/language/weights)
  --seed N           for everything drawn at random (7)
  --epochs N         passes over the data before pruning (4)
  --retraining N     passes after it (3)
  --features N       features that stay (130000)
  --silver X         weight of texts tagged by machine; 0 leaves them out (0.3)
  --renamed X        weight of texts with other names in them; 0 leaves them out (0.8)`;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    embeddings: { type: 'string' },
    out: { type: 'string', default: 'server/language/weights' },
    seed: { type: 'string', default: '7' },
    epochs: { type: 'string', default: '4' },
    retraining: { type: 'string', default: '3' },
    features: { type: 'string', default: '130000' },
    silver: { type: 'string', default: '0.3' },
    renamed: { type: 'string', default: '0.8' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || values.data === undefined || !existsSync(values.data)) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
main(values.data);

function main(data: string): void {
  const seed = Number(values.seed);
  const tableFile = join(values.out, 'clusters.bin');
  if (values.embeddings !== undefined) {
    log('grouping words');
    writeFileSync(tableFile, clusterWords(values.embeddings, seed));
  }
  const clusters = readClusters(readFileSync(tableFile));
  const test = (name: string) => testSet(readGold(join(data, 'ner', name)));
  const gold = readGold(join(data, 'ner', 'conll2003-train'));
  const silver = readSilver(join(data, 'polnear', 'train'));
  const file = trainNames({
    sources: [
      { texts: gold, weight: 1 },
      { texts: withOtherNames(gold, seed), weight: Number(values.renamed) },
      { texts: silver, weight: Number(values.silver) },
      {
        texts: withOtherNames(silver, seed + 1),
        weight: Number(values.silver) * Number(values.renamed),
      },
    ].filter(({ weight }) => weight > 0),
    tests: { 'conll2003-testa': test('conll2003-testa'), wikigold: test('wikigold') },
    clusters,
    seed,
    epochs: Number(values.epochs),
    retraining: Number(values.retraining),
    features: Number(values.features),
    log,
  });
  writeFileSync(join(values.out, 'names.bin'), file);
}

/** Progress goes to standard error. */
function log(line: string): void {
  console.error(`${Math.round(performance.now() / 1000)} s  ${line}`);
}
