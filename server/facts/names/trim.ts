import { accept, EVENT_STARTS } from './accept';
import { wordSet } from './front-code';
import { isKnownOrganization, placeSort } from './gazetteer';
import { EITHER, ORGANIZATION_NOUNS, PLACE_NOUNS } from './lexicon';
import type { Run } from './runs';
import { singular } from './singular';
import { beforeTrailingTitles, ownerOf, titleEnd } from './titles';
import {
  foldedText,
  isEveryday,
  isFunctionWord,
  isGivenName,
  isNational,
  isNever,
  isOrganizationHead,
  isPlaceHead,
  isTitle,
  knownPhraseEnd,
} from './word-sorts';
import type { Word } from './words';
import { WORLD_BODY_STARTS } from './world-words';

/** A run that is a name, cut to the name alone. */
export interface NameRun extends Run {
  /** Index of the first word of the title in the run before it; `from` when there is none. */
  readonly titleFrom: number;
  /** An everyday word with a capital: a name only if the article uses it as one elsewhere. */
  readonly tentative: boolean;
  /** It stands before an office that it owns: "Ontario" of "Ontario Labour Minister". */
  readonly owner: boolean;
}

/** A run as a name of its own, with no title. */
export function bareName({ from, to }: Run): NameRun {
  return { from, to, titleFrom: from, tentative: false, owner: false };
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
  const to = beforeTrailingTitles(words, from, run.to);
  const names = from < to ? namesIn(words, from, to, to < run.to) : [];
  const whole = from > run.from ? [{ ...bareName(run), tentative: true }] : [];
  return names.length > 0 ? [...whole, ...names] : singleOpener(words, run);
}

function namesIn(
  words: readonly Word[],
  from: number,
  to: number,
  beforeTitle: boolean,
): readonly NameRun[] {
  const title = titleEnd(words, from, to);
  const start = skipNationality(words, title, to);
  const name = accept(words, {
    ...bareName({ from: start, to }),
    titleFrom: title > from ? from : start,
    owner: beforeTitle,
  });
  const owner = title > from ? ownerOf(words, from, title) : null;
  const owning = owner === null ? null : accept(words, { ...bareName(owner), owner: true });
  return [owning, name].filter((each) => each !== null);
}

/** "Sergei Lavrov Ankara’s": where a place follows a person’s full name without a comma; else null. */
function personThenPlace(words: readonly Word[], { from, to }: Run): number | null {
  const last = words[to - 1];
  const given = words[to - 3];
  const surname = words[to - 2];
  if (to - from < 3 || last === undefined || given === undefined || surname === undefined) {
    return null;
  }
  if (!last.possessive || last.lexeme.place === null || isEveryday(last)) return null;
  const person = isGivenName(given) && placeSort(`${surname.folded} ${last.folded}`) === null;
  return person && !isOrganizationHead(surname) ? to - 1 : null;
}

const QUALIFIERS = wordSet(
  `outgoing incoming acting retired embattled disgraced beleaguered ailing exiled jailed
   former new late then ex old young many other ousted veteran current several most some`,
);

/** Index after the everyday words that open a sentence before a name: "Yesterday", "Former", "Weak". */
function skipOpeners(words: readonly Word[], { from, to }: Run): number {
  if (words[from]?.initial !== true) return from;
  let at = from;
  while (at < to - 1 && isOpener(words, at, to)) at++;
  return at;
}

function isOpener(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (word === undefined || isTitle(word) || isNational(word)) return false;
  if (isGivenName(word) && !isFunctionWord(word)) return false;
  if (EVENT_STARTS.has(word.folded) || /^\d+$/.test(words[at + 1]?.text ?? '')) return false;
  if (isFamilyName(words, at, to)) return false;
  if (WORLD_BODY_STARTS.has(word.folded) && to - at === 2 && !isEveryday(words[at + 1] ?? word)) {
    return false;
  }
  if (knownPhraseEnd(words, at, to) > at || !isEveryday(word)) return false;
  if (QUALIFIERS.has(word.folded)) return true;
  const last = words[to - 1];
  if (isPlainNoun(word)) return false;
  if (/^\d+$/.test(last?.text ?? '') && words.slice(at, to).some(isOrganizationHead)) return false;
  if (isOrganizationHead(last)) return word.pos === 'adverb' || /(?:ing|ed)$/.test(word.folded);
  const rest = words.slice(at + 1, to);
  return !(isPlaceHead(last) && rest.every((each) => isEveryday(each) || each.casing !== 'title'));
}

/** "Park Ji-won": a word before a given name of two syllables. */
function isFamilyName(words: readonly Word[], at: number, to: number): boolean {
  return to - at === 2 && /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u.test(words[at + 1]?.text ?? '');
}

/** "Amnesty International": a noun that describes nobody and tells no time goes with the name. */
function isPlainNoun({ pos, tags, folded }: Word): boolean {
  if ((pos !== 'noun' && pos !== 'properNoun') || tags.includes('Date')) return false;
  const noun = singular(folded);
  return !ORGANIZATION_NOUNS.has(noun) && !PLACE_NOUNS.has(noun) && !EITHER.has(noun);
}

const BARE_HEADS = wordSet(
  `government administration police forces force group media press church workers staff television radio
   intelligence security borders books records executive gas oil energy foods health revenue chamber club
   court state north south east west coast city town village hall house tower street road place park
   islands heath green common hill woods falls`,
);

/** Index after the words of nationality that open a run; they stay where they are part of a body's name. */
function skipNationality(words: readonly Word[], from: number, to: number): number {
  if (staysWhole(words, from, to)) return from;
  let at = from;
  while (at < to) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || !isNational(word) || knownPhraseEnd(words, at, to) > at) break;
    const given = at === from && isGivenName(word) && next !== undefined && at + 1 < to;
    if (given && !isEveryday(next)) break;
    at++;
  }
  return at;
}

/** "Estonian Environment Agency", "Irish Sea"; not "Ukrainian Army", "Russian Government". */
function staysWhole(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  if (last === undefined || to - from < 2) return false;
  if (to - from > 2 && isKnownOrganization(foldedText(words, from + 1, to))) return true;
  if (to - from === 2) {
    return (isOrganizationHead(last) || isPlaceHead(last)) && !BARE_HEADS.has(last.folded);
  }
  return isOrganizationHead(last);
}

/** The everyday word at a sentence's start that may turn out to be a surname: "Dell also …". */
function singleOpener(words: readonly Word[], run: Run): readonly NameRun[] {
  const word = words[run.from];
  if (word === undefined || run.to - run.from > 1 || isNever(word) || isNational(word)) return [];
  if (isFunctionWord(word) || word.casing === 'other') return [];
  return [{ ...bareName(run), tentative: true }];
}
