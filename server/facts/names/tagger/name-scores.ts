import type { WordClusters } from '../../../language/tagger/clusters';
import { decodeWith, type Tagging } from '../../../language/tagger/decode';
import type { Tagger } from '../../../language/tagger/model';
import { lengthOf, type Stretch } from '../../../language/tagger/stretches';
import type { Potentials } from '../../../language/tagger/sum-product';
import { FeatureSums } from '../../../language/tagger/table-scores';
import type { PennTag } from '../../../model/penn';
import type { Token } from '../../../model/token';
import { addContextFeatures } from './context-features';
import { EdgeMemory } from './edge-memory';
import { edgeFeatures } from './name-features';
import { plainTokens } from './plain-tokens';
import { type Surroundings, surroundingsOf } from './surroundings';
import { type WordFacts, wordFacts } from './word-facts';
import { addShortFeatures, addWordFeatures, STEPS } from './word-features';

/** Words that are remembered before all are forgotten. */
const MOST = 8_000;

/** A word that was met: its facts, and the sums of its features' weights at each step. */
interface KnownWord {
  readonly tag: PennTag;
  readonly facts: WordFacts;
  readonly sums: (Float64Array | undefined)[];
  short: Float64Array | undefined;
}

/** A paragraph's words, and how they stand. */
interface ReadParagraph {
  readonly words: readonly KnownWord[];
  readonly facts: readonly WordFacts[];
  readonly around: Surroundings;
  readonly plain: Uint8Array;
}

/**
 * Scores a paragraph's tokens for the tagger of names. Weights of what depends on one word alone
 * are added up once for each word; the memory is bounded, and answers do not depend on it, since
 * sums of whole numbers come out alike in any order.
 */
export class NameScores {
  readonly #tagger: Tagger;
  readonly #clusters: WordClusters;
  /** By text; words of several parts of speech are few. */
  readonly #words = new Map<string, KnownWord[]>();
  #size = 0;
  readonly #edges: EdgeMemory;
  readonly #features: FeatureSums;
  readonly #outside: KnownWord;

  constructor(tagger: Tagger, clusters: WordClusters) {
    this.#tagger = tagger;
    this.#clusters = clusters;
    this.#edges = new EdgeMemory(tagger.edges);
    this.#features = new FeatureSums(tagger.nodes);
    this.#outside = newWord(wordFacts('', 'NN', clusters), 'NN');
  }

  /** The model's labels. */
  get labels(): readonly string[] {
    return this.#tagger.labels;
  }

  /** Tags a paragraph's tokens. */
  tag(tokens: readonly Token[], text: string): Tagging {
    const words = this.#wordsOf(tokens);
    const facts = words.map((word) => word.facts);
    const plain = plainTokens(tokens, facts);
    const around = surroundingsOf(tokens, text, facts);
    this.#edges.forgetMany();
    return decodeWith(this.labels.length, { length: tokens.length, plain }, (stretches) =>
      this.#score({ words, facts, around, plain }, stretches),
    );
  }

  #wordsOf(tokens: readonly Token[]): readonly KnownWord[] {
    if (this.#size > MOST) {
      this.#words.clear();
      this.#size = 0;
    }
    return tokens.map((token) => this.#wordOf(token));
  }

  #wordOf({ text, tag }: Token): KnownWord {
    const words = this.#words.get(text);
    if (words !== undefined) for (const word of words) if (word.tag === tag) return word;
    const word = newWord(wordFacts(text, tag, this.#clusters), tag);
    if (words === undefined) this.#words.set(text, [word]);
    else words.push(word);
    this.#size++;
    return word;
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
      addAll(this.#short(words[at] ?? this.#outside), scores, start);
      return;
    }
    for (const step of STEPS) {
      addAll(this.#sums(words[at + step] ?? this.#outside, step), scores, start);
    }
    addContextFeatures(this.#features, facts, around, at);
    this.#features.addTo(scores, start);
  }

  #sums(word: KnownWord, step: number): Float64Array {
    const known = word.sums[step + 3];
    if (known !== undefined) return known;
    addWordFeatures(this.#features, word === this.#outside ? null : word.facts, step);
    const sums = new Float64Array(this.labels.length);
    this.#features.addTo(sums);
    word.sums[step + 3] = sums;
    return sums;
  }

  #short(word: KnownWord): Float64Array {
    if (word.short !== undefined) return word.short;
    addShortFeatures(this.#features, word.facts);
    const sums = new Float64Array(this.labels.length);
    this.#features.addTo(sums);
    word.short = sums;
    return sums;
  }
}

function newWord(facts: WordFacts, tag: PennTag): KnownWord {
  return { tag, facts, sums: STEPS.map(() => undefined), short: undefined };
}

function addAll(sums: Float64Array, scores: Float64Array, start: number): void {
  for (let label = 0; label < sums.length; label++) {
    scores[start + label] = (scores[start + label] ?? 0) + (sums[label] ?? 0);
  }
}
