import { EVENT_STARTS, isEventOrWork, isNoName, isVessel } from '../accept';
import { wordSet } from '../front-code';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../lexicon';
import type { NameRun } from '../trim';
import {
  isCapitalised,
  isEveryday,
  isNational,
  isNationalAbbreviation,
  isNever,
  isOrganizationHead,
  isPlaceHead,
  isTitle,
} from '../word-sorts';
import type { Word } from '../words';
import { isDecided, isRefused, strengthOf } from './refusal';
import type { Tagged } from './tagged-names';
import { runsOfTagged, type TaggedRun } from './tagged-runs';

/** Tagged names that rules overlook count from this probability on. */
const SURE = 0.7;
/** From this one on they are names if the article uses them as such elsewhere. */
const MAYBE = 0.3;
/** And from this one on where rules suspect a name of several words, or its last word says what it is. */
const AGREED = 0.5;
/** So sure must it be of a single word that says what a body, a place or a person is. */
const CERTAIN = 0.9;
/** From this probability on the tagger's boundaries stand against those of rules. */
const FIRM = 0.6;
const FIRM_FOR_LONGER = 0.35;
/** And from this one on it cuts a name that says itself what it is: "… and Rescue Authority". */
const FIRM_FOR_STATED = 0.9;
const STATED = 0.8;
/** From this evidence on a body's name says what it is by its own words. */
const BODY = 0.9;

/**
 * Brings the names that rules find together with those that the tagger finds. Where both see the
 * same words, rules keep their title; where only one does, or their boundaries differ, the surer
 * one wins. What one of them doubts is left for the article to decide.
 */
export function combineRuns(
  words: readonly Word[],
  runs: readonly NameRun[],
  tagged: Tagged,
): readonly NameRun[] {
  const found = runsOfTagged(words, tagged.names);
  const settled = new Set<TaggedRun>();
  const kept = runs.flatMap((run) => {
    if (isNoName(words, run)) return [];
    const rivals = overlapping(found, run);
    if (rivals.length === 0) {
      return [isRefused(words, run, tagged) ? { ...run, tentative: true } : stated(words, run)];
    }
    const same = rivals.find((each) => each.to === run.to && startsWith(words, run, each));
    if (same === undefined && (run.tentative || givesWay(words, run, rivals))) {
      return run.tentative ? [run] : [];
    }
    for (const each of rivals) settled.add(each);
    for (const each of overlapping(found, { ...run, from: run.titleFrom, to: run.from })) {
      if (each.kind === 'person') settled.add(each);
    }
    const tentative = run.tentative && (same === undefined || !agrees(words, same));
    const article = same !== undefined && same.from < run.from && same.probability >= FIRM;
    return [{ ...run, ...(article ? { from: same.from, titleFrom: same.from } : {}), tentative }];
  });
  const added = found
    .filter((each) => !settled.has(each) && each.probability >= MAYBE && isActor(words, each))
    .map((each) => ({ ...each, tentative: !confirms(words, each) }));
  return [...kept, ...added];
}

/** The tagger takes laws and ships for bodies; people may be called so. */
function isActor(words: readonly Word[], run: TaggedRun): boolean {
  if (words.slice(run.from, run.to).every(isNever)) return false;
  const [first] = words.slice(run.from, run.to);
  const named = run.to - run.from === 1 || /^\p{Lu}\.$/u.test(first?.text ?? '');
  return (
    !isVessel(words, run) &&
    !isNoName(words, run) &&
    ((run.kind === 'person' && named) || !isEventOrWork(words, run.from, run.to))
  );
}

/** "the charity Open Hands": everyday words that the copy says to be a body. */
function stated(words: readonly Word[], run: NameRun): NameRun {
  const last = words[run.to - 1];
  if (!run.tentative || run.to - run.from < 2 || words[run.from]?.initial) return run;
  if (last === undefined || isNational(last)) return run;
  return isDecided(words, run) ? { ...run, tentative: false } : run;
}

/** The names that share a word with a run; `found` is in order and does not overlap. */
function overlapping(found: readonly TaggedRun[], run: NameRun): readonly TaggedRun[] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.to ?? 0) > run.from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < found.length && (found[end]?.from ?? run.to) < run.to) end++;
  return found.slice(low, end);
}

/** Whether both start with the same word, a capital article aside: "The Guardian". */
function startsWith(words: readonly Word[], run: NameRun, other: NameRun): boolean {
  const [first, second] = run.from < other.from ? [run, other] : [other, run];
  return (
    first.from === second.from ||
    (first.from + 1 === second.from && words[first.from]?.text === 'The')
  );
}

/** "Royal Society for the Protection of Birds": a long name that opens with what the body is. */
function isBodyOf(words: readonly Word[], run: TaggedRun): boolean {
  if (run.kind !== 'organization' || run.to - run.from < 4) return false;
  const part = words.slice(run.from, run.to);
  if (part.some(({ text }) => text === '(')) return false;
  const joint = part.findIndex(({ folded }) => /^(?:of|for|on|in)$/.test(folded));
  return joint > 0 && isOrganizationHead(words[run.from + joint - 1]);
}

const FEASTS = wordSet(
  'christmas easter ramadan eid diwali hanukkah passover lent nowruz holi pentecost',
);

/** Whether the tagger alone is enough for a name: it is sure, and no convention of the desk forbids it. */
function confirms(words: readonly Word[], run: TaggedRun): boolean {
  const [before, first, last] = [words[run.from - 1], words[run.from], words[run.to - 1]];
  if (first === undefined || isAbbreviationOfOwner(words, run)) return false;
  const stated = run.to - run.from > 1 && (isOrganizationHead(last) || isPlaceHead(last));
  if (run.probability < (stated ? AGREED : SURE)) return isBodyOf(words, run);
  if (run.to - run.from === 1 && FEASTS.has(first.folded)) return false;
  if (EVENT_STARTS.has(before?.folded ?? '') && isCapitalised(before)) return false;
  if (run.to - run.from > 1 || run.probability >= CERTAIN) return true;
  return !(isOrganizationHead(first) || isPlaceHead(first) || isTitle(first));
}

/** Whether the tagger is sure enough of what rules suspect: of several words, sooner than alone. */
function agrees(words: readonly Word[], run: TaggedRun): boolean {
  return (run.to - run.from > 1 && run.probability >= AGREED) || confirms(words, run);
}

/** Whether the tagger's boundaries win: those of a longer name sooner than those of a shorter one. */
function givesWay(words: readonly Word[], run: NameRun, rivals: readonly TaggedRun[]): boolean {
  const [first] = rivals;
  if (first === undefined || run.owner || isSplit(words, run)) return false;
  if (isNicknamed(words, run) || isNumbered(words, run)) return false;
  if (first.to === run.to - 1 && isLastPart(words[run.to - 1])) return false;
  if (run.titleFrom < run.from && !takesTitle(words, run, rivals)) return false;
  if (rivals.length > 1) {
    if (hasParticle(words, run) || isOneBody(words, run, rivals)) return false;
    const firm = strengthOf(words, run) >= STATED ? FIRM_FOR_STATED : FIRM;
    return hasGap(run, rivals) && rivals.every(({ probability }) => probability >= firm);
  }
  const longer = first.from <= run.from && run.to <= first.to;
  if (longer) return first.probability >= FIRM_FOR_LONGER;
  const cut = run.from <= first.from && first.to <= run.to;
  return first.probability >= (cut && strengthOf(words, run) >= STATED ? FIRM_FOR_STATED : FIRM);
}

/** "Major League Baseball": a name that opens with what rules take for a title, and no person's. */
function takesTitle(
  words: readonly Word[],
  { from, to, titleFrom }: NameRun,
  [first, other]: readonly TaggedRun[],
): boolean {
  if (first === undefined) return false;
  const everyday = words.slice(from, to).every(isEveryday);
  if (first.from === from) return true;
  return everyday && other === undefined && first.from <= titleFrom && first.kind !== 'person';
}

/** "Noura bint Salem": small words of people's names hold them together. */
function hasParticle(words: readonly Word[], { from, to }: NameRun): boolean {
  return words
    .slice(from + 1, to - 1)
    .some((word) => word.casing === 'lower' && PARTICLES.has(word.folded));
}

/** "Jr.", "III" and a surname that is a form of address as well. */
function isLastPart(word: Word | undefined): boolean {
  const last = word?.folded ?? '';
  return NAME_SUFFIXES.has(last) || (last.length > 3 && HONORIFICS.has(last));
}

/** "Roberta “Bobbie” Lang": marks that stand within a name. */
function isNicknamed(words: readonly Word[], { from, to }: NameRun): boolean {
  return words.slice(from + 1, to - 1).some(({ text }) => /^["“'‘]$/.test(text));
}

/** "City Hospital No. 7", "Channel 14". */
function isNumbered(words: readonly Word[], { from, to }: NameRun): boolean {
  const [first, second, last] = words.slice(Math.max(from, to - 3), to);
  if (to - from === 2) return /^\d+$/.test(second?.text ?? '') && isOrganizationHead(first);
  if (to - from < 3 || !/^\d+$/.test(last?.text ?? '')) return false;
  return /^(?:No\.?|Nr\.?|№)$/.test((second?.text === '.' ? first : second)?.text ?? '');
}

/** "Ministry of Women and Child Development": a body's long name, of which the tagger sees pieces. */
function isOneBody(words: readonly Word[], run: NameRun, rivals: readonly TaggedRun[]): boolean {
  if (rivals.some(({ kind }) => kind === 'person') || strengthOf(words, run) < BODY) return false;
  const part = words.slice(run.from, run.to);
  const links = part.flatMap(({ folded }, i) => (/^(?:of|for|on|in|and)$/.test(folded) ? [i] : []));
  const joint = links[0] ?? part.length;
  const tail = part.slice(joint + 1);
  const named = tail.some((word) => !isEveryday(word) || word.lexeme.place !== null);
  const simple = links.length === 1 && /^(?:of|for)$/.test(part[joint]?.folded ?? '') && named;
  return (
    !simple && isOrganizationHead(part[part[joint]?.folded === 'and' ? part.length - 1 : joint - 1])
  );
}

/** Whether a word of the run belongs to none of the tagged names. */
function hasGap({ from, to }: NameRun, rivals: readonly TaggedRun[]): boolean {
  for (let at = from; at < to; at++) {
    if (!rivals.some((each) => each.from <= at && at < each.to)) return true;
  }
  return false;
}

/** "Sergei Lavrov Ankara’s": a place right behind a name, with an ending of its own. */
function isSplit(words: readonly Word[], { from, to }: NameRun): boolean {
  const [first, next] = [words[from], words[to]];
  const ends = first?.possessive === true && first.lexeme.place !== null;
  return ends || (next?.possessive === true && next.lexeme.place !== null);
}

/** "U.S." of "U.S. Attorney": part of what somebody is, no place by itself. */
function isAbbreviationOfOwner(words: readonly Word[], { from, to }: NameRun): boolean {
  const word = words[from];
  if (word === undefined || to - from > 1) return false;
  return isNationalAbbreviation(word) && isCapitalised(words[to]);
}
