import { fold } from '../../facts/names/fold';
import { wordSet } from '../../facts/names/front-code';

/** The parts of a name, folded: no article, no dots, no empty parts. */
export function partsOf(name: string): readonly string[] {
  const parts = fold(name)
    .replace(/\.(?=\s|$)/g, '')
    .replace(/[.](?=\p{L})/gu, '')
    .split(/[\s]+/)
    .filter((part) => part !== '');
  return parts.length > 1 && parts[0] === 'the' ? parts.slice(1) : parts;
}

const FIRM = wordSet(
  'ltd limited inc plc llc llp corp corporation co company gmbh ag spa sa nv holdings group fc afc',
);

/** Parts without the legal form of a firm at the end. */
export function withoutFirm(parts: readonly string[]): readonly string[] {
  let to = parts.length;
  while (to > 1 && FIRM.has(parts[to - 1] ?? '')) to--;
  return parts.slice(0, to);
}

const SMALL = wordSet('of and for the & in on de la del und et y');

/** The acronyms that can be made from a name's parts: TTC, AFAD, "dmsl" and "dml" with small words. */
export function initialsOf(parts: readonly string[]): readonly string[] {
  if (parts.length < 2) return [];
  const all = parts.map((part) => part[0] ?? '').join('');
  const big = parts
    .filter((part) => !SMALL.has(part))
    .map((part) => part[0] ?? '')
    .join('');
  return all === big ? [all] : [all, big];
}

/** Short names of capitals that copy uses beside the long ones of the same place. */
const LONG_PLACES: ReadonlyMap<string, readonly string[]> = new Map([['delhi', ['new', 'delhi']]]);

/** Other parts under which copy names the same place: "Delhi" and "New Delhi"; null for none. */
export function longPlaceOf(part: string): readonly string[] | null {
  return LONG_PLACES.get(part) ?? null;
}

const SUFFIX = wordSet('jr sr kc qc mbe obe cbe san mp mep phd md esq ii iii iv v vi');

/** The surname that a person's name ends in, a "Jr." or numeral left out. */
export function surnameOf(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => !SUFFIX.has(part));
  return parts[last] ?? '';
}

/** Whether two full names can be one person's: same surname, given names equal, initial or left out. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const givenShort = short.slice(0, short.lastIndexOf(surnameOf(short)));
  const givenLong = long.slice(0, long.lastIndexOf(surnameOf(long)));
  let at = 0;
  for (const given of givenShort) {
    const found = givenLong.findIndex((each, i) => i >= at && matchesGiven(given, each));
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

function matchesGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Whether `part` stands whole in `whole`, at its start or its end. */
export function isEdgeOf(
  part: readonly string[],
  whole: readonly string[],
): 'start' | 'end' | null {
  if (part.length >= whole.length) return null;
  if (part.every((each, i) => each === whole[i])) return 'start';
  const offset = whole.length - part.length;
  return part.every((each, i) => each === whole[offset + i]) ? 'end' : null;
}

/** The same for "Ministry of Defence" and "Defence Ministry": the words in a fixed order. */
export function wordKey(parts: readonly string[]): string {
  return parts
    .filter((part) => !SMALL.has(part))
    .sort()
    .join(' ');
}

/** "HIT Lumora" for "Harbour Institute of Technology Lumora". */
export function isHalfAcronym(short: readonly string[], long: readonly string[]): boolean {
  const rest = short.slice(1);
  if (rest.length === 0 || isEdgeOf(rest, long) !== 'end') return false;
  return initialsOf(long.slice(0, long.length - rest.length)).includes(short[0] ?? '');
}
