import { wordSet } from './front-code';
import { HONORIFICS } from './lexicon';
import type { Run } from './runs';
import {
  isAcronym,
  isCapitalised,
  isEveryday,
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
import { TITLE_INITIALS, WORLD_ADDRESSES } from './world-titles';
import { WORLD_TITLES, WORLD_TITLES_BEFORE_GIVEN } from './world-words';

/** Offices and trades that are also common surnames: "Stephen King", "Mary Baker". */
const SURNAME_TITLES = wordSet(
  `king bishop pope prince knight judge major marshal cook baker butcher farmer miner mason carpenter
   gardener shepherd ranger hunter parker chief priest abbot dean chaplain earl baron duke page sexton
   constable sergeant singer driver porter steward potter cooper archer forester fisher tailor weaver
   pilot painter hero star rider skinner spicer tanner turner walker wheeler guard clerk lord general
   provost reeve squire fellow lawyer planner guest speaker`,
);

/** Words of offices after "of": "Secretary of State", "Chief of Staff". */
const OFFICE_WORDS = wordSet(
  `state states defense defence treasury commerce labor labour education energy interior exterior
   transportation transport health justice agriculture staff house senate commons lords parliament
   police intelligence operations communications foreign affairs homeland security veterans budget
   works finance trade tourism culture environment water planning human resources services urban rural
   development information public relations religious youth sports sport science technology industry
   mines petroleum power railways home internal external economic economy social welfare women housing
   research innovation digital infrastructure roads aviation fisheries forestry lands local government
   administration elections election army navy air force national joint general assembly board council`,
);

/**
 * Index after the title that opens a run: "Turkish Foreign Minister", "Secretary of State"; `from`
 * when there is none.
 */
export function titleEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    const word = words[at];
    if (word === undefined || isSurnameAt(words, from, at)) continue;
    if (/^["“'‘]$/.test(words[at - 1]?.text ?? '') && at > from) continue;
    if (!isTitle(word) && !isWorldTitle(words, at, to)) continue;
    if (isTitleOfBody(words, at, to)) continue;
    return endOfOffice(words, at + 1, to);
  }
  return from;
}

/** "Herr Vogt", "Pandit Joshi"; "Don" only before a first name and a surname. */
function isWorldTitle(words: readonly Word[], at: number, to: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || next === undefined) return false;
  if (WORLD_TITLES_BEFORE_GIVEN.has(word.folded)) return isGivenName(next) && to - at > 2;
  if (word.folded === 'sri') return /^(?:tan|dato|dato'|datuk)$/.test(before?.folded ?? '');
  if (isTitleInitials(words, at)) return true;
  const opens =
    before === undefined ||
    !isGivenName(before) ||
    isTitle(before) ||
    WORLD_TITLES.has(before.folded);
  if (WORLD_ADDRESSES.has(word.folded)) return opens && !isOrganizationHead(words[to - 1]);
  return WORLD_TITLES.has(word.folded) && opens;
}

/** "MEC" of "MEC Ayanda Khoza", "SP" of "SP Arun Rao": initials before a name of other words. */
export function isTitleInitials(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || !isAcronym(word) || !TITLE_INITIALS.has(word.folded)) return false;
  if (next?.casing !== 'title' || next.sentence !== word.sentence || isNever(next)) return false;
  return (
    isGivenName(next) || (isCapitalised(after) && !isEveryday(next) && !isOrganizationHead(after))
  );
}

/** "Stephen King": a title word after a first name is a surname. */
function isSurnameAt(words: readonly Word[], from: number, at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || at <= from) return false;
  return SURNAME_TITLES.has(word.folded) && isGivenName(before) && !isEveryday(before);
}

/** Houses that are called after somebody with the title: "Sultan Omar College". */
const INSTITUTIONS = wordSet(
  'college university school academy institute hospital clinic mosque library museum foundation airport bridge stadium street road avenue square tower',
);

/** "Justice Department", "General Electric": an office that is part of a body's name. */
function isTitleOfBody(words: readonly Word[], at: number, to: number): boolean {
  const rest = words.slice(at + 1, to);
  const head = rest.at(-1);
  if (head === undefined || rest[0]?.folded === 'of') return false;
  const address = /^(?:mr|mrs|ms|dr)\.?$/.test(words[at]?.folded ?? '');
  if (address || !(isOrganizationHead(head) || isPlaceHead(head))) return false;
  if (rest.length > 1 && INSTITUTIONS.has(head.folded)) return true;
  return rest.every((word) => isEveryday(word) && (!isGivenName(word) || isOrganizationHead(word)));
}

/** Goes over "of State" after "Secretary"; a place there is left to {@link ownersOf}. */
function endOfOffice(words: readonly Word[], at: number, to: number): number {
  if (words[at]?.folded !== 'of' && words[at]?.folded !== 'for') return at;
  let end = at + 1;
  while (end < to) {
    const word = words[end];
    if (word === undefined) break;
    const place = placeEnd(words, end, to);
    const small = word.casing === 'lower' || OFFICE_WORDS.has(word.folded);
    if (place > end) end = place;
    else if (small) end++;
    else break;
  }
  return end;
}

function placeEnd(words: readonly Word[], from: number, to: number): number {
  const phrase = knownPhraseEnd(words, from, to);
  if (phrase > from) return phrase;
  const word = words[from];
  return word !== undefined && word.lexeme.place !== null ? from + 1 : from;
}

/** Whose office it is: "Ontario" of "Ontario Labour Minister", "Ukraine" of "President of Ukraine". */
export function ownerOf(words: readonly Word[], from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    if (words[at]?.folded !== 'of') continue;
    const end = placeEnd(words, at + 1, to);
    if (end > at + 1) return { from: at + 1, to: end };
  }
  const end = ownerEnd(words, from, to);
  return end > from && end < to ? { from, to: end } : null;
}

function ownerEnd(words: readonly Word[], from: number, to: number): number {
  const head = headWithin(words, from, to);
  if (head > from) return head;
  const first = words[from];
  if (first === undefined || isNational(first) || isNationalAbbreviation(first)) return from;
  const phrase = knownPhraseEnd(words, from, to);
  if (phrase > from) return phrase;
  let end = from;
  while (end < to && !isRoleModifier(words[end]) && !isTitle(words[end] ?? first)) end++;
  return end;
}

const BODIES_WITH_OFFICES = wordSet(
  'party union council united police department association university club commission committee bank federation',
);

/** Index after a body's head inside a title: "Green Party (Leader)"; else `from`. */
function headWithin(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at > from; at--) {
    if (BODIES_WITH_OFFICES.has(words[at]?.folded ?? '')) return at + 1;
  }
  return from;
}

/** Index before the titles at a run's end: they belong to what follows, or to nobody. */
export function beforeTrailingTitles(words: readonly Word[], from: number, end: number): number {
  let to = end;
  while (to > from) {
    const last = words[to - 1];
    const before = words[to - 2];
    if (last === undefined || !isTitle(last)) break;
    if (to - 2 >= from && before !== undefined && isBeforeSurname(before)) break;
    if (isOrganizationHead(last) && to - from > 1) break;
    if (isLastOfThree(words, from, to)) break;
    if (SHORT_TITLES.has(last.folded) && before !== undefined && to - from > 1 && !isTitle(before))
      break;
    to--;
  }
  if (to === end) return isPartisan(words, from, end) ? end - 1 : end;
  while (to > from && isSmall(words[to - 1])) to--;
  while (to > from && isRoleModifier(words[to - 1])) to--;
  return to;
}

/** "Amina Hassan Sheikh": a form of address that closes a name of strange words is a surname. */
function isLastOfThree(words: readonly Word[], from: number, to: number): boolean {
  const [given, second, last] = words.slice(to - 3, to);
  if (to - from < 3 || given === undefined || second === undefined || last === undefined)
    return false;
  const surname =
    last.text.length > 3 && (HONORIFICS.has(last.folded) || SURNAME_TITLES.has(last.folded));
  return surname && isStrange(given) && isStrange(second);
}

function isStrange(word: Word): boolean {
  return (
    word.casing === 'title' && !isTitle(word) && !isEveryday(word) && word.lexeme.place === null
  );
}

/** "New Mexico Democrat": what somebody is, behind a place of several words. */
function isPartisan(words: readonly Word[], from: number, end: number): boolean {
  const party = /^(?:democrat|republican)$/.test(words[end - 1]?.folded ?? '');
  return party && end - from > 2 && knownPhraseEnd(words, from, end - 1) === end - 1;
}

/** Offices cut short, without their full stop; at a name's end they are a surname: "Mira Sen". */
const SHORT_TITLES = wordSet('sen rep del gov col gen maj adm det hon fr');

function isSmall(word: Word | undefined): boolean {
  return /^(?:of|for|the|and|&)$/.test(word?.folded ?? '');
}

function isBeforeSurname(before: Word): boolean {
  return (
    (isGivenName(before) && before.lexeme.place === null) ||
    HONORIFICS.has(before.folded) ||
    /^\p{Lu}\.$/u.test(before.text)
  );
}

const HEADS_IN_OFFICES = wordSet(
  `press defense defence health energy security finance executive intelligence financial international
   media trust fund network mission staff general technology systems information service services`,
);

/** A word that belongs to an office rather than to a name: "Turkish Foreign", "Deputy Infrastructure". */
function isRoleModifier(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (isOrganizationHead(word) && !HEADS_IN_OFFICES.has(word.folded)) return false;
  return (
    isNational(word) ||
    isNationalAbbreviation(word) ||
    isNever(word) ||
    word.casing === 'lower' ||
    (isEveryday(word) && word.lexeme.place === null)
  );
}
