import type { Token } from '../model/token';
import type { Span } from '../text/span';
import { lexiconTags } from './lexicon';
import { coarse } from './pos/coarse';
import { posTags } from './pos/pos-tags';
import { splitTokens } from './tokenizer';

/** A token before it knows its sentence. */
export type BareToken = Omit<Token, 'sentence'>;

const NONE: readonly string[] = [];

/**
 * The tokens of one sentence: words, endings that are words of their own ("Ankara" + "’s",
 * "did" + "n't"), and every character of punctuation. Each depends on the sentence alone.
 */
export function readTokens(plain: string, sentence: Span): readonly BareToken[] {
  const text = plain.slice(sentence.start, sentence.end);
  const pieces = splitTokens(text);
  const tags = posTags(text, pieces);
  return pieces.map((piece, at) => {
    const word = text.slice(piece.start, piece.end);
    const lower = word.toLowerCase();
    const tag = tags[at] ?? 'NN';
    const place = { start: sentence.start + piece.start, end: sentence.start + piece.end };
    if (piece.word)
      return {
        ...place,
        text: word,
        lower,
        pos: coarse(lower, tag),
        tag,
        tags: lexiconTags(word, lower, tag),
      };
    return tag === 'POS'
      ? { ...place, text: word, lower, pos: 'particle', tag, tags: lexiconTags(word, lower, tag) }
      : { ...place, text: word, lower, pos: 'punctuation', tag, tags: NONE };
  });
}
