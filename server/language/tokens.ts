import type { PennTag, Token } from '../model/token';
import { lexiconTags } from './lexicon-tags';
import { coarse } from './pos/coarse';
import { posTags } from './pos/pos-tags';
import { type Piece, splitTokens } from './tokenizer';

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
    const tag = tagAt(text, pieces, penn, at);
    if (!piece.word && tag !== 'POS') {
      return { start, end, text: word, lower: word, pos: 'punctuation', tag, tags: NONE, sentence };
    }
    const lower = word.toLowerCase();
    const tags = lexiconTags(word, lower, tag);
    return { start, end, text: word, lower, pos: coarse(lower, tag), tag, tags, sentence };
  });
}

/** The tag of a piece; an apostrophe alone is possessive only where a plural or the like may end. */
function tagAt(
  text: string,
  pieces: readonly Piece[],
  tags: readonly PennTag[],
  at: number,
): PennTag {
  const tag = tags[at] ?? 'NN';
  const piece = pieces[at];
  if (tag !== 'POS' || piece === undefined || piece.word) return tag;
  const hangs = pieces[at - 1]?.end === piece.start && /[sxz]/i.test(text.charAt(piece.start - 1));
  return hangs ? tag : "''";
}
