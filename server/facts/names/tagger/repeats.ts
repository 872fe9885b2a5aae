import { hashText } from '../../../language/tagger/hash';
import type { Run } from './token-runs';
import { LISTS, type WordFacts } from './word-facts';

/** What a paragraph says of a word where it stands elsewhere: "context aggregation". */
export interface Repeats {
  /** Bits of {@link SEEN}, of all other places where the same word stands; 0 when there is none. */
  readonly elsewhere: Uint16Array;
}

/** Ways in which a word may stand. */
export const SEEN = {
  lower: 1,
  midSentence: 2,
  afterFirstName: 4,
  afterTitle: 8,
  endsRun: 16,
  startsRun: 32,
  withBody: 64,
  beforeSpeech: 128,
  alone: 256,
  located: 512,
} as const;

/** How many ways there are. */
export const SEEN_COUNT = 10;

/** Hashes of the words before a place. */
const WHERE: ReadonlySet<number> = new Set(['in', 'near', 'at', 'from', 'to'].map(hashText));
const TITLES = LISTS.honorific | LISTS.personNoun;

/** Gathers how each capitalised word is used elsewhere (Ratinov & Roth 2009). Linear in time. */
export function repeatsOf(
  facts: readonly WordFacts[],
  runs: Run,
  opening: Uint8Array,
  caseless: Uint8Array,
): Repeats {
  const own = Uint16Array.from(facts, (word, at) =>
    word.capital ? usesOf(facts, runs, at, opening[at] === 0 && caseless[at] === 0) : SEEN.lower,
  );
  const once = new Map<number, number>();
  const twice = new Map<number, number>();
  facts.forEach(({ lower }, at) => {
    const [seen, bits] = [once.get(lower), own[at] ?? 0];
    if (seen !== undefined) twice.set(lower, (twice.get(lower) ?? 0) | (seen & bits));
    once.set(lower, (seen ?? 0) | bits);
  });
  const elsewhere = Uint16Array.from(facts, ({ capital, lower }, at) => {
    if (!capital) return 0;
    return ((once.get(lower) ?? 0) & ~(own[at] ?? 0)) | (twice.get(lower) ?? 0);
  });
  return { elsewhere };
}

function usesOf(
  facts: readonly WordFacts[],
  { runStart, runEnd }: Run,
  at: number,
  telling: boolean,
): number {
  const [start, end] = [runStart[at] ?? at, runEnd[at] ?? at];
  const before = facts[at - 1];
  const last = facts[end];
  const outside = facts[start - 1];
  return (
    (telling ? SEEN.midSentence : 0) |
    (before?.capital === true && (before.lists & LISTS.firstName) !== 0 ? SEEN.afterFirstName : 0) |
    ((before?.lists ?? 0) & TITLES ? SEEN.afterTitle : 0) |
    (end === at && start < at ? SEEN.endsRun : 0) |
    (start === at && end > at ? SEEN.startsRun : 0) |
    (end > start && (last?.lists ?? 0) & LISTS.organizationHead ? SEEN.withBody : 0) |
    ((facts[end + 1]?.lists ?? 0) & LISTS.speechVerb ? SEEN.beforeSpeech : 0) |
    (start === end ? SEEN.alone : 0) |
    (outside !== undefined && WHERE.has(outside.lower) ? SEEN.located : 0)
  );
}
