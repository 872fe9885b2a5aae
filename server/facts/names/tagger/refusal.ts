import type { Span } from '../../../text/span';
import { cluesOf, evidenceOf } from '../evidence';
import { placeSort } from '../gazetteer';
import type { NameRun } from '../trim';
import { foldedText, isAcronym, isGivenName } from '../word-sorts';
import type { Word } from '../words';
import { BODIES_OF_ONE_WORD } from '../world-bodies';
import type { Tagged } from './tagged-names';
import { isLocated } from './weigh';

/** Where the words of a run stand. */
export function spanOfRun(words: readonly Word[], { from, to }: NameRun): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start };
}

/** What rules are this sure of, the tagger does not refuse, unless it is surer still. */
const STRONG = 0.7;
const STRONGER = 0.8;
const SURELY_OTHER = 0.9;
const SURELY_NONE = 0.95;

/** Names go that the tagger takes for another sort of name, or for none, with this probability. */
const OTHER = 0.4;
const NO_NAME = 0.5;

/** Whether the tagger takes a name of the rules for another sort of name, or for none, and is surer than they. */
export function isRefused(words: readonly Word[], run: NameRun, tagged: Tagged): boolean {
  const last = words[run.to - 1];
  if (last === undefined || last.tail !== null) return false;
  const town = isLocated(words, run) && words[run.from]?.lexeme.place !== null;
  const strength = Math.max(town ? STRONG : 0, strengthOf(words, run));
  if (isStateOf(words, run)) return false;
  if (run.to - run.from === 1 && BODIES_OF_ONE_WORD.has(words[run.from]?.folded ?? ''))
    return false;
  const { other, none } = tagged.opinionOf(spanOfRun(words, run));
  if (run.to - run.from > 1 && strength >= STRONG && isDecided(words, run)) return false;
  if (strength >= STRONGER) return other >= SURELY_OTHER && !isAcronym(last);
  if (strength >= STRONG) return other >= SURELY_OTHER || none >= SURELY_NONE;
  return other >= OTHER || none >= (isPersonLike(words, run) ? SURELY_NONE : NO_NAME);
}

/** "New Mexico" of "a New Mexico Democrat". */
function isStateOf(words: readonly Word[], { from, to }: NameRun): boolean {
  const party = /^(?:democrat|republican)$/.test(words[to]?.folded ?? '');
  return party && to - from > 1 && placeSort(foldedText(words, from, to)) !== null;
}

/** "Joy Bishop chairs the trust": a first name and a second capital before a verb, though both are everyday words. */
function isPersonLike(words: readonly Word[], { from, to }: NameRun): boolean {
  const [first, next] = [words[from], words[to]];
  if (to - from !== 2 || first === undefined || !isGivenName(first)) return false;
  return next?.text === ',' || next?.pos === 'verb' || next?.pos === 'auxiliary';
}

/** The rules' evidence for the likeliest kind. */
export function strengthOf(words: readonly Word[], run: NameRun): number {
  const { person, organization, place } = evidenceOf(words, run);
  return Math.max(person, organization, place);
}

/** Whether the copy itself says what the name is. */
export function isDecided(words: readonly Word[], run: NameRun): boolean {
  return cluesOf(words, run).some(({ decides }) => decides);
}
