import type { PennTag } from '../model/penn';
import { compromise as nlp } from './library';
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
const AUXILIARY = /^(?:is|are|was|were|be|been|being|am|has|have|had|having|do|does|did)$/;

/** compromise's tags of a word: those that its Penn tag implies, and what its lexicon says of nouns. */
export const lexiconTags = makeLexiconTags();

function makeLexiconTags(): (text: string, lower: string, tag: PennTag) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const { lexicon, tagSet } = readLexicon();
  return (text, lower, tag) => {
    const special = specialOf(text, lower, tag);
    const listed = /^(?:NN|JJ|CD)/.test(tag) ? (lexicon[lower] ?? '') : '';
    const key = `${tag} ${special} ${String(listed)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = (IMPLIED[tag] ?? '').split(' ').concat(special.split(' '));
    const tags = [listed].flat().filter((each) => isFitting(each, tag, tagSet));
    const all = tags.flatMap((each) => [...(tagSet[each]?.parents ?? NONE), each]);
    const unique = [...new Set([...own, ...all])].filter((each) => each !== '');
    known.set(key, unique);
    return unique;
  };
}

/** Nouns may be whatever kind of noun the lexicon says; only names are names. */
function isFitting(listed: string, tag: PennTag, tagSet: TagSet): boolean {
  const parents = [listed, ...(tagSet[listed]?.parents ?? NONE)];
  if (!parents.some((each) => /^(?:Noun|Date|Value|Unit|Demonym)$/.test(each))) return false;
  if (parents.includes('Pronoun')) return false;
  return tag.startsWith('NNP') || listed === 'Demonym' || !parents.includes('ProperNoun');
}

/** What the letters of a word tell. */
function specialOf(text: string, lower: string, tag: PennTag): string {
  if (tag === 'CD') return numberTags(lower);
  if (isOrdinal(lower)) return 'Value Ordinal';
  if (tag.startsWith('V') && AUXILIARY.test(lower)) return 'Auxiliary';
  if (/^(?:not|n['’]t|never)$/.test(lower)) return 'Negative';
  return tag === 'NNP' && /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(text) ? 'Acronym' : '';
}

function numberTags(lower: string): string {
  if (/^\p{L}{0,3}\p{Sc}/u.test(lower)) return 'Money';
  if (lower.endsWith('%')) return 'Percent';
  return /^(?:1[5-9]|20)\d\d$/.test(lower) ? 'Date Year' : '';
}

type TagSet = Readonly<Record<string, { readonly parents?: readonly string[] } | undefined>>;

interface Lexicon {
  readonly lexicon: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly tagSet: TagSet;
}

/** compromise's own lexicon, as its model holds it. */
function readLexicon(): Lexicon {
  const model: unknown = nlp.model();
  const one: unknown =
    typeof model === 'object' && model !== null && 'one' in model ? model.one : {};
  const none: Lexicon = { lexicon: {}, tagSet: {} };
  return { ...none, ...(one as Partial<Lexicon>) };
}
