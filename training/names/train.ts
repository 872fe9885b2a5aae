import { nameFeatures } from '../../server/facts/names/tagger/name-features';
import { factsWith } from '../../server/facts/names/tagger/word-facts';
import type { WordClusters } from '../../server/language/tagger/clusters';
import { readTagger } from '../../server/language/tagger/model';
import { Alphabet, keepMarked } from '../crf/alphabet';
import { clearUnmarked, strongest } from '../crf/prune';
import { type Example, emptyModel, scaleWeights, train } from '../crf/trainer';
import { writeTagger } from '../crf/write-weights';
import type { NamedText } from './corpora';
import { LABELS, labelledParagraphs } from './paragraphs';
import { score, type TestSet } from './score';

/** Texts of one origin and how much each counts in training. */
export interface Source {
  readonly texts: readonly NamedText[];
  readonly weight: number;
}

/** How the tagger of names is trained; see docs/model-card.md for the values used. */
export interface NameTraining {
  readonly sources: readonly Source[];
  readonly tests: Readonly<Record<string, TestSet>>;
  readonly clusters: WordClusters;
  readonly seed: number;
  readonly epochs: number;
  readonly retraining: number;
  /** Features that stay after pruning. */
  readonly features: number;
  readonly log: (line: string) => void;
}

const DROPOUT = 0.3;
const RATE = 0.1;
/** Features of a token seen less often say nothing general. */
const LEAST_COUNT = 2;

/** Trains, prunes, trains the survivors on, and returns the file of weights. */
export function trainNames(options: NameTraining): Uint8Array {
  const { log, seed } = options;
  const factsOf = factsWith(options.clusters);
  const nodeKeys = new Alphabet();
  const edgeKeys = new Alphabet();
  const read = options.sources.flatMap((source) =>
    source.texts.flatMap((text) => examplesOf(text, source.weight, factsOf, nodeKeys, edgeKeys)),
  );
  const keys = { nodes: nodeKeys.keys, edges: edgeKeys.keys };
  log(
    `${read.length} paragraphs, ${keys.nodes.length} features, ${keys.edges.length} edge features`,
  );
  const model = emptyModel(LABELS.length, keys.nodes.length, keys.edges.length);
  const run = (examples: readonly Example[], epochs: number, stage: string): void =>
    train(model, examples, {
      epochs,
      rate: RATE,
      dropout: DROPOUT,
      seed,
      onEpoch: (epoch, likelihood) => log(`${stage} ${epoch}: ${likelihood.toFixed(3)}`),
    });
  const frequent = nodeKeys.frequent(LEAST_COUNT);
  run(withFeatures(read, frequent, null), options.epochs, 'epoch');
  const nodes = strongest(model.nodes, options.features);
  const edges = strongest(model.edges, EDGE_FEATURES);
  clearUnmarked(model.nodes, nodes);
  clearUnmarked(model.edges, edges);
  run(withFeatures(read, nodes, edges), options.retraining, 'after pruning');
  scaleWeights(model, 1 - DROPOUT);
  const file = writeTagger(
    LABELS,
    { keys: keys.nodes, marked: nodes, weights: model.nodes },
    { keys: keys.edges, marked: edges, weights: model.edges },
  );
  const tagger = readTagger(file);
  for (const [name, set] of Object.entries(options.tests)) {
    log(`${name}: ${score(tagger, factsOf, set)}`);
  }
  return file;
}

type FactsOf = ReturnType<typeof factsWith>;

/** Edge features have a weight for each pair of labels; few of them matter. */
const EDGE_FEATURES = 2500;

function withFeatures(
  examples: readonly Example[],
  nodes: Uint8Array,
  edges: Uint8Array | null,
): readonly Example[] {
  return examples.map((example) => ({
    ...example,
    nodes: keepMarked(example.nodes, nodes),
    edges: edges === null ? example.edges : keepMarked(example.edges, edges),
  }));
}

function examplesOf(
  text: NamedText,
  weight: number,
  factsOf: FactsOf,
  nodeKeys: Alphabet,
  edgeKeys: Alphabet,
): readonly Example[] {
  return labelledParagraphs(text)
    .filter(({ tokens }) => tokens.length > 0)
    .map(({ tokens, text: lines, labels }) => {
      const { length, nodes, edges } = nameFeatures(tokens, lines, factsOf);
      return { length, nodes: nodeKeys.learn(nodes), edges: edgeKeys.learn(edges), labels, weight };
    });
}
