import { isCapitalised, isEveryday, isFunctionWord, isGivenName } from './word-sorts';
import type { Word } from './words';

const LONGEST = 8;

/**
 * Indices of words inside short quotations that read as a title or a phrase: “Open Skies”,
 * “Bread and Roses”. Their capitals make no names.
 */
export function quotedTitles(words: readonly Word[]): ReadonlySet<number> {
  const inside = new Set<number>();
  words.forEach((word, at) => {
    if (word.pos !== 'punctuation' || !/^["“‘«]$/.test(word.text)) return;
    const to = closingMark(words, at + 1);
    if (to > at + 1 && isTitle(words.slice(at + 1, to)) && !isNickname(words, at, to)) {
      for (let i = at + 1; i < to; i++) inside.add(i);
    }
  });
  return inside;
}

/** “Bobbie” of "Roberta “Bobbie” Lang": one word between those of a name. */
function isNickname(words: readonly Word[], open: number, close: number): boolean {
  const [before, after] = [words[open - 1], words[close + 1]];
  if (close - open !== 2 || before?.casing !== 'title' || after?.casing !== 'title') return false;
  return isGivenName(before) && before.sentence === after.sentence;
}

/** Index of the closing mark within a few words; −1 when the quotation is longer or a sentence. */
function closingMark(words: readonly Word[], from: number): number {
  for (let at = from; at < from + LONGEST && at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (/^["”’»]$/.test(text)) return at;
    if (/^[.!?;,]$/.test(text)) return -1;
  }
  return -1;
}

/** All capitalised but for small words, and an everyday word among them. */
function isTitle(words: readonly Word[]): boolean {
  const big = words.filter((word) => !isFunctionWord(word) || isCapitalised(word));
  return big.every((word) => isCapitalised(word)) && big.some((word) => isEveryday(word));
}
