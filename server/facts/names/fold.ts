const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * The form in which names are compared: lower case, no diacritics, straight apostrophes.
 * "Taş" and "Tas" fold alike. The word lists are folded the same way (scripts/gazetteers.mjs).
 */
export function fold(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[ıøłđßæœ]/g, (letter) => SPECIAL[letter] ?? letter);
}
