import { COMMON } from './data/common-words';
import { DEMONYMS } from './data/demonyms';
import { FEMALE, MALE } from './data/first-names';
import { CITIES, COUNTRIES, REGIONS } from './data/places';
import { unpack, wordSet } from './front-code';

const WOMEN = unpack(FEMALE);
const MEN = unpack(MALE);
const COMMON_WORDS = unpack(COMMON);

const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...unpack(COUNTRIES),
  ...wordSet('uk u.k. us u.s. usa u.s.a. uae u.a.e. ussr england scotland wales britain russia'),
  ...wordSet('burma ivory-coast holland macedonia swaziland czechoslovakia yugoslavia congo korea'),
  ...['great britain', 'northern ireland', 'south korea', 'north korea', 'ivory coast'],
  ...['soviet union', 'czech republic', 'east timor', 'the gambia', 'west germany', 'east germany'],
  ...[
    'united kingdom',
    'united states of america',
    'democratic republic of congo',
    'south ossetia',
  ],
  ...['democratic republic of the congo', 'abkhazia', 'somaliland', 'transnistria', 'kurdistan'],
]);

/** Regions, seas and places that lists of states and cities leave out, all of them well known. */
const OTHER_PLACES: ReadonlySet<string> = new Set([
  ...wordSet(
    'america africa asia europe antarctica eurasia oceania scandinavia balkans caucasus crimea',
  ),
  ...wordSet('donbas donbass kashmir punjab bengal darfur tibet xinjiang chechnya dagestan gaza'),
  ...wordSet('siberia catalonia bavaria tuscany sicily brittany flanders wallonia galilee baltic'),
  ...wordSet('mediterranean sahel sahara amazon arctic antarctic himalayas alps levant anatolia'),
  ...wordSet('manhattan brooklyn hollywood kyiv kiev lviv lvov kharkiv odesa dnipro zaporizhzhia'),
  ...wordSet('kherson mykolaiv chernobyl mariupol bakhmut jerusalem golan sinai ulster yorkshire'),
  ...wordSet('kremlin capitol n.y. n.j. n.c. s.c. n.d. s.d. n.h. n.m. w.va. d.c. r.i. p.e.i.'),
  ...wordSet('ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich.'),
  ...wordSet('minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo.'),
  ...wordSet('n.korea ont. que. mediterranean'),
  ...wordSet('lancashire kent essex sussex surrey devon cornwall norfolk suffolk somerset dorset'),
  ...wordSet('hampshire cumbria northumberland derbyshire nottinghamshire leicestershire'),
  ...wordSet('lincolnshire warwickshire worcestershire gloucestershire oxfordshire berkshire'),
  ...wordSet('buckinghamshire hertfordshire bedfordshire cambridgeshire northamptonshire'),
  ...wordSet('staffordshire shropshire cheshire herefordshire wiltshire durham merseyside'),
  ...[
    'white house',
    'gaza strip',
    'west bank',
    'middle east',
    'east jerusalem',
    'golan heights',
    'far east',
  ],
  ...['new england', 'silicon valley', 'horn of africa', 'gulf of mexico', 'persian gulf'],
  ...['south asia', 'east asia', 'north africa', 'east africa', 'west africa', 'central africa'],
  ...['latin america', 'central america', 'eastern europe', 'western europe', 'capitol hill'],
  ...['new york', 'new york city', 'washington dc', 'los angeles', 'hong kong', 'new delhi'],
  ...['east london', 'west midlands', 'east midlands', 'downing street', 'wall street', 'delhi'],
]);

/** Bodies so well known that copy names them without a word that says what they are. */
const ORGANIZATIONS: ReadonlySet<string> = new Set([
  ...wordSet('reuters bloomberg anadolu tass interfax xinhua ukrinform pravda kyodo yonhap'),
  ...wordSet(
    'hamas hezbollah taliban isis al-qaida al-qaeda interpol europol eurostat nato unesco',
  ),
  ...wordSet('unicef opec eu un e.u. u.n. nasa fifa uefa google microsoft amazon apple'),
  ...wordSet('boeing airbus gazprom toyota samsung huawei netflix congress parliament'),
  ...wordSet('bundestag knesset duma pentagon sejm bundesbank politico breitbart senate'),
  ...wordSet('gop'),
  ...['european union', 'european parliament', 'united nations', 'supreme court'],
  ...['save the children', 'doctors without borders', 'human rights watch'],
  ...['red cross', 'world bank', 'associated press', 'fox news', 'al jazeera', 'state department'],
  ...['house of commons', 'house of lords', 'house of representatives', 'premier league'],
  ...['federal reserve', 'european commission', 'khmer rouge', 'al qaeda'],
  ...['muslim brotherhood', 'islamic state', 'boko haram', 'al shabaab'],
  ...['scotland yard', 'wall street journal', 'la liga', 'world trade organization'],
]);

const NATIONAL: ReadonlySet<string> = new Set([
  ...unpack(DEMONYMS),
  ...wordSet(
    'american british english scottish welsh irish french dutch arab kurd kurdish palestinian',
  ),
  ...wordSet('european african asian western soviet crimean balkan nordic scandinavian slavic'),
  ...wordSet('muslim christian jewish catholic protestant islamic buddhist hindu sikh sunni shia'),
  ...wordSet('shiite orthodox anglican islamist hispanic latino black republican democrat'),
  ...wordSet('democratic republican conservative tory communist marxist nazi victorian roman'),
  ...wordSet(
    'catalan basque flemish bavarian chechen tatar uyghur rohingya caucasian bosnian serb',
  ),
  ...wordSet('croat slovene czech slovak pole dane swede finn turk greek swiss thai cossack'),
  ...wordSet('briton englishman frenchman irishman dutchman scot spaniard texan californian'),
  ...wordSet('londoner new-yorker parisian berliner muscovite kyivan east-german west-german'),
  ...wordSet(
    'estonian latvian lithuanian kosovar syrian israeli iraqi yemeni saudi emirati kuwaiti',
  ),
  ...wordSet(
    'qatari omani bahraini bangladeshi pakistani afghan uzbek kazakh turkmen tajik kyrgyz',
  ),
  ...wordSet('kashmiri bengali gujarati tamil telugu marathi filipino'),
]);

/** What lists say of a first name; `null` for a word that is none. */
export type FirstName = 'female' | 'male' | 'either' | null;

/** Looks a folded first name up. */
export function firstName(folded: string): FirstName {
  const female = WOMEN.has(folded);
  const male = MEN.has(folded);
  if (female && male) return 'either';
  if (female) return 'female';
  return male ? 'male' : null;
}

/** What lists say of a folded name of one or more words that may be a place. */
export type PlaceSort = 'country' | 'region' | 'city' | null;

const CITY_NAMES = unpack(CITIES);

/** What each place is; a country before a region before a city. */
const PLACES: ReadonlyMap<string, PlaceSort> = new Map<string, PlaceSort>([
  ...entries(CITY_NAMES, 'city'),
  ...entries(unpack(REGIONS), 'region'),
  ...entries(OTHER_PLACES, 'country'),
  ...entries(COUNTRY_NAMES, 'country'),
]);

function entries(names: Iterable<string>, sort: PlaceSort): readonly [string, PlaceSort][] {
  return Array.from(names, (name) => [name, sort]);
}

/** Looks the folded name of a place up; a country before a region before a city. */
export function placeSort(folded: string): PlaceSort {
  return PLACES.get(folded) ?? null;
}

/** Whether the folded name is a city's, also where a region has the same name. */
export function isCity(folded: string): boolean {
  return CITY_NAMES.has(folded) && !COUNTRY_NAMES.has(folded);
}

/** Whether a list knows the folded name as an organization. */
export function isKnownOrganization(folded: string): boolean {
  return ORGANIZATIONS.has(folded);
}

/** Words of the longest known place or organization that starts with this word; 0 for most words. */
export const phraseLength = makePhraseLength();

function makePhraseLength(): (first: string) => number {
  let longest: Map<string, number> | null = null;
  return (first) => {
    longest ??= phraseLengths();
    return longest.get(first) ?? 0;
  };
}

function phraseLengths(): Map<string, number> {
  const longest = new Map<string, number>();
  for (const names of [PLACES.keys(), ORGANIZATIONS]) {
    for (const name of names) {
      if (!name.includes(' ')) continue;
      const words = name.split(' ');
      const [first = ''] = words;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return longest;
}

/** Whether a folded word tells nationality, religion or party: never an actor by itself. */
export function isDemonym(folded: string): boolean {
  if (NATIONAL.has(folded) || (folded.endsWith('s') && NATIONAL.has(folded.slice(0, -1))))
    return true;
  const last = folded.lastIndexOf('-');
  return last > 0 && isDemonym(folded.slice(last + 1));
}

/** Whether a folded word is an everyday English word, in any of its inflections. */
export function isCommon(folded: string): boolean {
  if (COMMON_WORDS.has(folded) || NUMBERS.has(folded)) return true;
  const roots = stems(folded);
  if (roots.some((stem) => COMMON_WORDS.has(stem))) return true;
  if (folded.length > 6 && roots.some((stem) => stems(stem).some((root) => COMMON_WORDS.has(root))))
    return true;
  return folded.includes('-') && folded.split('-').every((part) => part !== '' && isCommon(part));
}

const NUMBERS = wordSet(
  'two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety off non ex re anti inter multi sub vice pro semi co micro macro nano bio cyber geo eco agri aero hydro',
);

/** Ground forms that an inflected English word may have. */
function stems(word: string): readonly string[] {
  const cut = (letters: number, ending = ''): string => word.slice(0, -letters) + ending;
  if (word.endsWith("'s")) return [cut(2)];
  if (word.endsWith('ies') || word.endsWith('ied')) return [cut(3, 'y')];
  if (word.endsWith('es')) return [cut(1), cut(2)];
  if (word.endsWith('s')) return [cut(1)];
  if (word.endsWith('ed')) return [cut(1), cut(2)];
  if (word.endsWith('ing')) return [cut(3), cut(3, 'e')];
  return word.endsWith('ly') ? [cut(2)] : [];
}
