import { wordSet } from '../../facts/names/front-code';
import { EITHER, ORGANIZATION_NOUNS, PERSON_NOUNS } from '../../facts/names/lexicon';
import { singular } from '../../facts/names/singular';
import { HOUSES } from '../../facts/names/world-bodies';
import type { ActorKind } from '../../model/actor';
import type { NameCandidate } from '../../model/facts';
import type { Span } from '../../text/span';

type Evidence = NameCandidate['evidence'];

/** How much a statement of the copy counts, and what it leaves of other kinds. */
const STATED = 0.97;
const LEFT = 0.3;

/** From this evidence on a name stays a place beside "at", "for" and "spokesman". */
const SURELY_PLACE = 0.85;
const LIKELY_PLACE = 0.5;
const SURELY_BODY = 0.9;

/** How much text before and behind a name is read, in UTF-16 units. */
const BESIDE = 48;

/**
 * A name's evidence, where the copy itself says that it is a body: "the newspaper X", "X, a theatre
 * of 80 seats", "a barrister for X", "chief executive of X", "an X spokesperson", "a poll by X",
 * "X, which owns the ship". Statements count for more than what the name looks like. `role`: the
 * description beside the name; spans of `text`.
 */
export function withStatedKind(
  text: string,
  { start, end }: Span,
  evidence: Evidence,
  role: Span | null,
): Evidence {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  const body =
    (role !== null && isBodyRole(text.slice(role.start, role.end))) ||
    isServed(before, evidence, text.slice(start, end)) ||
    (evidence.place < LIKELY_PLACE && VOICE.test(behind)) ||
    ACTS.test(behind) ||
    (evidence.place < LIKELY_PLACE && OWNED.test(before)) ||
    isHouse(before);
  if (body) return settled(evidence, 'organization');
  return isCalledPerson(before, evidence, text.slice(start, end))
    ? settled(evidence, 'person')
    : evidence;
}

/** "Trade unionist X Y", "the company’s lawyer X Y". */
function isCalledPerson(before: string, { organization, place }: Evidence, name: string): boolean {
  const noun = /(?:^|[\s“"(’'])(\p{Ll}[\p{Ll}-]+)\s$/u.exec(before)?.[1];
  if (noun === undefined || !/\s/.test(name)) return false;
  if (organization >= SURELY_BODY || place >= SURELY_PLACE) return false;
  if (EITHER.has(noun) || ORGANIZATION_NOUNS.has(noun)) return false;
  return PERSON_NOUNS.has(noun) || /^\p{L}{4,}[^st]ist$/u.test(noun);
}

function settled(evidence: Evidence, kind: ActorKind): Evidence {
  const left = (each: ActorKind): number =>
    each === kind
      ? Math.max(STATED, evidence[each])
      : Math.round(evidence[each] * LEFT * 1000) / 1000;
  return { person: left('person'), organization: left('organization'), place: left('place') };
}

const HEAD =
  /^(?:[\p{L}\p{N}’'-]+\s){0,4}?(\p{Ll}[\p{Ll}-]*)(?=$|\s(?:of|for|in|at|on|from|with|by|to|that|which|based|founded|owned|run|near)\b)/u;

/** "Turkish newspaper" before a name, "theatre of 80 seats" and "commission that …" behind it. */
function isBodyRole(role: string): boolean {
  const head = HEAD.exec(role)?.[1];
  if (head === undefined || /^(?:who|whose|which)\b/.test(role)) return false;
  const one = singular(head);
  return (
    ORGANIZATION_NOUNS.has(one) && !PERSON_NOUNS.has(one) && !EITHER.has(one) && !SHARED.has(one)
  );
}

/** Nouns of bodies that are also things or places: "local", "court", "front". */
const SHARED = wordSet('local court label front panel range station port club side fleet force');

const SERVED =
  /(?:^|[\s“"(])(executive|director|chair(?:man|woman|person)?|founder|president|member|spokes(?:man|woman|person|people)|lawyers?|barristers?|attorneys?|solicitors?|analysts?|economists?|engineers?|researchers?|managers?|consultants?|employees?|strategists?|brokers?|(?:exit )?polls?|surveys?)\s(of|for|at|with|by)\s(?:the\s)?$/u;

/** "A barrister for X", "an analyst at X", "chief executive of X", "a poll by X". */
function isServed(before: string, { person, place }: Evidence, name: string): boolean {
  const [, noun = '', link = ''] = SERVED.exec(before) ?? [];
  if (noun === '') return false;
  if (/polls?$|^surveys?$/.test(noun)) return link === 'by' && place < LIKELY_PLACE;
  if (link === 'by') return false;
  if (link === 'of') return place < LIKELY_PLACE;
  if (link === 'for' && (!/\s/.test(name) || person >= LIKELY_PLACE)) return false;
  return place < SURELY_PLACE;
}

/** "Shares of X", "a stake in X": what only a firm has. */
const OWNED =
  /(?:^|[\s“"(])(?:[Ss]hares|[Ss]tock|[Ss]takes?|[Ss]hareholders|[Bb]ondholders) (?:of|in) $/;

/** "The auction house X", "a tanker supplier, X": two words for a sort of firm. */
function isHouse(before: string): boolean {
  const [, sort = '', noun = ''] =
    /(?:^|\s)([\p{L}-]+) (house|agency|store|supplier|wholesaler),? $/u.exec(before) ?? [];
  if (noun === 'house') return HOUSES.has(sort);
  return noun !== '' && /^\p{Ll}/u.test(sort) && !/^(?:an?|the|its|his|her|their|our)$/.test(sort);
}

const VOICE =
  /^ (?:spokes(?:man|woman|person|people)|executives?|shares|shareholders|salesm[ae]n)\b/;
const ACTS =
  /^, which (?:also |already |now )?(?:owns?|makes?|sells?|employs?|operates?|publishes|supplies|represents?|runs?|says?|said|gave|builds?|built|manages?|hires?|hired)\b/;
