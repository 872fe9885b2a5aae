import { oncePerText } from '../../text/once';
import { fold } from './fold';
import {
  type FirstName,
  firstName,
  isCommon,
  isDemonym,
  type PlaceSort,
  placeSort,
} from './gazetteer';
import { PERSON_NOUNS } from './lexicon';
import { singular } from './singular';

/** How a word is written; `mixed` is "iPhone", `other` digits and punctuation. */
export type Casing = 'title' | 'upper' | 'lower' | 'mixed' | 'other';

/** What a written word tells by itself, wherever it stands. */
export interface Lexeme {
  /** See {@link fold}. */
  readonly folded: string;
  readonly casing: Casing;
  readonly firstName: FirstName;
  readonly place: PlaceSort;
  /** An everyday word that is also written without a capital. */
  readonly everyday: boolean;
  /** A word of nationality, religion or party. */
  readonly national: boolean;
}

/** Looks a written word up. */
export const lexemeOf: (text: string) => Lexeme = oncePerText((text) => {
  const folded = fold(text);
  return {
    folded,
    casing: casingOf(text),
    firstName: firstName(folded),
    place: placeSort(folded),
    everyday: isCommon(folded) || PERSON_NOUNS.has(singular(folded)),
    national: isDemonym(folded),
  };
});

function casingOf(text: string): Casing {
  if (/^[a-z]+$/.test(text)) return 'lower';
  if (!/\p{L}/u.test(text)) return 'other';
  if (/^\p{Lu}[\p{Lu}\p{N}.&'’-]+$/u.test(text) || /^(?:\p{Lu}\.)+$/u.test(text)) return 'upper';
  if (/^\p{Lu}/u.test(text)) return 'title';
  if (/^(?:al|el|as|ash|ad|an|ar|at|az|d|l)[-'’]\p{Lu}/u.test(text)) return 'title';
  return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
}
