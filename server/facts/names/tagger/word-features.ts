import type { FeatureSink } from '../../../language/tagger/feature-rows';
import { mix } from '../../../language/tagger/hash';
import { LIST_COUNT, type WordFacts } from './word-facts';

/** How far from a token the words stand that count by themselves. */
export const STEPS: readonly number[] = [-3, -2, -1, 0, 1, 2, 3];

/** Value of a feature outside the paragraph. */
export const NONE = 0x7fffffff;

/**
 * Features of the word `step` tokens away, each by itself: they depend on that word alone, so that
 * their weights can be added up once for each word. `null` stands for the end of the paragraph.
 */
export function addWordFeatures(out: FeatureSink, word: WordFacts | null, step: number): void {
  const kind = 200 + (step + 3) * 10;
  out.add(mix(word?.lower ?? NONE, kind));
  if (step === 0) {
    if (word !== null) addOwnFeatures(out, word);
    return;
  }
  out.add(mix(word?.fine ?? NONE, kind + 1));
  if (Math.abs(step) > 2) return;
  out.add(mix(word?.shape ?? NONE, kind + 2));
  out.add(mix(word?.lists ?? NONE, kind + 3));
  out.add(mix(word?.tag ?? NONE, kind + 4));
  out.add(mix(word?.coarse ?? NONE, kind + 5));
  if (word === null || Math.abs(step) > 1) return;
  out.add(mix(word.suffixes[2] ?? NONE, kind + 6));
  out.add(mix(mix(word.fine, word.shape), kind + 7));
  addLists(out, word, kind + 8);
}

/** Features of a token that surely belongs to no name: enough to end one beside it. */
export function addShortFeatures(out: FeatureSink, word: WordFacts): void {
  out.add(mix(word.lower, 2));
  out.add(mix(word.shape, 3));
  out.add(mix(word.tag, 5));
}

function addOwnFeatures(out: FeatureSink, word: WordFacts): void {
  addShortFeatures(out, word);
  out.add(mix(word.fine, 4));
  out.add(mix(word.coarse, 6));
  out.add(mix(word.word, 10));
  word.prefixes.forEach((hash, i) => {
    out.add(mix(hash, 11 + i));
  });
  word.suffixes.forEach((hash, i) => {
    out.add(mix(hash, 15 + i));
  });
  out.add(mix(word.fullShape, 20));
  out.add(mix(word.lists, 23));
  out.add(mix(mix(word.fine, word.shape), 24));
  out.add(mix(mix(word.lists, word.shape), 25));
  out.add(mix(mix(word.tag, word.shape), 26));
  addLists(out, word, 27);
}

function addLists(out: FeatureSink, { lists, shape }: WordFacts, kind: number): void {
  for (let bit = 0; bit < LIST_COUNT; bit++) {
    if (lists & (1 << bit)) out.add(mix(mix(bit, shape), kind));
  }
}
