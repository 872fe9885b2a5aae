import { wordSet } from './front-code';
import { isDemonym } from './gazetteer';
import { NAME_SUFFIXES, OF_HEADS, PARTICLES } from './lexicon';
import { startsRun } from './run-starts';
import {
  isCapitalised,
  isEveryday,
  isFunctionWord,
  isGivenName,
  isNever,
  isOrganizationHead,
  isPlaceHead,
  isTitle,
  knownPhraseEnd,
} from './word-sorts';
import type { Word } from './words';

/** A stretch of words `[from, to)` that may hold a name. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of capitalised words with the small words that names hold, in text order. */
export function capitalRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    if (!startsRun(words, at)) {
      at++;
      continue;
    }
    const to = joinedEnd(words, at, plainEnd(words, at));
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** Index after the capitalised words that follow each other from `from` on. */
function plainEnd(words: readonly Word[], from: number): number {
  const known = knownPhraseEnd(words, from, words.length);
  let to = known > from ? known : from + 1;
  for (;;) {
    const last = words[to - 1];
    if (last === undefined || last.tail !== null) return to;
    if (last.possessive && !possessiveGoesOn(words, from, to)) return to;
    const next = nextInRun(words, to);
    if (next === to) return to;
    to = next;
  }
}

/** “Bobbie” of "Roberta “Bobbie” Lang", whose opening mark is at `at`. */
function isNickname(words: readonly Word[], at: number): boolean {
  const [given, open, nick, close, surname] = words.slice(at - 1, at + 4);
  if (given === undefined || open === undefined || !isGivenName(given)) return false;
  const marked = /^["“'‘]$/.test(open.text) && /^["”'’]$/.test(close?.text ?? '');
  return (
    marked && isCapitalised(nick) && isCapitalised(surname) && surname.sentence === given.sentence
  );
}

/** Bodies that a number tells apart: "Local 77", "Channel 7". */
const NUMBERED = wordSet('local channel lodge branch squadron troop platoon station');

/** English words that mean nothing by themselves in copy, and are names' words in other languages. */
const HOMOGRAPHS = wordSet('more read live watch listen image photo sun moon mars source real won');

/** "Chorna More": such a word behind a strange one. */
function isStrange(words: readonly Word[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (last === undefined || word?.casing !== 'title' || !HOMOGRAPHS.has(word.folded)) return false;
  return last.casing === 'title' && !isEveryday(last) && !last.initial;
}

/** "TV" behind a strange word: "Kestrel TV". */
function isStation(words: readonly Word[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  return word?.text === 'TV' && last?.casing === 'title' && !isEveryday(last);
}

/** "No. 4" of "City Hospital No. 4". */
function isNumbered(words: readonly Word[], at: number): boolean {
  const [mark, dot, number] = words.slice(at, at + 3);
  if (mark === undefined || !/^(?:No|No\.|Number|Nr|Nr\.|№)$/.test(mark.text)) return false;
  return /^\d+$/.test((dot?.text === '.' ? number : dot)?.text ?? '');
}

function numberEnd(words: readonly Word[], at: number): number {
  return words[at + 1]?.text === '.' ? at + 3 : at + 2;
}

function nextInRun(words: readonly Word[], to: number): number {
  const word = words[to];
  const last = words[to - 1];
  if (word === undefined || last === undefined || word.sentence !== last.sentence) return to;
  if (isOrganizationHead(last) && isNumbered(words, to)) return numberEnd(words, to);
  if (isCapitalised(word) && !word.initial && !word.prefixed) {
    if (isNever(word))
      return NAME_SUFFIXES.has(word.folded) ||
        isGivenName(last) ||
        isTitle(last) ||
        isStation(words, to) ||
        isStrange(words, to)
        ? to + 1
        : to;
    if (/^(?:The|A|An|In|On|At|And|Or|But|For|From|By)$/.test(word.text)) return to;
    return to + 1;
  }
  if (word.text === '&' && isCapitalised(words[to + 1])) return to + 2;
  if (isNickname(words, to)) return to + 4;
  if (/^\d+$/.test(word.text)) return NUMBERED.has(last.folded) ? to + 1 : to;
  if (isOrganizationHead(last) && isNumbered(words, to)) return numberEnd(words, to);
  return particleEnd(words, to);
}

/** Index after "de la Cruz", "van der Berg" when a capitalised word follows the particles. */
function particleEnd(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + 3 && words[to]?.casing === 'lower' && PARTICLES.has(words[to]?.folded ?? ''))
    to++;
  const next = words[to];
  return to > at && isCapitalised(next) && !next.initial && next.sentence === words[at]?.sentence
    ? to + 1
    : at;
}

/** "St. Mark's Hospital", "Workers' Party", "King's College". */
function possessiveGoesOn(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  if (!isCapitalised(next) || next.initial) return false;
  if (/^St\.?$/.test(words[from]?.text ?? '')) return true;
  const owner = words[to - 1];
  if (owner === undefined) return false;
  if (isPlural(owner, next) && isOrganizationHead(next)) return true;
  if (isGivenName(owner) || owner.lexeme.place !== null) return false;
  if (!isEveryday(owner) || isDemonym(owner.folded) || isNever(owner)) return false;
  const after = isCapitalised(words[to + 1]) ? words[to + 1] : next;
  return (
    [next, after].some((word) => isOrganizationHead(word) || isPlaceHead(word)) && to - from <= 3
  );
}

/** "Delhi Traders’ Guild": many own it. */
function isPlural(owner: Word, next: Word): boolean {
  return owner.folded.endsWith('s') && owner.end + 2 === next.start;
}

/** Goes over "of", "for" and "and" where an organisation's or a place's name goes on after them. */
function joinedEnd(words: readonly Word[], from: number, end: number): number {
  let to = end;
  for (let tries = 0; tries < 4; tries++) {
    const next = nextJoin(words, from, to);
    if (next === to) return to;
    to = next;
  }
  return to;
}

function nextJoin(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1];
  const link = words[to];
  if (last === undefined || link === undefined || last.possessive || last.tail !== null) return to;
  if (link.folded === 'of' || link.folded === 'for') return ofEnd(words, from, to, link.folded);
  if (link.folded === 'and' || link.folded === '&') return andEnd(words, from, to);
  if (link.folded === 'to') return toEnd(words, to);
  return link.folded === 'on' || link.folded === 'in' ? onEnd(words, to) : to;
}

/** Bodies that are called after what they sit on, and those after where they are sent. */
const ON_HEADS = wordSet(
  'committee commission subcommittee council panel institute forum taskforce caucus',
);
const IN_HEADS = wordSet('mission');

/** "Committee to Protect Journalists". */
function toEnd(words: readonly Word[], to: number): number {
  const [head, verb, object] = [words[to - 1], words[to + 1], words[to + 2]];
  if (head === undefined || !TO_HEADS.has(head.folded) || !isCapitalised(head)) return to;
  if (!isCapitalised(verb) || !isCapitalised(object) || !isEveryday(verb)) return to;
  if (verb.lexeme.place !== null || isGivenName(verb) || isTitle(verb)) return to;
  return verb.sentence === head.sentence ? plainEnd(words, to + 1) : to;
}

const TO_HEADS = wordSet('committee campaign coalition commission alliance');

/** "Committee on Land", "Mission in Liberia"; not "Council on Monday". */
function onEnd(words: readonly Word[], to: number): number {
  const [head, link, next] = [words[to - 1], words[to], words[to + 1]];
  if (head === undefined || !isCapitalised(next) || next.initial || isNever(next)) return to;
  if (isFunctionWord(next) || next.sentence !== head.sentence || isTitle(next)) return to;
  const end = plainEnd(words, to + 1);
  if (link?.folded === 'in') {
    const long = isCapitalised(words[to - 2]);
    return IN_HEADS.has(head.folded) && long && next.lexeme.place === 'country' ? end : to;
  }
  return ON_HEADS.has(head.folded) && next.lexeme.place === null && !isGivenName(next) ? end : to;
}

function ofEnd(words: readonly Word[], from: number, to: number, link: string): number {
  const head = words[to - 1];
  if (head === undefined) return to;
  const title = isTitle(head) && !OF_HEADS.has(head.folded);
  if (title ? link !== 'of' : !OF_HEADS.has(head.folded) && !isDeepOf(words, from, to)) return to;
  const at = words[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  const next = words[at];
  if (!isCapitalised(next) || next.initial || next.prefixed || isNever(next)) return to;
  if (isFunctionWord(next)) return to;
  if (title && to - from === 1 && words[from]?.initial) return plainEnd(words, at);
  return plainEnd(words, at);
}

/** "… for the Protection of (Birds)", "National Union of Metalworkers of (South Africa)". */
function isDeepOf(words: readonly Word[], from: number, to: number): boolean {
  const left = tailAfterOf(words, from, to);
  const joint = to - left.length - 1;
  const head = words[words[joint]?.folded === 'the' ? joint - 2 : joint - 1];
  return (
    left.length < to - from &&
    left.length < 3 &&
    isOrganizationHead(head) &&
    left.every(isKindOfThing)
  );
}

function isKindOfThing(word: Word): boolean {
  return isEveryday(word) || (word.lexeme.place === null && !isGivenName(word));
}

/** "Food and Drug Administration", "Ministry of Culture and Tourism"; not "Ukraine and Russia". */
function andEnd(words: readonly Word[], from: number, to: number): number {
  const next = words[to + 1];
  if (!isCapitalised(next) || next.initial || isNever(next) || isTitle(next)) return to;
  const end = plainEnd(words, to + 1);
  const right = words.slice(to + 1, end);
  const after = tailAfterOf(words, from, to);
  const left = after.length > 1 && after[0]?.lexeme.place !== null ? after.slice(1) : after;
  if (!left.every(isPlainWord) || !isPlainPhrase(right)) return to;
  const opened = after.length < to - from;
  if (opened) return right.some(isOrganizationHead) ? to : end;
  const complete = isOrganizationHead(left.at(-1)) && left.length > 1;
  return !complete && isOrganizationHead(right.at(-1)) && right.length > 1 ? end : to;
}

/** The words after the last "of" or "for" of a run; all of it when there is none. */
function tailAfterOf(words: readonly Word[], from: number, to: number): readonly Word[] {
  for (let at = to - 1; at > from; at--) {
    if (/^(?:of|for|on)$/.test(words[at]?.folded ?? ''))
      return words.slice(words[at + 1]?.folded === 'the' ? at + 2 : at + 1, to);
  }
  return words.slice(from, to);
}

/** "Child Development", "Sewerage Company": things, though one may be somebody's name as well. */
function isPlainPhrase(part: readonly Word[]): boolean {
  const last = part.at(-1);
  if (last === undefined || !isPlainWord(last)) return false;
  return part
    .slice(0, -1)
    .every(
      (word) => word.lexeme.place === null && (isEveryday(word) || ABSTRACT.test(word.folded)),
    );
}

/** Endings of words for things in the abstract. */
const ABSTRACT = /.{3}(?:age|tion|sion|ment|ing|ity|ics|ure|ance|ence|ism|logy)$/;

function isPlainWord(word: Word): boolean {
  return (
    isEveryday(word) &&
    word.lexeme.place === null &&
    (!isGivenName(word) || isOrganizationHead(word) || isPlaceHead(word))
  );
}
