import { wordSet } from './front-code';
import { isCapitalised, isEveryday, isFunctionWord, isGivenName, isNever } from './word-sorts';
import type { Word } from './words';

/** Whether a run that may hold a name starts with this word. */
export function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word !== undefined && isOrdinal(word)) return isUnit(words, at + 1);
  if (!isCapitalised(word) || word.prefixed || isPartyMark(word)) return false;
  if (isNever(word)) return startsWithNever(words, at);
  return !isFunctionWord(word) || startsWithGivenName(words, at) || startsWithSmall(words, at);
}

/** "May Britt" in mid-sentence; "TV Andina", "Real Montero", where no everyday word follows. */
function startsWithNever(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !isCapitalised(next) || next.sentence !== word.sentence) return false;
  if (isGivenName(word) && !word.initial) return true;
  return /^(?:TV|Real)$/.test(word.text) && !isEveryday(next) && !next.initial;
}

function isOrdinal({ text }: Word): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(text);
}

const UNITS = wordSet('army brigade regiment battalion division corps squadron infantry airborne');

/** "93rd Brigade", "10th Mountain Division". */
function isUnit(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!isCapitalised(first)) return false;
  return UNITS.has(first.folded) || (isCapitalised(second) && UNITS.has(second.folded));
}

/** "All India Institute", "Our Town": a small word that is capitalised in mid-sentence. */
function startsWithSmall(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (
    word === undefined ||
    word.initial ||
    !/^(?:All|Our|One|First|We|My|Every)$/.test(word.text)
  ) {
    return false;
  }
  return isCapitalised(next) && next.sentence === word.sentence && !isFunctionWord(next);
}

/** "R-Ga.", "D-N.Y.": party and state of an American lawmaker. */
function isPartyMark(word: Word): boolean {
  return /^[RDI]-\p{Lu}/u.test(word.text);
}

/** "Will Smith", at the start of a sentence too; but not "Will Russia …". */
function startsWithGivenName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.pos !== 'modal' || !isGivenName(word)) {
    return false;
  }
  return isCapitalised(next) && next.lexeme.place === null && !isEveryday(next);
}
