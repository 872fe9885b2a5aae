import type { Sentence, Token, TokenRange } from '../model/token';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
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

/** Reads the words of a paragraph's plain text from `from` on. Time is linear in its length. */
export function readLanguage(plain: string, from = 0): Language {
  const spans = splitSentences(plain, from);
  const chunks = spans.map((span) => readChunk(plain, span));
  const bare = chunks.flatMap((chunk) => chunk.tokens);
  const { tokens, sentences } = intoSentences(bare, spans, plain);
  return { plain, tokens, sentences, match: (wanted) => matchAll(chunks, wanted) };
}

/** A sentence as compromise reads it: alone, so that its tags depend on nothing else. */
interface Chunk {
  readonly reading: Reading;
  readonly tokens: readonly BareToken[];
  readonly first: readonly number[];
}

function readChunk(plain: string, span: Span): Chunk {
  const reading = read(plain.slice(span.start, span.end));
  return { reading, ...tokensOf(plain, reading.terms, span.start) };
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
    for (const { from, to } of chunk.reading.match(wanted)) {
      const start = chunk.first[from];
      const end = chunk.first[to];
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
