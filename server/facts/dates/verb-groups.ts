import type { Token } from '../../model/token';

/** The tense that a date's clause gives it. */
export type Tense = 'past' | 'present' | 'future' | null;

/** A run of auxiliaries and a verb; `infinitive` takes the tense of what governs it. Token indices. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly tense: Tense | 'infinitive';
  /** One word with no auxiliary. */
  readonly bare: boolean;
  readonly lemma: string;
}

/** The verb groups of a sentence, in order. Adverbs and "not" may stand inside one. */
export function verbGroups(words: readonly Token[]): readonly VerbGroup[] {
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

const IRREGULAR = new Set([
  'rose',
  'fell',
  'saw',
  'left',
  'shed',
  'shot',
  'cut',
  'hit',
  'struck',
  'sank',
  'led',
  'won',
  'lost',
  'beat',
]);

/** "Prices closed lower": a past form after a noun, taken for an adjective. */
function isPastForm(words: readonly Token[], at: number): boolean {
  const token = words[at];
  const before = words[at - 1]?.pos;
  if (token === undefined || isVerb(token)) return false;
  const regular = token.pos === 'adjective' && token.lower.endsWith('ed');
  if (!regular && !IRREGULAR.has(token.lower)) return false;
  return before === 'noun' || before === 'properNoun' || before === 'pronoun';
}

function groupEnd(words: readonly Token[], at: number): number {
  const opens =
    isVerb(words[at]) ||
    isPastForm(words, at) ||
    (words[at]?.lower === 'to' && opensInfinitive(words, at));
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
  const lemma = group.findLast(isVerb)?.lower ?? '';
  const tense = groupTense(group);
  return tense === null ? null : { from, to, tense, bare: to - from === 1, lemma };
}

function groupTense(group: readonly Token[]): VerbGroup['tense'] {
  if (group[0]?.lower === 'to') return 'infinitive';
  const lowers = group.map(({ lower }) => lower);
  if (lowers.some((lower) => FUTURE.test(lower)))
    return lowers.includes('have') ? 'past' : 'future';
  if (lowers.includes('going')) return 'future';
  if (lowers.some((lower) => PAST.test(lower))) return 'past';
  const verb = group.findLast(isVerb);
  if (verb === undefined) return 'past';
  const has = lowers.some((lower) => /^(?:has|have|’ve|'ve)$/.test(lower));
  if (has && group.filter(isVerb).length > 1) return 'past';
  if (lowers.some((lower) => PRESENT.test(lower))) return 'present';
  if (verb.tags.includes('PastTense') === true || verb.tags.includes('Participle') === true)
    return 'past';
  if (verb.tags.includes('Gerund') === true) return null;
  return 'present';
}
