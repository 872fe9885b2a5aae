import type { WordClusters } from '../../../language/tagger/clusters';
import { hashPart, hashText } from '../../../language/tagger/hash';
import type { PennTag } from '../../../model/penn';
import { fold } from '../fold';
import { firstName, isCommon, isDemonym, isKnownOrganization, placeSort } from '../gazetteer';
import {
  HONORIFICS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  PERSON_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  SPEECH_VERBS,
} from '../lexicon';

/** What a written word says by itself, wherever it stands. Numbers are hashes of texts, signed. */
export interface WordFacts {
  /** See `fold`. */
  readonly folded: string;
  readonly word: number;
  readonly lower: number;
  /** Hashes of the first and last one to four letters of the folded word. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Letters and digits by sort: "Xxxxx-99"; `shape` has runs of one sort squeezed into one. */
  readonly fullShape: number;
  readonly shape: number;
  readonly capital: boolean;
  /** Has a capital anywhere: "iPhone", "6PR". */
  readonly upper: boolean;
  readonly digit: boolean;
  /** Part of speech after the Penn Treebank. */
  readonly tag: number;
  /** A bit for each list of words that holds the word: {@link LISTS}. */
  readonly lists: number;
  /** Groups of like words, fine and coarse; −1 when unknown. */
  readonly fine: number;
  readonly coarse: number;
}

/** Bits of {@link WordFacts.lists} that others ask for. */
export const LISTS = {
  firstName: 1 << 0,
  country: 1 << 1,
  region: 1 << 2,
  city: 1 << 3,
  organization: 1 << 4,
  demonym: 1 << 5,
  common: 1 << 6,
  honorific: 1 << 7,
  personNoun: 1 << 8,
  organizationHead: 1 << 9,
  organizationNoun: 1 << 10,
  placeHead: 1 << 11,
  placeNoun: 1 << 12,
  speechVerb: 1 << 13,
} as const;

/** How many lists there are. */
export const LIST_COUNT = 14;

/** Lengths of the beginnings and ends of words that count. */
const AFFIXES = [1, 2, 3, 4];

/** Sums up a word, as written and with its part of speech, for the tagger's features. */
export function wordFacts(written: string, tag: PennTag, clusters: WordClusters): WordFacts {
  const text = plainMarks(written);
  const folded = fold(text);
  const size = folded.length;
  const fullShape = shapeOf(text);
  const fine = clusters.fine(folded);
  return {
    folded,
    word: hashText(text) | 0,
    lower: hashText(folded) | 0,
    prefixes: AFFIXES.map((length) => hashPart(folded, 0, Math.min(length, size))),
    suffixes: AFFIXES.map((length) => hashPart(folded, Math.max(0, size - length), size)),
    fullShape: hashText(fullShape) | 0,
    shape: hashText(fullShape.replace(/(.)\1+/g, '$1')) | 0,
    capital: fullShape.startsWith('X'),
    upper: fullShape.includes('X'),
    digit: fullShape.includes('9'),
    tag: hashText(tag) | 0,
    lists: listsOf(folded),
    fine,
    coarse: clusters.coarse(fine),
  };
}

/** The facts of tokens, each word's worked out once. Unbounded: for training. */
export function factsWith(
  clusters: WordClusters,
): (token: { readonly text: string; readonly tag: PennTag }) => WordFacts {
  const known = new Map<string, WordFacts>();
  return ({ text, tag }) => {
    const key = `${text} ${tag}`;
    const facts = known.get(key) ?? wordFacts(text, tag, clusters);
    known.set(key, facts);
    return facts;
  };
}

/** Curly quotation marks and long dashes as the training texts have them. */
function plainMarks(text: string): string {
  if (/^[A-Za-z]*$/.test(text)) return text;
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[–—]/g, '-');
}

function shapeOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return 'x'.repeat(Math.min(text.length, 8));
  return text
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, '9');
}

function listsOf(folded: string): number {
  const place = placeSort(folded);
  const bit = (list: keyof typeof LISTS, holds: boolean): number => (holds ? LISTS[list] : 0);
  return (
    bit('firstName', firstName(folded) !== null) |
    bit('country', place === 'country') |
    bit('region', place === 'region') |
    bit('city', place === 'city') |
    bit('organization', isKnownOrganization(folded)) |
    bit('demonym', isDemonym(folded)) |
    bit('common', isCommon(folded)) |
    bit('honorific', HONORIFICS.has(folded)) |
    bit('personNoun', PERSON_NOUNS.has(folded)) |
    bit('organizationHead', ORGANIZATION_HEADS.has(folded)) |
    bit('organizationNoun', ORGANIZATION_NOUNS.has(folded)) |
    bit('placeHead', PLACE_HEADS.has(folded)) |
    bit('placeNoun', PLACE_NOUNS.has(folded)) |
    bit('speechVerb', SPEECH_VERBS.has(folded))
  );
}
