import { seededRandom } from '../crf/random';
import type { TaggedSentence } from './corpus';

/** How a sentence is set anew; every letter and mark keeps its place. */
type Style = (text: string) => string;

const STYLES: readonly (readonly [share: number, style: Style])[] = [
  [0.07, inTitleCase],
  [0.05, (text) => sameLength(text, text.toUpperCase())],
  [0.03, (text) => sameLength(text, text.toLowerCase())],
];

/**
 * Further copies of some sentences: in Title Case, in capitals, without capitals, so that the
 * tagger reads headlines and careless copy too.
 */
export function restyled(
  sentences: readonly TaggedSentence[],
  seed: number,
): readonly TaggedSentence[] {
  const random = seededRandom(seed);
  return sentences.flatMap((sentence) =>
    STYLES.flatMap(([share, style]) =>
      random() < share ? [{ ...sentence, text: style(sentence.text) }] : [],
    ),
  );
}

function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])[a-z]+/gu, (word, at: number) =>
    at > 0 && /^(?:of|in|the|a|an|to|for|and|on|at|by|with|as|or)$/.test(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

function sameLength(text: string, other: string): string {
  return other.length === text.length ? other : text;
}
