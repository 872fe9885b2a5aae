import type { Clue } from './apposition';
import { wordSet } from './front-code';
import { PERSON_NOUNS } from './lexicon';
import { singular } from './singular';
import type { NameRun } from './trim';
import { isEveryday, isGivenName } from './word-sorts';
import type { Word } from './words';

/** What speaks for a body rather than a person or a place. */
const BODY: Clue = { organization: 0.75, decides: true };
const LIKELY_BODY: Clue = { organization: 0.5 };

/**
 * What the clause says of a name without a first name or title: people do not speak for a person,
 * buy a share in one or work at one, and only a thing is "it".
 */
export function clauseClues(words: readonly Word[], run: NameRun): readonly Clue[] {
  const first = words[run.from];
  if (first === undefined || run.titleFrom < run.from || run.owner) return [];
  if (isGivenName(first) && (run.to - run.from > 1 || !isEveryday(first))) return [];
  return [
    ...relationClues(words, run.from),
    ...whichClues(words, run),
    ...pronounClues(words, run),
    ...verbClues(words, run),
  ];
}

const VOICES = wordSet('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen');
const SHARES = wordSet(
  'share shares stake stakes shareholder shareholders shareholding holding investor investors',
);
const DEALS = wordSet(
  `takeover acquisition merger buyout privatisation privatization nationalisation nationalization
   insolvency bankruptcy subsidiary arm customer customers shareholder shareholders employee employees
   founder co-founder ceo cfo`,
);
const STAFF = wordSet(
  `employee employees worker workers staff jobs engineer engineers manager managers executive executives
   analyst analysts economist economists strategist strategists editor editors`,
);
/** Who sits for a place: "the MP for X". */
const SEATS = /^(?:mp|mps|mla|msp|td|senator|councillor)$/;
const WORK = wordSet('work works worked working');
const OWNED = wordSet('employed manufactured published insured');

/** Whose spokesman, share or employee: what stands before a name with "for", "in", "of", "at" or "by". */
function relationClues(words: readonly Word[], at: number): readonly Clue[] {
  const link = words[at - 1];
  const noun = words[at - 2];
  if (link === undefined || noun === undefined || noun.sentence !== words[at]?.sentence) return [];
  if (link.folded === 'by' && isBuyer(words, at)) return [BODY];
  if (noun.casing !== 'lower' && !noun.initial && !SEATS.test(noun.folded)) return [];
  switch (link.folded) {
    case 'for':
      if (VOICES.has(noun.folded)) return [BODY];
      if (SEATS.test(noun.folded)) return [{ place: 0.7, decides: true }];
      return isEmployed(noun) ? [LIKELY_BODY] : [];
    case 'in':
      return SHARES.has(noun.folded) ? [BODY] : [];
    case 'of':
      return DEALS.has(noun.folded) || SHARES.has(noun.folded) ? [BODY] : [];
    case 'with':
      return noun.folded === 'merger' ? [BODY] : [];
    case 'at':
      if (STAFF.has(noun.folded) || WORK.has(noun.folded)) return [BODY];
      return PERSON_NOUNS.has(singular(noun.folded)) ? [LIKELY_BODY] : [];
    case 'by':
      return OWNED.has(noun.folded) ? [BODY] : [];
    default:
      return [];
  }
}

const OWN_MASTERS = wordSet(
  'lawyer attorney barrister solicitor counsel candidate agent doctor nurse host friend fan model hero father mother',
);

/** "works for X", "plays for X", "a driver for X". */
function isEmployed({ folded }: Word): boolean {
  const noun = singular(folded);
  return (
    WORK.has(folded) ||
    /^play(?:s|ed|ing)?$/.test(folded) ||
    (PERSON_NOUNS.has(noun) && !OWN_MASTERS.has(noun))
  );
}

/** "the takeover of X by Y". */
function isBuyer(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 6), at - 1);
  return near.some(({ folded }, i) => DEALS.has(folded) && near[i + 1]?.folded === 'of');
}

/** "a stake in X": a body, and no place. */
export function isShareIn(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.folded === 'in' && SHARES.has(words[at - 2]?.folded ?? '');
}

/** "X, which makes pumps,": no person. */
function whichClues(words: readonly Word[], { to }: NameRun): readonly Clue[] {
  const which = words[to]?.text === ',' && words[to + 1]?.folded === 'which';
  return which ? [{ organization: 0.55, place: 0.3, decides: true }] : [];
}

const MERGE = /^merge[ds]?$/;
const RESULTS = wordSet('beat lost drew won thrashed');

/** "X and Y will merge", "X lost 2-0": what bodies and teams do. */
function verbClues(words: readonly Word[], { to }: NameRun): readonly Clue[] {
  const pair = words[to]?.folded === 'and' && words[to + 1]?.casing === 'title' ? to + 2 : to;
  const at = words[pair]?.pos === 'modal' || words[pair]?.pos === 'auxiliary' ? pair + 1 : pair;
  if (MERGE.test(words[at]?.folded ?? '')) return [BODY];
  return RESULTS.has(words[at]?.folded ?? '') && isScoreNear(words, at + 1) ? [BODY] : [];
}

/** "beat Y 3-1", "lost 2-0"; two scores are sets, and of people. */
function isScoreNear(words: readonly Word[], from: number): boolean {
  const scores = words.slice(from, from + 6).map(({ text }) => /^\d{1,2}[-–]\d{1,2}$/.test(text));
  return scores.slice(0, 4).includes(true) && scores.indexOf(true) === scores.lastIndexOf(true);
}

/** How far from its subject a pronoun stands, in words. */
const REACH = 9;
/** What nobody but somebody does after "it would": not "it would rain", "it would be". */
const DOES_NOTHING =
  /^(?:be|been|not|take|rain|snow|seem|appear|happen|come|become|make|cost|help|mean|look|depend)$/;

/** "X said its profit", "X plans to close its plant", "X said it would buy": a thing; "X said he": a person. */
function pronounClues(words: readonly Word[], { from, to }: NameRun): readonly Clue[] {
  const last = words[to - 1];
  if (last === undefined || last.possessive || last.tail !== null) return [];
  if (words[to]?.folded === 'and' && /^(?:its|his)$/.test(words[to + 1]?.folded ?? '')) {
    return pronounClue(words, to + 1);
  }
  const start = leads(words, from) ? afterAside(words, to) : objectOf(words, to);
  let verbs = 0;
  for (let at = start; at < Math.min(words.length, start + REACH); at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== last.sentence) return [];
    if (verbs > 0 && word.pos === 'pronoun') return pronounClue(words, at);
    if (verbs > 0 && /^(?:its|his|her)$/.test(word.folded)) return pronounClue(words, at);
    if (/^(?:verb|auxiliary|modal)$/.test(word.pos)) verbs++;
    else if (!goesOn(word)) return [];
  }
  return [];
}

/** Longest apposition or relative clause that is passed over, in words. */
const LONGEST_ASIDE = 12;

/** Index after the commas of "X, the ferry operator, cut its fares"; `at` when there are none. */
function afterAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  for (let to = at + 2; to < Math.min(words.length, at + LONGEST_ASIDE); to++) {
    if (words[to]?.text === ',') return to + 1;
  }
  return at;
}

/** Where the clause goes on whose subject an object is: "accused X of breaking its word"; else the end. */
function objectOf(words: readonly Word[], at: number): number {
  const [link, verb] = [words[at], words[at + 1]];
  return /^(?:of|for|to)$/.test(link?.folded ?? '') && verb?.pos === 'verb' ? at + 1 : words.length;
}

/** A subject stands first, or behind a comma, "and" or "that". */
function leads(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || words[from]?.initial === true) return true;
  return before.sentence !== words[from]?.sentence || /^(?:,|and|but|that|as)$/.test(before.folded);
}

const BETWEEN = /^(?:to|on|in|that|also|not|now|since|early|late|last|this)$/;

function goesOn(word: Word): boolean {
  if (word.pos === 'adverb' || word.pos === 'particle' || BETWEEN.test(word.folded)) return true;
  return word.tags.includes('Date') || /^\d{1,4}$/.test(word.text);
}

function pronounClue(words: readonly Word[], at: number): readonly Clue[] {
  switch (words[at]?.folded) {
    case 'its':
      return [{ organization: 0.7, place: 0.15, decides: true }];
    case 'it': {
      const [modal, verb] = [words[at + 1], words[at + 2]];
      const acts =
        modal?.pos === 'modal' && verb?.pos === 'verb' && !DOES_NOTHING.test(verb.folded);
      return acts ? [{ organization: 0.6, place: 0.1, decides: true }] : [];
    }
    case 'he':
    case 'she':
    case 'his':
      return [{ person: 0.5 }];
    default:
      return [];
  }
}
