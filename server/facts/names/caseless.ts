import type { Run } from './runs';
import {
  isCapitalised,
  isEveryday,
  isFunctionWord,
  isNational,
  isNever,
  isOrganizationHead,
  isPlaceHead,
  isTitle,
  knownPhraseEnd,
} from './word-sorts';
import type { Word } from './words';

/** Sentences whose capitals tell nothing: headlines in Title Case or CAPITALS. Indices of sentences. */
export function caselessSentences(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < words.length; ) {
    const sentence = words[from]?.sentence ?? 0;
    let to = from;
    while (words[to]?.sentence === sentence) to++;
    if (isCaseless(words, from, to)) found.add(sentence);
    from = to;
  }
  return found;
}

function isCaseless(words: readonly Word[], from: number, to: number): boolean {
  let [upper, capital, everyday] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.casing === 'other') continue;
    if (word.casing !== 'title' && word.casing !== 'upper') {
      if (word.pos === 'verb' || !isSmall(word)) return false;
      continue;
    }
    capital++;
    if (word.casing === 'upper') upper++;
    if (!isSmall(word) && isPlainWord(word)) everyday++;
  }
  return capital >= 3 && (everyday >= 2 || (upper >= 3 && upper === capital));
}

function isSmall(word: Word): boolean {
  return word.text.length < 4 || isFunctionWord(word);
}

function isPlainWord(word: Word): boolean {
  return isEveryday(word) && !isTitle(word) && !isOrganizationHead(word) && !isPlaceHead(word);
}

/** Runs of words that lists do not know as everyday ones: all that capitals leave to go by. */
export function uncommonRuns(
  words: readonly Word[],
  sentences: ReadonlySet<number>,
): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const to = sentences.has(words[at]?.sentence ?? -1) ? uncommonEnd(words, at) : at;
    if (to > at) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

const LONGEST_GUESS = 4;

/** Every stretch of up to four capitalised words, for the article to recognise names among them. */
export function guesses(words: readonly Word[], sentences: ReadonlySet<number>): readonly Run[] {
  if (sentences.size === 0) return [];
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!sentences.has(words[from]?.sentence ?? -1)) continue;
    for (let to = from + 1; to <= from + LONGEST_GUESS && mayGoOn(words, from, to); to++) {
      const last = words[to - 1];
      if (last !== undefined && !isFunctionWord(last)) runs.push({ from, to });
    }
  }
  return runs;
}

function mayGoOn(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const word = words[to - 1];
  if (first === undefined || word === undefined || word.sentence !== first.sentence) return false;
  if (to - from === 1) return isCapitalised(word) && !isFunctionWord(word) && !isNever(word);
  return word.casing !== 'other' && words[to - 2]?.possessive === false;
}

function uncommonEnd(words: readonly Word[], from: number): number {
  const known = knownPhraseEnd(words, from, words.length);
  if (known > from && isCapitalised(words[from])) return known;
  let to = from;
  while (isUncommon(words[to]) && words[to]?.sentence === words[from]?.sentence) {
    to++;
    if (words[to - 1]?.possessive || words[to - 1]?.tail !== null || words[to]?.initial) break;
  }
  return to;
}

function isUncommon(word: Word | undefined): boolean {
  if (!isCapitalised(word) || isNever(word) || isFunctionWord(word) || isNational(word))
    return false;
  if (word.lexeme.place !== null) return true;
  if (isTitle(word)) return false;
  return (
    !isEveryday(word) ||
    (word.lexeme.firstName !== null && word.casing === 'title' && !isEveryday(word))
  );
}
