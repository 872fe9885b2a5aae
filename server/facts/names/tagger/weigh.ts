import type { ActorKind } from '../../../model/actor';
import type { Clue } from '../apposition';
import { isShareIn } from '../clues-clause';
import { cluesOf, type Evidence, sumOf } from '../evidence';
import { wordSet } from '../front-code';
import { firstName, placeSort } from '../gazetteer';
import { PLACE_NOUNS } from '../lexicon';
import { isClub, isSport } from '../sport';
import type { NameRun } from '../trim';
import {
  foldedText,
  isEveryday,
  isGivenName,
  isOrganizationHead,
  isPlaceHead,
} from '../word-sorts';
import type { Word } from '../words';
import { MORE_PLACE_HEADS } from '../world-words';
import type { Opinion } from './tagged-names';

/** How much the tagger's opinion counts as a clue; in headlines whose capitals tell nothing, less. */
const WEIGHT = 0.8;
const WEIGHT_IN_HEADLINE = 0.3;
/** And against a place that the gazetteer knows: no one is called Nairobi or Ankara. */
const WEIGHT_AGAINST_MAP = 0.2;
/** And for a body against the look of a person's name. */
const WEIGHT_AGAINST_SHAPE = 0.5;
/** And against what the copy itself says that a name is: "Alderro, the ferry operator,". */
const WEIGHT_AGAINST_COPY = 0.4;
/** How much of a place's evidence goes when the tagger takes it for a body: teams called after towns. */
const TEAM = 0.8;
/** What "in" adds before a name that rules take for a place with this evidence. */
const LOCATED = 0.5;
const LIKELY = 0.5;
/** How much of the rules' evidence goes when the tagger is sure of another kind. */
const DOUBT = 0.6;
/** Evidence beyond this is no guess: the name itself says what it is. */
const STATED = 0.895;

/**
 * What the rules' clues and the tagger's opinion say together of a name's kind: the opinion is one
 * more clue, as in `evidenceOf`, and takes from clues for other kinds what it is sure of.
 */
export function weigh(
  words: readonly Word[],
  run: NameRun,
  opinion: Opinion,
  headline: boolean,
): Evidence {
  const clues = cluesOf(words, run);
  const evidence = sumOf(clues);
  const decided = clues.filter(({ decides }) => decides);
  const spare = headline && words[run.from]?.casing === 'title';
  const onMap = isOnlyOnMap(words, run);
  const weight = spare ? WEIGHT_IN_HEADLINE : WEIGHT;
  const plain = isPlain(words, run) && opinion.person < 0.9 ? WEIGHT_AGAINST_COPY : weight;
  const located = isLocated(words, run) && evidence.place >= LIKELY ? LOCATED : 0;
  const firm = located > 0 || onMap || spare || run.titleFrom < run.from;
  const add = (clue: number, kind: ActorKind, share: number): number => {
    const [own, other] = [isDecided(decided, kind), decided.length > 0];
    const doubt = firm || own || clue > STATED ? 0 : DOUBT * mostFor(opinion, kind) ** 4;
    const heard = other && !own ? Math.min(share, WEIGHT_AGAINST_COPY) : share;
    return Math.round((1 - (1 - clue * (1 - doubt)) * (1 - heard * opinion[kind])) * 1000) / 1000;
  };
  const team = spare || run.owner || isLandmark(words, run) ? 0 : TEAM * opinion.organization ** 4;
  const place = 1 - (1 - evidence.place * (1 - team)) * (1 - located);
  return {
    person: add(evidence.person, 'person', onMap ? WEIGHT_AGAINST_MAP : plain),
    organization: add(
      evidence.organization,
      'organization',
      isNamedLikePerson(words, run, evidence) ? Math.min(weight, WEIGHT_AGAINST_SHAPE) : weight,
    ),
    place: add(place, 'place', weight),
  };
}

/** Two or three unknown words of which rules know nothing but that people are called so: "Bello Garba said". */
function isNamedLikePerson(
  words: readonly Word[],
  { from, to }: NameRun,
  { person, organization }: Evidence,
): boolean {
  if (to - from < 2 || to - from > 3 || person < 0.5 || organization > 0.3) return false;
  const strange = words
    .slice(from, to)
    .every((word) => word.casing === 'title' && !isEveryday(word));
  return strange && !isSport(words, from) && words[from - 1]?.folded !== 'the';
}

/** "Civic Dawn": everyday words, none a first name. */
function isPlain(words: readonly Word[], { from, to, titleFrom }: NameRun): boolean {
  const part = words.slice(from, to);
  return (
    to - from > 1 &&
    titleFrom === from &&
    part.every((word) => isEveryday(word) && !isGivenName(word))
  );
}

function isDecided(decided: readonly Clue[], kind: ActorKind): boolean {
  return decided.some((clue) => (clue[kind] ?? 0) > (kind === 'person' ? 0.2 : 0));
}

/** How likely the tagger holds the likeliest of the other kinds. */
function mostFor({ person, organization, place }: Opinion, kind: ActorKind): number {
  if (kind === 'person') return Math.max(organization, place);
  return Math.max(person, kind === 'place' ? organization : place);
}

const TEAM_HEADS = wordSet(
  'city town county villa forest palace park rangers hall green state arsenal',
);

const LAKES = /^(?:lake|loch|lough|mount|cape)$/;

/** "Suez Canal": it says itself that it is a place, and no team is called so. */
function isLandmark(words: readonly Word[], { from, to }: NameRun): boolean {
  const last = words[to - 1];
  if (last === undefined || to - from < 2 || TEAM_HEADS.has(last.folded)) return false;
  const first = words[from];
  if (words[from + 1]?.folded === 'of' && isPlaceHead(first)) return !isOrganizationHead(last);
  return isPlaceHead(last) || MORE_PLACE_HEADS.has(last.folded) || LAKES.test(first?.folded ?? '');
}

/** A name of the gazetteer's places that is nobody's first name, with no title before it. */
function isOnlyOnMap(words: readonly Word[], { from, to, titleFrom }: NameRun): boolean {
  const name = foldedText(words, from, to);
  return titleFrom === from && placeSort(name) !== null && firstName(name) === null;
}

/** After "in", or before an office that it owns: "in Leeds", "Ontario Labour Minister". */
export function isLocated(words: readonly Word[], { from, titleFrom, owner }: NameRun): boolean {
  const before = words[from - 1];
  if (owner) return true;
  if (titleFrom < from || before?.sentence !== words[from]?.sentence) return false;
  if (isShareIn(words, from)) return false;
  return /^(?:in|near)$/.test(before?.folded ?? '');
}

function isCountry(words: readonly Word[], { from, to }: NameRun): boolean {
  return placeSort(foldedText(words, from, to)) === 'country';
}

/** "Torvik, a town of 9,000 people". */
function isSaidPlace(words: readonly Word[], { to }: NameRun): boolean {
  const [comma, article, first, second] = words.slice(to, to + 4);
  if (comma?.text !== ',' || !/^(?:an?|the)$/.test(article?.folded ?? '')) return false;
  return [first, second].some((noun) => PLACE_NOUNS.has(noun?.folded ?? ''));
}

/** From this opinion on a name of the map is a team's; in the midst of words of sport, from the lower one on. */
const AS_TEAM = 0.7;
const AS_TEAM_IN_SPORT = 0.4;

/** Whether a town's name stands for its team: "Leeds beat Derby 2-1". */
export function isTeam(words: readonly Word[], run: NameRun, opinion: Opinion): boolean {
  if (run.owner || placeSort(foldedText(words, run.from, run.to)) === null) return false;
  if (isLocated(words, run) || isSaidPlace(words, run)) return false;
  if (!isCountry(words, run) && isSport(words, run.from) && isClub(words, run.from)) return true;
  return opinion.organization >= (isSport(words, run.from) ? AS_TEAM_IN_SPORT : AS_TEAM);
}
