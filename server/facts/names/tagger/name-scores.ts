import type { WordClusters } from '../../../language/tagger/clusters';
import { decodeWith, type Tagging } from '../../../language/tagger/decode';
import type { FeatureSink } from '../../../language/tagger/feature-rows';
import { mix } from '../../../language/tagger/hash';
import type { Tagger, WeightTable } from '../../../language/tagger/model';
import type { Potentials } from '../../../language/tagger/sum-product';
import { addWeights } from '../../../language/tagger/table-scores';
import type { PennTag } from '../../../model/penn';
import type { Token } from '../../../model/token';
import { addContextFeatures } from './context-features';
import { edgeFeatures } from './name-features';
import { plainTokens } from './plain-tokens';
import { type Surroundings, surroundingsOf } from './surroundings';
import { type WordFacts, wordFacts } from './word-facts';
import { addShortFeatures, addWordFeatures, STEPS } from './word-features';

/** Words and pairs that are remembered before all are forgotten. */
const MOST = 8_000;

/** A word that was met: its facts, and the sums of its features' weights at each step. */
interface KnownWord {
  readonly facts: WordFacts;
  readonly sums: (Float64Array | undefined)[];
  short: Float64Array | undefined;
}

/** Edges that were met: the sums of weights, scaled, and their exponentials. */
interface KnownEdge {
  readonly scores: Float64Array;
  readonly factors: Float64Array;
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
  /** By part of speech, then by text. */
  readonly #words = new Map<PennTag, Map<string, KnownWord>>();
  #size = 0;
  readonly #edges = new Map<number, KnownEdge>();
  readonly #outside: KnownWord;

  constructor(tagger: Tagger, clusters: WordClusters) {
    this.#tagger = tagger;
    this.#clusters = clusters;
    this.#outside = { facts: wordFacts('', 'NN', clusters), sums: [], short: undefined };
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
    return decodeWith(this.labels.length, { length: tokens.length, plain }, (from, to) =>
      this.#score({ words, facts, around, plain }, from, to),
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
    const ofTag = this.#words.get(tag);
    const known = ofTag?.get(text);
    if (known !== undefined) return known;
    const word = { facts: wordFacts(text, tag, this.#clusters), sums: [], short: undefined };
    if (ofTag === undefined) this.#words.set(tag, new Map([[text, word]]));
    else ofTag.set(text, word);
    this.#size++;
    return word;
  }

  #score(read: ReadParagraph, from: number, to: number): Potentials {
    const { edges } = this.#tagger;
    const width = this.labels.length;
    const nodes = new Float64Array((to - from) * width);
    const edgeScores = new Float64Array((to - from) * edges.width);
    const edgeFactors = new Float64Array((to - from) * edges.width);
    const row = new Row(this.#tagger.nodes, nodes);
    for (let at = from; at < to; at++) {
      this.#scoreToken(read, at, row);
      row.end();
      if (at === from) continue;
      const edge = this.#edge(read, at);
      edgeScores.set(edge.scores, (at - from) * edges.width);
      edgeFactors.set(edge.factors, (at - from) * edges.width);
    }
    return { length: to - from, labels: width, nodes, edges: edgeScores, edgeFactors };
  }

  #scoreToken({ words, facts, around, plain }: ReadParagraph, at: number, row: Row): void {
    if (plain[at] === 1) {
      row.addAll(this.#short(words[at] ?? this.#outside));
      return;
    }
    for (const step of STEPS) row.addAll(this.#sums(words[at + step] ?? this.#outside, step));
    addContextFeatures(row, facts, around, at);
  }

  #sums(word: KnownWord, step: number): Float64Array {
    const known = word.sums[step + 3];
    if (known !== undefined) return known;
    const { nodes, labels } = this.#tagger;
    const sums = new Float64Array(labels.length);
    const sink = { add: (key: number): void => addWeights(nodes, key, sums) };
    addWordFeatures(sink, word === this.#outside ? null : word.facts, step);
    word.sums[step + 3] = sums;
    return sums;
  }

  #short(word: KnownWord): Float64Array {
    if (word.short !== undefined) return word.short;
    const { nodes, labels } = this.#tagger;
    const sums = new Float64Array(labels.length);
    addShortFeatures({ add: (key) => addWeights(nodes, key, sums) }, word.facts);
    word.short = sums;
    return sums;
  }

  #edge({ facts, around }: ReadParagraph, at: number): KnownEdge {
    const keys = edgeFeatures(facts, around, at);
    const name = nameOf(keys);
    const known = this.#edges.get(name);
    if (known !== undefined) return known;
    if (this.#edges.size > MOST) this.#edges.clear();
    const { edges } = this.#tagger;
    const scores = new Float64Array(edges.width);
    for (const key of keys) addWeights(edges, key, scores);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) * edges.scale;
    const edge = { scores, factors: scores.map(Math.exp) };
    this.#edges.set(name, edge);
    return edge;
  }
}

/** Adds weights up, one row of a table of scores after the other. */
class Row implements FeatureSink {
  readonly #table: WeightTable;
  readonly #scores: Float64Array;
  #base = 0;

  constructor(table: WeightTable, scores: Float64Array) {
    this.#table = table;
    this.#scores = scores;
  }

  add(key: number): void {
    addWeights(this.#table, key, this.#scores, this.#base);
  }

  addAll(sums: Float64Array): void {
    const scores = this.#scores;
    const base = this.#base;
    for (let label = 0; label < sums.length; label++) {
      scores[base + label] = (scores[base + label] ?? 0) + (sums[label] ?? 0);
    }
  }

  /** Scales the row's sums and goes to the next. */
  end(): void {
    const { width, scale } = this.#table;
    const end = this.#base + width;
    for (let at = this.#base; at < end; at++) this.#scores[at] = (this.#scores[at] ?? 0) * scale;
    this.#base = end;
  }
}

/** One number for all keys: 53 bits of hash, so that no two sets of keys meet. */
function nameOf(keys: readonly number[]): number {
  let [high, low] = [0, 1];
  for (const key of keys) {
    high = mix(high, key);
    low = mix(key, low);
  }
  return (high & 0x1fffff) * 2 ** 32 + low;
}
