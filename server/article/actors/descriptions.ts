import { wordSet } from '../../facts/names/front-code';
import { isDemonym, placeSort } from '../../facts/names/gazetteer';
import { PERSON_NOUNS } from '../../facts/names/lexicon';
import type { NominalCandidate } from '../../model/facts';
import { isDemonymOf } from './demonyms';
import { describesPlace } from './places';
import type { Profile } from './profiles';
import { fitsSort } from './trades';

/** Whether a description can stand for an actor, by its names and the roles beside them. */
export function describes(nominal: NominalCandidate, profile: Profile, subject: boolean): boolean {
  if (nominal.plural) return false;
  if (nominal.age !== null && profile.age !== null && nominal.age !== profile.age) return false;
  if (profile.actor.kind === 'place' && isHousedIn(nominal, profile)) return true;
  if (!nominal.kinds.includes(profile.actor.kind)) return false;
  switch (profile.actor.kind) {
    case 'person':
      return describesPerson(nominal, profile);
    case 'organization':
      return describesBody(nominal, profile);
    case 'place':
      return describesPlace(nominal, profile, subject);
  }
}

/** "The hospital" of a "Havel Hospital" that the copy speaks of as a place. */
function isHousedIn({ head, kinds, modifiers }: NominalCandidate, { heads }: Profile): boolean {
  return modifiers.length === 0 && kinds.includes('organization') && heads.has(head);
}

const ANY_MODIFIER = wordSet(
  'former veteran outgoing embattled late incumbent same young old local then newly-elected re-elected',
);

/** "34-year-old", "lviv-based", "then": said of anybody. */
function isAnyModifier(word: string): boolean {
  return ANY_MODIFIER.has(word) || /-old$|-based$|-born$|^then-/.test(word);
}

const KINDS_OF_PEOPLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'politician',
    wordSet(
      'minister president premier senator lawmaker mp mayor governor chancellor legislator congressman congresswoman councillor deputy candidate speaker leader representative secretary',
    ),
  ],
  [
    'lawmaker',
    wordSet('mp senator legislator congressman congresswoman representative deputy mep'),
  ],
  [
    'official',
    wordSet(
      'minister secretary head chief director commissioner deputy mayor governor spokesman spokeswoman spokesperson inspector undersecretary superintendent commander registrar ombudsman',
    ),
  ],
  ['monarch', wordSet('king queen emperor sultan emir oba')],
  ['chief', wordSet('head director boss commander')],
  [
    'boss',
    wordSet('head director chief ceo president chairman chairwoman manager coach executive'),
  ],
  ['head', wordSet('chief director')],
  ['writer', wordSet('novelist author poet playwright essayist columnist journalist screenwriter')],
  ['doctor', wordSet('surgeon physician paediatrician pediatrician cardiologist oncologist')],
  ['lawyer', wordSet('attorney barrister solicitor counsel')],
  ['skipper', wordSet('captain')],
  ['judge', wordSet('justice magistrate')],
  ['congressman', wordSet('representative')],
  ['congresswoman', wordSet('representative')],
  ['diplomat', wordSet('ambassador envoy consul minister')],
  ['leader', wordSet('president premier chancellor king minister')],
  ['executive', wordSet('ceo chief director manager')],
  ['academic', wordSet('professor lecturer scholar')],
  ['scientist', wordSet('biologist chemist physicist ecologist researcher climatologist')],
  ['defendant', wordSet('defendant accused')],
]);

function describesPerson(nominal: NominalCandidate, profile: Profile): boolean {
  const { head, modifiers, age } = nominal;
  const { roleHeads, roleWords } = profile;
  const kinds = KINDS_OF_PEOPLE.get(head);
  if (profile.seconds.has(head) && !modifiers.some((word) => SECOND.test(word))) return false;
  const fits =
    (age !== null && age === profile.age) ||
    roleHeads.has(head) ||
    isOfNation(head, roleWords) ||
    (modifiers.includes('deputy') && roleHeads.has('deputy')) ||
    (kinds !== undefined && [...kinds].some((kind) => roleHeads.has(kind))) ||
    (head.endsWith('ist') && roleWords.has(head.slice(0, -3)));
  return (
    fits &&
    modifiers.every(
      (word) =>
        isAnyModifier(word) || roleWords.has(word) || age !== null || isNationalOf(word, roleWords),
    )
  );
}

const SECOND = /^(?:deputy|vice|assistant|under|associate)/;

/** "The Norwegian" of a "Norwegian cyclist": a person by nation alone. */
function isOfNation(head: string, roleWords: ReadonlySet<string>): boolean {
  const nation = head.replace(/(?:wo)?man$/, '');
  if (!isDemonym(nation) || PERSON_NOUNS.has(head)) return false;
  return [...roleWords].some((each) => each === nation || isDemonymOf(nation, each));
}

/** "The Ukrainian leader" of a "President of Ukraine"; of one whose roles name no nation, any nation. */
function isNationalOf(word: string, roleWords: ReadonlySet<string>): boolean {
  if (!isDemonym(word)) return false;
  const own = [...roleWords].filter((each) => isDemonym(each) || placeSort(each) === 'country');
  return own.length === 0 || own.some((each) => isDemonymOf(word, each));
}

/** What copy also calls an office of state or a body of members. */
const OFFICES_OF_STATE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['department', wordSet('office ministry')],
  ['ministry', wordSet('department')],
  ['agency', wordSet('bureau service administration authority')],
  ['watchdog', wordSet('authority commission agency regulator')],
  ['regulator', wordSet('authority commission agency')],
  ['charity', wordSet('fund trust foundation')],
  ['group', wordSet('alliance association network federation coalition')],
  ['organisation', wordSet('alliance association network federation fund foundation league')],
  ['organization', wordSet('alliance association network federation fund foundation league')],
  ['legislature', wordSet('parliament assembly senate congress')],
]);

function describesBody({ head, modifiers }: NominalCandidate, profile: Profile): boolean {
  const known = (word: string): boolean =>
    isAnyModifier(word) || profile.nameWords.has(word) || profile.roleWords.has(word);
  const fits =
    profile.heads.has(head) ||
    profile.roleHeads.has(head) ||
    [...(OFFICES_OF_STATE.get(head) ?? [])].some((other) => profile.heads.has(other)) ||
    fitsSort(head, profile, false);
  return fits && modifiers.every(known);
}

/** Whether an actor's names or roles say the very noun: "the agency" of a "Transport Agency". */
export function isCalled({ head }: NominalCandidate, { heads, roleHeads }: Profile): boolean {
  return heads.has(head) || roleHeads.has(head);
}

/** Players are often named without a word on what they play. */
const PLAYERS = wordSet(
  `striker midfielder defender goalkeeper keeper winger forward player batsman batter bowler pitcher
   quarterback skipper captain full-back centre-back runner swimmer sprinter boxer wrestler golfer cyclist
   rower skier skater jumper thrower gymnast athlete`,
);

/**
 * Whether a description may stand for an actor of whom the article says nothing against it: an age
 * alone, a player, a firm's or paper's trade. Only for actors that were just spoken of.
 */
export function mayDescribe(nominal: NominalCandidate, profile: Profile): boolean {
  const { head, modifiers, kinds, age, plural } = nominal;
  if (plural || !kinds.includes(profile.actor.kind)) return false;
  if (!modifiers.every(isAnyModifier)) return false;
  if (profile.actor.kind === 'person') {
    if (age !== null) return profile.age === null && /-old$/.test(head);
    const { roleHeads, roleWords } = profile;
    const plays = [...roleHeads].some((role) => PLAYERS.has(role));
    return PLAYERS.has(head) && (roleWords.size === 0 || plays);
  }
  return profile.actor.kind === 'organization' && fitsSort(head, profile, true);
}
