import { SPEECH_VERBS } from '../../facts/names/lexicon';
import type { Token } from '../../model/token';
import { sortOfNoun } from './source-nouns';

/** What something does in its sentence. */
export interface Part {
  readonly subject: boolean;
  readonly speaking: boolean;
}

const NO_PART: Part = { subject: false, speaking: false };

/** What the words beside an item say of its part in the sentence. */
export function partOf(tokens: readonly Token[], from: number, to: number): Part {
  const before = tokens[from - 1];
  const here = tokens[from];
  if (here === undefined) return NO_PART;
  if (isSpokenFor(tokens, from)) return { subject: true, speaking: true };
  if (before !== undefined && before.sentence === here.sentence) {
    if (before.lower === 'to' && tokens[from - 2]?.lower === 'according')
      return { subject: false, speaking: true };
    if (before.pos === 'adposition' || before.lower === 'to') return NO_PART;
    const governs = VERBS.test(tokens[to]?.pos ?? '');
    if (!governs && isInvertedCue(tokens, from - 1)) return { subject: true, speaking: true };
    const head = leadBack(tokens, from, governs);
    if (head !== null) return head;
  }
  return subjectOf(tokens, from, to);
}

/** `,” said X`: the verb follows a mark or opens the sentence. */
function isInvertedCue(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const before = tokens[at - 1];
  if (verb === undefined || !SPEECH_VERBS.has(verb.lower)) return false;
  return before === undefined || before.sentence !== verb.sentence || before.pos === 'punctuation';
}

/**
 * A title between the inverted verb or a preposition and the name: `,” said Dr X`, "by Dr X".
 * `governs`: a verb follows the name, which is then the subject of what was said.
 */
function leadBack(tokens: readonly Token[], from: number, governs: boolean): Part | null {
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[from]?.sentence) return null;
    if (!governs && isInvertedCue(tokens, at)) return { subject: true, speaking: true };
    if (token.pos === 'adposition') {
      return tokens[at - 1]?.lower === 'according' ? { subject: false, speaking: true } : NO_PART;
    }
    if (
      !/^(?:noun|adjective|properNoun|determiner)$/.test(token.pos) &&
      token.text !== '.' &&
      token.lower !== 'to'
    )
      return null;
    if (token.lower === 'to')
      return tokens[at - 1]?.lower === 'according' ? { subject: false, speaking: true } : NO_PART;
  }
  return null;
}

const VERBS = /^(?:verb|auxiliary|modal)$/;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function subjectOf(tokens: readonly Token[], from: number, to: number): Part {
  const sentence = tokens[from]?.sentence;
  let at = to;
  if (isVoice(tokens, at)) return { subject: true, speaking: true };
  if (tokens[at]?.tags.includes('Possessive') || /^['’ʼ]s?$/.test(tokens[at]?.text ?? ''))
    return NO_PART;
  if (tokens[at]?.text === '(') at = after(tokens, at, ')');
  if (tokens[at]?.text === ',') at = closingComma(tokens, at);
  if (tokens[at]?.lower === 'and') at = afterPhrase(tokens, at + 1);
  if (tokens[at]?.lower === 'on') at++;
  while (DAYS.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'adverb') at++;
  const verb = tokens[at];
  if (verb === undefined || verb.sentence !== sentence || !VERBS.test(verb.pos)) return NO_PART;
  return {
    subject: true,
    speaking: tokens.slice(at, at + 4).some(({ lower }) => SPEECH_VERBS.has(lower)),
  };
}

/** "A spokesman for X said": X speaks. */
function isSpokenFor(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return tokens[at]?.lower === 'for' && sortOfNoun(tokens[at - 1]?.lower ?? '') === 'voice';
}

/** "X spokesman said", "X’s statement said": X speaks. */
function isVoice(tokens: readonly Token[], to: number): boolean {
  const at = /^['’ʼ]s?$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const [noun, verb] = [tokens[at], tokens[at + 1]];
  if (noun === undefined || verb === undefined || noun.pos !== 'noun') return false;
  return /^(?:voice|document)$/.test(sortOfNoun(noun.lower)) && SPEECH_VERBS.has(verb.lower);
}

/** "X and two sons left": index after the noun phrase that starts at `from`. */
function afterPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 6 && PHRASE.test(tokens[at]?.pos ?? '')) at++;
  return at;
}

const PHRASE = /^(?:noun|properNoun|adjective|determiner|number)$/;

function after(tokens: readonly Token[], at: number, mark: string): number {
  const sentence = tokens[at]?.sentence;
  for (let i = at; i < at + 12 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text === mark) return i + 1;
  }
  return at;
}

/** Index after the comma that closes an apposition opened at `at`, if a verb follows it. */
function closingComma(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  if (VERBS.test(tokens[at + 1]?.pos ?? '')) return at + 1;
  for (let i = at + 1; i < at + 30 && tokens[i]?.sentence === sentence; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text === ',' && next !== undefined && VERBS.test(next.pos)) return i + 1;
  }
  return at;
}
