import { isKnownOrganization, placeSort } from './gazetteer';
import { HONORIFICS, NOT_ACTOR_HEADS } from './lexicon';
import type { Run } from './runs';
import {
  foldedText,
  isAcronym,
  isEveryday,
  isFunctionWord,
  isGivenName,
  isNational,
  isNationalAbbreviation,
  isNever,
  isOrganizationHead,
  isPlaceHead,
  isTitle,
  knownPhraseEnd,
} from './word-sorts';
import type { Word } from './words';

/** A run that is a name, cut to the name alone. */
export interface NameRun extends Run {
  /** Index of the first word of the title in the run before it; `from` when there is none. */
  readonly titleFrom: number;
  /** Everyday word at the start of a sentence: a name only if the article uses it as one elsewhere. */
  readonly tentative: boolean;
}

/** Cuts titles, nationality and sentence openers off a run; what is left are its names, if any. */
export function trimRun(words: readonly Word[], run: Run): readonly NameRun[] {
  const cut = personThenPlace(words, run);
  if (cut !== null) {
    return [
      ...trimRun(words, { from: run.from, to: cut }),
      ...trimRun(words, { from: cut, to: run.to }),
    ];
  }
  const from = skipOpeners(words, run);
  const to = skipTrailingTitles(words, from, run.to);
  if (from >= to) return singleOpener(words, run);
  const title = titleEnd(words, from, to);
  if (title > from) {
    const owner = ownerOf(words, from, title);
    const start = skipNationality(words, title, to);
    return [...owner, ...accept(words, start, to, from)];
  }
  const start = skipNationality(words, from, to);
  const accepted = accept(words, start, to, start);
  return accepted.length > 0 ? accepted : singleOpener(words, run);
}

/** "Sergei Lavrov Ankara’s": where a place follows a person’s full name without a comma; else null. */
function personThenPlace(words: readonly Word[], { from, to }: Run): number | null {
  const last = words[to - 1];
  const first = words[to - 3];
  const surname = words[to - 2];
  if (to - from < 3 || last === undefined || first === undefined || surname === undefined)
    return null;
  if (!last.possessive || placeSort(last.folded) === null || isEveryday(last)) return null;
  const person = isGivenName(first) && placeSort(`${surname.folded} ${last.folded}`) === null;
  return person && !isOrganizationHead(surname) ? to - 1 : null;
}

/** Everyday words that open a sentence before a name: "Yesterday", "Former", "Weak". */
function skipOpeners(words: readonly Word[], { from, to }: Run): number {
  let at = from;
  while (at < to - 1 && words[at]?.initial !== true && at === from) return at;
  while (at < to - 1 && isOpener(words, at, to)) at++;
  return at;
}

function isOpener(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined || isTitle(word) || isNational(word)) return false;
  if (isGivenName(word) && !isFunctionWord(word)) return false;
  if (knownPhraseEnd(words, at, to) > at || !isEveryday(word)) return false;
  if (/^(?:former|new|late|then|ex|old|young|many|other|ousted|veteran|current)$/.test(word.folded))
    return true;
  const rest = words.slice(at + 1, to);
  const headed = isOrganizationHead(rest.at(-1)) || isPlaceHead(rest.at(-1));
  return !(
    headed &&
    rest.every((each) => isEveryday(each) || each.casing === 'other' || each.casing === 'lower')
  );
}

/** "Alan Boyd President"? Titles at the end belong to what follows, or to nobody. */
function skipTrailingTitles(words: readonly Word[], from: number, end: number): number {
  let to = end;
  while (to > from) {
    const last = words[to - 1];
    const before = words[to - 2];
    if (last === undefined || !isTitle(last)) break;
    if (to - 2 >= from && before !== undefined && isSurnameAfter(before)) break;
    if (isOrganizationHead(last) && to - from > 1) break;
    to--;
  }
  while (to > from && /^(?:of|for|the|and|&)$/.test(words[to - 1]?.folded ?? '')) to--;
  return to < end ? skipRoleModifiers(words, from, to) : to;
}

function isSurnameAfter(before: Word): boolean {
  return isGivenName(before) || HONORIFICS.has(before.folded) || /^\p{Lu}\.$/u.test(before.text);
}

/** What is left of "Turkish Foreign (Minister)" once the office is gone. */
function skipRoleModifiers(words: readonly Word[], from: number, end: number): number {
  let to = end;
  while (to > from && isModifier(words[to - 1])) to--;
  return to;
}

function isModifier(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (
    isOrganizationHead(word) &&
    !/^(?:press|defense|defence|health|energy|security|finance|executive|intelligence|financial|international|media|trust|fund|network|mission)$/.test(
      word.folded,
    )
  ) {
    return false;
  }
  return (
    isNational(word) ||
    isNationalAbbreviation(word) ||
    isNever(word) ||
    word.casing === 'lower' ||
    (isEveryday(word) && placeSort(word.folded) === null)
  );
}

/** Index after the title that opens the run: "Turkish Foreign Minister", "Secretary of State"; else `from`. */
function titleEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const word = words[at];
    if (word === undefined || !isTitle(word)) continue;
    if (at > from && isSurnameOf(words, from, at)) continue;
    if (isTitleOfBody(words, at, to)) continue;
    return endOfOffice(words, at + 1, to);
  }
  return from;
}

/** "Stephen King": a title word after a first name is a surname. */
function isSurnameOf(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && at - 1 >= from && isGivenName(before) && !isEveryday(before);
}

/** "Justice Department", "General Electric": an office that is part of a body's name. */
function isTitleOfBody(words: readonly Word[], at: number, to: number): boolean {
  const rest = words.slice(at + 1, to);
  const head = rest.at(-1);
  if (head === undefined || rest[0]?.folded === 'of') return false;
  const address = /^(?:mr|mrs|ms|dr)\.?$/.test(words[at]?.folded ?? '');
  if (address || !(isOrganizationHead(head) || isPlaceHead(head))) return false;
  return rest.every((word) => isEveryday(word) && (!isGivenName(word) || isOrganizationHead(word)));
}

/** Goes over "of State" after "Secretary"; a place there is left to {@link ownerOf}. */
function endOfOffice(words: readonly Word[], at: number, to: number): number {
  if (words[at]?.folded !== 'of' && words[at]?.folded !== 'for') return at;
  let end = at + 1;
  while (end < to) {
    const word = words[end];
    if (word === undefined) break;
    const place = placeEnd(words, end, to);
    if (place > end) {
      end = place;
      continue;
    }
    if (word.casing !== 'lower' && !(isEveryday(word) && !isGivenName(word))) break;
    end++;
  }
  return end;
}

function placeEnd(words: readonly Word[], from: number, to: number): number {
  const phrase = knownPhraseEnd(words, from, to);
  if (phrase > from) return phrase;
  const word = words[from];
  return word !== undefined && placeSort(word.folded) !== null ? from + 1 : from;
}

/** The place or body whose office it is: "Ontario" of "Ontario Labour Minister", "Ukraine" of "President of Ukraine". */
function ownerOf(words: readonly Word[], from: number, to: number): readonly NameRun[] {
  for (let at = from; at < to; at++) {
    if (words[at]?.folded !== 'of') continue;
    const end = placeEnd(words, at + 1, to);
    if (end > at + 1) return [{ from: at + 1, to: end, titleFrom: at + 1, tentative: false }];
  }
  const first = words[from];
  if (first === undefined || isNational(first) || isNationalAbbreviation(first)) return [];
  const phrase = knownPhraseEnd(words, from, to);
  let end = phrase > from ? phrase : from;
  if (end === from) {
    const head = headWithin(words, from, to);
    if (head > from) end = head;
    else while (end < to && !isModifier(words[end]) && !isTitle(words[end] ?? first)) end++;
  }
  return end > from && end < to ? accept(words, from, end, from) : [];
}

/** Index after a body's head inside a title: "Green Party (Leader)"; else `from`. */
function headWithin(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at > from; at--) {
    const word = words[at];
    if (
      word !== undefined &&
      /^(?:party|union|council|united|police|department|association|university|club|commission|committee|bank|federation|house)$/.test(
        word.folded,
      )
    ) {
      return at + 1;
    }
  }
  return from;
}

function skipNationality(words: readonly Word[], from: number, to: number): number {
  if (isOrganizationHead(words[to - 1]) && to - from > 1 && !isBareMinistryless(words, from, to))
    return from;
  let at = from;
  while (at < to) {
    const word = words[at];
    if (word === undefined || !isNational(word)) break;
    if (at === from && isGivenName(word) && at + 1 < to && !isEveryday(words[at + 1] ?? word))
      break;
    if (knownPhraseEnd(words, at, to) > at) break;
    at++;
  }
  return at;
}

/** "Ukrainian Army", "Russian Government": a nationality and a bare head name no body. */
function isBareMinistryless(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  return (
    to - from === 2 &&
    first !== undefined &&
    isNational(first) &&
    /^(?:government|administration|police|forces|force|group|media|press|church|workers|staff|television|radio|intelligence|security|borders|books|records|executive|gas|oil|energy|foods|health|revenue|chamber|club|court)$/.test(
      words[to - 1]?.folded ?? '',
    )
  );
}

/** Whether what is left is a name, and how sure that is. */
function accept(
  words: readonly Word[],
  from: number,
  to: number,
  titleFrom: number,
): readonly NameRun[] {
  if (from >= to || isEventOrWork(words, from, to)) return [];
  const part = words.slice(from, to);
  const [first] = part;
  if (first === undefined) return [];
  const named: NameRun = { from, to, titleFrom, tentative: false };
  const text = foldedText(words, from, to);
  if (placeSort(text) !== null || isKnownOrganization(text)) return [named];
  const titled = titleFrom < from;
  if (part.length === 1) return acceptOne(first, named, titled);
  if (part.every((word) => isTitle(word) || isNational(word) || isNever(word))) return [];
  const everyday = part.every((word) => isEveryday(word) || word.casing !== 'title');
  if (!everyday || part.some((word) => isAcronym(word) && !isNever(word))) return [named];
  if (part.some((word) => isGivenName(word)) && first.casing === 'title') return [named];
  if (isOrganizationHead(part.at(-1)) || isPlaceHead(part.at(-1)) || titled) return [named];
  if (part.some((word) => /^(?:of|for|&|\d+)$/.test(word.folded))) return [named];
  return first.initial ? [] : [{ ...named, tentative: true }];
}

function acceptOne(word: Word, named: NameRun, titled: boolean): readonly NameRun[] {
  if (isNational(word) || (isNever(word) && !titled)) return [];
  if (word.text.length === 1 || /^\p{Lu}\.$/u.test(word.text)) return [];
  if (titled || isAcronym(word)) return [named];
  if (isTitle(word) || isOrganizationHead(word) || isPlaceHead(word))
    return word.initial || !isSurnameLike(word) ? [] : [{ ...named, tentative: true }];
  if (NOT_ACTOR_HEADS.has(word.folded)) return [];
  return [{ ...named, tentative: word.initial && isEveryday(word) }];
}

function isSurnameLike(word: Word): boolean {
  return word.casing === 'title';
}

/** The everyday word at a sentence's start that may turn out to be a surname: "Dell also …". */
function singleOpener(words: readonly Word[], run: Run): readonly NameRun[] {
  const word = words[run.from];
  if (word === undefined || run.to - run.from > 1 || isNever(word) || isNational(word)) return [];
  if (isFunctionWord(word) || word.casing !== 'title') return [];
  return [{ ...run, titleFrom: run.from, tentative: true }];
}

const EVENT_STARTS = new Set(
  'operation hurricane typhoon cyclone storm article section chapter resolution order proposition psalm apollo psalms'.split(
    ' ',
  ),
);

/** Wars, cups, laws, treaties, works: "Paris Agreement", "Operation Lion". */
function isEventOrWork(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return false;
  if (to - from > 1 && EVENT_STARTS.has(first.folded)) return true;
  const ends = NOT_ACTOR_HEADS.has(last.folded);
  if (!ends)
    return words
      .slice(from, to)
      .some(
        (word, i, all) =>
          NOT_ACTOR_HEADS.has(word.folded) && /^(?:of|on|for)$/.test(all[i + 1]?.folded ?? ''),
      );
  return !(
    to - from === 2 &&
    isGivenName(first) &&
    !isEveryday(first) &&
    placeSort(first.folded) === null
  );
}
