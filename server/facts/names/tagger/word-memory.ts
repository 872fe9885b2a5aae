import type { WordClusters } from '../../../language/tagger/clusters';
import type { Tagger } from '../../../language/tagger/model';
import { FeatureSums } from '../../../language/tagger/table-scores';
import type { PennTag } from '../../../model/penn';
import type { Token } from '../../../model/token';
import { type WordFacts, wordFacts } from './word-facts';
import { addShortFeatures, addWordFeatures, STEPS } from './word-features';

/** Words that are remembered before all are forgotten. */
const MOST = 8_000;
/** Words that there is room for at first. */
const FEW = 512;

/** Sums of weights that a word may have: one for each step, and that of its short features. */
const KINDS = STEPS.length + 1;
const SHORT = STEPS.length;

/** A word that was met, as written and tagged. */
export interface KnownWord {
  readonly tag: PennTag;
  readonly facts: WordFacts;
  /** Where its sums begin, and a bit for each kind of them that is known. */
  readonly start: number;
  known: number;
}

/**
 * Words with their facts and the sums of the weights of what depends on one word alone, which are
 * added up once for each word. Bounded; answers do not depend on what is remembered, since sums of
 * whole numbers come out alike in any order.
 */
export class WordMemory {
  readonly #labels: number;
  readonly #clusters: WordClusters;
  readonly #features: FeatureSums;
  /** By text; words of several parts of speech are few. */
  readonly #words = new Map<string, KnownWord[]>();
  readonly #outside: KnownWord;
  readonly #sum: Float64Array;
  /** All sums, those of a word side by side. Each is of less than a hundred weights of 8 bits. */
  #sums: Int16Array;
  #size = 1;

  constructor({ labels, nodes }: Tagger, clusters: WordClusters) {
    this.#labels = labels.length;
    this.#clusters = clusters;
    this.#features = new FeatureSums(nodes);
    this.#sum = new Float64Array(labels.length);
    this.#sums = new Int16Array(FEW * KINDS * labels.length);
    this.#outside = { tag: 'NN', facts: wordFacts('', 'NN', clusters), start: 0, known: 0 };
  }

  /** The words of tokens. Earlier ones may be forgotten: what adds up their sums comes before. */
  wordsOf(tokens: readonly Token[]): readonly KnownWord[] {
    if (this.#size > MOST) {
      this.#words.clear();
      this.#size = 1;
    }
    return tokens.map((token) => this.#wordOf(token));
  }

  /** Adds the sums of the word `step` tokens away to the scores from `at` on; none lies outside. */
  addSums(word: KnownWord | undefined, step: number, scores: Float64Array, at: number): void {
    const known = word ?? this.#outside;
    const kind = step + 3;
    if ((known.known & (1 << kind)) === 0) {
      addWordFeatures(this.#features, word?.facts ?? null, step);
      this.#keep(known, kind);
    }
    this.#add(known, kind, scores, at);
  }

  /** Adds the sums of a word that surely belongs to no name. */
  addShortSums(word: KnownWord | undefined, scores: Float64Array, at: number): void {
    const known = word ?? this.#outside;
    if ((known.known & (1 << SHORT)) === 0) {
      addShortFeatures(this.#features, known.facts);
      this.#keep(known, SHORT);
    }
    this.#add(known, SHORT, scores, at);
  }

  #wordOf({ text, tag }: Token): KnownWord {
    const words = this.#words.get(text);
    if (words !== undefined) for (const word of words) if (word.tag === tag) return word;
    const start = this.#size * KINDS * this.#labels;
    const word = { tag, facts: wordFacts(text, tag, this.#clusters), start, known: 0 };
    if (words === undefined) this.#words.set(text, [word]);
    else words.push(word);
    this.#size++;
    return word;
  }

  /** Keeps the sums of the features that were taken up. */
  #keep(word: KnownWord, kind: number): void {
    const start = word.start + kind * this.#labels;
    while (start + this.#labels > this.#sums.length) {
      const more = new Int16Array(this.#sums.length * 2);
      more.set(this.#sums);
      this.#sums = more;
    }
    this.#features.addTo(this.#sum.fill(0));
    this.#sums.set(this.#sum, start);
    word.known |= 1 << kind;
  }

  #add(word: KnownWord, kind: number, scores: Float64Array, at: number): void {
    const sums = this.#sums;
    const start = word.start + kind * this.#labels;
    for (let label = 0; label < this.#labels; label++) {
      scores[at + label] = (scores[at + label] ?? 0) + (sums[start + label] ?? 0);
    }
  }
}
