import { type Clue, clueOfNoun, compoundAt, describedBefore } from './apposition';
import { isShareIn } from './clues-clause';
import { wordSet } from './front-code';
import { COMPASS, PERSON_NOUNS, PLACE_NOUNS } from './lexicon';
import { singular } from './singular';
import type { NameRun } from './trim';
import { isGivenName } from './word-sorts';
import type { Word } from './words';

const WHERE = wordSet('in near off across throughout outside inside around');
const WHITHER = wordSet('between from to at into onto toward towards via through on of');
const VISITED = wordSet(
  'visit visited visiting visits toured touring leave left leaving reached reaching entered fled',
);
const WHO = wordSet('by with told asked');

/** Nouns of people, offices and edges that a place owns: "the mayor of X", "south of X". */
const OF_PLACES = wordSet(
  `mayor governor bishop archbishop king queen emir sultan duke resident people citizen native capital
   outskirts streets centre center suburb border coast north south east west northeast northwest
   southeast southwest northwestern part side invasion liberation occupation annexation siege battle
   residents inhabitants embassy ambassador airspace sovereignty territory shore shores mile kilometre
   kilometer km miles kilometres region area outside`,
);
const COUNTS = wordSet('poll survey data figure ranking filing census');
const DOCUMENTS = wordSet(
  'poll report study survey analysis data note research statement figures filing ranking',
);

/** What people have in people: "confidence in X". */
const TRUST = wordSet(
  'confidence faith trust interest belief believe believes believed hope disappointed',
);

/** What the words before a name say of its kind. */
export function cluesBefore(words: readonly Word[], run: NameRun): readonly Clue[] {
  const at = run.titleFrom;
  const before = previous(words, at);
  if (before === undefined) return [];
  const described = words[describedBefore(words, run)];
  const untitled = run.titleFrom === run.from;
  return [
    ...(described === undefined ? [] : describedClues(words, described, run)),
    ...(untitled && !isShareIn(words, at) ? prepositionClues(words, before, run) : []),
    ...(before.folded === 'of' ? placeOf(words, at) : []),
    ...(before.folded === 'by' ? documentClues(words, run) : []),
    ...(before.folded === 'the' ? articleClues(words, run) : []),
    ...(COMPASS.has(before.folded) ? [{ place: 0.7 }] : []),
    ...(before.folded === 'and' && isPlace(words[at - 2]) ? [{ place: 0.35 }] : []),
    ...nounBeforeClues(words, before, at),
  ];
}

/** "the operator, X,"; "a member of the committee, Ana Ruiz," describes her by more than the noun. */
function describedClues(words: readonly Word[], noun: Word, run: NameRun): readonly Clue[] {
  const first = words[run.from];
  const full = run.to - run.from > 1 && first !== undefined && isGivenName(first);
  const body = full && !PERSON_NOUNS.has(singular(noun.folded));
  return clueOfNoun(noun.folded, body ? 0.5 : 0.85);
}

/** "a poll by X": a person's reports bear the full name. */
function documentClues(words: readonly Word[], { from, to, titleFrom }: NameRun): readonly Clue[] {
  const noun = singular(words[titleFrom - 2]?.folded ?? '');
  const single = to - from === 1 && titleFrom === from;
  if (single && COUNTS.has(noun)) return [{ organization: 0.65, decides: true }];
  if (noun === 'reported' || noun === 'published') return [{ organization: 0.3 }];
  return DOCUMENTS.has(noun) ? [{ organization: 0.4 }] : [];
}

/** A known place: what stands beside it by "and" is likely one too. */
function isPlace(word: Word | undefined): boolean {
  return word !== undefined && word.casing === 'title' && word.lexeme.place !== null;
}

/** "the painter X", "the think-tank X", "Oslo-based X"; not "a five-nation X". */
function nounBeforeClues(words: readonly Word[], before: Word, at: number): readonly Clue[] {
  if (before.tail === 'based') return [{ organization: 0.75, decides: true }];
  const compound = compoundAt(words, at - 2);
  return compound === null ? nounClues(before) : clueOfNoun(compound, 0.8);
}

/** The word before, over an opening quotation mark. */
function previous(words: readonly Word[], at: number): Word | undefined {
  const word = words[at - 1];
  if (word === undefined || word.sentence !== words[at]?.sentence) return undefined;
  return /^["“‘'«]$/.test(word.text) ? words[at - 2] : word;
}

function prepositionClues(
  words: readonly Word[],
  { folded }: Word,
  { from, to }: NameRun,
): readonly Clue[] {
  const short = to - from <= 2;
  if (VISITED.has(folded)) return [{ place: 0.35 }];
  if (WHERE.has(folded)) {
    const first = words[from];
    const owns = words[to - 1]?.possessive === true;
    const decides = short && folded === 'in' && !owns && first !== undefined && !isGivenName(first);
    return [
      { place: short ? 0.6 : 0.3, decides: decides && !TRUST.has(words[from - 2]?.folded ?? '') },
    ];
  }
  if (WHITHER.has(folded)) return [{ place: 0.2 }];
  return WHO.has(folded) ? [{ person: 0.12, organization: 0.1 }] : [];
}

/** "Mayor Ana Ruiz of X". */
function isOfficer(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 5), at - 2);
  const named =
    words[at - 2]?.casing === 'title' && words[at - 2]?.sentence === words[at]?.sentence;
  return named && near.some(({ folded, casing }) => casing === 'title' && OFFICERS.has(folded));
}

const OFFICERS = wordSet('mayor governor bishop archbishop king queen emir sultan duke president');

/** "the city of X", "the mayor of X", "south of X". */
function placeOf(words: readonly Word[], at: number): readonly Clue[] {
  const noun = words[at - 2];
  if (isOfficer(words, at)) return [{ place: 0.6, decides: true }];
  if (noun === undefined || (noun.casing !== 'lower' && !noun.initial)) return [];
  const one = singular(noun.folded);
  if (PLACE_NOUNS.has(one)) return [{ place: 0.85 }];
  return OF_PLACES.has(one) || OF_PLACES.has(noun.folded) ? [{ place: 0.55 }] : [];
}

/** "the Rada": bodies have an article; "the Obama administration" has another head. */
function articleClues(words: readonly Word[], { from, to }: NameRun): readonly Clue[] {
  if (to - from > 2) return [];
  const next = words[to];
  const small = /^(?:verb|auxiliary|modal|adposition|conjunction|adverb|punctuation|pronoun)$/;
  const modifies =
    next?.casing === 'lower' && !small.test(next.pos) && words[to - 1]?.possessive === false;
  return modifies
    ? [{ organization: 0.1, place: 0.08 }]
    : [{ organization: 0.5, place: 0.1, decides: to - from > 1 }];
}

function nounClues(before: Word): readonly Clue[] {
  if (before.possessive || before.pos === 'verb') return [];
  if (before.casing !== 'lower' && !before.initial) return [];
  return clueOfNoun(before.folded, 0.8);
}
