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

/** Whether an acronym can be made from the initials of a name's parts: TTC, AFAD, BBC. */
export function isAcronymOf(acronym: string, parts: readonly string[]): boolean {
  if (acronym.length < 2 || parts.length < 2) return false;
  const all = parts.map((part) => part[0] ?? '').join('');
  const big = parts
    .filter((part) => !SMALL.has(part))
    .map((part) => part[0] ?? '')
    .join('');
  return acronym === all || acronym === big;
}

const SUFFIX = wordSet('jr sr ii iii iv v vi');

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

/** "Ministry of Defence" and "Defence Ministry": the same words in another order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const key = (parts: readonly string[]): string =>
    parts
      .filter((part) => !SMALL.has(part))
      .sort()
      .join(' ');
  return key(a) === key(b);
}
