import { FEMALE, MALE } from '../../server/facts/names/data/first-names';
import { CITIES, COUNTRIES, REGIONS } from '../../server/facts/names/data/places';
import { fold } from '../../server/facts/names/fold';
import { unpack } from '../../server/facts/names/front-code';
import { isCommon, isDemonym, placeSort } from '../../server/facts/names/gazetteer';
import { seededRandom } from '../crf/random';
import type { NamedText, NameSpan } from './corpora';

/**
 * The same texts with other names in them, so that the tagger leans on what stands around a name:
 * given names and places of the whole world, and names that nobody has ("Kharpur"), made of the
 * halves of two others. Within a text a word is always replaced by the same one (mention
 * replacement, Dai & Adel 2020). Some short lines are set in Title Case.
 */
export function withOtherNames(texts: readonly NamedText[], seed: number): readonly NamedText[] {
  const coiner = new Coiner(seed);
  return texts.map((text) => replaceNames(text, coiner));
}

function replaceNames({ id, text, names }: NamedText, coiner: Coiner): NamedText {
  const known = new Map<string, string>();
  const moved: NameSpan[] = [];
  let out = '';
  let at = 0;
  for (const { start, end, type } of names) {
    out += text.slice(at, start);
    const name = otherName(text.slice(start, end), type, known, coiner);
    moved.push({ start: out.length, end: out.length + name.length, type });
    out += name;
    at = end;
  }
  return { id: `${id}-renamed`, text: withHeadlines(out + text.slice(at), coiner), names: moved };
}

function otherName(name: string, type: string, known: Map<string, string>, coiner: Coiner): string {
  if (type === 'MISC' || (type === 'LOC' && coiner.chance(0.3))) return name;
  const words = name.split(' ');
  return words
    .map((word, i) => {
      if (!isReplaceable(word, type)) return word;
      const key = `${type} ${word.toLowerCase()}`;
      const other = known.get(key) ?? coiner.word(type, word, words.length > 1 && i === 0);
      known.set(key, other);
      return inCaseOf(word, other);
    })
    .join(' ');
}

/** Words that say what a body or place is stay; so do initials, numbers and acronyms of many letters. */
function isReplaceable(word: string, type: string): boolean {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word)) return false;
  if (type === 'ORG' && /^\p{Lu}{2,5}$/u.test(word)) return false;
  const folded = fold(word);
  return type === 'PER' || !(isCommon(folded) || isDemonym(folded));
}

function inCaseOf(word: string, other: string): string {
  return word.length > 1 && word === word.toUpperCase() ? other.toUpperCase() : other;
}

const LONGEST_HEADLINE = 100;

/** Some short lines in Title Case, as headlines are set; the length stays. */
function withHeadlines(text: string, coiner: Coiner): string {
  return text
    .split('\n')
    .map((line) => {
      const share = line.length > LONGEST_HEADLINE ? 0 : /[.!?”"]$/.test(line) ? 0.1 : 0.5;
      return coiner.chance(share) ? inTitleCase(line) : line;
    })
    .join('\n');
}

function inTitleCase(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}'’])[a-z]+/gu, (word) =>
    /^(?:of|in|the|a|an|to|for|and|on|at|by|with|as)$/.test(word) ? word : capital(word),
  );
}

/** Draws names at random, the same ones for the same seed. */
class Coiner {
  readonly #random: () => number;
  readonly #given = [...unpack(FEMALE), ...unpack(MALE)];
  readonly #places = [...unpack(CITIES), ...unpack(REGIONS), ...unpack(COUNTRIES)];
  readonly #single = this.#places.filter((place) => /^[a-z]{4,}$/.test(place) && !isCommon(place));

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** A capitalised word in place of `word`; `given` when it stands first of several. */
  word(type: string, word: string, given: boolean): string {
    if (type === 'PER') {
      const listed = this.chance(given ? 0.8 : 0.3);
      return capital(listed ? this.#pick(this.#given) : this.#blend());
    }
    const listed = placeSort(fold(word)) !== null && this.chance(0.7);
    return capital(listed ? this.#pick(this.#single) : this.#blend());
  }

  #blend(): string {
    const source = this.chance(0.5) ? this.#single : this.#given;
    const [a, b] = [this.#pick(source), this.#pick(source)];
    const word = a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2));
    return word.replace(/[^\p{L}]/gu, '');
  }

  #pick(items: readonly string[]): string {
    return items[Math.floor(this.#random() * items.length)] ?? '';
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
