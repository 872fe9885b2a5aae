import type { Token } from '../model/token';
import { lexiconTags } from './lexicon';
import { coarse } from './pos/coarse';
import { posTags } from './pos/pos-tags';
import { splitTokens } from './tokenizer';

const NONE: readonly string[] = [];

/**
 * The tokens of a paragraph's sentence number `sentence`: words, endings that are words of their
 * own ("Ankara" + "’s", "did" + "n't"), and every character of punctuation. Each depends on the
 * sentence alone.
 */
export function readTokens(text: string, offset: number, sentence: number): readonly Token[] {
  const pieces = splitTokens(text);
  const penn = posTags(text, pieces);
  return pieces.map((piece, at) => {
    const word = text.slice(piece.start, piece.end);
    const [start, end] = [offset + piece.start, offset + piece.end];
    const tag = penn[at] ?? 'NN';
    if (!piece.word && tag !== 'POS') {
      return { start, end, text: word, lower: word, pos: 'punctuation', tag, tags: NONE, sentence };
    }
    const lower = word.toLowerCase();
    const tags = lexiconTags(word, lower, tag);
    return { start, end, text: word, lower, pos: coarse(lower, tag), tag, tags, sentence };
  });
}
