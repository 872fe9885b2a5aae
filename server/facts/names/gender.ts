import { describedBefore } from './apposition';
import { isCommon } from './gazetteer';
import { FEMALE_TITLES, MALE_TITLES } from './lexicon';
import type { NameRun } from './trim';
import type { Word } from './words';

export type Gender = 'female' | 'male' | null;

/** What title, kin term or first name tell of a person's gender; `null` when they tell nothing. */
export function genderOf(words: readonly Word[], run: NameRun): Gender {
  const before = words[run.from - 1];
  const described = words[describedBefore(words, run)];
  return (
    (before === undefined ? null : genderOfTitle(before.folded)) ??
    (described === undefined ? null : genderOfTitle(described.folded)) ??
    genderOfGiven(words, run)
  );
}

/** Gender that a title, an office or a kin term shows, e.g. "Mrs", "spokesman", "daughter". */
export function genderOfTitle(word: string): Gender {
  if (FEMALE_TITLES.has(word)) return 'female';
  return MALE_TITLES.has(word) ? 'male' : null;
}

function genderOfGiven(words: readonly Word[], { from, to }: NameRun): Gender {
  const given = words[from];
  const sort =
    given === undefined || (to - from === 1 && isCommon(given.folded))
      ? null
      : given.lexeme.firstName;
  return sort === 'either' ? null : sort;
}
