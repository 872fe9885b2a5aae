import { fold } from '../../facts/names/fold';
import { wordSet } from '../../facts/names/front-code';
import { isCity, placeSort } from '../../facts/names/gazetteer';
import type { NominalCandidate } from '../../model/facts';
import { isDemonymOf } from './demonyms';
import type { Spoken } from './discourse';
import type { Profile } from './profiles';

/** Nouns that stand in the names of waters, lands and roads: "Lake Baikal", "Aral Sea". */
const NATURAL = wordSet(
  `river lake sea island islands peninsula valley mountain mountains desert port harbour harbor bay gulf
   canal strait forest park bridge square street road airport stadium`,
);

/** Nouns of the parts of a state, which copy also uses of a part that its name does not say. */
const PARTS_OF_STATES = wordSet('province county oblast canton prefecture governorate territory');

/** Seats of government, folded. */
const CAPITALS: ReadonlySet<string> = new Set([
  ...wordSet(
    `london paris berlin madrid rome lisbon vienna bern brussels amsterdam dublin copenhagen oslo stockholm
     helsinki tallinn riga vilnius warsaw prague bratislava budapest bucharest sofia athens ankara kyiv
     minsk moscow chisinau belgrade zagreb ljubljana sarajevo skopje tirana podgorica pristina reykjavik
     washington ottawa havana bogota lima quito caracas santiago brasilia montevideo asuncion
     tokyo beijing seoul pyongyang taipei hanoi bangkok manila jakarta singapore dhaka kathmandu colombo
     islamabad kabul tehran baghdad damascus beirut amman riyadh doha muscat sanaa delhi
     cairo tripoli tunis algiers rabat khartoum nairobi kampala kigali mogadishu accra abuja
     dakar bamako niamey ouagadougou lusaka harare gaborone windhoek pretoria maputo luanda kinshasa
     canberra wellington suva tbilisi yerevan baku tashkent astana bishkek dushanbe ashgabat ulaanbaatar`,
  ),
  ...['new delhi', 'mexico city', 'buenos aires', 'addis ababa', 'kuala lumpur', 'abu dhabi'],
  ...['washington dc', 'phnom penh', 'guatemala city', 'san jose', 'port-au-prince', 'la paz'],
]);

/** Whether a description may stand for a place; `leads`: it leads its clause or owns something. */
export function describesPlace(
  { head, modifiers }: NominalCandidate,
  { actor, nameWords, placed }: Profile,
  leads: boolean,
): boolean {
  const [modifier] = modifiers;
  if (head === 'side') return modifiers.length === 1 && isDemonymOf(modifier ?? '', actor.name);
  if (modifiers.length > 0) return false;
  if (NATURAL.has(head)) return nameWords.has(head) && nameWords.size > 1;
  const name = fold(actor.name);
  const sort = placeSort(name);
  if (head === 'country') return leads && sort === 'country';
  if (head === 'capital') return CAPITALS.has(name);
  if (PARTS_OF_STATES.has(head))
    return nameWords.has(head) || (head === 'province' && sort === 'region');
  return head === 'city' && (isCity(name) || (leads && placed && sort === null));
}

/** How many sentences back a place was just spoken of. */
const NEAR = 1;

/**
 * Which of several places a description means: of those that the copy sets something in ("in X"), the
 * one just spoken of, else the one named first. `fitting` in the order in which they were named last.
 */
export function placeMeant(
  fitting: readonly Profile[],
  sentence: number,
  spoken: readonly Spoken[],
): Profile | null {
  const placed = fitting.filter((profile) => profile.placed);
  const open = placed.length > 0 ? placed : fitting;
  const near = new Set(
    spoken.filter((each) => sentence - each.sentence <= NEAR).map(({ actor }) => actor),
  );
  const [only, other] = open.filter(({ actor }) => near.has(actor.id));
  if (only !== undefined) return other === undefined ? only : null;
  return open.reduce<Profile | null>(
    (first, each) => (first === null || startOf(each) < startOf(first) ? each : first),
    null,
  );
}

function startOf({ actor }: Profile): number {
  return actor.mentions[0]?.start ?? 0;
}
