import type { SequenceFeatures } from '../../server/language/tagger/feature-rows';
import { Alphabet, keepMarked } from './alphabet';
import { clearUnmarked, strongest } from './prune';
import {
  anchorFirstLabel,
  average,
  type Example,
  emptyModel,
  scaleWeights,
  train,
  trainAveraged,
} from './trainer';
import { writeTagger } from './write-weights';

/** How a tagger is trained, pruned and trained on. */
export interface FitOptions {
  readonly labels: readonly string[];
  readonly epochs: number;
  readonly retraining: number;
  /** Trainings after pruning, each from its own seed, whose weights are averaged; 1 by default. */
  readonly committee?: number;
  readonly rate: number;
  readonly dropout: number;
  /** Features of tokens, and of pairs of them, that stay after pruning. */
  readonly nodes: number;
  readonly edges: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** Features seen less often say nothing general. */
const LEAST_NODES = 2;
const LEAST_EDGES = 3;

/** How far the seeds of a committee's members are apart: each training uses some in a row. */
const SEEDS = 100;

/** Gathers the examples of a tagger and trains it. */
export class TaggerFit {
  readonly #nodes = new Alphabet();
  readonly #edges = new Alphabet();
  readonly #examples: Example[] = [];

  /** Adds a sequence, once for each of its labellings. */
  add(features: SequenceFeatures, labellings: readonly Uint8Array[], weight: number): void {
    const nodes = this.#nodes.learn(features.nodes);
    const edges = this.#edges.learn(features.edges);
    for (const labels of labellings) {
      this.#examples.push({ length: features.length, nodes, edges, labels, weight });
    }
  }

  /** Trains, prunes, trains the survivors on, and returns the file of weights. */
  fit(options: FitOptions): Uint8Array {
    const { labels, seed, rate, dropout, log } = options;
    const keys = { nodes: this.#nodes.keys, edges: this.#edges.keys };
    log(`${this.#examples.length} examples, ${keys.nodes.length} + ${keys.edges.length} features`);
    const model = emptyModel(labels.length, keys.nodes.length, keys.edges.length);
    const progress = (stage: string) => ({
      rate,
      dropout,
      seed,
      onEpoch: (epoch: number, likelihood: number) =>
        log(`${stage} ${epoch}: ${likelihood.toFixed(3)}`),
    });
    const frequent = this.#with(
      this.#nodes.frequent(LEAST_NODES),
      this.#edges.frequent(LEAST_EDGES),
    );
    train(model, frequent, { ...progress('epoch'), epochs: options.epochs });
    const nodes = strongest(model.nodes, options.nodes);
    const edges = strongest(model.edges, options.edges);
    clearUnmarked(model.nodes, nodes);
    clearUnmarked(model.edges, edges);
    const kept = this.#with(nodes, edges);
    trainAveraged(model, kept, { ...progress('after pruning'), epochs: options.retraining });
    for (let member = 1; member < (options.committee ?? 1); member++) {
      const other = emptyModel(labels.length, keys.nodes.length, keys.edges.length);
      const own = { ...progress(`member ${member + 1}`), seed: seed + SEEDS * member };
      train(other, kept, { ...own, epochs: options.epochs - 1 });
      trainAveraged(other, kept, { ...own, epochs: options.retraining });
      average(model, other, member);
    }
    scaleWeights(model, 1 - dropout);
    anchorFirstLabel(model.nodes);
    return writeTagger(
      labels,
      { keys: keys.nodes, marked: nodes, weights: model.nodes },
      { keys: keys.edges, marked: edges, weights: model.edges },
    );
  }

  #with(nodes: Uint8Array, edges: Uint8Array): readonly Example[] {
    return this.#examples.map((example) => ({
      ...example,
      nodes: keepMarked(example.nodes, nodes),
      edges: keepMarked(example.edges, edges),
    }));
  }
}
