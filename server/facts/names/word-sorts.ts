import { isKnownOrganization, phraseLength, placeSort } from './gazetteer';
import {
  EITHER,
  HONORIFICS,
  NEVER_NAMES,
  ORGANIZATION_HEADS,
  PERSON_NOUNS,
  PLACE_HEADS,
} from './lexicon';
import { singular } from './singular';
import type { Word } from './words';

const CLOSED = new Set([
  'determiner',
  'pronoun',
  'modal',
  'auxiliary',
  'conjunction',
  'adposition',
  'particle',
]);

/** Written with a capital in running text, and so perhaps (part of) a name. */
export function isCapitalised(word: Word | undefined): word is Word {
  return word !== undefined && (word.casing === 'title' || word.casing === 'upper');
}

/** A small word of grammar ("The", "In") whatever its case; "US" is none. */
export function isFunctionWord(word: Word): boolean {
  if (word.casing === 'upper' && /^(?:US|U\.S\.|WHO)$/.test(word.text)) return false;
  if (CLOSED.has(word.pos)) return !(isGivenName(word) && !word.initial);
  return FUNCTION_WORDS.has(word.folded);
}

const FUNCTION_WORDS = new Set(
  `however meanwhile also then there here when where why how what who whom which if as than but not
   never only just still yet even once now soon later earlier today tomorrow yesterday tonight perhaps
   maybe indeed instead besides moreover furthermore nevertheless although despite following according
   asked many several most more few some any all both each every other another such same own much very
   too so thus hence therefore otherwise again already always often sometimes usually since until while
   because unless whether though whereas amid among between during last next first second third one two
   three four five six seven eight nine ten hundreds thousands millions dozens scores let`.split(
    /\s+/,
  ),
);

/** A first name of a woman or a man. */
export function isGivenName(word: Word): boolean {
  return word.lexeme.firstName !== null;
}

/** An everyday word that is also written without a capital. */
export function isEveryday(word: Word): boolean {
  return word.lexeme.everyday;
}

/** A word that is no part of a name, however it is written. */
export function isNever(word: Word): boolean {
  return NEVER_NAMES.has(word.folded) && !/^(?:US|U\.S\.)$/.test(word.text);
}

/** What people are, in the plural: "Friends", "Mothers". */
export function isMany(word: Word | undefined): boolean {
  const one = singular(word?.folded ?? '');
  return one !== word?.folded && PERSON_NOUNS.has(one);
}

/** A form of address or an office before a name: "Dr", "President", "Minister". */
export function isTitle(word: Word): boolean {
  if (HONORIFICS.has(word.folded)) return true;
  return PERSON_NOUNS.has(word.folded) && !EITHER.has(word.folded);
}

/** The noun that says what an organization is: "Agency", "Council". */
export function isOrganizationHead(word: Word | undefined): boolean {
  return word !== undefined && ORGANIZATION_HEADS.has(word.folded);
}

/** The noun that says what a place is: "River", "Province". */
export function isPlaceHead(word: Word | undefined): boolean {
  return word !== undefined && PLACE_HEADS.has(word.folded);
}

/** "U.S." and the like, which copy uses as an adjective of nationality. */
export function isNationalAbbreviation(word: Word): boolean {
  return /^(?:US|U\.S\.|UK|U\.K\.)$/.test(word.text);
}

/** A word of nationality, religion or party. */
export function isNational(word: Word): boolean {
  return word.lexeme.national;
}

/** The folded text of a range of words. */
export function foldedText(words: readonly Word[], from: number, to: number): string {
  const end = Math.min(to, words.length);
  let text = '';
  for (let at = from; at < end; at++) text += `${at > from ? ' ' : ''}${words[at]?.folded ?? ''}`;
  return text;
}

/** Index after the longest well-known name (place or body) of two words or more that starts here; else `from`. */
export function knownPhraseEnd(words: readonly Word[], from: number, limit: number): number {
  const longest = Math.min(6, phraseLength(words[from]?.folded ?? ''));
  for (let to = Math.min(limit, from + longest); to > from + 1; to--) {
    const text = foldedText(words, from, to);
    if (placeSort(text) !== null || isKnownOrganization(text)) return to;
  }
  return from;
}

/** An acronym of two letters or more, digits aside. */
export function isAcronym(word: Word): boolean {
  return word.casing === 'upper' && /\p{Lu}.*\p{Lu}/u.test(word.text);
}
