import { genderOfTitle } from '../../facts/names/gender';

/** Longest stretch before a name that is read for a word of kin, in UTF-16 units. */
const BEFORE = 72;

const KIN =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|['’ʼ]s?)\s(?:[\p{Ll}-]+\s)?(wife|husband|widow|widower|brother|sister|son|daughter|father|mother|partner|cousin|nephew|niece|uncle|aunt|son-in-law|daughter-in-law|brother-in-law|sister-in-law|grandson|granddaughter|fianc[ée]e?)(?:,?\s|,\s(?:(?:an?|the)\s)?(?:(?!(?:of|to|with|by|for|and|or|who|whose|from|at|in|on|as|is|was|has|had|said|says)\s)[\p{Ll}-]+\s){1,5})(?:\p{Lu}\p{Ll}{0,6}\.?\s)?$/u;

/** Who is brought in as somebody's kin right before a name. */
export interface Kin {
  /** Gender that the word of kin shows; null for "partner". */
  readonly gender: 'female' | 'male' | null;
  /** "whose wife, X": said in passing. */
  readonly relative: boolean;
}

/**
 * "His wife, X", "her brother, the trainer X": the kin of somebody that a name which starts at
 * `start` in its paragraph's `text` belongs to; null for none.
 */
export function kinBefore(text: string, start: number): Kin | null {
  const match = KIN.exec(text.slice(Math.max(0, start - BEFORE), start));
  if (match === null) return null;
  return { gender: genderOfKin(match[1] ?? ''), relative: match[0].startsWith('whose') };
}

function genderOfKin(noun: string): Kin['gender'] {
  const head = noun.replace(/-in-law$/, '');
  return genderOfTitle(head === 'granddaughter' ? 'daughter' : head.replace(/^grand(?=son)/, ''));
}
