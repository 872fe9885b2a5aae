import type { WordClusters } from '../../../language/tagger/clusters';
import { RowBuilder, type SequenceFeatures } from '../../../language/tagger/feature-rows';
import { mix } from '../../../language/tagger/hash';
import type { Token } from '../../../model/token';
import { type Surroundings, surroundingsOf } from './surroundings';
import { type TokenFacts, tokenFacts } from './token-facts';

/**
 * Features of a paragraph's tokens for the tagger of names, after Ratinov & Roth 2009: words,
 * affixes, shapes, gazetteers, groups of like words, and the run of capitals around. Training and
 * tagging both call this. Lower-case words far from any capital get a few features only.
 */
export function nameFeatures(tokens: readonly Token[], clusters: WordClusters): SequenceFeatures {
  const facts = tokens.map((token) => tokenFacts(token, clusters));
  const around = surroundingsOf(tokens);
  const nodes = new RowBuilder(tokens.length * 64);
  const edges = new RowBuilder(tokens.length * 4);
  const plain = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const row = new Row(nodes, facts, around, at);
    row.short();
    if (row.mayName()) row.long();
    else plain[at] = 1;
    nodes.endRow();
    addEdges(edges, facts, at);
    edges.endRow();
  }
  return { length: tokens.length, nodes: nodes.rows(), edges: edges.rows(), plain };
}

function addEdges(edges: RowBuilder, facts: readonly TokenFacts[], at: number): void {
  const here = facts[at];
  const before = facts[at - 1];
  if (here === undefined || before === undefined) return;
  edges.add(1);
  edges.add(mix(here.shape, 2));
  if (!here.capital) edges.add(mix(here.lower, 3));
  if (!before.capital) edges.add(mix(before.lower, 4));
  if (here.capital) edges.add(mix(here.lists, 5));
}

/** Value of a feature outside the paragraph. */
const NONE = 0x7fffffff;

/** Writes the features of one token; every kind of feature has a number of its own. */
class Row {
  readonly #out: RowBuilder;
  readonly #facts: readonly TokenFacts[];
  readonly #around: Surroundings;
  readonly #at: number;
  readonly #place: number;

  constructor(out: RowBuilder, facts: readonly TokenFacts[], around: Surroundings, at: number) {
    this.#out = out;
    this.#facts = facts;
    this.#around = around;
    this.#at = at;
    this.#place = (around.opening[at] ?? 0) * 2 + (around.caseless[at] ?? 0);
  }

  mayName(): boolean {
    const facts = this.#facts;
    const at = this.#at;
    return [at - 1, at, at + 1].some(
      (i) => facts[i]?.capital === true || (i === at && facts[i]?.digit),
    );
  }

  /** Features of every token. */
  short(): void {
    const here = this.#facts[this.#at];
    if (here === undefined) return;
    this.#one(1, 0);
    this.#one(2, here.lower);
    this.#one(3, here.shape);
    this.#one(4, here.fine);
    this.#one(5, here.pos);
  }

  /** Features of tokens that may belong to a name. */
  long(): void {
    const here = this.#facts[this.#at];
    if (here === undefined) return;
    this.#own(here);
    this.#neighbours(here);
    this.#bigrams(here);
    this.#run(here);
    this.#clusters(here);
  }

  #own(here: TokenFacts): void {
    const { opening, elsewhere, phrase, glued } = this.#around;
    const at = this.#at;
    this.#one(10, here.word);
    here.prefixes.forEach((hash, i) => {
      this.#one(11 + i, hash);
    });
    here.suffixes.forEach((hash, i) => {
      this.#one(15 + i, hash);
    });
    this.#one(20, here.fullShape);
    this.#two(21, here.shape, this.#place);
    this.#one(22, this.#place);
    this.#one(23, here.lists);
    this.#two(24, here.lists, mix(here.shape, this.#place));
    for (let bit = 0; bit < 14; bit++) if (here.lists & (1 << bit)) this.#two(25, bit, here.shape);
    this.#one(26, phrase[at] ?? 0);
    this.#two(27, elsewhere[at] ?? 0, opening[at] ?? 0);
    this.#two(28, glued[at] ?? 0, here.shape);
    this.#one(29, here.tags);
    this.#two(30, here.tags, this.#place);
  }

  #neighbours(here: TokenFacts): void {
    for (const step of [-2, -1, 1, 2]) {
      const next = this.#facts[this.#at + step];
      const kind = 40 + (step + 2) * 8;
      this.#one(kind, next?.lower ?? NONE);
      this.#one(kind + 1, next?.shape ?? NONE);
      this.#one(kind + 2, next?.lists ?? NONE);
      this.#one(kind + 3, next?.pos ?? NONE);
      this.#one(kind + 4, next?.fine ?? NONE);
      this.#one(kind + 5, next?.coarse ?? NONE);
      this.#one(kind + 6, next?.tags ?? NONE);
      this.#two(kind + 7, next?.lower ?? NONE, here.shape);
    }
  }

  #bigrams(here: TokenFacts): void {
    const before = this.#facts[this.#at - 1];
    const after = this.#facts[this.#at + 1];
    this.#two(90, before?.lower ?? NONE, here.lower);
    this.#two(91, here.lower, after?.lower ?? NONE);
    this.#two(92, before?.lists ?? NONE, here.lists);
    this.#two(93, here.lists, after?.lists ?? NONE);
    this.#two(94, mix(before?.lists ?? NONE, here.shape), after?.lists ?? NONE);
    this.#two(95, mix(before?.shape ?? NONE, here.shape), after?.shape ?? NONE);
    this.#two(96, before?.pos ?? NONE, mix(here.pos, after?.pos ?? NONE));
    const left = mix(this.#facts[this.#at - 2]?.lower ?? NONE, before?.lower ?? NONE);
    const right = mix(after?.lower ?? NONE, this.#facts[this.#at + 2]?.lower ?? NONE);
    this.#two(97, left, here.shape);
    this.#two(98, right, here.shape);
    this.#two(99, mix(before?.lower ?? NONE, here.shape), after?.lower ?? NONE);
  }

  #run(here: TokenFacts): void {
    const start = this.#around.runStart[this.#at] ?? this.#at;
    const end = this.#around.runEnd[this.#at] ?? this.#at;
    const [left, right] = [this.#at - start, end - this.#at];
    const first = this.#facts[start];
    const last = this.#facts[end];
    const before = this.#facts[start - 1];
    const after = this.#facts[end + 1];
    this.#two(100, last?.lower ?? NONE, right);
    this.#two(101, last?.lists ?? NONE, Math.min(right, 3));
    this.#two(102, first?.lower ?? NONE, left);
    this.#two(103, first?.lists ?? NONE, left);
    this.#two(104, before?.lower ?? NONE, left);
    this.#two(105, after?.lower ?? NONE, right);
    this.#two(106, left * 8 + right, here.shape);
    this.#two(107, mix(before?.lists ?? NONE, last?.lists ?? NONE), after?.lists ?? NONE);
    this.#two(108, before?.lists ?? NONE, here.shape);
    this.#two(109, before?.fine ?? NONE, left * 8 + right);
    this.#two(110, after?.fine ?? NONE, left * 8 + right);
    this.#two(111, last?.fine ?? NONE, right);
    this.#two(112, first?.fine ?? NONE, left);
    this.#two(113, mix(before?.coarse ?? NONE, after?.coarse ?? NONE), left * 8 + right);
    this.#two(114, mix(first?.lists ?? NONE, last?.lists ?? NONE), left * 8 + right);
  }

  #clusters(here: TokenFacts): void {
    const before = this.#facts[this.#at - 1];
    const after = this.#facts[this.#at + 1];
    this.#one(120, here.coarse);
    this.#two(121, before?.fine ?? NONE, here.fine);
    this.#two(122, here.fine, after?.fine ?? NONE);
    this.#two(123, here.fine, here.shape);
    this.#two(124, before?.coarse ?? NONE, here.coarse);
    this.#two(125, here.coarse, after?.coarse ?? NONE);
    this.#two(126, mix(before?.coarse ?? NONE, here.shape), after?.coarse ?? NONE);
    this.#two(127, here.coarse, mix(here.shape, this.#place));
  }

  #one(kind: number, value: number): void {
    this.#out.add(mix(value, kind));
  }

  #two(kind: number, a: number, b: number): void {
    this.#out.add(mix(mix(a, b), kind));
  }
}
