import type { PennTag } from '../model/penn';
import { lexicon } from './lexicon';
import { isOrdinal } from './pos/coarse';

/** What a Penn tag comes to in compromise's tags. */
const IMPLIED: Readonly<Partial<Record<PennTag, string>>> = {
  CC: 'Conjunction',
  CD: 'Value Cardinal',
  DT: 'Determiner',
  IN: 'Preposition',
  JJ: 'Adjective',
  JJR: 'Adjective Comparative',
  JJS: 'Adjective Superlative',
  MD: 'Verb Auxiliary Modal',
  NN: 'Noun Singular',
  NNS: 'Noun Plural',
  NNP: 'Noun ProperNoun Singular',
  NNPS: 'Noun ProperNoun Plural',
  PDT: 'Determiner',
  POS: 'Possessive',
  PRP: 'Noun Pronoun',
  PRP$: 'Noun Pronoun Possessive',
  RB: 'Adverb',
  RBR: 'Adverb Comparative',
  RBS: 'Adverb Superlative',
  RP: 'Particle',
  TO: 'Conjunction',
  UH: 'Expression',
  VB: 'Verb PresentTense Infinitive',
  VBD: 'Verb PastTense',
  VBG: 'Verb PresentTense Gerund',
  VBN: 'Verb PastTense Participle',
  VBP: 'Verb PresentTense',
  VBZ: 'Verb PresentTense',
  WDT: 'QuestionWord',
  WP: 'QuestionWord',
  WRB: 'QuestionWord',
};

const NONE: readonly string[] = [];
const AUXILIARY = new Set(
  'is are was were be been being am has have had having do does did'.split(' '),
);
const NEGATIVE = new Set("not n't n’t never".split(' '));

/** compromise's tags of a word: those that its Penn tag implies, and what its lexicon says of nouns. */
export const lexiconTags = makeLexiconTags();

function makeLexiconTags(): (text: string, lower: string, tag: PennTag) => readonly string[] {
  /** What a Penn tag comes to with each kind of word, made when first met; there are few kinds. */
  const byTag = new Map<PennTag, Map<string | readonly string[], readonly string[]>>();
  return (text, lower, tag) => {
    const kinds = byTag.get(tag) ?? new Map<string | readonly string[], readonly string[]>();
    if (kinds.size === 0) byTag.set(tag, kinds);
    const kind =
      kindOf(text, lower, tag) ?? (isNominal(tag) ? lexicon.tagsOf(lower) : undefined) ?? '';
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const tags = tagsOf(tag, [kind].flat());
    kinds.set(kind, tags);
    return tags;
  };
}

function isNominal(tag: PennTag): boolean {
  const first = tag.charCodeAt(0);
  return first === 78 || first === 74;
}

function tagsOf(tag: PennTag, kinds: readonly string[]): readonly string[] {
  const own = (IMPLIED[tag] ?? '').split(' ');
  const special = kinds.flatMap((kind) => SPECIAL[kind]?.split(' ') ?? NONE);
  const listed = kinds
    .filter((kind) => isFitting(kind, tag))
    .flatMap((kind) => [...lexicon.parentsOf(kind), kind]);
  return [...new Set([...own, ...special, ...listed])].filter((each) => each !== '');
}

/** Nouns may be whatever kind of noun the lexicon says; only names are names. */
function isFitting(listed: string, tag: PennTag): boolean {
  const parents = [listed, ...lexicon.parentsOf(listed)];
  if (!parents.some((each) => /^(?:Noun|Date|Value|Unit|Demonym)$/.test(each))) return false;
  if (parents.includes('Pronoun')) return false;
  return tag.startsWith('NNP') || listed === 'Demonym' || !parents.includes('ProperNoun');
}

/** What the letters of a word tell, by kind. */
const SPECIAL: Readonly<Record<string, string | undefined>> = {
  auxiliary: 'Auxiliary',
  negative: 'Negative',
  ordinal: 'Value Ordinal',
  acronym: 'Acronym',
  money: 'Money',
  percent: 'Percent',
  year: 'Date Year',
};

function kindOf(text: string, lower: string, tag: PennTag): string | null {
  const first = tag.charAt(0);
  if (tag === 'CD') return numberKind(lower);
  if (first === 'V') return AUXILIARY.has(lower) ? 'auxiliary' : null;
  if (first === 'R') return NEGATIVE.has(lower) ? 'negative' : null;
  if (first === 'N' && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(text)) return 'acronym';
  return (first === 'N' || first === 'J') && isOrdinal(lower) ? 'ordinal' : null;
}

function numberKind(lower: string): string | null {
  if (/^\p{L}{0,3}\p{Sc}/u.test(lower)) return 'money';
  if (lower.endsWith('%')) return 'percent';
  return /^(?:1[5-9]|20)\d\d$/.test(lower) ? 'year' : null;
}
