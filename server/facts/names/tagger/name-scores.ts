import type { WordClusters } from '../../../language/tagger/clusters';
import { decodeWith, type Tagging } from '../../../language/tagger/decode';
import type { Tagger } from '../../../language/tagger/model';
import { lengthOf, type Stretch } from '../../../language/tagger/stretches';
import type { Potentials } from '../../../language/tagger/sum-product';
import { FeatureSums } from '../../../language/tagger/table-scores';
import type { Token } from '../../../model/token';
import { addContextFeatures } from './context-features';
import { EdgeMemory } from './edge-memory';
import { edgeFeatures } from './name-features';
import { plainTokens } from './plain-tokens';
import { type Surroundings, surroundingsOf } from './surroundings';
import type { WordFacts } from './word-facts';
import { STEPS } from './word-features';
import { type KnownWord, WordMemory } from './word-memory';

/** A paragraph's words, and how they stand. */
interface ReadParagraph {
  readonly words: readonly KnownWord[];
  readonly facts: readonly WordFacts[];
  readonly around: Surroundings;
  readonly plain: Uint8Array;
}

/** Scores a paragraph's tokens for the tagger of names. */
export class NameScores {
  readonly #tagger: Tagger;
  readonly #words: WordMemory;
  readonly #edges: EdgeMemory;
  readonly #features: FeatureSums;

  constructor(tagger: Tagger, clusters: WordClusters) {
    this.#tagger = tagger;
    this.#words = new WordMemory(tagger, clusters);
    this.#edges = new EdgeMemory(tagger.edges);
    this.#features = new FeatureSums(tagger.nodes);
  }

  /** The model's labels. */
  get labels(): readonly string[] {
    return this.#tagger.labels;
  }

  /** Tags a paragraph's tokens. */
  tag(tokens: readonly Token[], text: string): Tagging {
    const words = this.#words.wordsOf(tokens);
    const facts = words.map((word) => word.facts);
    const plain = plainTokens(tokens, facts);
    const around = surroundingsOf(tokens, text, facts);
    this.#edges.forgetMany();
    return decodeWith(this.labels.length, { length: tokens.length, plain }, (stretches) =>
      this.#score({ words, facts, around, plain }, stretches),
    );
  }

  #score(read: ReadParagraph, stretches: readonly Stretch[]): Potentials {
    const { width, scale } = this.#tagger.nodes;
    const length = lengthOf(stretches);
    const nodes = new Float64Array(length * width);
    const edgeStarts = new Int32Array(length);
    let place = 0;
    for (const { from, to } of stretches) {
      for (let at = from; at < to; at++, place++) {
        this.#scoreToken(read, at, nodes, place * width);
        if (at === from) continue;
        edgeStarts[place] = this.#edges.startOf(edgeFeatures(read.facts, read.around, at));
      }
    }
    for (let at = 0; at < nodes.length; at++) nodes[at] = (nodes[at] ?? 0) * scale;
    const { scores: edges, factors: edgeFactors } = this.#edges;
    return { length, labels: width, nodes, edges, edgeFactors, edgeStarts };
  }

  #scoreToken(read: ReadParagraph, at: number, scores: Float64Array, start: number): void {
    const { words, facts, around, plain } = read;
    if (plain[at] === 1) {
      this.#words.addShortSums(words[at], scores, start);
      return;
    }
    for (const step of STEPS) this.#words.addSums(words[at + step], step, scores, start);
    addContextFeatures(this.#features, facts, around, at);
    this.#features.addTo(scores, start);
  }
}
