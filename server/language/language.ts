import type { Sentence, Token, TokenRange } from '../model/token';
import { splitSentences } from '../text/sentences';
import { type Span, shift } from '../text/span';
import { type Pattern, type Reading, read } from './compromise';
import { type BareToken, tokensOf } from './tokens';

export { type Pattern, pattern } from './compromise';

/** A paragraph's words: exact tokens, sentences, and compromise's match language over them. */
export interface Language {
  /** The paragraph's plain text; all offsets are into it. */
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Token ranges where a compromise pattern matches, in text order. */
  match(pattern: Pattern): readonly TokenRange[];
}

/** Tokens by the plain text of their sentence, which is all that they depend on; relative to it. */
export type KnownSentences = ReadonlyMap<string, readonly BareToken[]>;

const NONE: KnownSentences = new Map();

/**
 * Reads the words of a paragraph's plain text from `from` on; sentences that were read before
 * need not be read again. Time is linear in its length.
 */
export function readLanguage(plain: string, from = 0, known = NONE): Language {
  const spans = splitSentences(plain, from);
  const chunks = spans.map((span) => readChunk(plain, span, known));
  const bare = chunks.flatMap((chunk) => chunk.tokens);
  const { tokens, sentences } = intoSentences(bare, spans, plain);
  return { plain, tokens, sentences, match: (wanted) => matchAll(chunks, wanted) };
}

/** The sentences of a paragraph that was read, to be known again. */
export function sentencesOf(
  plain: string,
  { tokens, sentences }: Pick<Language, 'tokens' | 'sentences'>,
): readonly (readonly [string, readonly BareToken[]])[] {
  return sentences.map(({ start, end, from, to }) => [
    plain.slice(start, end),
    tokens.slice(from, to).map((token) => shift(token, -start)),
  ]);
}

/** A sentence as compromise reads it: alone, so that its tags depend on nothing else. */
interface Chunk {
  readonly tokens: readonly BareToken[];
  /** For patterns, which need compromise's own reading of the sentence. */
  terms(): { readonly reading: Reading; readonly first: readonly number[] };
}

function readChunk(plain: string, span: Span, known: KnownSentences): Chunk {
  const text = plain.slice(span.start, span.end);
  const before = known.get(text);
  if (before === undefined) return readAnew(plain, text, span.start);
  return {
    tokens: before.map((token) => shift(token, span.start)),
    terms: () => readAnew(plain, text, span.start).terms(),
  };
}

function readAnew(plain: string, text: string, start: number): Chunk {
  const reading = read(text);
  const { tokens, first } = tokensOf(plain, reading.terms, start);
  return { tokens, terms: () => ({ reading, first }) };
}

function intoSentences(
  bare: readonly BareToken[],
  spans: readonly Span[],
  plain: string,
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  spans.forEach((span, sentence) => {
    const from = at;
    for (let token = bare[at]; token !== undefined && token.start < span.end; token = bare[++at]) {
      tokens.push({ ...token, sentence });
    }
    const question = /\?["'”’»)\]]{0,3}$/u.test(
      plain.slice(Math.max(span.start, span.end - 5), span.end),
    );
    sentences.push({ ...span, from, to: at, question });
  });
  return { tokens, sentences };
}

function matchAll(chunks: readonly Chunk[], wanted: Pattern): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let base = 0;
  for (const chunk of chunks) {
    const { reading, first } = chunk.terms();
    for (const { from, to } of reading.match(wanted)) {
      const start = first[from];
      const end = first[to];
      if (start !== undefined && end !== undefined)
        ranges.push(rangeOf(chunk.tokens, base, start, end));
    }
    base += chunk.tokens.length;
  }
  return ranges;
}

/** Term ranges end before the next term's first token; punctuation in between is not part of them. */
function rangeOf(
  tokens: readonly BareToken[],
  base: number,
  start: number,
  end: number,
): TokenRange {
  let to = end;
  while (to > start + 1 && tokens[to - 1]?.pos === 'punctuation') to--;
  return { from: base + start, to: base + to };
}
