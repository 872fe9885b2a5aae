import { describedBefore } from './apposition';
import { wordSet } from './front-code';
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

/**
 * Given names that women and men bear, within one country or from one to the next, whatever a list
 * of one country's births says: "Andrea", "Ola", "Kiran".
 */
const SHARED = wordSet(
  `alex andrea ariel ashley aubrey avery ayo blessing camille carol casey chris claude courtney dana
   daniele deniz derya dominique evelyn evren francis gabriele gal gurpreet harpreet hilary ilkay inge
   jan jamie jaspreet jean jo jocelyn jody jordan jules jyoti kari kehinde kelly kim kiran laurence
   lee leigh leslie lesley lindsay lindsey manpreet marian marion maxime michele mika misha morgan
   nicola nikita noam noor nour ola ozgur pat quinn rene riley robin sam sasha shannon shashi
   shay simone simran stacey stacy suman sunny taiwo tal taylor temitope terry toni tope tracy
   umut val vivian wei yannick yeon min jin hyun li akira hikaru makoto kaoru`,
);

function genderOfGiven(words: readonly Word[], { from, to }: NameRun): Gender {
  const given = words[from];
  const sort =
    given === undefined || SHARED.has(given.folded) || (to - from === 1 && isCommon(given.folded))
      ? null
      : given.lexeme.firstName;
  return sort === 'either' ? null : sort;
}
