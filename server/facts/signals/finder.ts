import type { Signal } from '../../model/signal';
import type { Words } from './sentence';

/** Finds the signals of one kind in a sentence. */
export interface Finder {
  /**
   * Lower-case words at which a signal may begin, or a fixed phrase that is none; all others give
   * nothing. Null where more than words decides.
   */
  readonly starts: ReadonlySet<string> | null;
  /** `starts`: where those words stand in the sentence, in order. A sentence without is not asked. */
  find(words: Words, starts: readonly number[]): readonly Signal[];
}

/** All words of several lists; of phrases their first words. */
export function startsIn(
  ...lists: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[]
): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list.keys()]));
}

/** For each finder where its words stand in a sentence: one look at each word for all of them. */
export function startsByFinder(
  finders: readonly Finder[],
): (words: Words) => readonly (readonly number[])[] {
  const findersOf = new Map<string, number[]>();
  finders.forEach(({ starts }, finder) => {
    for (const word of starts ?? []) findersOf.set(word, [...(findersOf.get(word) ?? []), finder]);
  });
  return (words) => {
    const places: number[][] = finders.map(() => []);
    words.forEach(({ lower }, at) => {
      for (const finder of findersOf.get(lower) ?? NONE) places[finder]?.push(at);
    });
    return places;
  };
}

const NONE: readonly number[] = [];
