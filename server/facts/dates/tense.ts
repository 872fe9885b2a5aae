import type { Language } from '../../language/language';
import type { Token } from '../../model/token';
import type { Span } from '../../text/span';

/** The tense that a date's clause gives it. */
export type Tense = 'past' | 'present' | 'future' | null;

/** A run of auxiliaries and a verb; `infinitive` takes the tense of what governs it. */
interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly tense: Tense | 'infinitive';
  readonly lemma: string;
}

/**
 * The tense of the verb that a date belongs to: the one right after it ("on Monday approved"),
 * the one of the clause that it opens, else the nearest one before.
 */
export function tenseAt(language: Language, span: Span, sentence: number): Tense {
  const { sentences, tokens } = language;
  const bounds = sentences[sentence];
  if (bounds === undefined) return null;
  const words = tokens.slice(bounds.from, bounds.to);
  const from = words.findIndex((token) => token.end > span.start);
  const to = words.findIndex((token) => token.start >= span.end);
  if (from < 0) return null;
  if (isScheduled(words, from)) return 'future';
  const groups = verbGroups(words);
  return choose(groups, words, from, to < 0 ? words.length : to);
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
  const after = groups.find((group) => group.from >= to);
  const nearest = before.at(-1);
  const opening = isOpening(words, from);
  if (after !== undefined && (opening || (after.from === to && nearest?.to !== from - 1))) {
    return settle(after, before);
  }
  if (nearest !== undefined) return settle(nearest, before.slice(0, -1));
  return after === undefined ? null : settle(after, []);
}

/** The date opens its clause: nothing but a preposition stands between it and the clause's start. */
function isOpening(words: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (words[at]?.pos === 'adposition' || words[at]?.pos === 'determiner') at--;
  const before = words[at];
  return (
    before === undefined ||
    (before.pos === 'punctuation' && !/^[$£€]$/.test(before.text)) ||
    /^(?:but|that)$/.test(before.lower)
  );
}

const PLANS =
  /^(?:plan|intend|expect|schedul|agree|decid|want|hope|prepar|vow|promis|pledg|propos|due|set|invit|urg|ask|order|aim|likely|need|call|want|ha[sd]|have|be|is|are|was|were|will|ready|poised)/;

function settle(group: VerbGroup, before: readonly VerbGroup[]): Tense {
  if (group.tense !== 'infinitive') return group.tense;
  const governor = before.at(-1);
  if (governor === undefined || PLANS.test(governor.lemma)) return 'future';
  return governor.tense === 'infinitive' ? 'future' : governor.tense;
}

/** The verb groups of a sentence, in order. Adverbs and "not" may stand inside one. */
function verbGroups(words: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length; ) {
    const end = groupEnd(words, at);
    const group = end > at ? groupOf(words, at, end) : null;
    if (group !== null) groups.push(group);
    at = Math.max(end, at + 1);
  }
  return groups;
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'verb' || token?.pos === 'auxiliary' || token?.pos === 'modal';
}

function groupEnd(words: readonly Token[], at: number): number {
  const opens = isVerb(words[at]) || (words[at]?.lower === 'to' && opensInfinitive(words, at));
  if (!opens) return at;
  let end = at + 1;
  for (let next = end; next < words.length && next < end + 3; next++) {
    const token = words[next];
    if (isVerb(token)) end = next + 1;
    else if (token?.pos !== 'adverb' && token?.pos !== 'particle') break;
    else if (token.lower === 'to') break;
  }
  return end;
}

function opensInfinitive(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  return (
    isVerb(next) &&
    (next?.tags.includes('Infinitive') === true ||
      next?.pos === 'auxiliary' ||
      next?.tags.includes('PresentTense') === true)
  );
}

const FUTURE = /^(?:will|shall|would|should|may|might|could|can|must|’ll|'ll|’d|'d|wo|ca)$/;
const PAST = /^(?:was|were|had|did|been)$/;
const PRESENT = /^(?:is|are|am|do|does|’re|'re|’m|'m)$/;

function groupOf(words: readonly Token[], from: number, to: number): VerbGroup | null {
  const group = words.slice(from, to);
  const lemma = group.filter(isVerb).at(-1)?.lower ?? '';
  const tense = groupTense(group);
  return tense === null ? null : { from, to, tense, lemma };
}

function groupTense(group: readonly Token[]): VerbGroup['tense'] {
  if (group[0]?.lower === 'to') return 'infinitive';
  const lowers = group.map(({ lower }) => lower);
  if (lowers.some((lower) => FUTURE.test(lower)))
    return lowers.includes('have') ? 'past' : 'future';
  if (lowers.includes('going')) return 'future';
  if (lowers.some((lower) => PAST.test(lower))) return 'past';
  const verb = group.findLast(isVerb);
  const has = lowers.some((lower) => /^(?:has|have|’ve|'ve)$/.test(lower));
  if (has && group.filter(isVerb).length > 1) return 'past';
  if (lowers.some((lower) => PRESENT.test(lower))) return 'present';
  if (verb?.tags.includes('PastTense') === true || verb?.tags.includes('Participle') === true)
    return 'past';
  if (verb?.tags.includes('Gerund') === true) return null;
  return 'present';
}
