import type { ActorKind } from '../../model/actor';
import { wordSet } from './front-code';
import { EITHER, ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, SPEECH_VERBS } from './lexicon';
import { singular } from './singular';
import type { NameRun } from './trim';
import { isEveryday } from './word-sorts';
import type { Word } from './words';
import { MORE_ORGANIZATION_NOUNS } from './world-words';

/** How much something speaks for each kind, 0 to 1. */
export interface Clue extends Partial<Readonly<Record<ActorKind, number>>> {
  /** The copy itself says what it is: the tagger's guess at another kind counts for little. */
  readonly decides?: boolean;
}

/** Of the nouns that people and bodies share, those that are mostly a body's. */
const OFTEN_BODIES = wordSet(
  'operator developer contractor supplier regulator watchdog publisher producer',
);

/** A noun of this weight stands where it can describe nothing else. */
const DECIDES = 0.7;

/** What a noun that describes a name says of its kind. */
export function clueOfNoun(noun: string, weight: number): readonly Clue[] {
  const one = singular(noun);
  if (MORE_ORGANIZATION_NOUNS.has(one)) return [{ organization: weight, decides: true }];
  if (EITHER.has(one)) {
    if (OFTEN_BODIES.has(one)) {
      return [{ person: weight * 0.2, organization: weight * 0.9, decides: true }];
    }
    return [{ person: weight / 2, organization: weight / 2 }];
  }
  const decides = weight >= DECIDES;
  if (PERSON_NOUNS.has(one)) return [{ person: weight, decides }];
  if (ORGANIZATION_NOUNS.has(one)) return [{ organization: weight, decides }];
  return PLACE_NOUNS.has(one) ? [{ place: weight, decides }] : [];
}

/**
 * Index of the noun that describes a name standing between commas after it ("his lawyer, X,",
 * "the operator, X,", "the head of its office, X,"); −1 when there is none.
 */
export function describedBefore(words: readonly Word[], run: NameRun): number {
  const comma = words[run.titleFrom - 1];
  const closing = words[run.to];
  const noun = words[run.titleFrom - 2];
  if (comma?.text !== ',' || noun === undefined || noun.sentence !== comma.sentence) return -1;
  const closed = closing === undefined || closing.sentence !== comma.sentence;
  if (!closed && !/^[,.;:—–]$/.test(closing.text)) return -1;
  if (noun.possessive) return -1;
  if (noun.casing !== 'lower') {
    const voice = voiceOf(words, run.titleFrom - 2);
    return voice >= 0 || words[run.from]?.lexeme.place !== null
      ? voice
      : officeOf(words, run.titleFrom - 2);
  }
  const word = singular(noun.folded);
  const office = officeOf(words, run.titleFrom - 2);
  if (office >= 0) return office;
  return PERSON_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word) ? run.titleFrom - 2 : -1;
}

/** Index of "spokeswoman" of "a spokeswoman for the Health Ministry", whose last word is at `at`; else −1. */
function voiceOf(words: readonly Word[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - 7); i--) {
    const word = words[i];
    if (word === undefined || word.pos === 'punctuation' || word.pos === 'verb') return -1;
    if (word.folded !== 'for') continue;
    return /^spokes(?:man|woman|person)$/.test(words[i - 1]?.folded ?? '') ? i - 1 : -1;
  }
  return -1;
}

/** Index of "chief" of "chief of staff", of "head" of "head of its housing department", whose last word is at `at`. */
function officeOf(words: readonly Word[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - 8); i--) {
    const word = words[i];
    if (word === undefined || word.pos === 'punctuation' || word.pos === 'verb') return -1;
    if (word.folded !== 'of' && word.folded !== 'for') continue;
    return PERSON_NOUNS.has(words[i - 1]?.folded ?? '') ? i - 1 : -1;
  }
  return -1;
}

/** Head noun of "a software company based in …": the last word before a preposition, verb or mark. */
export function headOfApposition(words: readonly Word[], at: number): string | null {
  let head: string | null = null;
  if (words[at]?.pos === 'verb') return null;
  for (let i = at; i < Math.min(words.length, at + 10); i++) {
    const word = words[i];
    if (word === undefined) break;
    const compound = compoundAt(words, i);
    if (compound !== null) {
      if (isNoun(compound)) head = compound;
      i += isNoun(compound) ? 1 : 0;
      continue;
    }
    if (word.pos === 'punctuation') break;
    if (i > at && SPEECH_VERBS.has(word.folded)) return null;
    if (i > at && endsNounPhrase(word)) break;
    if (word.possessive) continue;
    if (head !== null && startsName(words, i)) return null;
    if (word.casing === 'lower' || isEveryday(word)) head = word.folded;
  }
  return head;
}

/** "think-tank" and "start-up", whose hyphen is a word of its own at `at`; null when there is none. */
export function compoundAt(words: readonly Word[], at: number): string | null {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || mark === undefined || after === undefined) return null;
  if (!/^[-‑]$/.test(mark.text) || before.end !== mark.start || mark.end !== after.start)
    return null;
  return `${before.folded}-${singular(after.folded)}`;
}

function isNoun(noun: string): boolean {
  return (
    PERSON_NOUNS.has(noun) ||
    ORGANIZATION_NOUNS.has(noun) ||
    MORE_ORGANIZATION_NOUNS.has(noun) ||
    PLACE_NOUNS.has(noun)
  );
}

/** "…, his spokesman Kayode Adisa": the noun describes the name after it. */
function startsName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || before.casing !== 'lower') return false;
  return word.casing === 'title' && !isEveryday(word) && PERSON_NOUNS.has(before.folded);
}

function endsNounPhrase(word: Word): boolean {
  if (/^(?:adposition|auxiliary|modal|verb)$/.test(word.pos)) return true;
  return /^(?:who|which|that|whose|and|based|to|where|when)$/.test(word.folded);
}
