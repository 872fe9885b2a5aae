import type { ClaimSpans } from '../../../eval/scoring/spans';
import type { Span } from '../../../server/text/span';

/** The span of the first occurrence of some words; throws when the text does not hold them. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** An attribution by the words of its parts; several pieces are parted by `|`, and '' is none. */
export function claim(text: string, source: string, cue: string, content: string): ClaimSpans {
  const part = (words: string): readonly Span[] =>
    words === '' ? [] : words.split('|').map((piece) => spanOf(text, piece));
  return { source: part(source), cue: part(cue), content: part(content) };
}
