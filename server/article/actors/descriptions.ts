import { wordSet } from '../../facts/names/front-code';
import { placeSort } from '../../facts/names/gazetteer';
import type { NominalCandidate } from '../../model/facts';
import { isDemonymOf } from './demonyms';
import type { Profile } from './profiles';

/** Whether a description can stand for an actor, by its names and the roles beside them. */
export function describes(nominal: NominalCandidate, profile: Profile, subject: boolean): boolean {
  if (nominal.plural || !nominal.kinds.includes(profile.actor.kind)) return false;
  switch (profile.actor.kind) {
    case 'person':
      return describesPerson(nominal, profile);
    case 'organization':
      return describesBody(nominal, profile);
    case 'place':
      return describesPlace(nominal, profile, subject);
  }
}

const ANY_MODIFIER = wordSet(
  'former veteran outgoing embattled late incumbent same young old local -',
);

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
  ['diplomat', wordSet('ambassador envoy consul minister')],
  ['leader', wordSet('president premier chancellor king minister')],
  ['executive', wordSet('ceo chief director manager')],
  ['academic', wordSet('professor lecturer scholar')],
  ['scientist', wordSet('biologist chemist physicist ecologist researcher climatologist')],
  ['defendant', wordSet('defendant accused')],
  ['boss', wordSet('manager coach executive')],
]);

function describesPerson({ head, modifiers }: NominalCandidate, { roleWords }: Profile): boolean {
  const kinds = KINDS_OF_PEOPLE.get(head);
  const fits =
    roleWords.has(head) || (kinds !== undefined && [...kinds].some((kind) => roleWords.has(kind)));
  return fits && modifiers.every((word) => ANY_MODIFIER.has(word) || roleWords.has(word));
}

const BUSINESS = wordSet('company firm business');
const BUSINESS_WORDS = wordSet(
  `ltd limited inc plc llc llp corp corporation co company gmbh ag firm maker manufacturer retailer
   brokerage startup start-up conglomerate textiles motors airlines airways energy petroleum steel
   pharmaceuticals pharma technologies technology systems software solutions laboratories holdings
   securities capital ventures industries enterprises foods breweries mining chemicals electronics
   studios insurance shipping logistics telecom supplier producer developer carmaker automaker operator
   carrier airline utility insurer lender bank chain contractor builder`,
);

function describesBody({ head, modifiers }: NominalCandidate, profile: Profile): boolean {
  const known = (word: string): boolean =>
    ANY_MODIFIER.has(word) || profile.nameWords.has(word) || profile.roleWords.has(word);
  const fits =
    profile.heads.has(head) ||
    profile.roleWords.has(head) ||
    (BUSINESS.has(head) && isBusiness(profile));
  return fits && modifiers.every(known);
}

/** Whether a body's name or description says that it is a firm. */
export function isBusiness({ nameWords, roleWords }: Profile): boolean {
  return [...BUSINESS_WORDS].some((word) => nameWords.has(word) || roleWords.has(word));
}

function describesPlace(
  { head, modifiers }: NominalCandidate,
  { actor }: Profile,
  subject: boolean,
): boolean {
  const [modifier] = modifiers;
  if (head === 'side') return modifiers.length === 1 && isDemonymOf(modifier ?? '', actor.name);
  return (
    subject &&
    head === 'city' &&
    modifiers.length === 0 &&
    placeSort(actor.name.toLowerCase()) === 'city'
  );
}
