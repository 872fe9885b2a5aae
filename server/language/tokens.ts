import type { PennTag, Token } from '../model/token';
import { oncePerText } from '../text/once';
import { lexiconTags } from './lexicon-tags';
import { coarse } from './pos/coarse';
import { posTags } from './pos/pos-tags';
import { type Piece, splitTokens } from './tokenizer';

/** What a token has from its text and its Penn tag alone. */
type Reading = Pick<Token, 'text' | 'lower' | 'pos' | 'tag' | 'tags'>;

const NONE: readonly string[] = [];

/** The readings of a text by Penn tag, as a word and as a mark; tokens of the same text share it. */
const readingsOf = oncePerText((text) => ({
  text,
  word: new Map<PennTag, Reading>(),
  mark: new Map<PennTag, Reading>(),
}));

/**
 * The tokens of a paragraph's sentence number `sentence`: words, endings that are words of their
 * own ("Ankara" + "’s", "did" + "n't"), and every character of punctuation. Each depends on the
 * sentence alone.
 */
export function readTokens(text: string, offset: number, sentence: number): readonly Token[] {
  const pieces = splitTokens(text);
  const penn = posTags(text, pieces);
  return pieces.map((piece, at) => {
    const known = readingOf(text, piece, tagAt(text, pieces, penn, at));
    const { text: own, lower, pos, tag, tags } = known;
    const [start, end] = [offset + piece.start, offset + piece.end];
    return { start, end, text: own, lower, pos, tag, tags, sentence };
  });
}

function readingOf(sentence: string, { start, end, word }: Piece, tag: PennTag): Reading {
  const readings = readingsOf(sentence.slice(start, end));
  const byTag = word ? readings.word : readings.mark;
  const known = byTag.get(tag);
  if (known !== undefined) return known;
  const reading = read(readings.text, word, tag);
  byTag.set(tag, reading);
  return reading;
}

function read(text: string, word: boolean, tag: PennTag): Reading {
  if (!word && tag !== 'POS') return { text, lower: text, pos: 'punctuation', tag, tags: NONE };
  const lower = text.toLowerCase();
  return { text, lower, pos: coarse(lower, tag), tag, tags: lexiconTags(text, lower, tag) };
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
