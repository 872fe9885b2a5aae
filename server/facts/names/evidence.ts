import type { ActorKind } from '../../model/actor';
import type { Clue } from './apposition';
import { cluesAfter } from './clues-after';
import { cluesBefore } from './clues-before';
import { clauseClues } from './clues-clause';
import { wordSet } from './front-code';
import { isKnownOrganization, placeSort } from './gazetteer';
import { COMPASS, PLACE_STARTS } from './lexicon';
import { fixtureClues, isSport } from './sport';
import type { NameRun } from './trim';
import {
  foldedText,
  isAcronym,
  isCapitalised,
  isEveryday,
  isGivenName,
  isMany,
  isOrganizationHead,
  isPlaceHead,
} from './word-sorts';
import type { Word } from './words';
import { BODIES_OF_ONE_WORD, RIVERS } from './world-bodies';
import { worldClue } from './world-clues';
import { WORLD_GIVEN_NAMES } from './world-given-names';

/** Weights for each kind, 0 to 1. */
export type Evidence = Readonly<Record<ActorKind, number>>;

/** What the words of a name and those beside it say of its kind. */
export function evidenceOf(words: readonly Word[], run: NameRun): Evidence {
  return sumOf(cluesOf(words, run));
}

/** All that the words of a name and those beside it tell, clue by clue. */
export function cluesOf(words: readonly Word[], run: NameRun): readonly Clue[] {
  return [
    ...shapeClues(words, run),
    ...listClues(words, run),
    ...cluesBefore(words, run),
    ...cluesAfter(words, run),
    ...(run.owner ? [{ place: 0.4, organization: 0.1 }] : []),
    ...clauseClues(words, run),
    ...fixtureClues(words, run),
  ];
}

/** Clues add up as independent doubts do: 1 − Π(1 − clue). */
export function sumOf(clues: readonly Clue[]): Evidence {
  const of = (kind: ActorKind): number => {
    const doubt = clues.reduce((left, clue) => left * (1 - (clue[kind] ?? 0)), 1);
    return Math.round((1 - doubt) * 1000) / 1000;
  };
  return { person: of('person'), organization: of('organization'), place: of('place') };
}

function listClues(words: readonly Word[], { from, to, titleFrom }: NameRun): readonly Clue[] {
  const text = foldedText(words, from, to).replace(/^the /, '');
  if (isKnownOrganization(text)) return [{ organization: 0.9 }];
  if (isKnownBranch(words, from, to)) return [{ organization: 0.9 }];
  const several = to - from > 1;
  if (titleFrom < from && !several) return [];
  if (!several && BODIES_OF_ONE_WORD.has(text)) return [{ organization: 0.9, decides: true }];
  if (isRiver(words, from, to)) return [{ place: 0.93, decides: true }];
  switch (placeSort(text)) {
    case 'country':
      return [{ place: 0.95 }];
    case 'region':
      return [{ place: several ? 0.9 : 0.5 }];
    case 'city':
      return [{ place: several ? 0.85 : 0.6 }];
    case null:
      return [];
  }
}

/** "the Severn"; not "the Severn bridge", "the Ottawa Senators" or "the Jordan government". */
function isRiver(words: readonly Word[], from: number, to: number): boolean {
  const [article, word, next] = [words[from - 1], words[from], words[to]];
  if (to - from > 1 || word === undefined || !RIVERS.has(word.folded)) return false;
  if (article?.folded !== 'the' || word.casing !== 'title' || word.tail !== null) return false;
  if (word.possessive)
    return /^(?:banks?|waters?|mouth|tributar(?:y|ies)|flow|source|course)$/.test(
      next?.folded ?? '',
    );
  return (
    next === undefined ||
    !/^(?:noun|adjective|properNoun)$/.test(next.pos) ||
    BEDS.test(next.folded)
  );
}

const BEDS = /^(?:basin|valley|estuary|delta|bank|banks|burst|rose|floods?)$/;

/** "Congolese Red Cross". */
function isKnownBranch(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from > 2 &&
    words[from]?.lexeme.national === true &&
    isKnownOrganization(foldedText(words, from + 1, to))
  );
}

const FIRMS = wordSet(
  'ltd ltd. limited inc inc. plc llc llp corp corp. corporation co co. gmbh ag spa fc afc holdings',
);

function shapeClues(words: readonly Word[], run: NameRun): readonly Clue[] {
  const { from, to } = run;
  const part = words.slice(from, to);
  const [first] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return [];
  const titled = run.titleFrom < from;
  const titleClue = titled && !FIRMS.has(last.folded) ? [{ person: 0.92 }] : [];
  const firm = part.length > 1 && part.some((word) => FIRMS.has(word.folded));
  const firmClue = firm ? [{ organization: 0.97 }] : [];
  if (part.length === 1) return [...titleClue, ...singleClues(first)];
  if (first.text === 'The') return [{ organization: 0.7 }];
  if (!titled && placeSort(foldedText(words, from, to)) !== null) return firmClue;
  const body = titled ? null : bodyClue(words, run);
  return [...titleClue, ...firmClue, ...(body === null ? wordClues(part) : [body])];
}

/** What the words of a name without a head of a body or place say. */
function wordClues(part: readonly Word[]): readonly Clue[] {
  const [first] = part;
  if (first === undefined) return [];
  const clues: Clue[] = [{ person: 0.15, organization: 0.1 }];
  if (isGivenName(first)) clues.push({ person: isEveryday(first) ? 0.6 : 0.8 });
  else if (WORLD_GIVEN_NAMES.has(first.folded) && first.casing === 'title')
    clues.push({ person: 0.75 });
  if (part.some((word) => /^\p{Lu}\.$/u.test(word.text))) clues.push({ person: 0.6 });
  if (part.every((word) => word.tags.includes('Organization'))) clues.push({ organization: 0.5 });
  if (part.some(isAcronym)) clues.push({ organization: 0.5 });
  else if (part.every((word) => !isEveryday(word))) clues.push({ person: 0.45 });
  if (part.every((word) => isEveryday(word) && !isGivenName(word)))
    clues.push({ organization: 0.3 });
  return clues;
}

/** "Amnesty International Nigeria", "UNICEF India": a body and the country it works in. */
function isBranch(part: readonly Word[]): boolean {
  const before = part.at(-2);
  if (before === undefined || placeSort(part.at(-1)?.folded ?? '') !== 'country') return false;
  return isOrganizationHead(before) || isAcronym(before);
}

/** "J.T." of "J.T. Marsh". */
const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

/** "Piers St John-Harcourt", "St John-Harcourt". */
function isSaintlyName(part: readonly Word[]): boolean {
  const [saint, surname] = part.slice(-2);
  return saint?.folded === 'st' && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(surname?.text ?? '');
}

/** Heads that teams have as well as towns. */
const TEAM_HEADS = wordSet('city town county villa forest palace park rangers');

/** Heads of bodies that are surnames as well. */
const HEADS_OF_PEOPLE = wordSet(
  `church temple court bank mills guard bar staff post press mail party league force chambers brothers
   castle read mission center independent standard sun monitor global watch green celtic fund lines`,
);

/** Head nouns of bodies and places; "of" says that a head stands first. */
function bodyClue(words: readonly Word[], { from, to }: NameRun): Clue | null {
  const part = words.slice(from, to);
  const [first, second] = part;
  const last = part.at(-1);
  if (first === undefined || last === undefined) return null;
  const joint = part.findIndex((word) => /^(?:of|for|on|in)$/.test(word.folded));
  if (joint > 0 && isOrganizationHead(part[joint - 1])) return { organization: 0.93 };
  if (joint > 0 && isMany(part[joint - 1])) return { organization: 0.9 };
  if (joint > 0 && isPlaceHead(part[joint - 1])) {
    return isOrganizationHead(last) ? { organization: 0.9 } : { place: 0.88 };
  }
  if (part.some((word) => word.text === '&')) return { organization: 0.9 };
  const person = isGivenName(first) && !isEveryday(first) && part.length === 2;
  if (/^\d+$/.test(last.text)) return { organization: 0.8 };
  const surname = person && HEADS_OF_PEOPLE.has(last.folded);
  if (isOrganizationHead(last)) return { organization: surname ? 0.6 : 0.92 };
  if (part.length === 2 && INITIALS.test(first.text)) return { person: 0.85 };
  if (isPlaceHead(last)) {
    if (
      last.folded === 'district' &&
      /^(?:school|health|water|hospital|transit)$/.test(part.at(-2)?.folded ?? '')
    ) {
      return { organization: 0.92 };
    }
    if (TEAM_HEADS.has(last.folded) && isSport(words, from))
      return { organization: 0.75, place: 0.3 };
    if (part.every((word) => isEveryday(word)) && isAffiliation(words, from)) {
      return { organization: 0.7, place: 0.4 };
    }
    const long = part.length > 2 && part.every(isCapitalised) && last.folded !== 'airport';
    return { place: person ? 0.55 : long ? 0.9 : 0.89 };
  }
  if (isBranch(part) || first.folded === 'air') return { organization: 0.92 };
  if (isSaintlyName(part)) return { person: 0.85 };
  const world = worldClue(part);
  if (world !== null) return world;
  if (PLACE_STARTS.has(first.folded)) return { place: 0.7 };
  const compass = COMPASS.has(first.folded) && (second?.lexeme.place ?? null) !== null;
  return compass ? { place: 0.9 } : null;
}

/** "Tina Novak of Green Harbour": what follows a person's name and "of". */
function isAffiliation(words: readonly Word[], at: number): boolean {
  const surname = words[at - 2];
  return words[at - 1]?.folded === 'of' && surname?.casing === 'title' && !isEveryday(surname);
}

/** How names of firms in one word end. */
const FIRM_ENDS =
  /^.{2,}(?:energo|bank|gaz|neft|telecom|soft|tech|pharm|prom|nafta|holding|invest|media|motors|corp|airlines)$/;

function singleClues(word: Word): readonly Clue[] {
  if (isAcronym(word) && word.text.length > 5 && word.initial) return [{ organization: 0.3 }];
  if (isAcronym(word)) return [{ organization: 0.6 }];
  if (/^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(word.text) && !/^(?:Mac|Fitz|Van|Von)/.test(word.text)) {
    return [{ organization: 0.6 }];
  }
  if (word.tags.includes('Organization')) return [{ organization: 0.3 }];
  if (FIRM_ENDS.test(word.folded) && !isEveryday(word)) return [{ organization: 0.6 }];
  if (isGivenName(word)) return [{ person: isEveryday(word) ? 0.2 : 0.4 }];
  return [{ person: 0.12, organization: 0.1, place: 0.05 }];
}
