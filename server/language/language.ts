import type { Sentence, Token, TokenRange } from '../model/token';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { matchTerms, type Pattern, type Terms, termsOf } from './compromise';
import { readTokens } from './tokens';

export { type Pattern, pattern } from './compromise';

/** A paragraph's words: exact tokens, sentences, and compromise's match language over them. */
export interface Language {
  /** The paragraph's plain text; all offsets are into it. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /**
   * Token ranges where a compromise pattern matches, in text order. With a `hint`, only sentences
   * whose text it fits are asked.
   */
  match(pattern: Pattern, hint?: RegExp): readonly TokenRange[];
}

/** Sentences by their plain text, which is all that they depend on. */
export type KnownSentences = ReadonlyMap<string, KnownSentence>;

/** What was read of a sentence; offsets and indices are relative to it. */
interface KnownSentence {
  readonly tokens: readonly Token[];
  readonly matches: Matches;
}

/** Where patterns that were asked for match, in a sentence's tokens. */
type Matches = Map<Pattern, readonly TokenRange[]>;

const NONE: KnownSentences = new Map();

/** Keeps what patterns gave with the sentence that they were asked of, for as long as it lives. */
const memory = makeMemory();

function makeMemory(): {
  readonly keep: (sentence: Sentence, matches: Matches) => void;
  readonly recall: (sentence: Sentence) => Matches;
} {
  const kept = new WeakMap<Sentence, Matches>();
  return {
    keep: (sentence, matches) => kept.set(sentence, matches),
    recall: (sentence) => kept.get(sentence) ?? new Map(),
  };
}

/**
 * Reads the words of a paragraph's plain text from `from` on; sentences that were read before
 * need not be read again. Time is linear in its length.
 */
export function readLanguage(plain: string, from = 0, known = NONE): Language {
  const chunks = splitSentences(plain, from).map((span, i) => readChunk(plain, span, i, known));
  const tokens: Token[] = [];
  const sentences = chunks.map((chunk) => {
    const first = tokens.length;
    for (const token of chunk.tokens) tokens.push(token);
    const sentence = { ...chunk.span, from: first, to: tokens.length, question: isQuestion(chunk) };
    memory.keep(sentence, chunk.matches);
    return sentence;
  });
  return { plain, tokens, sentences, match: (wanted, hint) => matchAll(chunks, wanted, hint) };
}

function isQuestion({ text }: Chunk): boolean {
  return /\?["'”’»)\]]{0,3}$/u.test(text.slice(-5));
}

/** The sentences of a paragraph that was read, to be known again. */
export function sentencesOf(
  plain: string,
  { tokens, sentences }: Pick<Language, 'tokens' | 'sentences'>,
): readonly (readonly [string, KnownSentence])[] {
  return sentences.map((sentence) => [
    plain.slice(sentence.start, sentence.end),
    {
      tokens: tokens
        .slice(sentence.from, sentence.to)
        .map((token) => moved(token, -sentence.start, 0)),
      matches: memory.recall(sentence),
    },
  ]);
}

/** A sentence with its text, and how patterns see it. */
interface Chunk extends KnownSentence {
  readonly text: string;
  readonly span: Span;
  /** Made when the first pattern is asked for. */
  terms(): Terms;
}

function readChunk(plain: string, span: Span, index: number, known: KnownSentences): Chunk {
  const text = plain.slice(span.start, span.end);
  const before = known.get(text);
  const tokens =
    before?.tokens.map((token) => moved(token, span.start, index)) ??
    readTokens(text, span.start, index);
  let terms: Terms | null = null;
  return {
    text,
    span,
    tokens,
    matches: before?.matches ?? new Map(),
    terms: () => {
      terms ??= termsOf(tokens);
      return terms;
    },
  };
}

/** `shift` for tokens, written out: a spread takes several times as long, and there are many. */
function moved(token: Token, offset: number, sentence: number): Token {
  const { start, end, text, lower, pos, tag, tags } = token;
  return { start: start + offset, end: end + offset, text, lower, pos, tag, tags, sentence };
}

function matchAll(
  chunks: readonly Chunk[],
  wanted: Pattern,
  hint: RegExp | undefined,
): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let base = 0;
  for (const chunk of chunks) {
    if (hint?.test(chunk.text) !== false) {
      for (const { from, to } of matchChunk(chunk, wanted)) {
        ranges.push({ from: base + from, to: base + to });
      }
    }
    base += chunk.tokens.length;
  }
  return ranges;
}

function matchChunk(chunk: Chunk, wanted: Pattern): readonly TokenRange[] {
  const known = chunk.matches.get(wanted);
  if (known !== undefined) return known;
  const found = matchTerms(chunk.terms(), wanted).map(({ from, to }) =>
    rangeOf(chunk.tokens, from, to),
  );
  chunk.matches.set(wanted, found);
  return found;
}

/** Term ranges end before the next term's first token; punctuation in between is not part of them. */
function rangeOf(tokens: readonly Token[], start: number, end: number): TokenRange {
  let to = end;
  while (to > start + 1 && tokens[to - 1]?.pos === 'punctuation') to--;
  return { from: start, to };
}
