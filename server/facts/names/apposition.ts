import type { ActorKind } from '../../model/actor';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from './lexicon';
import type { NameRun } from './trim';
import { isEveryday } from './word-sorts';
import type { Word } from './words';

/** How much something speaks for each kind, 0 to 1. */
export type Clue = Partial<Record<ActorKind, number>>;

/** The singular that a plural noun most likely has. */
export function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** What a noun that describes a name says of its kind. */
export function clueOfNoun(noun: string, weight: number): readonly Clue[] {
  const one = singular(noun);
  if (PERSON_NOUNS.has(one)) return [{ person: weight }];
  if (ORGANIZATION_NOUNS.has(one)) return [{ organization: weight }];
  return PLACE_NOUNS.has(one) ? [{ place: weight }] : [];
}

/**
 * Index of the noun that describes a name standing between commas after it ("his lawyer, X,",
 * "the operator, X,"); −1 when there is none.
 */
export function describedBefore(words: readonly Word[], run: NameRun): number {
  const comma = words[run.titleFrom - 1];
  const closing = words[run.to];
  const noun = words[run.titleFrom - 2];
  if (comma?.text !== ',' || noun === undefined || noun.sentence !== comma.sentence) return -1;
  const closed = closing === undefined || closing.sentence !== comma.sentence;
  if (!closed && !/^[,.;:—–]$/.test(closing.text)) return -1;
  if (noun.possessive || noun.casing !== 'lower') return -1;
  const word = singular(noun.folded);
  return PERSON_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word) ? run.titleFrom - 2 : -1;
}

/** Head noun of "a software company based in …": the last word before a preposition, verb or mark. */
export function headOfApposition(words: readonly Word[], at: number): string | null {
  let head: string | null = null;
  for (let i = at; i < Math.min(words.length, at + 10); i++) {
    const word = words[i];
    if (word === undefined || word.pos === 'punctuation') break;
    if (i > at && endsNounPhrase(word)) break;
    if (word.possessive) continue;
    if (word.casing === 'lower' || isEveryday(word)) head = word.folded;
  }
  return head;
}

function endsNounPhrase(word: Word): boolean {
  if (word.pos === 'adposition' || word.pos === 'auxiliary' || word.pos === 'modal') return true;
  return /^(?:who|which|that|whose|and|based|to|where|when)$/.test(word.folded);
}
