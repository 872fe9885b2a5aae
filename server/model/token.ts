import type { Span } from '../text/span';
import type { PennTag } from './penn';

export type { PennTag } from './penn';

/** Coarse part of speech, after the universal tag set. */
export type PartOfSpeech =
  | 'noun'
  | 'properNoun'
  | 'pronoun'
  | 'determiner'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'adposition'
  | 'conjunction'
  | 'particle'
  | 'number'
  | 'punctuation'
  | 'other';

/**
 * A word, a possessive ending or one punctuation character, at its exact place.
 * Offsets are relative to the paragraph's text.
 */
export interface Token extends Span {
  /** As written, after normalisation of the paragraph's plain text. */
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Part of speech after the Penn Treebank, e.g. `VBD`, `NNP`, `POS`, `HYPH`. */
  readonly tag: PennTag;
  /** compromise's tags, e.g. `PastTense`, `Plural`, `FirstName`; empty for punctuation. */
  readonly tags: readonly string[];
  /** Index of the sentence in its paragraph. */
  readonly sentence: number;
}

/** A half-open range of token indices `[from, to)` within one paragraph. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence of a paragraph: its span (relative to the paragraph) and its tokens. */
export interface Sentence extends Span, TokenRange {
  readonly question: boolean;
}
