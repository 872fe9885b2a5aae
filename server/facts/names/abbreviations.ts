import type { Run } from './runs';
import { bareName, type NameRun } from './trim';
import { isCapitalised } from './word-sorts';
import type { Word } from './words';

/**
 * Short forms in brackets behind the name whose initials they are, in whatever order: "World Health
 * Organization (WHO)", "Coast Watch (WC)". They are names even where the letters spell a word.
 */
export function bracketed(words: readonly Word[], names: readonly NameRun[]): readonly NameRun[] {
  const taken = new Set(names.map(({ from }) => from));
  return names.flatMap(({ from, to }) => {
    const [open, short, close] = [words[to], words[to + 1], words[to + 2]];
    if (open?.text !== '(' || close?.text !== ')' || short === undefined) return [];
    if (taken.has(to + 1) || to - from < 2 || !/^\p{Lu}{2,7}$/u.test(short.text)) return [];
    const letters = sorted(short.text);
    return letters === sorted(initials(words, { from, to }))
      ? [bareName({ from: to + 1, to: to + 2 })]
      : [];
  });
}

function initials(words: readonly Word[], { from, to }: Run): string {
  const capital = words.slice(from, to).filter(isCapitalised);
  return capital.map(({ text }) => text.slice(0, 1)).join('');
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}
