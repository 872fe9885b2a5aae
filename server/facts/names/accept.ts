import { wordSet } from './front-code';
import { isCommon, isKnownOrganization, placeSort } from './gazetteer';
import { COMPASS, NOT_ACTOR_HEADS } from './lexicon';
import type { Run } from './runs';
import type { NameRun } from './trim';
import {
  foldedText,
  isAcronym,
  isEveryday,
  isGivenName,
  isMany,
  isNational,
  isNever,
  isOrganizationHead,
  isPlaceHead,
  isTitle,
} from './word-sorts';
import type { Word } from './words';
import { BODIES_OF_ONE_WORD } from './world-bodies';
import { BARE_TITLE_INITIALS, POSTNOMINALS } from './world-titles';
import { VESSEL_PREFIXES, VESSELS } from './world-words';

/** Amounts of money, letters behind a name, and offices in initials: no names, though in capitals. */
export function isNoName(words: readonly Word[], { from, to }: Run): boolean {
  const word = words[from];
  if (word === undefined || to - from > 1) return false;
  if (/^\p{Lu}\p{L}{0,2}\d[\d.,]*(?:k|m|mn|bn|tn|trn|cr)$/iu.test(word.text)) return true;
  if (!isAcronym(word)) return false;
  return isPostnominal(words, from) || isOffice(words, from);
}

/** "FRS" of "Ada Obi, FRS, said": between commas, or at a clause's end, behind a name of several words. */
function isPostnominal(words: readonly Word[], at: number): boolean {
  const [given, surname, comma, letters] = words.slice(Math.max(0, at - 3), at + 1);
  if (letters === undefined || !POSTNOMINALS.has(letters.folded) || comma?.text !== ',')
    return false;
  if (surname?.casing !== 'title' || given?.casing !== 'title') return false;
  return given.sentence === letters.sentence && !isOrganizationHead(surname);
}

/** "the MEC": nobody's name. */
function isOffice(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const owned = /^(?:the|an?|his|her|their|its|this|that)$/.test(words[at - 1]?.folded ?? '');
  return owned && word !== undefined && BARE_TITLE_INITIALS.has(word.folded) && !word.possessive;
}

/** The name that a trimmed run is, with how sure that is; null when it is none. */
export function accept(words: readonly Word[], run: NameRun): NameRun | null {
  const { from, to } = run;
  if (from >= to || isEventOrWork(words, from, to) || isPlatform(words, from, to)) return null;
  if (isVessel(words, run) || isNoName(words, run)) return null;
  const part = words.slice(from, to);
  const [first] = part;
  if (first === undefined) return null;
  const text = foldedText(words, from, to);
  if (part.length === 1 && first.initial && isEveryday(first) && !isCountry(text)) {
    return acceptOne(words, first, run);
  }
  const numbered = /^\d/.test(words[to]?.text ?? '') && part.length === 1;
  if (numbered && isOneOfMany(words, run)) return null;
  if (part.length === 1 && BODIES_OF_ONE_WORD.has(first.folded)) return run;
  const compass = part.length === 1 && COMPASS.has(first.folded);
  if (!compass && (placeSort(text) !== null || isKnownOrganization(text))) return run;
  return part.length === 1 ? acceptOne(words, first, run) : acceptMany(part, run);
}

function isCountry(text: string): boolean {
  return placeSort(text) === 'country' || isKnownOrganization(text);
}

function acceptMany(part: readonly Word[], run: NameRun): NameRun | null {
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return null;
  if (part.every((word) => isTitle(word) || isNational(word) || isNever(word))) return null;
  if (isDirectional(part)) return null;
  if (part.some((word) => !isEveryday(word) && word.casing === 'title')) return run;
  if (part.some((word) => isAcronym(word) && !isNever(word))) return run;
  if (part.some((word) => isGivenName(word) || isInitial(word))) return run;
  if (isOrganizationHead(last) || isPlaceHead(last) || run.titleFrom < run.from) return run;
  if (part.some((word) => /^(?:of|for|on|to|&|\d+)$/.test(word.folded))) return run;
  return first.initial ? null : { ...run, tentative: true };
}

function isInitial(word: Word): boolean {
  return /^\p{Lu}\.$/u.test(word.text);
}

/** "Northern European", "Southeast Asian". */
function isDirectional(part: readonly Word[]): boolean {
  return part.every((word) => COMPASS.has(word.folded) || isNational(word));
}

function acceptOne(words: readonly Word[], word: Word, run: NameRun): NameRun | null {
  const titled = run.titleFrom < run.from;
  if (isNational(word) || COMPASS.has(word.folded) || (isNever(word) && !titled)) return null;
  if (word.text.length === 1 || isInitial(word) || !/\p{L}/u.test(word.text)) return null;
  if (word.tail !== null && /^\d/.test(word.tail)) return null;
  if (/[\]/@#[]/.test(word.text) || /^\p{Lu}\p{L}{0,3}\d[\d.,]*$/u.test(word.text)) return null;
  if (/^\d/.test(words[run.to]?.text ?? '') && (isEveryday(word) || isOneOfMany(words, run)))
    return null;
  if (titled) return run;
  const everyday = isEveryday(word) || (word.initial && isCompound(word.folded));
  if (isAcronym(word)) return everyday && word.text.length > 3 ? { ...run, tentative: true } : run;
  if (isTitle(word) || isOrganizationHead(word) || isPlaceHead(word)) {
    return word.initial ? null : { ...run, tentative: word.folded !== 'assembly' };
  }
  if (NOT_ACTOR_HEADS.has(word.folded)) return null;
  const article = words[run.from - 1];
  const opens = word.initial || (article?.initial === true && article.pos === 'determiner');
  return { ...run, tentative: opens && everyday };
}

/** "a Boeing 737". */
function isOneOfMany(words: readonly Word[], { from }: NameRun): boolean {
  return /^(?:an?|the|two|three|his|her|its|their)$/.test(words[from - 1]?.folded ?? '');
}

/** "seagrass": two everyday words in one; surnames look so too, so it only makes a name doubtful. */
function isCompound(folded: string): boolean {
  if (folded.length > 20) return false;
  for (let at = 3; at <= folded.length - 3; at++) {
    if (isCommon(folded.slice(0, at)) && isCommon(folded.slice(at))) return true;
  }
  return false;
}

/** First words of events, articles of law, flights: "Operation Lion", "Article 5". */
export const EVENT_STARTS = wordSet(
  `operation hurricane typhoon cyclone storm article section chapter resolution order proposition psalm
   apollo fortune level grade phase stage title room gate platform boeing highway interstate route`,
);

/** Wars, cups, laws, treaties, works: "Paris Agreement", "Operation Lion", "Act of Union". */
export function isEventOrWork(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return false;
  if (to - from > 1 && EVENT_STARTS.has(first.folded) && isEveryday(first)) return true;
  if (!NOT_ACTOR_HEADS.has(last.folded)) return headIsEvent(words, from, to);
  if (isBodyFor(words, from, to)) return false;
  const person = isGivenName(first) && !isEveryday(first) && first.lexeme.place === null;
  return !(to - from === 2 && person && SURNAMES.has(last.folded));
}

/** Of the heads of events and works, those that are surnames as well: "Denise Law", "Doris Day". */
const SURNAMES = wordSet(
  'law day case bill book storm flood masters shield deal eve winter summer spring march may bowl note order price trial round english song open championship',
);

/** "Centre for Grain Policy": a body that is called after what it does. */
function isBodyFor(words: readonly Word[], from: number, to: number): boolean {
  return hasHead(words, from, to, (word) => OF_BODIES.has(word.folded) || isMany(word));
}

const OF_BODIES = wordSet(
  'organisation organization ministry centre center institute council association foundation society committee commission campaign coalition alliance network fund office department agency union league',
);

function headIsEvent(words: readonly Word[], from: number, to: number): boolean {
  return hasHead(words, from, to, (word) => NOT_ACTOR_HEADS.has(word.folded));
}

/** Whether such a head stands before "of", "on" or "for" within a name. */
function hasHead(
  words: readonly Word[],
  from: number,
  to: number,
  isHead: (word: Word) => boolean,
): boolean {
  for (let at = from; at < to - 1; at++) {
    const word = words[at];
    if (word !== undefined && isHead(word) && /^(?:of|on|for)$/.test(words[at + 1]?.folded ?? ''))
      return true;
  }
  return false;
}

/** "the tanker Ocean Pearl", "HMS Daring": the name of a ship. */
export function isVessel(words: readonly Word[], { from, to }: Run): boolean {
  const [before, first] = [words[from - 1], words[from]];
  if (before === undefined || first === undefined) return isMarkedVessel(words, from, to);
  const aside = before.folded === 'the' && words[from - 2]?.text === ',' ? words[from - 3] : before;
  const sort = aside?.casing === 'lower' && aside.sentence === first.sentence;
  return (sort && VESSELS.has(aside.folded)) || isMarkedVessel(words, from, to);
}

/** "HMS Daring", with or without its mark in the run. */
function isMarkedVessel(words: readonly Word[], from: number, to: number): boolean {
  return [words[from - 1], to - from > 1 ? words[from] : undefined].some(
    (word) => word?.casing === 'upper' && VESSEL_PREFIXES.has(word.folded),
  );
}

const PLATFORMS = wordSet(
  'twitter facebook instagram telegram youtube tiktok whatsapp linkedin snapchat reddit weibo viber',
);

/** "wrote on Telegram": where somebody wrote is no actor. */
function isPlatform(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  return (
    to - from === 1 &&
    PLATFORMS.has(words[from]?.folded ?? '') &&
    /^(?:on|to|via|through|over|using|her|his|their|its|a|and|or|the)$/.test(before?.folded ?? '')
  );
}
