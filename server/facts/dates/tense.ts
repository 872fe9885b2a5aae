import type { Language } from '../../language/language';
import type { Token } from '../../model/token';
import type { Span } from '../../text/span';
import { type Tense, type VerbGroup, verbGroups } from './verb-groups';

/**
 * The tense of the verb that a date belongs to: the one right after it ("on Monday approved"),
 * the one of the clause that it opens, else the nearest one before.
 */
export function tenseIn(sentence: SentenceVerbs, span: Span): Tense {
  const { words, groups } = sentence;
  const { from, to } = place(words, span);
  if (isScheduled(words, from)) return 'future';
  if (isTimetable(words, from)) return 'present';
  return choose(groups, words, from, to);
}

/** True when the expression opens its clause, as a frame for what follows: "In 2022, …". */
export function opensClause({ words }: SentenceVerbs, span: Span): boolean {
  return isOpening(words, place(words, span).from);
}

/** A sentence's words and verbs, read once for all its dates. */
export interface SentenceVerbs {
  readonly words: readonly Token[];
  readonly groups: readonly VerbGroup[];
}

/** The words and verbs of the sentence with that index. */
export function sentenceVerbs({ sentences, tokens }: Language, sentence: number): SentenceVerbs {
  const bounds = sentences[sentence];
  const words = bounds === undefined ? [] : tokens.slice(bounds.from, bounds.to);
  return { words, groups: verbGroups(words) };
}

/** The words of a span, as indices into the sentence. */
function place(
  words: readonly Token[],
  span: Span,
): { readonly from: number; readonly to: number } {
  const from = firstWhere(words, (token) => token.end > span.start);
  return { from, to: firstWhere(words, (token) => token.start >= span.end) };
}

/** Binary search: the tokens are in order. */
function firstWhere(words: readonly Token[], test: (token: Token) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = words[middle];
    if (token !== undefined && test(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const SCHEDULED = /^(?:scheduled|slated|due|set|planned|expected|slotted|earmarked)$/;
const TOWARDS = /^(?:for|on|to|by|in|at)$/;

function isScheduled(words: readonly Token[], from: number): boolean {
  const near = words.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  const at = near.findLastIndex((word) => SCHEDULED.test(word));
  return at >= 0 && TOWARDS.test(near[at + 1] ?? '');
}

function choose(
  groups: readonly VerbGroup[],
  words: readonly Token[],
  from: number,
  to: number,
): Tense {
  const before = groups.filter((group) => group.from < from);
  const after = groups.filter((group) => group.from >= to);
  const nearest = before.findLast(isSure) ?? before.at(-1);
  const next = after.find(isSure) ?? after[0];
  const adjacent = after[0]?.from === to && before.at(-1)?.to !== from - 1;
  if (next !== undefined && (adjacent || isOpening(words, from))) {
    return settle(adjacent ? (after[0] ?? next) : next, before);
  }
  if (nearest !== undefined) return settle(nearest, before.slice(0, before.indexOf(nearest)));
  return next === undefined ? null : settle(next, []);
}

/** A bare present may be a noun ("police", "plans"): a sure verb nearby is preferred to it. */
function isSure({ tense, bare, lemma }: VerbGroup): boolean {
  return tense !== 'present' || !bare || (/[^s]s$/.test(lemma) && !NOUNS.has(lemma));
}

/** Plural nouns that taggers take for verbs in the third person. */
const NOUNS = new Set(
  'attacks calls charges claims costs cuts deals demands exports fears forces gains hopes imports increases limits lines links loans markets marks moves offers orders plans polls posts prices profits protests rates reports results returns sales shares strikes talks terms tests threats trades turns views visits votes works'.split(
    ' ',
  ),
);

/** The date opens its clause: nothing but a preposition stands between it and the clause's start. */
function isOpening(words: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (words[at]?.pos === 'adposition' || words[at]?.pos === 'determiner') at--;
  while (QUOTE.test(words[at]?.text ?? '')) at--;
  const before = words[at];
  return before === undefined || OPENERS.has(before.lower);
}

const QUOTE = /^["“”‘«»„]$/;
const OPENERS = new Set([',', ';', ':', '(', '—', '–', '-', '.', '?', '!', 'but', 'that', 'and']);

/** "The fair, now old, ends Sunday": present forms that taggers take for plural nouns. */
const TIMETABLE =
  /^(?:ends|opens|starts|begins|closes|plays|visits|hosts|meets|faces|returns|resumes|expires|runs|airs|votes)$/;

function isTimetable(words: readonly Token[], from: number): boolean {
  const at = words[from - 1]?.pos === 'adposition' ? from - 2 : from - 1;
  return TIMETABLE.test(words[at]?.lower ?? '');
}

const PLANS =
  /^(?:plan|intend|expect|schedul|agree|decid|want|hope|prepar|vow|promis|pledg|propos|due|set|invit|urg|ask|order|aim|likely|need|call|want|ha[sd]|have|be|is|are|was|were|will|ready|poised)/;

/** "planned a rally on Saturday", "postponed until Tuesday": what is planned is still to come. */
const SCHEDULING = /^(?:plan|schedul|slat|postpon|delay|adjourn|reschedul)/;

function settle(group: VerbGroup, before: readonly VerbGroup[]): Tense {
  if (group.tense !== 'infinitive') return SCHEDULING.test(group.lemma) ? 'future' : group.tense;
  const governor = before.at(-1);
  if (governor === undefined || PLANS.test(governor.lemma)) return 'future';
  return governor.tense === 'infinitive' ? 'future' : governor.tense;
}
