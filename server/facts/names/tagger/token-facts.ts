import type { WordClusters } from '../../../language/tagger/clusters';
import { hashPart, hashText } from '../../../language/tagger/hash';
import type { PartOfSpeech, Token } from '../../../model/token';
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

/** What the tagger's features are made of: one token by itself. Texts are kept as hashes. */
export interface TokenFacts {
  readonly word: number;
  readonly lower: number;
  /** Hashes of the first and last one to four letters of the folded word. */
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Letters and digits by sort: "Xxxxx-99"; `shape` has runs of one sort squeezed into one. */
  readonly fullShape: number;
  readonly shape: number;
  readonly capital: boolean;
  readonly digit: boolean;
  readonly pos: number;
  /** A bit for each list of words that holds the token. */
  readonly lists: number;
  /** A bit for each of compromise's tags on names. */
  readonly tags: number;
  /** Groups of like words, fine and coarse; −1 when unknown. */
  readonly fine: number;
  readonly coarse: number;
}

const POS: readonly PartOfSpeech[] = [
  'noun',
  'properNoun',
  'pronoun',
  'determiner',
  'verb',
  'auxiliary',
  'modal',
  'adjective',
  'adverb',
  'adposition',
  'conjunction',
  'particle',
  'number',
  'punctuation',
  'other',
];

const TAGS = new Map(
  [
    'FirstName',
    'LastName',
    'Person',
    'Honorific',
    'Place',
    'City',
    'Country',
    'Region',
    'Organization',
    'Acronym',
    'Demonym',
    'Plural',
    'Date',
    'Money',
    'Verb',
  ].map((tag, bit) => [tag, 1 << bit]),
);

/** Lengths of the beginnings and ends of words that count. */
const AFFIXES = [1, 2, 3, 4];

/** Sums up a token for the tagger's features. */
export function tokenFacts(token: Token, clusters: WordClusters): TokenFacts {
  const text = plainMarks(token.text);
  const folded = fold(text);
  const size = folded.length;
  const fullShape = shapeOf(text);
  const fine = clusters.fine(folded);
  return {
    word: hashText(text),
    lower: hashText(folded),
    prefixes: AFFIXES.map((length) => hashPart(folded, 0, Math.min(length, size))),
    suffixes: AFFIXES.map((length) => hashPart(folded, Math.max(0, size - length), size)),
    fullShape: hashText(fullShape),
    shape: hashText(fullShape.replace(/(.)\1+/g, '$1')),
    capital: fullShape.startsWith('X'),
    digit: fullShape.includes('9'),
    pos: POS.indexOf(token.pos),
    lists: listsOf(folded),
    tags: token.tags.reduce((bits, tag) => bits | (TAGS.get(tag) ?? 0), 0),
    fine,
    coarse: clusters.coarse(fine),
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
  return bits(
    firstName(folded) !== null,
    place === 'country',
    place === 'region',
    place === 'city',
    isKnownOrganization(folded),
    isDemonym(folded),
    isCommon(folded),
    HONORIFICS.has(folded),
    PERSON_NOUNS.has(folded),
    ORGANIZATION_HEADS.has(folded),
    ORGANIZATION_NOUNS.has(folded),
    PLACE_HEADS.has(folded),
    PLACE_NOUNS.has(folded),
    SPEECH_VERBS.has(folded),
  );
}

function bits(...flags: readonly boolean[]): number {
  return flags.reduce((sum, flag, bit) => (flag ? sum | (1 << bit) : sum), 0);
}
