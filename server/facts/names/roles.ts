import type { Span } from '../../text/span';
import { describedBefore, headOfApposition } from './apposition';
import { wordSet } from './front-code';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, SPEECH_VERBS } from './lexicon';
import { singular } from './singular';
import type { NameRun } from './trim';
import { isCapitalised, isTitle } from './word-sorts';
import type { Word } from './words';

/** The title or description beside a name: before it, after it in apposition, or its affiliation. */
export function roleOf(words: readonly Word[], run: NameRun): Span | null {
  return roleBefore(words, run) ?? roleAcrossComma(words, run) ?? roleAfter(words, run);
}

/** "The state railway operator, X, said": the name itself stands in apposition. */
function roleAcrossComma(words: readonly Word[], run: NameRun): Span | null {
  const at = describedBefore(words, run);
  const last = words[run.titleFrom - 2];
  const start = at < 0 ? undefined : words[startOfRole(words, at)];
  return start === undefined || last === undefined ? null : { start: start.start, end: last.end };
}

/** "Turkish Foreign Minister", "managing director", "Putin’s aide", right before the name. */
function roleBefore(words: readonly Word[], run: NameRun): Span | null {
  const name = words[run.from];
  if (name === undefined) return null;
  let to = run.from;
  while (to > 0 && isMereAddress(words[to - 1])) to--;
  const last = words[to - 1];
  if (last === undefined || last.sentence !== name.sentence || last.possessive) return null;
  const office = run.titleFrom < to;
  if (!office && !isRoleNoun(last)) return null;
  const start = words[startOfRole(words, office ? run.titleFrom : to - 1)];
  return start === undefined ? null : { start: start.start, end: last.end };
}

const MERE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|doctor|madam|shri|smt|alhaji|hajj|haji)\.?$/;

/** "Mr" and "Dr" tell nothing of what somebody does. */
function isMereAddress(word: Word | undefined): boolean {
  return word !== undefined && MERE.test(word.folded);
}

function isRoleNoun(word: Word): boolean {
  const noun = singular(word.folded);
  return PERSON_NOUNS.has(noun) || isTitle(word) || ORGANIZATION_NOUNS.has(noun);
}

/** Goes back over modifiers to where the description starts, its article left out. */
function startOfRole(words: readonly Word[], last: number): number {
  let from = last;
  while (from > 0) {
    const before = words[from - 1];
    const here = words[from];
    if (before === undefined || here === undefined || before.sentence !== here.sentence) break;
    if (!isModifierOfRole(before)) break;
    from--;
  }
  return from;
}

/** Words of offices that a tagger takes for verbs where they open a sentence. */
const PORTFOLIOS = wordSet(
  `finance transport trade labour labor state press defence defense head lead police research design
   project market house budget water border sport sports land work works planning housing`,
);

/** Participles that are part of an office. */
const OFFICE =
  /^(?:acting|commanding|founding|managing|operating|outgoing|presiding|ruling|serving|sitting)$/;

function isModifierOfRole(word: Word): boolean {
  if (word.pos === 'noun' || word.pos === 'adjective' || word.pos === 'properNoun') return true;
  if (OFFICE.test(word.folded)) return true;
  if (word.casing === 'lower' && /^(?:of|and|for)$/.test(word.folded)) return false;
  if (isCapitalised(word) && PORTFOLIOS.has(word.folded)) return true;
  return (
    isCapitalised(word) &&
    !/^(?:determiner|pronoun|adposition|conjunction|verb|auxiliary|modal|adverb|particle)$/.test(
      word.pos,
    )
  );
}

/** ", the county director of health,", ", who chairs …", " of Green City". */
function roleAfter(words: readonly Word[], run: NameRun): Span | null {
  const name = words[run.to - 1];
  let at = run.to;
  if (name === undefined || name.possessive) return null;
  if (
    words[at]?.text === ',' &&
    /^\d{2}$/.test(words[at + 1]?.text ?? '') &&
    words[at + 2]?.text === ','
  )
    at += 2;
  const mark = words[at];
  if (mark === undefined || mark.sentence !== name.sentence) return null;
  if (mark.text === ',') return isAccording(words, run) ? null : apposition(words, at + 1);
  return mark.folded === 'of' && isCapitalised(words[at + 1]) ? affiliation(words, at) : null;
}

/** "According to X, the pair …": the comma closes the attribution. */
function isAccording(words: readonly Word[], { titleFrom }: NameRun): boolean {
  const near = words.slice(Math.max(0, titleFrom - 3), titleFrom);
  return near.some(({ folded }) => folded === 'according');
}

function apposition(words: readonly Word[], at: number): Span | null {
  const first = words[at];
  if (first === undefined || first.pos === 'punctuation') return null;
  if (/^(?:and|or|but|while|as|with|where|when)$/.test(first.folded)) return null;
  if (/^(?:who|whose|which)$/.test(first.folded)) return clause(words, at);
  const head = headOfApposition(words, at);
  if (head === null) return null;
  const noun = singular(head);
  if (/^(?:verb|auxiliary|modal)$/.test(first.pos)) return null;
  const describes = PERSON_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun) || PLACE_NOUNS.has(noun);
  const opens = /^(?:a|an|the|his|her|its|their|one)$/.test(first.folded);
  if (!describes && (!opens || hasVerb(words, at))) return null;
  if (isCapitalised(first) && !describes) return null;
  return clause(words, opens ? at + 1 : at);
}

/** "…, the pair hold half of it": a clause of its own, no apposition. */
function hasVerb(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 8; i++) {
    const word = words[i];
    if (word === undefined || word.pos === 'punctuation') return false;
    if (/^(?:verb|auxiliary|modal)$/.test(word.pos)) return true;
  }
  return false;
}

/** From `at` to the comma, dash, bracket or end that closes the apposition. */
function clause(words: readonly Word[], at: number): Span | null {
  const first = words[at];
  let to = at;
  while (to < words.length && to < at + 25) {
    const word = words[to];
    if (word === undefined || word.sentence !== first?.sentence) break;
    if (SPEECH_VERBS.has(word.folded) && words[to - 1]?.folded !== 'who') break;
    if (word.pos === 'punctuation' && /^[,;:.!?"“”()—–]$/.test(word.text)) break;
    to++;
  }
  const last = words[to - 1];
  return first === undefined || last === undefined || to === at
    ? null
    : { start: first.start, end: last.end };
}

function affiliation(words: readonly Word[], at: number): Span | null {
  let to = at + 1;
  const here = words[at];
  while (isCapitalised(words[to]) && words[to]?.sentence === here?.sentence) to++;
  const last = words[to - 1];
  return here === undefined || last === undefined ? null : { start: here.start, end: last.end };
}
