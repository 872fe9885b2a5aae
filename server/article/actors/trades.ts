import { wordSet } from '../../facts/names/front-code';
import { oncePer } from '../../text/once';
import type { Profile } from './profiles';

/** What a body is, as far as its names and descriptions tell; null when they do not. */
export type BodySort = 'business' | 'media' | 'civic' | 'club' | null;

const FIRM_WORDS = wordSet(
  `ltd limited inc plc llc llp corp corporation co company gmbh ag spa firm maker manufacturer
   retailer brokerage startup start-up conglomerate textiles industries enterprises holdings
   securities capital ventures systems software solutions technologies technology supplier producer
   contractor builder chain mill mills banco robotics foods logistics partners motors shipping energy petroleum steel
   pharmaceuticals airline airlines airways mining chemicals electronics studios insurance telecom carrier
   operator utility haulier wholesaler distributor importer exporter dealership auctioneer caterer shipper
   foundry sawmill dairy cannery winery distillery sons daughters bros supplier operator utility insurer lender bank laboratories sa nv bv oy ab as asa oyj pty srl gmbh kk`,
);

/** Trades: what copy calls a firm of the trade, and words of such firms' names and descriptions. */
const TRADES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  ['brewer brewery', 'brewery brewer beer brewing'],
  ['chipmaker', 'semiconductor microelectronics chip chipmaker'],
  ['carmaker automaker', 'motor auto automotive automobile car carmaker automaker vehicle'],
  ['airline carrier airliner', 'airline airway air aviation carrier'],
  ['lender bank', 'bank banking bancorp savings lender'],
  ['insurer', 'insurance assurance insurer reinsurance'],
  ['retailer supermarket chain grocer', 'store supermarket retail retailer grocer market'],
  ['drugmaker', 'pharmaceutical pharma biotech therapeutics laboratory drugmaker'],
  ['refiner refinery', 'oil petroleum refinery refining refiner'],
  ['miner', 'mining mine mineral miner'],
  ['steelmaker', 'steel steelmaker'],
  ['planemaker', 'aircraft aerospace planemaker'],
  ['shipbuilder shipyard', 'shipbuilding shipyard marine shipbuilder'],
  ['utility', 'electric power energy gas water utility'],
  ['developer builder', 'homes property properties estates developer construction builder'],
  ['operator', 'railway rail telecom mobile airport port ferry bus transit operator line lines'],
  ['contractor', 'construction contractor engineering'],
  ['bakery', 'bakery'],
  ['brokerage', 'securities brokerage'],
  ['manufacturer maker', 'industries works manufacturer maker manufacturing'],
  ['publisher', 'press publishing publisher book books'],
  ['startup start-up', 'robotics labs startup start-up software'],
].map(([heads = '', words = '']) => [wordSet(heads), wordSet(words)] as const);

const NEWSROOMS = wordSet(
  `times post herald tribune guardian gazette telegraph chronicle journal news daily mirror observer
   standard examiner courier bulletin dispatch mail sun globe press media magazine weekly broadcasting
   television tv radio newspaper broadcaster newswire`,
);
const CIVIC = wordSet(
  `ministry department council commission committee court parliament senate congress assembly
   government police army navy tribunal board authority municipality union party federation
   university college school institute hospital museum church association foundation league worker workers`,
);
const CLUBS = wordSet(
  'fc afc rovers united athletic wanderers albion rangers dynamo club team side squad',
);

/** What a body's names and roles say that it is. A newsroom is also one that was "told" something. */
export const sortOfBody = oncePer(({ nameWords, roleWords, heads, told }: Profile): BodySort => {
  const has = (words: ReadonlySet<string>): boolean =>
    [...nameWords, ...roleWords].some((word) => words.has(word));
  if ([...heads].some((word) => CIVIC.has(word))) return 'civic';
  if (has(NEWSROOMS) || told) return 'media';
  if (has(FIRM_WORDS) || TRADES.some(([, words]) => has(words))) return 'business';
  if (has(CIVIC)) return 'civic';
  return has(CLUBS) ? 'club' : null;
});

const FIRMS = wordSet('company firm business manufacturer maker group giant conglomerate');
const PAPERS = wordSet('newspaper paper daily tabloid broadsheet weekly magazine');
const STATIONS = wordSet('broadcaster station channel network');
const WIRES = wordSet('agency newswire');
const NEWSROOM_HEADS = wordSet('outlet website portal');
const ON_AIR = wordSet('radio tv television broadcasting fm');

/** "The newspaper" of a Post, "the broadcaster" of a Radio, "the agency" of what has neither word. */
function fitsNewsroom(head: string, { nameWords, roleWords }: Profile): boolean {
  const words = [...nameWords, ...roleWords];
  const onAir = words.some((word) => ON_AIR.has(word));
  const printed = !onAir && words.some((word) => NEWSROOMS.has(word));
  if (PAPERS.has(head)) return !onAir;
  return STATIONS.has(head) ? !printed : NEWSROOM_HEADS.has(head) || !(onAir || printed);
}

const TEAMS = wordSet('club team side squad');

/** Whether the word says that a body is a firm: its legal form, or its trade. */
export function isFirmWord(word: string): boolean {
  return FIRM_WORDS.has(word) || TRADES.some(([, words]) => words.has(word));
}

/** Whether a head noun is used of bodies of this sort; of an unknown sort when `guess` says so. */
export function fitsSort(head: string, profile: Profile, guess: boolean): boolean {
  const sort = sortOfBody(profile);
  const any = guess && sort === null;
  if (FIRMS.has(head)) return sort === 'business' || any;
  if ([PAPERS, STATIONS, WIRES, NEWSROOM_HEADS].some((heads) => heads.has(head))) {
    return (sort === 'media' && fitsNewsroom(head, profile)) || (any && head !== 'paper');
  }
  if (TEAMS.has(head)) return sort === 'club' || any;
  if (sort === 'civic') return false;
  const trade = TRADES.find(([heads]) => heads.has(head));
  if (trade === undefined)
    return any && /^(?:body|organisation|organization|charity|ngo|party|bloc|union)$/.test(head);
  const [, words] = trade;
  return any || [...profile.nameWords, ...profile.roleWords].some((word) => words.has(word));
}
